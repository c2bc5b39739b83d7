"""Every measure for every group: passages → table."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from metrics import grouping
from metrics.measures import Measure, Values, measures
from metrics.measures.readability import languages_of
from metrics.measures.sentences import Groups, Sentences
from metrics.tables import Tables
from metrics.word_edges import Integers

MEASUREMENTS = {
    "measure": "string",  # id; see measures()
    "value": "float64",  # missing where there is too little text, never 0
    "low": "float64",  # of the 95 % interval, missing where none is known
    "high": "float64",
    "sentences": "int64",  # that the group owns and that a score was computed from
    "words": "int64",  # that the group holds
    "lacks": "string",  # why there is no value; "" where there is one
}
_NUMBERS = ("value", "low", "high")
_Column = dict[str, npt.NDArray[Any]]  # of one measure: value, low, high and lacks, each with one for every group


def measure(tables: Tables, by: Sequence[str] = (), passages: pd.DataFrame | None = None) -> pd.DataFrame:
    """All measures of every group of passages.

    Words count for the voice that says them; scores are computed from the sentences that the group owns (see
    grouping.owned_sentences), so quotations do not break them.

    Returns:
        One row per group and measure, groups in order of appearance. Columns: `by`, then MEASUREMENTS.
    """
    members = grouping.members(tables, by, passages)
    sizes = grouping.sizes(members, by)
    numbers = members.groupby(list(by), sort=False, observed=True).ngroup() if by else 0
    owned = _owned(tables, members.assign(number=numbers), len(sizes))
    found = _plain(owned, sizes["words"].to_numpy(float)) | _scores(owned)
    groups = np.repeat(np.arange(len(sizes)), len(found))
    columns = {
        "measure": np.array(list(found), object)[np.tile(np.arange(len(found)), len(sizes))],
        **{name: np.column_stack([column[name] for column in found.values()]).ravel() for name in _NUMBERS},
        "sentences": owned.sentences[groups],
        "words": sizes["words"].to_numpy()[groups],
        "lacks": np.column_stack([column["lacks"] for column in found.values()]).ravel(),
    }
    keys = sizes[list(by)].take(groups).reset_index(drop=True).astype({column: members[column].dtype for column in by})
    return keys.assign(**{name: pd.Series(columns[name], dtype=kind) for name, kind in MEASUREMENTS.items()})


@dataclass(frozen=True, slots=True)
class _Owned:
    """The sentences that each group owns."""

    groups: Groups
    words: Integers  # of the sentences of each group
    languages: Sequence[str]  # "several", "" without a sentence, or what speaks against the language told

    @property
    def sentences(self) -> Integers:
        return np.diff(self.groups.offsets)


def _owned(tables: Tables, members: pd.DataFrame, count: int) -> _Owned:
    held = grouping.owned_sentences(tables, members, ["number"])
    held = held.sort_values(["number", "sentence"], kind="stable")
    owners = held["number"].to_numpy()
    places = np.searchsorted(tables.sentences["sentence"].to_numpy(), held["sentence"].to_numpy())
    groups = Groups(_sentences(tables), places, np.searchsorted(owners, np.arange(count + 1)))
    spoken: list[set[str]] = [set() for _ in range(count)]
    languages = dict(zip(tables.documents["document"], tables.documents["language"], strict=True))
    several = held[["number", "document"]].drop_duplicates()
    for owner, document in zip(several["number"].tolist(), several["document"].tolist(), strict=True):
        spoken[owner].add(languages[document])
    told = ["several" if len(one) > 1 else "".join(one) for one in spoken]
    words = np.bincount(owners, held["words"], minlength=count).astype(np.int64)
    return _Owned(groups, words, languages_of(groups, told))


@lru_cache(maxsize=4)  # sentences are counted once for all groupings
def _sentences(tables: Tables) -> Sentences:
    documents, starts, ends = (tables.sentences[column].tolist() for column in ("document", "start", "end"))
    languages = dict(zip(tables.documents["document"], tables.documents["language"], strict=True))
    places = zip(documents, starts, ends, strict=True)
    texts = [tables.texts[document][start:end] for document, start, end in places]
    return Sentences(texts, [languages[document] for document in documents])


def not_told_apart(values: Sequence[float], lows: Sequence[float], highs: Sequence[float]) -> list[tuple[int, int]]:
    """The pairs of values, by their places, that differ by no more than their joint uncertainty.

    A value without an interval is in no pair.
    """
    value, half = np.asarray(values, float), (np.asarray(highs, float) - np.asarray(lows, float)) / 2
    gaps, joint = np.abs(value[:, None] - value), np.hypot(half[:, None], half)
    ones, others = np.nonzero(np.triu(gaps <= joint, k=1))
    return list(zip(ones.tolist(), others.tolist(), strict=True))


def _plain(owned: _Owned, words: Values) -> dict[str, _Column]:
    """What is only counted."""
    sentences = owned.sentences.astype(float)
    mean = np.where(sentences > 0, owned.words / np.maximum(sentences, 1), np.nan)
    return {
        name: _bare(values, np.where(np.isnan(values), "no sentence", "").astype(object))
        for name, values in {"words": words, "sentences": sentences, "words_per_sentence": mean}.items()
    }


def _scores(owned: _Owned) -> dict[str, _Column]:
    """Every measure of all groups, looked at together."""
    return {one.id: _score(one, owned, lacks) for one, lacks in zip(measures().values(), _lacking(owned), strict=True)}


def _score(one: Measure, owned: _Owned, lacks: npt.NDArray[Any]) -> _Column:
    lacking = lacks != ""
    if lacking.all():
        return _bare(np.full(len(lacks), np.nan), lacks)
    values = np.where(lacking, np.nan, one.values(owned.groups))
    column = _bare(values, np.where(~lacking & np.isnan(values), "too little text", lacks))
    if one.limits:
        column |= {
            name: np.where(lacking, np.nan, ends)
            for name, ends in zip(_NUMBERS[1:], one.limits(owned.groups), strict=True)
        }
    return column


def _bare(values: Values, lacks: npt.NDArray[Any]) -> _Column:
    """Values without an interval."""
    unknown = np.full(len(values), np.nan)
    return {"value": values, "low": unknown, "high": unknown, "lacks": lacks}


def _lacking(owned: _Owned) -> list[npt.NDArray[Any]]:
    """For each measure why each group has no value, "" if it has one; asked once for groups that no minimum parts."""
    listed = list(measures().values())
    words, sentences = (
        np.searchsorted(sorted({getattr(one, minimum) for one in listed}), sizes, side="right")
        for minimum, sizes in (("minimum_words", owned.words), ("minimum_sentences", owned.sentences))
    )
    cases = list(zip(words.tolist(), sentences.tolist(), owned.languages, strict=True))
    first = {case: at for at, case in reversed(list(enumerate(cases)))}
    numbers = {case: number for number, case in enumerate(first)}
    like = np.array([numbers[case] for case in cases], np.int64)
    sizes = [(int(owned.words[at]), int(owned.sentences[at]), owned.languages[at]) for at in first.values()]
    return [np.array([one.lacks(*size) for size in sizes], object)[like] for one in listed]
