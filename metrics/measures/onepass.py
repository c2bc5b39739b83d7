"""textstat's counts of many texts at once: a count of a text is the sum over the facts of its tokens."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from struct import Struct

import numpy as np

from metrics import ranges
from metrics.measures import split
from metrics.measures.split import Tokens
from metrics.measures.textstat_counts import NAMES, Counts, facts
from metrics.word_edges import Integers

_STOPS = re.compile(r"[.!?]+")
_WORD = re.compile(r"\w")
_ROW = Struct(f"{len(NAMES) + 2}q")


@dataclass(frozen=True, slots=True)
class Pieces:
    """Pieces of texts as columns: tokens, sentences, whole texts. Stops are full stops, question and exclamation marks.

    Between two stops is a stretch, a sentence to textstat if it has three words; one may run on into the next piece.
    """

    words: Integers  # before the first stop and after the last; all where there is none
    stopped: Integers  # whether there is a stop
    heads: Integers  # words before the first
    inside: Integers  # stretches of three words or more between two stops

    @property
    def stretches(self) -> Integers:
        """Those of three words or more of each piece alone, for its end stops, too."""
        ends: Integers = np.add(self.heads >= 3, self.words - self.heads >= 3, dtype=np.int64)
        return self.inside + np.where(self.stopped, ends, self.words >= 3)

    def joined(self, members: Integers, offsets: Integers) -> Pieces:
        """Larger pieces: piece `i` is made of those with the numbers `members[offsets[i]:offsets[i + 1]]`."""
        so_far, at = ranges.offsets(self.words[members]), np.flatnonzero(self.stopped[members])
        begins, edges = so_far[offsets], np.searchsorted(at, offsets)
        some = edges[1:] > edges[:-1]
        marks = np.append(so_far[at] + self.heads[members[at]], 0)  # words before each stop
        heads = np.where(some, marks[edges[:-1]] - begins[:-1], 0)
        tails = np.where(some, begins[1:] - marks[edges[1:] - 1], 0)
        long = np.diff(marks[:-1], prepend=0) >= 3
        long[edges[:-1][some]] = False  # before the first stop of a piece
        inside = ranges.sums(self.inside[members[at]] + long, edges)
        return Pieces(np.where(some, heads + tails, np.diff(begins)), some.astype(np.int64), heads, inside)


@dataclass(frozen=True, slots=True)
class Coded:
    """The tokens of texts, and what is known of each distinct one."""

    tokens: Tokens
    facts: Integers  # what it adds to each of the counts but the first
    pieces: Pieces

    def texts(self) -> Pieces:
        """Each text as one piece."""
        return self.pieces.joined(self.tokens.codes, self.tokens.offsets)


def code(texts: Sequence[str], language: str = "en") -> Coded:
    return known(split.tokens(texts), language)


def known(tokens: Tokens, language: str = "en") -> Coded:
    rows = np.frombuffer(b"".join(map(_known(language), tokens.distinct)), np.int64).reshape(-1, len(NAMES) + 2)
    facts_of, pieces = np.hsplit(rows, [len(NAMES) - 1])
    total, stopped, heads = np.ascontiguousarray(pieces.T)
    return Coded(tokens, facts_of, Pieces(total, stopped, heads, inside=np.zeros(len(rows), np.int64)))


@cache  # a word alone is looked up in half the time that it takes with its language
def _known(language: str) -> Callable[[str], bytes]:
    """What is known of a token as the bytes of a row, for thousands of them are joined at a time."""

    @lru_cache(maxsize=1 << 17)
    def row(token: str) -> bytes:
        return _ROW.pack(*facts(token or "-", language), *_piece(token))

    return row


def _piece(token: str) -> tuple[int, ...]:
    """Words of a token before its first stop and after its last, whether it has one, words before it."""
    if token.isalnum():
        return 1, 0, 0
    first, *others = _STOPS.split(token)
    head = int(bool(_WORD.search(first)))
    return (head + bool(_WORD.search(others[-1])), 1, head) if others else (head, 0, 0)


def counts_of(coded: Coded) -> Counts:
    """The counts of every text: each field an array with one number a text."""
    return Counts(coded.texts().stretches, *coded.tokens.sums(coded.facts).T)


def first_words(coded: Coded, most: int) -> Coded:
    """Every text up to its `most`-th word; whole if it has no more tokens than that."""
    tokens = coded.tokens
    before = ranges.offsets(np.ascontiguousarray(coded.facts[:, NAMES.index("words") - 1])[tokens.codes])
    sizes = np.diff(tokens.offsets)
    start = np.repeat(before[tokens.offsets[:-1]], sizes)
    kept = (before[:-1] - start < most) | np.repeat(sizes <= most, sizes)
    return replace(coded, tokens=Tokens(tokens.codes[kept], ranges.offsets(kept)[tokens.offsets], tokens.distinct))
