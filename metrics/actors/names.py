"""What a stretch of text names, before it is known whose name it is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from metrics.actors.matching import Hit
from metrics.model import Form


@dataclass(frozen=True, slots=True)
class Name:
    """A stretch that names an actor; `actor` is empty until it is known whose name it is."""

    start: int
    end: int
    core: int  # where the name proper begins, after titles
    type: str
    form: Form
    reason: str
    actor: str = ""
    state: str = ""  # the state whose office this person holds
    sure: bool = True  # whether the type is more than a guess


@dataclass(frozen=True, slots=True)
class Reading:
    """What a run names, and the surfaces of the pack in it that are no mention here."""

    names: tuple[Name, ...] = ()
    hidden: frozenset[Hit] = frozenset()


def instead(reading: Reading, surer: Iterable[Name], hits: Iterable[Hit]) -> Reading:
    """A reading with names that are sure for another reason, in place of what was read of them.

    What a list has already (`hits`) stays as it is; its surfaces inside such a name are no mention.
    """
    hits = sorted(hits, key=lambda hit: hit.start)
    listed = {(hit.start, hit.end) for hit in hits}
    kept: list[Name] = []
    for name in sorted(surer, key=lambda name: (name.start, -name.end)):
        if (name.start, name.end) not in listed and (not kept or name.start >= kept[-1].end):
            kept.append(name)
    starts = [name.start for name in kept]
    within = frozenset(hit for hit in hits if _meets(hit.start, hit.end, kept, starts))
    others = (name for name in reading.names if not _meets(name.start, name.end, kept, starts))
    return Reading((*others, *kept), reading.hidden | within)


def _meets(start: int, end: int, names: Sequence[Name], starts: Sequence[int]) -> bool:
    """Whether a stretch meets one of the names, which are in order."""
    place = bisect_left(starts, end) - 1
    return place >= 0 and start < names[place].end
