"""How far two persons who corrected the same texts agree: percentage, and Krippendorff's alpha for nominal data."""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterator, Sequence

import pandas as pd

from metrics import tokens
from metrics.model import AnnotatedDocument, Passage
from metrics.passages import tile
from metrics.schemas import frame

UNITS = {
    "of": "string",  # voice and speaker of every word; kind of every quotation and note that one of the two has
    "document": "string",
    "start": "int64",  # of the word or the marked stretch
    "end": "int64",
    "first": "string",  # the label that each of the two gives it, "none" for none
    "second": "string",
}
AGREEMENT = {
    "of": "string",
    "units": "int64",
    "agreed": "int64",
    "share": "float64",  # missing without units
    "alpha": "float64",  # 1: no disagreement, 0: as by chance; missing where there is one label only
}
OF = ("voice", "speaker", "quotations", "notes")
_NONE = "none"


def units(one: Sequence[AnnotatedDocument], other: Sequence[AnnotatedDocument]) -> pd.DataFrame:
    """What two readings of the same documents, in the same order, say of every word and every marked stretch.

    Returns:
        One row per unit, in order of the texts. Columns: UNITS.
    """
    rows = [row for first, second in zip(one, other, strict=True) for row in _units(first, second)]
    return frame(rows, UNITS)


def between(told: pd.DataFrame) -> pd.DataFrame:
    """How far two readings agree: of their `units`.

    Returns:
        One row per kind of label. Columns: AGREEMENT.

    Source:
        Krippendorff (2011), Computing Krippendorff's alpha-reliability; computed by NLTK.
    """
    own = {of: told[told["of"] == of] for of in OF}
    return frame(
        [_row(of, list(zip(mine["first"], mine["second"], strict=True))) for of, mine in own.items()], AGREEMENT
    )


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


def _units(one: AnnotatedDocument, other: AnnotatedDocument) -> Iterator[tuple[object, ...]]:
    id = one.document.id
    for start, end, first, second in _words(one, other):
        yield "voice", id, start, end, first.voice.value, second.voice.value
        yield "speaker", id, start, end, first.speaker or _NONE, second.speaker or _NONE
    for of in ("quotations", "notes"):
        first_kinds, second_kinds = ({mark.span: mark.kind.value for mark in getattr(r, of)} for r in (one, other))
        for span in sorted({*first_kinds, *second_kinds}):
            yield of, id, span.start, span.end, first_kinds.get(span, _NONE), second_kinds.get(span, _NONE)


def _words(one: AnnotatedDocument, other: AnnotatedDocument) -> Iterator[tuple[int, int, Passage, Passage]]:
    """Every word, and the passage that it stands in under each reading."""
    tiles = (tile(one), tile(other))
    starts = [[passage.span.start for passage in own] for own in tiles]
    for start, end in tokens.words(one.document.text):
        first, second = (own[bisect_right(begin, start) - 1] for own, begin in zip(tiles, starts, strict=True))
        yield start, end, first, second
