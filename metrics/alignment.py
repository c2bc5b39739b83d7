"""Where a run of words stands in a text, word for word or with the fewest changes; the runs that two texts share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Words = npt.NDArray[np.int64]
_UNKNOWN = -1
_MIXER = np.uint64(0x9E3779B97F4A7C15)  # odd, its bits evenly spread
_TRIED = 4  # stretches of a text that share most with what is looked for
_PLACES = 2_000  # of its rarest words, by which they are found


class Fit(NamedTuple):
    """The words `first` up to `last` of the text, and how many are left out, put in or replaced."""

    first: int
    last: int
    distance: int


class Index(NamedTuple):
    """The words of a text as numbers, and where each of them stands."""

    numbers: dict[str, int]
    words: Words
    order: Words  # places, those of one word together, rising
    begins: Words  # where those of a word begin in `order`

    def numbered(self, words: Sequence[str]) -> Words:
        return np.array([self.numbers.get(word, _UNKNOWN) for word in words], np.int64)

    def places(self, word: int) -> Words:
        return self.order[self.begins[word] : self.begins[word + 1]] if word >= 0 else self.order[:0]


def common(words: Sequence[str], others: Sequence[str], least: int) -> list[tuple[int, int]]:
    """The runs of at least so many words that stand in the other text as well: the first word, and the one after.

    Runs that touch are one. They are told by hashes of 64 bits, so that two different runs are one only by rare chance.
    """
    numbers: dict[str, int] = {}
    one, other = (
        _hashes(np.array([numbers.setdefault(word, len(numbers) + 1) for word in text], np.uint64), least)
        for text in (words, others)
    )
    inside = np.zeros(len(words) + 1, np.int64)
    starts = np.flatnonzero(np.isin(one, other))
    np.add.at(inside, starts, 1)
    np.add.at(inside, starts + least, -1)
    held = np.concatenate([[0], np.cumsum(inside) > 0, [0]]).astype(np.int64)
    edges = np.flatnonzero(np.diff(held))
    return list(zip(edges[::2].tolist(), edges[1::2].tolist(), strict=True))


def _hashes(numbers: npt.NDArray[np.uint64], size: int) -> npt.NDArray[np.uint64]:
    """A number for each run of that size."""
    mixed = numbers * _MIXER
    count = max(0, len(numbers) - size + 1)
    found = np.zeros(count, np.uint64)
    for k in range(size):
        found = (found ^ mixed[k : k + count]) * _MIXER
        found ^= found >> np.uint64(29)
    return found


def index(words: Sequence[str]) -> Index:
    numbers: dict[str, int] = {}
    numbered = np.array([numbers.setdefault(word, len(numbers)) for word in words], np.int64)
    order = np.argsort(numbered, kind="stable")
    begins = np.searchsorted(numbered[order], np.arange(len(numbers) + 1))
    return Index(numbers, numbered, order, begins)


def nearest(sought: Words, within: Index, telling: Sequence[bool]) -> Fit:
    """The stretch that needs the fewest changes, among those that share the rarest `telling` words; the first of them.

    It is empty, with as many changes as there are words, where none of these stands in the text.
    """
    exact = _exact(sought, within)
    if exact is not None:
        return Fit(exact, exact + len(sought), 0)
    told = sought[np.array(telling)] if any(telling) else sought
    stretches = _stretches(len(sought), [within.places(word) for word in set(told.tolist())])
    fits = (_fit(sought, within.words, begin, end) for begin, end in stretches)
    return min(fits, key=lambda fit: (fit.distance, fit.first), default=Fit(0, 0, len(sought)))


def _exact(sought: Words, within: Index) -> int | None:
    """Where the words stand one after the other, first found by the rarest of them."""
    rarest = min(range(len(sought)), key=lambda k: len(within.places(int(sought[k]))))
    starts = within.places(int(sought[rarest])) - rarest
    starts = starts[(starts >= 0) & (starts + len(sought) <= len(within.words))]
    for k in range(len(sought)):
        starts = starts[within.words[starts + k] == sought[k]]
    return int(starts[0]) if len(starts) else None


def _stretches(size: int, places: Sequence[Words]) -> Iterator[tuple[int, int]]:
    """Begin and end of stretches where many of the words stand within a run of that size, rare ones weighing more."""
    rarest = sorted(filter(len, places), key=len)
    enough = int(np.searchsorted(np.cumsum([len(one) for one in rarest]), _PLACES)) + 1
    rarest = rarest[:enough]
    if not rarest:
        return
    at = np.concatenate(rarest)
    weights = np.concatenate([np.full(len(one), 1 / len(one)) for one in rarest])
    order = np.argsort(at, kind="stable")
    at, sums = at[order], np.concatenate([[0.0], np.cumsum(weights[order])])
    held = sums[np.searchsorted(at, at + size)] - sums[:-1]
    for k in np.argsort(-held, kind="stable")[:_TRIED].tolist():
        yield max(0, int(at[k]) - size), int(at[k]) + 2 * size


def _fit(sought: Words, words: Words, begin: int, end: int) -> Fit:
    ends = _distances(sought, words[begin:end], anywhere=True)
    last = _lowest(ends)
    starts = _distances(sought[::-1], words[begin : begin + last][::-1], anywhere=False)
    return Fit(begin + last - _lowest(starts), begin + last, int(ends[last]))


def _lowest(distances: Words) -> int:
    """Where they are lowest first, and as long as they are: words at an edge are replaced rather than left out."""
    at = int(distances.argmin())
    while at + 1 < len(distances) and distances[at + 1] == distances[at]:
        at += 1
    return at


def _distances(sought: Words, words: Words, *, anywhere: bool) -> Words:
    """The Levenshtein distance of words to others up to each of those, from anywhere before it or from the first.

    Source:
        Sellers (1980), The theory and computation of evolutionary distances, Journal of Algorithms 1(4).
    """
    steps = np.arange(len(words) + 1)
    row = np.zeros_like(steps) if anywhere else steps.copy()
    for word in sought:
        replaced, left_out = row[:-1] + (words != word), row[1:] + 1
        row = np.concatenate([row[:1] + 1, np.minimum(replaced, left_out)])
        row = np.minimum.accumulate(row - steps) + steps  # words put in
    return row
