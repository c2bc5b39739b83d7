"""Every measure for every group: passages → table."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics import grouping
from metrics.measures import Measure, measures
from metrics.measures.readability import languages_of
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
    keys = [tuple(key) for *key, _, _ in sizes.itertuples(index=False)]
    found = _groups(tables, [owned.get(key, tables.sentences.iloc[:0]) for key in keys])
    words = sizes["words"].tolist()
    columns = [_plain(found, words), *(_column(one, found) for one in measures().values())]
    about = [(len(one.sentences), held) for one, held in zip(found, words, strict=True)]
    rows = [
        (*key, name, *bounds, *about[place], lacks)
        for place, key in enumerate(keys)
        for column in columns
        for name, *bounds, lacks in column[place]
    ]
    return frame(rows, {column: str(group[column].dtype) for column in by} | MEASUREMENTS)


@dataclass(frozen=True, slots=True)
class _Group:
    """The sentences that a group owns, as one text."""

    sentences: Sequence[int]  # words of each
    text: str
    language: str  # "several", "" without a sentence, or what speaks against the language told


def _groups(tables: Tables, owned: Sequence[pd.DataFrame]) -> list[_Group]:
    languages = dict(zip(tables.documents["document"], tables.documents["language"], strict=True))
    spoken = [{languages[document] for document in sentences["document"].unique()} for sentences in owned]
    texts = tuple(grouping.running_text(tables, sentences) for sentences in owned)
    known = languages_of(texts, ["several" if len(one) > 1 else "".join(one) for one in spoken])
    sizes = [sentences["words"].tolist() for sentences in owned]
    return [_Group(*one) for one in zip(sizes, texts, known, strict=True)]


def not_told_apart(values: Sequence[float], lows: Sequence[float], highs: Sequence[float]) -> list[tuple[int, int]]:
    """The pairs of values, by their places, that differ by no more than their joint uncertainty.

    A value without an interval is in no pair.
    """
    value, half = np.asarray(values, float), (np.asarray(highs, float) - np.asarray(lows, float)) / 2
    gaps, joint = np.abs(value[:, None] - value), np.hypot(half[:, None], half)
    ones, others = np.nonzero(np.triu(gaps <= joint, k=1))
    return list(zip(ones.tolist(), others.tolist(), strict=True))


_Rows = list[tuple[str, float, float, float, str]]  # of one group: measure, value, low, high, why there is none


def _plain(found: Sequence[_Group], words: Sequence[int]) -> list[_Rows]:
    """What is only counted."""
    rows = []
    for one, held in zip(found, words, strict=True):
        count = len(one.sentences)
        plain = {"words": float(held), "sentences": float(count)}
        plain["words_per_sentence"] = sum(one.sentences) / count if count else math.nan
        rows.append([(name, v, *_UNKNOWN, "" if v == v else "no sentence") for name, v in plain.items()])
    return rows


def _column(one: Measure, found: Sequence[_Group]) -> list[_Rows]:
    """One measure of every group, all looked at together."""
    lacking = [one.lacks(sum(group.sentences), len(group.sentences), group.language) for group in found]
    missing = [math.nan] * len(found)
    values, lows, highs = missing, missing, missing
    if not all(lacking):
        texts = tuple(group.text for group in found)
        values = one.values(texts).tolist()
        lows, highs = (ends.tolist() for ends in one.limits(texts)) if one.limits else (missing, missing)
    rows: list[_Rows] = []
    for lacks, value, low, high in zip(lacking, values, lows, highs, strict=True):
        why = lacks or ("" if value == value else "too little text")
        bounds = (math.nan, *_UNKNOWN) if lacks else (value, low, high)
        rows.append([(one.id, *bounds, why)])
    return rows
