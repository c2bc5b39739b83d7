"""The sentences of a corpus, each cut into tokens once, and groups of them, whose counts are sums over sentences."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, count, pairwise

import numpy as np

from metrics import ranges, tokens
from metrics.measures import split
from metrics.measures.split import Tokens
from metrics.word_edges import Integers

_ITEM = re.compile(r"\(?(?:\d{1,2}|[a-zA-Z])[.)]")  # "1." or "(a)"
_LONGEST_ITEM = 4  # characters
_APOSTROPHES = "'’ʼ"
_LETTER = _APOSTROPHES[-1]  # that alone of them is a letter to Unicode
_TOGETHER = 500_000  # words


@dataclass(frozen=True, slots=True, eq=False)
class Sentences:
    """Sentences without blanks around them. Equal only to themselves: counted once, whoever owns them."""

    texts: Sequence[str]
    languages: Sequence[str]  # of each


@dataclass(frozen=True, slots=True, eq=False)
class Groups:
    """Groups of sentences: those of group `i` are `members[offsets[i]:offsets[i + 1]]`; groups may share sentences."""

    sentences: Sentences
    members: Integers
    offsets: Integers

    @property
    def owners(self) -> Integers:
        """The group of each member."""
        return np.repeat(np.arange(len(self.offsets) - 1), np.diff(self.offsets))

    def texts(self) -> list[str]:
        """The sentences of each group as a text, one a line."""
        found = [self.sentences.texts[number] for number in self.members.tolist()]
        edges = self.offsets.tolist()
        return ["\n".join(found[start:end]) for start, end in pairwise(edges)]

    def languages(self) -> list[str]:
        """The language of the first sentence of each group; "" without one."""
        starts, ends = self.offsets[:-1].tolist(), self.offsets[1:].tolist()
        return [
            self.sentences.languages[self.members[start]] if start < end else ""
            for start, end in zip(starts, ends, strict=True)
        ]


def groups_of(texts: Iterable[str], language: str = "en") -> Groups:
    """Each text as a group of its sentences."""
    found = [[span.of(text) for span in tokens.sentences(text, tokens.paragraphs(text), language)] for text in texts]
    every = [sentence for own in found for sentence in own]
    sentences = Sentences(every, [language] * len(every))
    return Groups(sentences, np.arange(len(every)), np.cumsum([0, *map(len, found)]))


@lru_cache(maxsize=4)  # the measures of the same sentences follow one another
def cut(sentences: Sentences) -> Tokens:
    return split.tokens(sentences.texts)


@lru_cache(maxsize=4)
def worded(sentences: Sentences) -> Tokens:
    """The words of the distinct tokens of sentences, which may have none or several; none lies across a blank."""
    found, numbers = list(map(words, cut(sentences).distinct)), defaultdict[str, int](count().__next__)
    codes = np.array([*map(numbers.__getitem__, chain.from_iterable(found))], np.int64)
    return Tokens(codes, ranges.offsets(np.array([*map(len, found)], np.int64)), list(numbers))


@lru_cache(maxsize=1 << 17)
def words(token: str) -> tuple[str, ...]:
    """The words of a token. Apostrophes alone are none, though one of them is a letter to Unicode."""
    if token.isalnum() and _LETTER not in token:
        return (token,)
    return tuple([word for word in tokens.WORD.findall(token) if word.strip(_APOSTROPHES)])


def word_places(token: str) -> list[tuple[int, int]]:
    """Where the words of a token start and end."""
    return [(start, end) for start, end in tokens.words(token) if token[start:end].strip(_APOSTROPHES)]


def is_item(token: str) -> bool:
    """Whether a token at the head of a sentence is the mark of an item of a list, which is layout."""
    return len(token) <= _LONGEST_ITEM and _ITEM.fullmatch(token) is not None


def held(groups: Groups) -> tuple[Groups, Integers]:
    """The groups without those whose sentences stand in a row in another, and where among their members each begins.

    The answers of a document are such, and what a voice says in one document of all that it says.
    """
    sizes = np.diff(groups.offsets)
    own, places = _again(groups, sizes)
    others = groups.owners[places]
    order = np.lexsort((others, -sizes[others]))  # the largest first
    some, first = np.unique(own[order], return_index=True)
    begins, kept = groups.offsets[:-1].copy(), sizes > 0
    begins[some], kept[some] = places[order[first]], False
    members = np.repeat(kept, sizes)
    sequences = Groups(groups.sentences, groups.members[members], ranges.offsets(sizes[kept]))
    return sequences, ranges.offsets(members)[begins]


def _again(groups: Groups, sizes: Integers) -> tuple[Integers, Integers]:
    """Groups with the places of their sentences in a row in others, which are larger, or the same and come before."""
    order, asked = np.argsort(groups.members, kind="stable"), np.flatnonzero(sizes)
    heads = groups.members[groups.offsets[asked]]
    first, after = (np.searchsorted(groups.members[order], heads, side=side) for side in ("left", "right"))
    own, places = np.repeat(asked, after - first), order[ranges.places(first, after - first)]
    others, owners = groups.owners[places], np.arange(len(sizes))
    ranks = np.argsort(np.lexsort((owners, -sizes)))
    kept = (ranks[others] < ranks[own]) & (groups.offsets[others + 1] - places >= sizes[own])
    own, places = own[kept], places[kept]
    theirs, ours = (ranges.places(starts, sizes[own]) for starts in (places, groups.offsets[own]))
    apart = (groups.members[theirs] != groups.members[ours]).astype(np.int64)
    whole = ranges.sums(apart, ranges.offsets(sizes[own])) == 0
    return own[whole], places[whole]


def in_parts(groups: Groups, offsets: Integers) -> Iterator[Groups]:
    """The groups in order, so many at a time that their words, counted by `offsets`, take little memory."""
    words = ranges.sums(np.diff(offsets)[groups.members], groups.offsets)
    numbers = (np.cumsum(words) - words) // _TOGETHER
    firsts = np.flatnonzero(np.diff(numbers, prepend=-1))
    for first, after in pairwise([*firsts.tolist(), len(words)]):
        start, end = groups.offsets[[first, after]]
        yield Groups(groups.sentences, groups.members[start:end], groups.offsets[first : after + 1] - start)


def gathered(groups: Groups, offsets: Integers) -> tuple[Integers, Integers]:
    """The places of the words of all groups, where those of sentence `i` begin at `offsets[i]`, and their offsets."""
    sizes = np.diff(offsets)[groups.members]
    return ranges.places(offsets[groups.members], sizes), ranges.offsets(sizes)[groups.offsets]
