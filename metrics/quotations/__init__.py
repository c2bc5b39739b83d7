"""Quotations: which marks pair, whether it is anybody's speech, and whose."""

from metrics.quotations.annotate import find

__all__ = ["find"]
