"""Runs of words: what follows what, as `places.find` would find it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set
from itertools import islice

from metrics import places
from metrics.places import Index


def runs(index: Index, n: int = 1) -> Iterator[tuple[str, int]]:
    """Every run of n words with nothing but blanks between, and the number of its first word.

    In small letters and without possessives; of two equal runs that overlap only the first counts.

    Raises:
        ValueError: if n is less than 1.
    """
    if n < 1:
        raise ValueError(f"a run needs at least one word, not {n}")
    if n == 1:
        yield from zip(index.said(), range(len(index.codes)), strict=True)
        return
    reach, words = _reach(index), index.said()
    free: dict[str, int] = {}
    for first in range(len(words) - n + 1):
        if reach[first] < first + n:
            continue
        run = " ".join(words[first : first + n])
        if first >= free.get(run, 0):
            free[run] = first + n
            yield run, first


def commonest(
    index: Index, n: int, *, most: int | None = None, leave_out: Set[str] = frozenset()
) -> list[tuple[str, int]]:
    """The `most` frequent runs of n words, or all, with their counts, without those made only of words to leave out."""
    counts = Counter(dict(_of_each(index)) if n == 1 else (run for run, _ in runs(index, n)))
    kept = (pair for pair in counts.most_common() if not leave_out >= set(pair[0].split()))
    return list(islice(kept, most))


def _of_each(index: Index) -> Iterator[tuple[str, int]]:
    """Every word and how often it stands there, in order of appearance."""
    codes, counts = index.counted()
    return zip(map(index.keys.__getitem__, codes.tolist()), counts.tolist(), strict=True)


def _reach(index: Index) -> Sequence[int]:
    """For each word the first one after it that more than blanks part from the word before."""
    reach = [len(index.codes)] * len(index.codes)
    for number in range(len(index.codes) - 2, -1, -1):
        reach[number] = reach[number + 1] if places.joins(index, number) else number + 1
    return reach
