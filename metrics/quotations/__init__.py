"""Quotations: which marks pair, whether it is anybody's speech, and whose."""
