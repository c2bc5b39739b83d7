"""Annotated documents and tables → files to hand on, one module a format. Nothing here reads the clock."""
