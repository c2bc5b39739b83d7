"""Quotations: which marks pair, whether it is anybody's speech, and whose.

marks, dashes ─▶ pieces ─ skeleton, clauses, subjects ─▶ sources ─ register, cast, names, kinds,
floor, groups ─▶ quotations.
A language is one file of words in metrics/resources/quotations; one without blanks (unspaced) a file of patterns there.
"""

from metrics.quotations.annotate import find, stance
from metrics.quotations.oddities import Oddity, oddities

__all__ = ["Oddity", "find", "oddities", "stance"]
