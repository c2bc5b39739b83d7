"""Where phrases stand in a text, found by words, so that many phrases cost one pass over the text."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from metrics import tokens
from metrics.word_edges import Integers, coded

Place = tuple[int, int]  # start, end

APOSTROPHES = str.maketrans("’‘ʼ", "'''")
_DOT_OF_I = "\u0307"  # which "İ" in small letters has, and no word as written


@dataclass(frozen=True, slots=True)
class Index:
    """The words of a text in columns, and the numbers of the words with a key."""

    text: str
    starts: Sequence[int]
    stem_ends: Sequence[int]  # before a possessive "'s"
    ends: Sequence[int]
    keys: Sequence[str]  # lower case, straight apostrophes, without the possessive
    codes: Integers  # of each word: the place of its key in `numbers`
    numbers: Mapping[str, Sequence[int]]

    def is_possessive(self, number: int) -> bool:
        return self.ends[number] > self.stem_ends[number]

    def gap(self, number: int) -> str:
        """What stands between a word and the next."""
        return self.text[self.ends[number] : self.starts[number + 1]]


def index(text: str) -> Index:
    starts, ends = tokens.edges(text)
    words, distinct = coded(text, starts, ends)
    stems = [_stem(word) for word in distinct]
    places = {key: place for place, key in enumerate(dict.fromkeys(key for key, _ in stems))}
    codes = np.array([places[key] for key, _ in stems], np.int64)[words]
    stem_ends = ends - np.array([possessive for _, possessive in stems], np.int64)[words]
    keys = list(map(list(places).__getitem__, codes.tolist()))
    return Index(text, _column(starts), _column(stem_ends), _column(ends), keys, codes, _numbered(places, codes))


def _column(numbers: Integers) -> Sequence[int]:
    """Looked up one by one, an array of the standard library is sooner than numpy's, and as small."""
    return array("q", numbers.tobytes())


def _stem(word: str) -> tuple[str, int]:
    """The key of a word, and how many characters its possessive takes."""
    key = word.lower().translate(APOSTROPHES).replace(_DOT_OF_I, "")
    stem = key.removesuffix("'s")
    return stem, len(key) - len(stem)


def _numbered(keys: Iterable[str], codes: Integers) -> Mapping[str, Sequence[int]]:
    """The places of each key in the text, in arrays: lists would take six times the memory of the text."""
    order = _column(np.argsort(codes, kind="stable"))
    edges = np.cumsum([0, *np.bincount(codes)]).tolist()
    return {key: order[start:end] for key, (start, end) in zip(keys, pairwise(edges), strict=True)}


def find(phrase: str, within: Index) -> list[Place]:
    """Every place of a phrase as whole words, in order and without overlap, whatever its capitals.

    Any blanks may stand between its words, but no empty line; so may a possessive that the phrase leaves out.
    """
    wanted = _wanted(phrase)
    size = len(wanted.keys)
    firsts = within.numbers.get(wanted.keys[0], ()) if size else ()
    if size == 1 and not wanted.possessive[0]:
        return [(within.starts[first], within.stem_ends[first]) for first in firsts]
    found: list[Place] = []
    for first in firsts:
        start = within.starts[first]
        if (not found or start >= found[-1][1]) and _same(wanted, within, first):
            ends = within.ends if wanted.possessive[-1] else within.stem_ends
            found.append((start, ends[first + size - 1]))
    return found


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A phrase that is looked for."""

    keys: Sequence[str]  # of its words, as those of an index
    possessive: Sequence[bool]
    gaps: Sequence[str]  # what stands between them


def _wanted(phrase: str) -> _Wanted:
    spans = tokens.words(phrase)
    stems = [_stem(phrase[start:end]) for start, end in spans]
    gaps = [_plain(phrase[before[1] : after[0]]) for before, after in pairwise(spans)]
    return _Wanted([key for key, _ in stems], [ending > 0 for _, ending in stems], gaps)


def _same(wanted: _Wanted, within: Index, first: int) -> bool:
    size = len(wanted.keys)
    if within.keys[first : first + size] != wanted.keys:
        return False
    if any(ours and not within.is_possessive(first + at) for at, ours in enumerate(wanted.possessive)):
        return False
    gaps = ((ours, _plain(within.gap(first + at))) for at, ours in enumerate(wanted.gaps))
    return all(ours == theirs or (ours, theirs) == (" ", "' ") for ours, theirs in gaps)


def joins(within: Index, number: int) -> bool:
    """Whether nothing but blanks, or the apostrophe of a plural, stands between a word and the next."""
    return _plain(within.gap(number)) in (" ", "' ")


def _plain(gap: str) -> str:
    """Marks kept, apostrophes straight, blanks as one; an empty line as such."""
    if gap.count("\n") > 1:
        return "\n\n"
    if gap.isspace():
        return " "
    return f"{gap[0].translate(APOSTROPHES)} " if gap[1:].isspace() else gap


def wording(places: Sequence[Place], text: str) -> str:
    """The commonest wording of these places, the first of several; blanks as one."""
    return Counter(" ".join(text[start:end].split()) for start, end in places).most_common(1)[0][0]
