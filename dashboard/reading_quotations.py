"""What the reader tells about a quotation on demand: kind, speaker, reporting word, rule, how often that is right."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

import pandas as pd

from dashboard.quoted import RULES
from dashboard.wording import KINDS, STANCES, percent
from metrics.model import REPORTED, QuotationKind
from metrics.tables import Tables

_CLOSER = re.compile(r"\s?[”\"’'»“«›‹」』》]+")  # what still belongs to the quotation behind its last word


def of(tables: Tables, document: str) -> pd.DataFrame:
    """The marked stretches of a document, by where they end: column close, behind the closing mark."""
    own = tables.quotations[tables.quotations["document"] == document]
    text = tables.texts[document]
    marks = [_CLOSER.match(text, end) for end in own["end"].tolist()]
    close = [mark.end() if mark else end for mark, end in zip(marks, own["end"].tolist(), strict=True)]
    return own.assign(close=pd.Series(close, index=own.index, dtype="int64")).sort_values("close", kind="stable")


def facts(own: pd.DataFrame) -> list[list[tuple[str, str]]]:
    """For each stretch its facts, as pairs of a name and what is so."""
    return [_facts(row) for row in own.to_dict("records")]


def _facts(row: dict[str, object]) -> list[tuple[str, str]]:
    known = {name: value for name, value in row.items() if pd.notna(value)}
    found = [("Kind", KINDS[str(row["kind"])])]
    if row["kind"] == QuotationKind.NESTED:
        return [*found, ("Whose words", "of whoever is quoted inside the quotation around them")]
    if row["kind"] not in REPORTED:
        return [*found, ("Whose words", "of the voice around them: nobody else is quoted")]
    found.append(("Speaker", str(known.get("speaker", "not found"))))
    if "cue" in known:
        stance = STANCES.get(str(known.get("stance", "")), "")
        found.append(("Reporting word", f"{known['cue']}{f' ({stance.lower()})' if stance else ''}"))
    if "rule" in known:
        found.append(("Why this speaker", RULES[str(known["rule"])]))
        found.append(("How often that is right", percent(float(str(known["confidence"])), 1)))
    return found


def parted(ends: Sequence[int], start: int, end: int) -> Iterator[tuple[int, int, list[int]]]:
    """A stretch parted where quotations end: start, end, and the places in `ends` (sorted) of those that end there."""
    at = start
    first, last = bisect_right(ends, start), bisect_right(ends, end)
    for close, numbers in groupby(range(first, last), key=lambda number: ends[number]):
        yield at, close, list(numbers)
        at = close
    if at < end:
        yield at, end, []
