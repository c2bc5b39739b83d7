"""How far two persons who corrected the same texts agree: percentage, and Krippendorff's alpha for nominal data."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import pandas as pd

from metrics import tokens
from metrics.model import AnnotatedDocument, Note, Quotation
from metrics.passages import tile
from metrics.schemas import frame

AGREEMENT = {
    "of": "string",  # voice and speaker of every word; kind of every quotation and note that one of the two has
    "units": "int64",
    "agreed": "int64",
    "share": "float64",  # missing without units
    "alpha": "float64",  # 1: no disagreement, 0: as by chance; missing where there is one label only
}
_NONE = "none"


def between(one: Sequence[AnnotatedDocument], other: Sequence[AnnotatedDocument]) -> pd.DataFrame:
    """The agreement of two readings of the same documents, in the same order.

    Returns:
        One row per kind of label. Columns: AGREEMENT.

    Source:
        Krippendorff (2011), Computing Krippendorff's alpha-reliability; computed by NLTK.
    """
    pairs: dict[str, list[tuple[str, str]]] = {"voice": [], "speaker": [], "quotations": [], "notes": []}
    for first, second in zip(one, other, strict=True):
        held = list(zip(_words(first), _words(second), strict=True))
        pairs["voice"] += [(a, b) for (a, _), (b, _) in held]
        pairs["speaker"] += [(a, b) for (_, a), (_, b) in held]
        pairs["quotations"] += _kinds(first.quotations, second.quotations)
        pairs["notes"] += _kinds(first.notes, second.notes)
    return frame([_row(of, labels) for of, labels in pairs.items()], AGREEMENT)


def alpha(pairs: Sequence[tuple[str, str]]) -> float:
    """Krippendorff's alpha of the labels that two persons gave to the same units; NaN for fewer than two labels."""
    if len({label for pair in pairs for label in pair}) < 2:
        return math.nan
    from nltk.metrics.agreement import AnnotationTask  # takes seconds to load, and few ask for it

    told = [(who, number, label) for number, pair in enumerate(pairs) for who, label in enumerate(pair)]
    return float(AnnotationTask(data=told).alpha())


def _row(of: str, pairs: Sequence[tuple[str, str]]) -> tuple[object, ...]:
    agreed = sum(a == b for a, b in pairs)
    return of, len(pairs), agreed, agreed / len(pairs) if pairs else math.nan, alpha(pairs)


def _words(one: AnnotatedDocument) -> Iterator[tuple[str, str]]:
    """Voice and speaker of every word."""
    tiles = tile(one)
    starts = [passage.span.start for passage in tiles]
    for start, _ in tokens.words(one.document.text):
        passage = tiles[bisect_right(starts, start) - 1]
        yield passage.voice.value, passage.speaker or _NONE


def _kinds(one: Sequence[Quotation | Note], other: Sequence[Quotation | Note]) -> list[tuple[str, str]]:
    """The kinds that the two give to every stretch that one of them marks."""
    first, second = ({mark.span: mark.kind.value for mark in marks} for marks in (one, other))
    return [(first.get(span, _NONE), second.get(span, _NONE)) for span in sorted({*first, *second})]
