"""Where phrases stand in a text, found by words, so that many phrases cost one pass over the text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from metrics import tokens
from metrics.word_edges import Integers, coded

Place = tuple[int, int]  # start, end
Places = npt.NDArray[np.int64]  # a row for each: start, end
Choice = npt.NDArray[np.bool_]

APOSTROPHES = str.maketrans("’‘ʼ", "'''")
_ALL = slice(None)
_DOT_OF_I = "\u0307"  # which "İ" in small letters has, and no word as written


@dataclass(frozen=True, eq=False)
class Index:
    """The words of a text in columns, each told by the number of its key."""

    read: Callable[[], str]  # the text, which few ask for
    starts: Integers
    stem_ends: Integers  # before a possessive "'s"
    ends: Integers
    codes: Integers  # of each word: the place of its key among `keys`
    keys: Sequence[str]  # distinct: lower case, straight apostrophes, without the possessive; the text may lack some
    places: Mapping[str, int]  # of each key among `keys`

    @cached_property
    def text(self) -> str:
        return self.read()

    def said(self, first: int = 0, after: int | None = None) -> list[str]:
        """The keys of the words from one on, up to another or all."""
        return list(map(self.keys.__getitem__, self.codes[first:after].tolist()))

    def counted(self, numbers: Integers | slice = _ALL) -> tuple[Integers, Integers]:
        """The codes of all words or of some, each once, in order of appearance, and how often each stands there."""
        codes = self.codes[numbers]
        counts, firsts = np.bincount(codes, minlength=len(self.keys)), np.zeros(len(self.keys), np.int64)
        firsts[codes[::-1]] = np.arange(len(codes))[::-1]  # the last that is set is the first in the text
        held = np.flatnonzero(counts)
        ordered = held[np.argsort(firsts[held])]
        return ordered, counts[ordered]

    def is_possessive(self, number: int) -> bool:
        return bool(self.ends[number] > self.stem_ends[number])

    def gap(self, number: int) -> str:
        """What stands between a word and the next."""
        return self.text[self.ends[number] : self.starts[number + 1]]

    def spans(self, firsts: Integers, size: int = 1) -> Places:
        """From the start of each of these words to the end of the stem of the last of so many."""
        return np.column_stack((self.starts[firsts], self.stem_ends[firsts + size - 1]))


def index(text: str) -> Index:
    starts, ends = tokens.edges(text)
    codes, distinct = coded(text, starts, ends)
    return numbered(text, (starts, ends), codes, distinct)


def numbered(text: str, edges: tuple[Integers, Integers], codes: Integers, distinct: Sequence[str]) -> Index:
    """The words at these edges, which `codes` tells by their place among distinct words as printed."""
    stems = [_stem(word) for word in distinct]
    places = {key: place for place, key in enumerate(dict.fromkeys(key for key, _ in stems))}
    possessives = np.array([possessive for _, possessive in stems], np.int64)
    keyed = np.array([places[key] for key, _ in stems], np.int64)
    starts, ends = edges
    return Index(lambda: text, starts, ends - possessives[codes], ends, keyed[codes], list(places), places)


def _stem(word: str) -> tuple[str, int]:
    """The key of a word, and how many characters its possessive takes."""
    key = word.lower().translate(APOSTROPHES).replace(_DOT_OF_I, "")
    stem = key.removesuffix("'s")
    return stem, len(key) - len(stem)


def find(phrase: str, within: Index) -> list[Place]:
    """Every place of a phrase as whole words, in order and without overlap, whatever its capitals.

    Any blanks may stand between its words, but no empty line; so may a possessive that the phrase leaves out.
    """
    return [(start, end) for start, end in standing(phrase, within).tolist()]


def standing(phrase: str, within: Index) -> Places:
    """The same in columns, in a tenth of the time where they are many."""
    wanted = _wanted(phrase)
    size = len(wanted.keys)
    if not size or not all(key in within.places for key in wanted.keys):
        return rows(())
    firsts = following([within.codes == within.places[key] for key in wanted.keys])
    if size == 1 and not wanted.possessive[0]:
        return within.spans(firsts)
    ends = within.ends if wanted.possessive[-1] else within.stem_ends
    found: list[Place] = []
    for first in firsts.tolist():
        start = int(within.starts[first])
        if (not found or start >= found[-1][1]) and _same(wanted, within, first):
            found.append((start, int(ends[first + size - 1])))
    return rows(found)


def rows(found: Iterable[Place]) -> Places:
    """Places in columns, also when there are none."""
    return np.array(list(found), np.int64).reshape(-1, 2)


def following(wanted: Sequence[Choice]) -> Integers:
    """The words from which on words stand that are wanted in this order; each choice is among all words of a text."""
    firsts = np.flatnonzero(wanted[0][: max(0, len(wanted[0]) - len(wanted) + 1)])
    for at, choice in enumerate(wanted[1:], start=1):
        firsts = firsts[choice[firsts + at]]
    return firsts


@dataclass(frozen=True, slots=True)
class _Phrase:
    keys: Sequence[str]
    possessive: Sequence[bool]  # each word
    gaps: Sequence[str]  # after each word but the last


@lru_cache(maxsize=1 << 12)  # the parts of a corpus have many phrases in common
def _wanted(phrase: str) -> _Phrase:
    words = tokens.words(phrase)
    stems = [_stem(phrase[start:end]) for start, end in words]
    gaps = [_plain(phrase[end:start]) for (_, end), (start, _) in pairwise(words)]
    return _Phrase([key for key, _ in stems], [bool(possessive) for _, possessive in stems], gaps)


def _same(wanted: _Phrase, within: Index, first: int) -> bool:
    """Whether words with the right keys have the possessives and gaps of the phrase."""
    if any(needed and not within.is_possessive(first + at) for at, needed in enumerate(wanted.possessive)):
        return False
    gaps = ((gap, _plain(within.gap(first + at))) for at, gap in enumerate(wanted.gaps))
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
