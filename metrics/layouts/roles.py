"""Who asks and who answers: decided per person over the whole text, never by the look of one turn."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from metrics.model import Voice


class Said(NamedTuple):
    """What a turn tells about roles."""

    person: str | None
    role: str  # "asks", "answers", "hosts" by the printed word, or ""
    asks: bool  # holds a question
    length: int  # characters


def voices(turns: Sequence[Said]) -> list[Voice]:
    """The voice of every turn: interviewer or speaker.

    Printed role words decide where there are any. Otherwise two persons are weighed against each other, and among
    several those who are answered by someone who answers most of the time are the ones who ask. Where nothing is
    clear nobody is called an interviewer.
    """
    if any(turn.role in ("asks", "hosts") for turn in turns):
        hosts = {turn.person for turn in turns if turn.role in ("asks", "hosts") and turn.person}
        return [_voice(turn.role in ("asks", "hosts") or turn.person in hosts) for turn in turns]
    persons: dict[str, list[Said]] = defaultdict(list)
    for turn in turns:
        if turn.person:
            persons[turn.person].append(turn)
    askers = _of_two(persons) if len(persons) == 2 else _of_many(turns, persons)
    return [_voice(turn.person in askers) for turn in turns]


def _voice(asks: bool) -> Voice:
    return Voice.INTERVIEWER if asks else Voice.SPEAKER


def _of_two(persons: dict[str, list[Said]]) -> set[str]:
    """The one of two who asks: shorter and asking more, or so much of one that the other does not matter."""
    (one, ones), (other, others) = persons.items()
    more = _asking(ones) - _asking(others)
    longer = _length(ones) / _length(others)
    if more < 0 or (more == 0 and longer > 1):
        one, more, longer = other, -more, 1 / longer
    if more >= 0.15 and longer < 1:
        return {one}
    if more >= 0.4:
        return {one}
    shorter = min(persons, key=lambda name: _length(persons[name]))
    return {shorter} if min(longer, 1 / longer) <= 0.5 else set()


def _of_many(turns: Sequence[Said], persons: dict[str, list[Said]]) -> set[str]:
    """Those whose turns are mostly questions that go to somebody who mostly answers."""
    before: dict[str, list[bool]] = defaultdict(list)
    after: dict[str, list[str | None]] = defaultdict(list)
    for left, right in pairwise(turns):
        if left.person and right.person and left.person != right.person:
            before[right.person].append(left.asks)
            after[left.person].append(right.person)
    answerers = {
        name
        for name, asked in before.items()
        if len(asked) >= 2 and sum(asked) >= len(asked) / 2 and _asking(persons[name]) <= 0.34
    }
    return {
        name
        for name, following in after.items()
        if name not in answerers
        and _asking(persons[name]) >= 0.5
        and sum(other in answerers for other in following) >= len(following) / 2
    }


def _asking(turns: Sequence[Said]) -> float:
    return sum(turn.asks for turn in turns) / len(turns)


def _length(turns: Sequence[Said]) -> float:
    return max(1.0, sum(turn.length for turn in turns) / len(turns))
