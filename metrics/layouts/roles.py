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
    role: str  # "asks", "answers", "hosts", "chairs" by the printed words, or ""
    questions: int  # question marks in it
    length: int  # characters
    asking: bool = False  # ends with a question
    greets: bool = False  # makes somebody welcome
    sits: bool = False  # addresses a third person who chairs: "Mr. Speaker, …"


_SHORTER = 0.3  # length of the turns of who asks without a question mark, to those of who answers


def voices(turns: Sequence[Said]) -> list[Voice]:
    """The voice of every turn: interviewer or speaker.

    Printed role words decide where there are any. Otherwise two persons are weighed against each other, and among
    several those who are answered by someone who answers most of the time are the ones who ask. Where nothing is
    clear nobody is called an interviewer, and never who chairs.
    """
    if any(turn.role in ("asks", "hosts") for turn in turns):
        hosts = {turn.person for turn in turns if turn.role in ("asks", "hosts") and turn.person}
        if any(turn.role == "hosts" for turn in turns):  # besides who moderates, others may ask
            hosts |= _of_many(turns, {name: own for name, own in _by_person(turns).items() if name not in hosts})
        return [_voice(turn.role in ("asks", "hosts") or turn.person in hosts) for turn in turns]
    persons = _by_person(turns)
    chairs = {turn.person for turn in turns if turn.role == "chairs" and turn.person}
    chief = sorted(persons, key=lambda name: len(persons[name]), reverse=True)[:2]
    rest = [len(own) for name, own in persons.items() if name not in chief]
    sitting = bool(rest) and not chairs.isdisjoint(chief)
    if len(chief) == 2 and not sitting and sum(rest) <= 0.2 * len(turns) and max(rest, default=0) <= 1:
        askers = _of_two({name: persons[name] for name in chief}) - chairs
        answers = set(chief) - askers if askers else set()
        askers |= {one.person or "" for one, other in pairwise(turns) if one.questions and other.person in answers}
        askers -= answers
    else:
        askers = _of_many(turns, persons) or _host(persons)
    calling = {turn.person for turn in turns if turn.sits}
    if not calling.isdisjoint(askers) and calling - askers - chairs:  # who answers calls upon the chair as well
        return [Voice.SPEAKER] * len(turns)
    return [_voice(turn.person in askers - chairs) for turn in turns]


def _by_person(turns: Sequence[Said]) -> dict[str, list[Said]]:
    persons: dict[str, list[Said]] = defaultdict(list)
    for turn in turns:
        if turn.person:
            persons[turn.person].append(turn)
    return persons


def _voice(asks: bool) -> Voice:
    return Voice.INTERVIEWER if asks else Voice.SPEAKER


def _of_two(persons: dict[str, list[Said]]) -> set[str]:
    """The one of two who asks: whose turns end with questions, or who asks and welcomes; else who is far shorter.

    Nobody where both address somebody who chairs: they sit in a parliament.
    """
    if all(any(turn.sits for turn in own) for own in persons.values()):
        return set()
    often = {name: sum(turn.asking for turn in own) / len(own) for name, own in persons.items()}
    short, long = sorted(persons, key=lambda name: _length(persons[name]))
    ratio = _length(persons[short]) / max(1, _length(persons[long]))
    asked = sum(turn.asking for turn in persons[short])
    if len(persons[short]) > 1 and asked >= min(2, len(persons[short]) / 2) and often[short] >= 2 * often[long]:
        return {short}
    if len(persons[long]) > 1 and often[long] >= max(0.5, 4 * often[short]):
        return {long}
    welcome = {name for name, own in persons.items() if own[0].greets}
    if len(welcome) == 1 and any(turn.questions for name in welcome for turn in persons[name]):
        return welcome
    asks = any(turn.questions for turn in persons[short])
    return {short} if ratio <= (0.5 if asks else _SHORTER) and (asks or len(persons[short]) > 2) else set()


def _of_many(turns: Sequence[Said], persons: dict[str, list[Said]]) -> set[str]:
    """Those whose turns go to somebody who is mostly asked and seldom asks, if the text is made of such pairs."""
    changes = [
        (left, right)
        for left, right in pairwise(turns)
        if left.person in persons and right.person in persons and left.person != right.person
    ]
    before: dict[str, list[Said]] = defaultdict(list)
    after: dict[str, list[str]] = defaultdict(list)
    for left, right in changes:
        before[right.person or ""].append(left)
        after[left.person or ""].append(right.person or "")
    asked = {name for name, lefts in before.items() if _is_asked(lefts)}
    answerers = {name for name in asked if 2 * _rate(persons[name]) <= _rate(before[name])}
    pairs = sum(left.questions > 0 and right.person in answerers for left, right in changes)
    if pairs < max(2, 0.2 * len(changes)):
        return set()
    return {name for name, to in after.items() if name not in answerers and _asks(persons[name], to, answerers)}


def _host(persons: dict[str, list[Said]]) -> set[str]:
    """The one person who asks in half of three turns or more, where all others together ask far less."""
    host = max(persons, key=lambda name: _rate(persons[name]) if len(persons[name]) > 2 else 0.0, default="")
    others = [turn for name, turns in persons.items() if name != host for turn in turns]
    if not others or 2 * sum(turn.questions > 0 for turn in persons[host]) < len(persons[host]):
        return set()
    return {host} if _rate(persons[host]) >= 3 * _rate(others) else set()


def _is_asked(lefts: Sequence[Said]) -> bool:
    return len(lefts) >= 2 and sum(left.questions > 0 for left in lefts) >= len(lefts) / 2


def _asks(own: Sequence[Said], to: Sequence[str], answerers: set[str]) -> bool:
    """Whether somebody asks in half of his turns, or asks at all and mostly speaks to answerers, or to them only."""
    asked = sum(turn.questions > 0 for turn in own)
    hits = sum(name in answerers for name in to)
    return hits == len(to) or (asked >= len(own) / 2 and hits > 0) or (asked > 0 and hits >= 0.6 * len(to))


def _rate(turns: Sequence[Said]) -> float:
    """Questions per character."""
    return sum(turn.questions for turn in turns) / max(1, sum(turn.length for turn in turns))


def _length(turns: Sequence[Said]) -> float:
    return sum(turn.length for turn in turns) / len(turns)
