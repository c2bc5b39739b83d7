"""What a stretch of text names, before it is known whose name it is."""

from __future__ import annotations

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
