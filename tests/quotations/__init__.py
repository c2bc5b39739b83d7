"""Tests of metrics.quotations. `gold/` holds texts of our own making, one a line, with what is right."""
