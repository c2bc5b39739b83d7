"""Who a found name may be: an actor already known under a like name. A proposal is never applied by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from difflib import SequenceMatcher

from metrics.actors.packs import Actor, slug

_ALIKE = 0.84  # share of letters in common from which two spellings may be one name
_COMPARED = 50  # actors for each beginning
_SHORTEST = 5  # letters; shorter names are alike by chance


@dataclass(frozen=True, slots=True)
class Proposal:
    """That one actor is another, and why it seems so."""

    into: str
    reason: str


def propose(found: Iterable[Actor], known: Sequence[Actor], apart: Set[tuple[str, str]]) -> dict[str, Proposal]:
    """For each found actor the first of `known` that it may be, these being ordered by how much they are mentioned.

    Persons are compared with persons, all others with what is no person. `apart` are names and actors that somebody
    told apart: these are never proposed.
    """
    index: defaultdict[str, list[Actor]] = defaultdict(list)
    for actor in known:
        for key in _keys(actor.label):
            index[key].append(actor)
    proposals: dict[str, Proposal] = {}
    for one in found:
        for other in _near(one, index):
            told_apart = (one.label, other.id) in apart or (other.label, one.id) in apart
            circle = other.id in proposals and proposals[other.id].into == one.id
            if other.id != one.id and not told_apart and not circle and (reason := _reason(one, other)):
                proposals[one.id] = Proposal(other.id, reason)
                break
    return proposals


def _near(one: Actor, index: Mapping[str, Sequence[Actor]]) -> Iterable[Actor]:
    """The first actors that share a word's beginning or the initials, without comparing all with all."""
    return dict.fromkeys(other for key in _keys(one.label) for other in index.get(key, ())[:_COMPARED])


def _keys(label: str) -> list[str]:
    words = slug(label).split("_")
    return [*(word[:3] for word in words if len(word) > 2), f"initials {_initials(label)}"]


def _initials(label: str) -> str:
    """ "Lake Club" and "LC" have the same."""
    words = label.split()
    return label if len(words) == 1 and label.isupper() else "".join(word[0] for word in words if word[0].isupper())


def _reason(one: Actor, other: Actor) -> str | None:
    if (one.type == "person") != (other.type == "person"):
        return None
    mine, theirs = slug(one.label).split("_"), slug(other.label).split("_")
    short = 1 in (len(mine), len(theirs)) and len(mine) != len(theirs)
    if short and len(_initials(one.label)) > 1 and _initials(one.label) == _initials(other.label):
        return "its initials"
    if len(mine) < len(theirs) and set(mine) < set(theirs):
        return "part of the longer name"
    alike = SequenceMatcher(None, "_".join(mine), "_".join(theirs))
    if len(one.label) >= _SHORTEST and alike.quick_ratio() >= _ALIKE and alike.ratio() >= _ALIKE:
        return "spelt alike"
    if one.type == "person" and len(mine) == len(theirs) > 1 and mine[-1] == theirs[-1] and mine[0][0] == theirs[0][0]:
        return "the same surname and initial"
    return None
