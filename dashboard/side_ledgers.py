"""Tables of sides beside each other: distinctive words facing each other, and every answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Any

import numpy as np
import pandas as pd

from dashboard.components import ledger
from dashboard.components.ledger import Cell, Table
from dashboard.corpus import kept
from dashboard.evidence import opens
from dashboard.sides import Side, together
from dashboard.word_ledgers import RANKS, rest_of, used_more
from dashboard.wording import first, number
from metrics.intervals import MINIMUM_SENTENCES
from metrics.measures import measures
from metrics.schemas import as_rows

MOST = 50  # answers that a screen lists


@ledger.drawn
def facing(found: Mapping[Side, pd.DataFrame], labels: Mapping[str, str]) -> Table:
    """Ranks × sides: each side's words that it uses more than the rest, both numbers, by how much, surely how much."""
    more = {side: used_more(table) for side, table in found.items()}
    columns = [_distinctive(own.head(RANKS), side, rest_of(side, list(found))) for side, own in more.items()]
    blank: list[Cell | str] = [""] * 4
    rows = [
        [str(rank), *(cell for cells in ranked for cell in cells or blank)]
        for rank, ranked in enumerate(zip_longest(*columns), start=1)
    ]
    heads = [head for side in found for head in (labels[str(side)], "Here", "Others", "Log ratio")]
    caption = (
        "Used more than by the others: number here and there, and log ratio (1 = twice as often; in brackets what it "
        "surely is at least); pale: not sure"
    )
    caption = first(caption, RANKS, max(map(len, more.values())), "rank")
    return ledger.table("ledger-facing", caption, ["Rank", *heads], rows, align="ranks")


def _distinctive(table: pd.DataFrame, side: Side, rest: Sequence[Side]) -> list[list[Cell | str]]:
    return [_facing(row, str(side), together(rest)) for row in as_rows(table)]


def _facing(row: Any, side: str, rest: str) -> list[Cell | str]:
    here, there = (
        Cell(str(count), opens("phrases", phrase=row.term, side=end) if count else None)
        for count, end in ((row.target_count, side), (row.reference_count, rest))
    )
    hint = f"{number(row.log_ratio_low)} to {number(row.log_ratio_high)} with 95 % confidence"
    ratio = f"{number(row.log_ratio)} ({number(row.lrc)})" if row.lrc > 0 else number(row.log_ratio)
    return [Cell(row.term, weak=row.lrc <= 0), here, there, Cell(ratio, hint=hint, weak=row.lrc <= 0)]


def answers(
    found: pd.DataFrame,
    labels: Mapping[str, str],
    documents: Mapping[str, str],
    measure: str,
    *,
    colours: Mapping[str, str],
) -> None:
    """Answers × sides in one score, in order of the texts, drawn as bars of one scale."""
    scores, longest, every = _first(found, documents, measure)
    _answers(scores, labels, documents, measure, colours=colours, longest=longest, every=every)


@kept
def _first(found: pd.DataFrame, documents: Mapping[str, str], measure: str) -> tuple[pd.DataFrame, float, int]:
    """The scores of the first answers in order of the texts, the highest score of all, and the number of answers."""
    scores = found.take(np.flatnonzero((found["measure"] == measure).to_numpy(bool)))
    numbers, names = pd.factorize(scores["document"])
    places = pd.Index(list(documents)).get_indexer(pd.Index(names))[numbers]
    answers = scores["answer"].to_numpy(np.int64)
    cells = places * (1 + answers.max(initial=0)) + answers
    every = np.unique(cells)
    order = np.argsort(cells, kind="stable")
    shown = order[np.isin(cells[order], every[:MOST])]
    return scores.take(shown), max(scores["value"].max(), 0.0) or 1.0, len(every)


@ledger.drawn
def _answers(
    scores: pd.DataFrame,
    labels: Mapping[str, str],
    documents: Mapping[str, str],
    measure: str,
    *,
    colours: Mapping[str, str],
    longest: float,
    every: int,
) -> Table:
    by_answer: dict[tuple[str, int], dict[str, Any]] = {}
    for row in as_rows(scores):
        by_answer.setdefault((row.document, row.answer), {})[row.side] = row
    rows: list[list[Cell | str]] = []
    for (document, answer), by_side in by_answer.items():
        cells = [_score(by_side.get(side), longest, colours[side]) for side in labels]
        rows.append([f"{documents[document]} · {answer}", *cells])
    caption = first(f"{measures()[measure].label} of each answer", MOST, every, "answer")
    return ledger.table("ledger-answers", caption, ["Answer", *labels.values()], rows)


def _score(row: Any, longest: float, colour: str) -> Cell:
    if row is None:
        return Cell("–", hint="no words")
    where = {"side": row.side, "document": row.document, "answer": row.answer}
    opened = opens("sentences", **where) if row.sentences else None
    if row.value != row.value:
        return Cell("–", opened, hint=row.lacks, weak=True)
    few = row.sentences < MINIMUM_SENTENCES
    hint = f"from {row.sentences} sentences{', too few to rely on' if few else ''}"
    share = min(1.0, max(0.0, row.value / longest))
    return Cell(number(row.value), opened, hint=hint, weak=few, share=share, colour=colour)
