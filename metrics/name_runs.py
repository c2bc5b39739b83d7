"""Names in a text, found by their capitals alone: where they begin and end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence, Set

from metrics.places import Index, Place

_LONGEST = 8  # words of a run that are looked at


def name_pieces(within: Index, lead: Set[str]) -> list[Place]:
    """Runs of capitalised words, cut where both sides also stand alone in the text; in order.

    "President of Ostria Emil Varga" holds the run "Ostria Emil Varga"; where Ostria and Emil Varga are met
    elsewhere it is two names, where they are not it is one. `lead` are words, in lower case, that open a sentence
    and no name.
    """
    runs = list(_runs(within, lead))
    times = Counter(part for run in runs for part in _parts(_keys(within, run)))
    pieces = (piece for run in runs for piece in _cut(within, run, times))
    return [(int(within.starts[piece.start]), int(within.stem_ends[piece.stop - 1])) for piece in pieces]


def _runs(within: Index, lead: Set[str]) -> Iterator[range]:
    """The numbers of the words of each run."""
    run = range(0)
    for number, start in enumerate(within.starts.tolist()):
        capital = within.text[start].isupper()
        goes_on = capital and run and within.gap(number - 1) in (" ", "\u00a0") and len(run) < _LONGEST
        if run and not goes_on:
            yield run
            run = range(0)
        if capital and (run or within.keys[within.codes[number]] not in lead):
            run = range(run.start if run else number, number + 1)
    if run:
        yield run


def _keys(within: Index, run: range) -> Sequence[str]:
    return within.said(run.start, run.stop)


def _parts(keys: Sequence[str]) -> Iterator[str]:
    for first in range(len(keys)):
        for last in range(first, len(keys)):
            yield " ".join(keys[first : last + 1])


def _cut(within: Index, run: range, times: Counter[str]) -> list[range]:
    whole = times[" ".join(_keys(within, run))]
    for cut in range(1, len(run)):
        left, right = run[:cut], run[cut:]
        if min(times[" ".join(_keys(within, side))] for side in (left, right)) > whole:
            return _cut(within, left, times) + _cut(within, right, times)
    return [run]
