"""The own words of passages as one text, and as places in it: found once in a corpus, then taken for any part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import pandas as pd

from metrics import coded, places, ranges, tokens
from metrics.joined import GAP, Joined
from metrics.places import Index, Place, Places
from metrics.schemas import framed
from metrics.tables import Tables
from metrics.word_edges import Integers

PLACES = {
    "document": "string",
    "start": "int64",
    "end": "int64",
    "passage": "int64",
    "words": "int64",
}
_SOLID = re.compile(r"\S+")


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The own words of passages as one text, and where each stands in it."""

    joined: Joined
    passages: Integers  # numbers, ascending
    offsets: Integers  # where each begins in the text
    starts: Integers  # where it begins in its document

    @property
    def text(self) -> str:
        return self.joined.text

    def holding(self, positions: Sequence[int] | Integers) -> Integers:
        """The place among the passages of each that holds a position of the text."""
        return np.searchsorted(self.offsets, positions, side="right") - 1


@dataclass(frozen=True, slots=True, eq=False)
class Spoken:
    """The own words of passages, looked at once. Equal only to itself: built once."""

    words: Words
    index: Index
    passages: Integers  # of each word


@dataclass(frozen=True, slots=True, eq=False)
class _Whole:
    """The words of a whole corpus, and where a part may cut one."""

    said: Spoken
    edges: Integers  # of the words of each passage, and the end of the last
    loose: Sequence[tuple[Place, int, int]]  # stretches without a blank, with a word of two passages; first, last


def own_words(tables: Tables, passages: Integers) -> Words:
    """The words that these passages hold themselves, notes and quotations of others cut out; neighbours stay joined."""
    known = coded.of(tables)
    rows = np.flatnonzero(known.holding(passages))
    documents, starts, ends = known.columns["document"].codes[rows], known.starts[rows], known.ends[rows]
    begins = (np.diff(documents, prepend=-1) != 0) | (starts != np.concatenate((starts[:1], ends[:-1])))
    first = np.flatnonzero(begins)
    last = np.append(first[1:], len(rows))[: len(first)] - 1
    joined = Joined(_texts(tables), documents[first], starts[first], ends[last])
    offsets = ranges.offsets(ends - starts)[:-1] + len(GAP) * (np.cumsum(begins) - 1)
    return Words(joined, known.numbers[rows], offsets, starts)


@lru_cache(maxsize=4)
def _texts(tables: Tables) -> Sequence[str]:
    """The texts in the order of the corpus, by the numbers that `coded` gives them."""
    return [tables.texts[document] for document in coded.of(tables).columns["document"].values.tolist()]


def of(tables: Tables, passages: Integers) -> Spoken:
    """The words of these passages, apparatus left out, as they would be found in their joined text."""
    whole, known = _of_all(tables), coded.of(tables)
    rows = known.rows(passages)
    words = own_words(tables, passages[known.spoken[rows]])
    own = np.searchsorted(whole.said.words.passages, words.passages)
    sizes = np.diff(whole.edges)[own]
    numbers = ranges.places(whole.edges[own], sizes)
    shifts, index = np.repeat(words.offsets - whole.said.words.offsets[own], sizes), whole.said.index
    starts, stem_ends, ends = (one[numbers] + shifts for one in (index.starts, index.stem_ends, index.ends))
    found = Index(lambda: words.text, starts, stem_ends, ends, index.codes[numbers], index.keys, index.places)
    if torn := _torn(whole, own, words):
        found = _mended(found, torn)
        return Spoken(words, found, words.passages[words.holding(found.starts)])
    return Spoken(words, found, np.repeat(words.passages, sizes))


def located(tables: Tables, said: Spoken, found: Sequence[Place] | Places) -> pd.DataFrame:
    """Places of the joined words as places of the documents. Columns: PLACES."""
    known, words = coded.of(tables), said.words
    starts, ends = np.array(found, np.int64).reshape(-1, 2).T
    at = words.holding(starts)
    shifts, rows = (words.starts - words.offsets)[at], known.rows(words.passages[at])
    columns = {
        "document": tables.passages["document"].array.take(rows),
        "start": starts + shifts,
        "end": ends + shifts,
        "passage": words.passages[at],
        "words": np.searchsorted(said.index.starts, ends) - np.searchsorted(said.index.starts, starts),
    }
    return framed(columns, PLACES)


@lru_cache(maxsize=2)  # the corpus as it is, and as it was before a change
def _of_all(tables: Tables) -> _Whole:
    known = coded.of(tables)
    words = own_words(tables, known.numbers[known.spoken])
    index = places.index(words.text)
    held = words.holding(index.starts)
    loose: list[tuple[Place, int, int]] = []
    for number in np.flatnonzero(held != words.holding(index.ends - 1)).tolist():
        if not loose or index.starts[number] >= loose[-1][0][1]:
            stretch = _solid(words.text, int(index.starts[number]), loose[-1][0][1] if loose else 0)
            loose.append((stretch, *words.holding([stretch[0], stretch[1] - 1]).tolist()))
    edges = np.searchsorted(held, np.arange(len(words.passages) + 1))
    return _Whole(Spoken(words, index, words.passages[held]), edges, loose)


def _solid(text: str, at: int, low: int) -> Place:
    """The stretch without a blank around a place, of what stands from `low` on."""
    while at > low and not text[at - 1].isspace():
        at -= 1
    return next(_SOLID.finditer(text, at)).span()


def _torn(whole: _Whole, own: Integers, words: Words) -> list[Place]:
    """What is left of loose stretches, where only some of their passages are there."""
    held = np.zeros(len(whole.said.words.passages), np.int64)
    held[own] = 1
    sums, left = ranges.offsets(held), list[Place]()
    for (start, _), first, last in whole.loose:
        if 0 < sums[last + 1] - sums[first] <= last - first:
            for at in range(sums[first], sums[last + 1]):
                inside = max(0, start - int(whole.said.words.offsets[own[at]]))
                begin = int(words.offsets[at]) + inside
                if not left or begin >= left[-1][1]:
                    left.append(_solid(words.text, begin, left[-1][1] if left else 0))
    return left


def _mended(found: Index, stretches: Sequence[Place]) -> Index:
    """The index with the words of some stretches found anew."""
    spans = [span for stretch in stretches for span in tokens.words(found.text, *stretch)]
    starts, ends = np.array(spans, np.int64).reshape(-1, 2).T
    printed = [found.text[start:end] for start, end in spans]
    own = places.numbered(found.text, (starts, ends), np.arange(len(spans)), printed)
    known = dict(found.places)
    codes = np.array([known.setdefault(key, len(known)) for key in own.keys], np.int64)[own.codes]
    kept = np.ones(len(found.starts), bool)
    for first, after in np.searchsorted(found.starts, np.array(stretches)).tolist():
        kept[first:after] = False
    order = np.argsort(np.concatenate((found.starts[kept], starts)))
    pairs = (found.starts, starts), (found.stem_ends, own.stem_ends), (found.ends, ends), (found.codes, codes)
    starts, stem_ends, ends, codes = (np.concatenate((one[kept], other))[order] for one, other in pairs)
    return Index(found.read, starts, stem_ends, ends, codes, list(known), known)
