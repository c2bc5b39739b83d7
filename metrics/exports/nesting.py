"""Layers that overlap anyhow → the properly nested marks that markup needs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum
from heapq import heapify, heappop, heappush
from typing import Generic, TypeVar

from metrics.model import Span

T = TypeVar("T")


class Step(Enum):
    OPEN = "open"
    WORDS = "words"
    CLOSE = "close"


@dataclass(frozen=True, slots=True)
class Event(Generic[T]):
    """A mark opens or closes, or words stand between. `first` is False where a cut mark goes on."""

    step: Step
    mark: T | None = None
    words: str = ""
    first: bool = True


def events(text: str, within: Span, marks: Iterable[tuple[Span, T]]) -> Iterator[Event[T]]:
    """The words of a stretch with its marks, nested; the words, joined, are the stretch again.

    Of marks that begin together the longer one is outside, of equal ones the one given first. A mark that crosses
    the end of an outer one is cut there and goes on after it; what stands outside of the stretch is cut off.
    """
    waiting = [
        (max(span.start, within.start), -min(span.end, within.end), number, mark, span.start >= within.start)
        for number, (span, mark) in enumerate(marks)
        if span.meets(within)
    ]
    heapify(waiting)
    opened: list[tuple[int, T]] = []  # where each ends
    at = within.start
    while waiting or opened:
        begins = waiting[0][0] if waiting else within.end
        if opened and opened[-1][0] <= begins:
            end, mark = opened.pop()
            yield from _words(text, at, end)
            yield Event(Step.CLOSE, mark)
            at = end
            continue
        start, end, number, mark, first = heappop(waiting)
        yield from _words(text, at, start)
        at = start
        limit = min(-end, opened[-1][0] if opened else within.end)
        if limit < -end:
            heappush(waiting, (limit, end, number, mark, False))
        opened.append((limit, mark))
        yield Event(Step.OPEN, mark, first=first)
    yield from _words(text, at, within.end)


def _words(text: str, start: int, end: int) -> Iterator[Event[T]]:
    if start < end:
        yield Event(Step.WORDS, words=text[start:end])
