"""Cells that several tables have: words and scores, each of which opens the list that it was counted from."""

from __future__ import annotations

from typing import Any

from dashboard.components.ledger import Cell
from dashboard.evidence import opens
from dashboard.wording import number
from metrics.intervals import MINIMUM_SENTENCES

COUNTED = {"words": "Words", "sentences": "Sentences", "words_per_sentence": "Words per sentence"}  # no scores


def words_cell(value: float, *, share: float | None = None, **where: object) -> Cell:
    """So many words, which open their passages; `share`, from 0 to 1, is drawn behind them."""
    if not value:
        return Cell("0", share=share)
    return Cell(number(value, digits=0), opens("passages", **where), hint="words", share=share)


def score_cell(row: Any, **where: object) -> Cell:
    """A value that opens its sentences; a dash with the reason where there is none."""
    if row is None:
        return Cell("–", hint="no words")
    if row.value != row.value:
        return Cell("–", opens("sentences", **where) if row.sentences else None, hint=row.lacks, weak=True)
    digits = 0 if row.measure == "sentences" else 1 if abs(row.value) >= 10 else 2
    opened = opens("sentences", **where)
    return Cell(number(row.value, digits=digits), opened, hint=rests_on(row), weak=_is_weak(row))


def rests_on(row: Any) -> str:
    """How sure a score is."""
    sure = f", {number(row.low)} to {number(row.high)} with 95 % confidence" if row.low == row.low else ""
    return f"from {row.sentences} sentences" + (", too few to rely on" if _is_weak(row) else sure)


def _is_weak(row: Any) -> bool:
    """Whether a score rests on too few sentences; what is only counted never does."""
    return bool(row.sentences < MINIMUM_SENTENCES and row.measure not in COUNTED)
