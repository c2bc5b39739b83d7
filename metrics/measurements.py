"""Every measure for every group: passages → table."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import pandas as pd

from metrics import grouping
from metrics.measures import Measure, measures
from metrics.measures.readability import language_of
from metrics.schemas import frame
from metrics.tables import Tables

MEASUREMENTS = {
    "measure": "string",  # id; see measures()
    "value": "float64",  # missing where there is too little text, never 0
    "low": "float64",  # of the 95 % interval, missing where none is known
    "high": "float64",
    "sentences": "int64",  # that the group owns and that a score was computed from
    "words": "int64",  # that the group holds
    "lacks": "string",  # why there is no value; "" where there is one
}
_UNKNOWN = (math.nan, math.nan)


def measure(tables: Tables, by: Sequence[str] = (), passages: pd.DataFrame | None = None) -> pd.DataFrame:
    """All measures of every group of passages.

    Words count for the voice that says them; scores are computed from the sentences that the group owns (see
    grouping.owned_sentences), so quotations do not break them.

    Returns:
        One row per group and measure, groups in order of appearance. Columns: `by`, then MEASUREMENTS.
    """
    group = grouping.members(tables, by, passages)
    sizes = grouping.sizes(group, by)
    owned = dict(grouping.groups(grouping.owned_sentences(tables, group, by), by))
    languages = tables.documents.set_index("document")["language"]
    rows = []
    for *key, words, _ in sizes.itertuples(index=False):
        sentences = owned.get(tuple(key), tables.sentences.iloc[:0])
        spoken = set(sentences["document"].map(languages))
        language = spoken.pop() if len(spoken) == 1 else "several"
        rows += [(*key, *row) for row in _values(tables, sentences, int(words), language)]
    return frame(rows, {column: str(group[column].dtype) for column in by} | MEASUREMENTS)


def not_told_apart(values: Sequence[float], lows: Sequence[float], highs: Sequence[float]) -> list[tuple[int, int]]:
    """The pairs of values, by their places, that differ by no more than their joint uncertainty (intervals.told_apart).

    A value without an interval is in no pair.
    """
    value, half = np.asarray(values, float), (np.asarray(highs, float) - np.asarray(lows, float)) / 2
    gaps, joint = np.abs(value[:, None] - value), np.hypot(half[:, None], half)
    ones, others = np.nonzero(np.triu(gaps <= joint, k=1))
    return list(zip(ones.tolist(), others.tolist(), strict=True))


def _values(
    tables: Tables, sentences: pd.DataFrame, words: int, language: str
) -> list[tuple[str, float, float, float, int, int, str]]:
    text = grouping.running_text(tables, sentences)
    language = language_of(text, language)
    count = len(sentences)
    in_sentences = int(sentences["words"].sum())
    plain = {"words": float(words), "sentences": float(count)}
    plain["words_per_sentence"] = in_sentences / count if count else math.nan
    rows = [(name, value, *_UNKNOWN, "" if value == value else "no sentence") for name, value in plain.items()]
    for name, one in measures().items():
        lacks = one.lacks(in_sentences, count, language)
        value = math.nan if lacks else one.function(text)
        low, high = _limits(one, text) if value == value else _UNKNOWN
        rows.append((name, value, low, high, lacks if lacks or value == value else "too little text"))
    return [(name, value, low, high, count, words, lacks) for name, value, low, high, lacks in rows]


def _limits(one: Measure, text: str) -> tuple[float, float]:
    found = one.interval(text) if one.interval else None
    return (found.low, found.high) if found else _UNKNOWN
