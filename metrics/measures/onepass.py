"""textstat's counts of many texts at once: every text split once, every distinct token looked at once.

A count of a text is the difference of two running sums over the facts of all tokens.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import repeat
from struct import Struct
from typing import Any

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as compute

from metrics import ranges
from metrics.measures.textstat_counts import NAMES, Counts, facts

Integers = npt.NDArray[np.int64]

_OTHER_BLANK = re.compile(
    "[\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]"
)  # than those of ASCII text
_STOPS = re.compile(r"[.!?]+")
_WORD = re.compile(r"\w")
_ROW = Struct(f"{len(NAMES) + 3}q")


@dataclass(frozen=True, slots=True)
class Coded:
    """Texts as numbers: text `i` is `tokens[offsets[i]:offsets[i + 1]]`, each the number of a distinct token."""

    tokens: Integers
    offsets: Integers
    facts: Integers  # of each distinct token: what it adds to each of the counts but the first
    stops: npt.NDArray[np.int8]  # of each distinct token: see `_stop`


def code(texts: Sequence[str], language: str = "en") -> Coded:
    """The texts split at blanks, exactly as `str.split` does."""
    column = _column(texts)
    offsets, tokens, distinct = _split(column, compute.ascii_split_whitespace)
    if _OTHER_BLANK.search("".join(distinct)):
        offsets, tokens, distinct = _split(column, compute.utf8_split_whitespace)
    kept = tokens != (distinct.index("") if "" in distinct else -1)  # blanks at an end leave an empty token
    before = ranges.offsets(kept)
    known = np.frombuffer(b"".join(map(_known, distinct, repeat(language))), np.int64).reshape(-1, len(NAMES) + 3)
    facts_of, stops = np.hsplit(known, [len(NAMES) - 1])
    return Coded(tokens[kept], before[offsets], facts_of, stops.astype(np.int8))


def _split(column: pa.LargeStringArray, split: Callable[[pa.LargeStringArray], Any]) -> tuple[Integers, Integers, Any]:
    """Where the pieces of each text begin, their numbers, and the distinct pieces that they number."""
    pieces = split(column)
    coded = pieces.values.dictionary_encode()
    tokens = np.from_dlpack(coded.indices).astype(np.int64)
    return np.from_dlpack(pieces.offsets).astype(np.int64), tokens, coded.dictionary.to_pylist()


def _column(texts: Sequence[str]) -> pa.LargeStringArray:
    """The texts for pyarrow, built from bytes: its own conversion would import pandas first, for half a second."""
    encoded = [text.encode("utf-8", "replace") for text in texts]
    ends = np.cumsum([0, *map(len, encoded)], dtype=np.int64)
    return pa.LargeStringArray.from_buffers(len(texts), pa.py_buffer(ends), pa.py_buffer(b"".join(encoded)))


@lru_cache(maxsize=1 << 17)
def _known(token: str, language: str) -> bytes:
    """What is known of a token as the bytes of a row, for thousands of them are joined at a time."""
    return _ROW.pack(*facts(token or "-", language), *_stop(token))


def counts_of(coded: Coded, names: Sequence[str] = NAMES[1:]) -> Counts:
    """The counts of every text: each field an array with one number a text; besides `names` only that of stretches."""
    facts_of = dict(zip(NAMES[1:], np.ascontiguousarray(coded.facts.T), strict=True))
    sums = {name: _sums(facts_of[name][coded.tokens], coded.offsets) for name in names}
    return Counts(stretches(coded), **sums)


def _sums(values: Integers, offsets: Integers) -> Integers:
    """The sum of the values of each text."""
    return np.diff(np.concatenate(([0], np.cumsum(values)))[offsets])


def first_words(coded: Coded, most: int) -> Coded:
    """Every text up to its `most`-th word; whole if it has no more tokens than that."""
    before = ranges.offsets(np.ascontiguousarray(coded.facts[:, NAMES.index("words") - 1])[coded.tokens])
    sizes = np.diff(coded.offsets)
    start = np.repeat(before[coded.offsets[:-1]], sizes)
    kept = (before[:-1] - start < most) | np.repeat(sizes <= most, sizes)
    return Coded(coded.tokens[kept], ranges.offsets(kept)[coded.offsets], coded.facts, coded.stops)


def stretches(coded: Coded) -> Integers:
    """Stretches of three words or more between full stops, question and exclamation marks, for every text.

    A stop stands inside a token: what is before it in the token belongs to one stretch, what is after to the next.
    The end of a text stops, too, with nothing on either side.
    """
    return _stretches(_stops_of(coded), coded.offsets)


def _stops_of(coded: Coded) -> npt.NDArray[np.int8]:
    """The columns of `_stop` for every token; the four of a token are taken as one number."""
    return np.ascontiguousarray(coded.stops).view(np.int32).ravel()[coded.tokens].view(np.int8).reshape(-1, 4).T


def _stretches(pieces: npt.NDArray[Any], offsets: Integers) -> Integers:
    """The same of texts in pieces, whose columns are those of `_stop`."""
    plain, stops, before, after = pieces
    so_far = np.concatenate(([0], np.cumsum(plain, dtype=np.int64)))
    inside, ends = np.flatnonzero(stops), offsets[1:]
    order = np.argsort(np.concatenate((2 * inside + 1, 2 * ends)), kind="stable")
    nothing = np.zeros(len(ends), np.int64)
    words = np.diff(np.concatenate((so_far[inside], so_far[ends]))[order], prepend=0)
    words += np.concatenate((before[inside], nothing))[order]
    words[1:] += np.concatenate((after[inside], nothing))[order][:-1]
    found = np.cumsum(words >= 3)[order >= len(inside)]  # at the end of each text
    return np.diff(found, prepend=0)


@dataclass(frozen=True, slots=True)
class Joinable:
    """Texts to be joined with others, so that a stretch may run on from one into the next."""

    pieces: Integers  # what `_stop` tells of a token: words, whether there is a stop, words before and after
    inside: Integers  # stretches between two stops of each

    def stretches(self, members: Integers, offsets: Integers) -> Integers:
        """The stretches of joined texts: text `i` is made of those with the numbers `members[offsets[i]:…]`."""
        return _sums(self.inside[members], offsets) + _stretches(self.pieces[:, members], offsets)


def joinable(coded: Coded) -> Joinable:
    """Each text as one piece."""
    plain, stops, before, after = np.append(coded.stops[coded.tokens], np.zeros((1, 4), np.int8), axis=0).T
    so_far, at = np.concatenate(([0], np.cumsum(plain, dtype=np.int64))), np.append(np.flatnonzero(stops), -1)
    starts, ends = coded.offsets[:-1], coded.offsets[1:]
    first, last = np.searchsorted(at[:-1], starts), np.searchsorted(at[:-1], ends) - 1
    stopped = first <= last
    head = np.where(stopped, so_far[at[first]] - so_far[starts] + before[at[first]], 0)
    tail = np.where(stopped, so_far[ends] - so_far[at[last]] + after[at[last]], 0)
    pieces = np.array([np.where(stopped, 0, so_far[ends] - so_far[starts]), stopped, head, tail], np.int64)
    return Joinable(pieces, np.where(stopped, stretches(coded) - (head >= 3) - (tail >= 3), 0))


def _stop(token: str) -> tuple[int, ...]:
    """Whether a token is a word without a stop, whether it has one, a word before the first, a word after the last."""
    if token.isalnum():
        return 1, 0, 0, 0
    first, *others = _STOPS.split(token)
    word = int(bool(_WORD.search(first)))
    return (0, 1, word, int(bool(_WORD.search(others[-1])))) if others else (word, 0, 0, 0)
