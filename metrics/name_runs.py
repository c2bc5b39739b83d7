"""Names in a text, found by their capitals alone: where they begin and end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set

from metrics.places import Index, Place, Word

_LONGEST = 8  # words of a run that are looked at


def name_pieces(within: Index, lead: Set[str]) -> list[Place]:
    """Runs of capitalised words, cut where both sides also stand alone in the text; in order.

    "President of Ardia Boris Kravenko" holds the run "Ardia Boris Kravenko"; where Ardia and Boris Kravenko are met
    elsewhere it is two names, where they are not it is one. `lead` are words, in lower case, that open a sentence
    and no name.
    """
    runs = list(_runs(within, lead))
    times = Counter(part for run in runs for part in _parts(run))
    return [(piece[0].start, piece[-1].stem_end) for run in runs for piece in _cut(run, times)]


def _runs(within: Index, lead: Set[str]) -> Iterator[list[Word]]:
    run: list[Word] = []
    for word in within.words:
        capital = within.text[word.start].isupper()
        goes_on = capital and run and within.text[run[-1].end : word.start] in (" ", "\u00a0") and len(run) < _LONGEST
        if run and not goes_on:
            yield run
            run = []
        if capital and (run or word.key not in lead):
            run.append(word)
    if run:
        yield run


def _parts(run: Sequence[Word]) -> Iterator[str]:
    for first in range(len(run)):
        for last in range(first, len(run)):
            yield _key(run[first : last + 1])


def _key(words: Sequence[Word]) -> str:
    return " ".join(word.key for word in words)


def _cut(run: Sequence[Word], times: Counter[str]) -> list[Sequence[Word]]:
    whole = times[_key(run)]
    for cut in range(1, len(run)):
        left, right = run[:cut], run[cut:]
        if times[_key(left)] > whole and times[_key(right)] > whole:
            return _cut(left, times) + _cut(right, times)
    return [run]
