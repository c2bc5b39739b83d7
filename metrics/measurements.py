"""Every measure for every group: passages → table."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from metrics import coded, grouping, schemas
from metrics.grouping import Numbered
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
_REASONS = ("", "no sentence of its own", "too little text")  # the first of those that `lacks` numbers


def measure(
    tables: Tables, by: Sequence[str] = (), passages: pd.DataFrame | None = None, *, only: Collection[str] = ()
) -> pd.DataFrame:
    """All measures of every group of passages, or `only` those of these ids.

    Words count for the voice that says them; scores are computed from the sentences that the group owns (see
    grouping.owned_sentences), so quotations do not break them.

    Returns:
        One row per group and measure, groups in order of appearance. Columns: `by`, then MEASUREMENTS.
    """
    return measured(tables, grouping.grouped(tables, by, passages), only=only)


def measured(tables: Tables, groups: Numbered, *, only: Collection[str] = ()) -> pd.DataFrame:
    """The same of groups that are there."""
    owned, asked = _owned(tables, groups), [one for one in measures().values() if not only or one.id in only]
    lacking, reasons = _lacking(asked, owned)
    found = _plain(owned, groups.words.astype(float))
    found |= {one.id: _score(one, owned, lacks) for one, lacks in zip(asked, lacking, strict=True)}
    found = {name: column for name, column in found.items() if not only or name in only}
    names, times = len(found), len(groups.words)
    every = {
        name: np.column_stack([column[name] for column in found.values()]).ravel() for name in (*_NUMBERS, "lacks")
    }
    columns = {
        **every,
        "measure": schemas.tiled(pd.array([*found], dtype="string"), np.array([0, names]), np.array([times])),
        "sentences": np.repeat(owned.sentences, names),
        "words": np.repeat(groups.words, names),
        "lacks": schemas.taken(reasons, every["lacks"]),
    }
    return grouping.before(groups.keys, np.full(times, names), columns, MEASUREMENTS)


@dataclass(frozen=True, slots=True)
class _Owned:
    """The sentences that each group owns."""

    groups: Groups
    words: Integers  # of the sentences of each group
    languages: Sequence[str]  # "several", "" without a sentence, or what speaks against the language told

    @property
    def sentences(self) -> Integers:
        return np.diff(self.groups.offsets)


def _owned(tables: Tables, groups: Numbered) -> _Owned:
    sentences, count = _sentences(tables), len(groups.words)
    places, owners = grouping.owned(tables, groups)
    members = Groups(sentences, places, np.searchsorted(owners, np.arange(count + 1)))
    words = np.bincount(owners, tables.sentences["words"].to_numpy()[places], minlength=count).astype(np.int64)
    return _Owned(members, words, languages_of(members, _told(sentences, places, owners, count)))


def _told(sentences: Sentences, places: Integers, owners: Integers, count: int) -> list[str]:
    """The language of the sentences of each group; "several" where they are in more than one, "" without any."""
    spoken = _languages(sentences)
    known = np.array([*spoken.values, ""], object)
    cells = np.bincount(owners * len(known) + spoken.codes[places], minlength=count * len(known))
    held = cells.reshape(count, len(known)) > 0
    own = np.where(held.any(axis=1), held.argmax(axis=1), -1)
    told: list[str] = np.where(held.sum(axis=1) > 1, "several", known[own]).tolist()
    return told


@lru_cache(maxsize=4)
def _languages(sentences: Sentences) -> coded.Column:
    return coded.column(pd.Series(list(sentences.languages), dtype=object))


@lru_cache(maxsize=4)  # sentences are counted once for all groupings
def _sentences(tables: Tables) -> Sentences:
    documents, starts, ends = (schemas.listed(tables.sentences[column]) for column in ("document", "start", "end"))
    languages = dict(zip(tables.documents["document"], tables.documents["language"], strict=True))
    places = zip(documents, starts, ends, strict=True)
    texts = [tables.texts[document][start:end] for document, start, end in places]
    return Sentences(texts, [languages[document] for document in documents])


def _plain(owned: _Owned, words: Values) -> dict[str, _Column]:
    """What is only counted."""
    sentences = owned.sentences.astype(float)
    mean = np.where(sentences > 0, owned.words / np.maximum(sentences, 1), np.nan)
    return {
        name: _bare(values, np.where(np.isnan(values), _REASONS.index("no sentence of its own"), 0))
        for name, values in {"words": words, "sentences": sentences, "words_per_sentence": mean}.items()
    }


def _score(one: Measure, owned: _Owned, lacks: Integers) -> _Column:
    lacking = lacks > 0
    if lacking.all():
        return _bare(np.full(len(lacks), np.nan), lacks)
    values = np.where(lacking, np.nan, one.values(owned.groups))
    column = _bare(values, np.where(~lacking & np.isnan(values), _REASONS.index("too little text"), lacks))
    if one.limits:
        column |= zip(_NUMBERS[1:], one.limits(owned.groups, values), strict=True)
    return column


def _bare(values: Values, lacks: Integers) -> _Column:
    """Values without an interval."""
    unknown = np.full(len(values), np.nan)
    return {"value": values, "low": unknown, "high": unknown, "lacks": lacks}


def _lacking(listed: Sequence[Measure], owned: _Owned) -> tuple[Integers, list[str]]:
    """For each measure why each group has no value, 0 if it has one, as numbers; and what they number.

    Asked once for groups that no minimum parts.
    """
    words, sentences = (
        np.searchsorted(sorted({getattr(one, minimum) for one in listed}), sizes, side="right")
        for minimum, sizes in (("minimum_words", owned.words), ("minimum_sentences", owned.sentences))
    )
    cases = list(zip(words.tolist(), sentences.tolist(), owned.languages, strict=True))
    first = {case: at for at, case in reversed(list(enumerate(cases)))}
    numbers = {case: number for number, case in enumerate(first)}
    like = np.array([numbers[case] for case in cases], np.int64)
    sizes = [(int(owned.words[at]), int(owned.sentences[at]), owned.languages[at]) for at in first.values()]
    reasons = {reason: number for number, reason in enumerate(_REASONS)}
    found = [[reasons.setdefault(one.lacks(*size), len(reasons)) for size in sizes] for one in listed]
    return np.array(found, np.int64).reshape(len(listed), len(sizes))[:, like], list(reasons)
