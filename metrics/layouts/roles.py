"""Who asks and who answers: decided per person over the whole text, never by the look of one turn."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise, zip_longest
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
_OFTEN = 0.35  # share of the longer turns that end with a question, three at least, where the other never asks
_AMONG = 0.25  # share of the questions of those who ask that another of them answers, at most
_FEW = 0.2  # share of turns with a printed role: somebody in the audience may ask beside others who are named
_SITTING = 2  # questions that are answered, at least, where somebody chairs
_HUB = 0.8  # share of the changes of speaker that one person takes part in
_INTERRUPTION = 40  # characters
_ASKING = ("asks", "hosts")


def voices(turns: Sequence[Said]) -> list[Voice]:
    """The voice of every turn: interviewer or speaker.

    Printed role words decide where they are more than a few. Otherwise two persons are weighed against each other, or
    the one who talks with all others against those, and among several those who are answered by someone who answers
    most of the time are the ones who ask. Who chairs only gives the floor, unless most of what he says is questions.
    Where nothing is clear nobody is called an interviewer.
    """
    asks = sum(turn.role == "asks" for turn in turns)
    if asks > _FEW * len(turns) or any(turn.role == "hosts" for turn in turns):
        return _printed(turns)
    decided = _weighed(turns)
    return [_voice(True) if turn.role == "asks" else voice for turn, voice in zip(turns, decided, strict=True)]


def _weighed(turns: Sequence[Said]) -> list[Voice]:
    """The voices by what everybody says and who talks with whom."""
    chairs = _chairs(turns)
    floor = [turn for turn in turns if turn.person not in chairs] if chairs else turns
    askers = _not_debating(floor, _askers(floor, _by_person(floor)))
    if chairs and sum(_asked_outside(askers, *pair) for pair in pairwise(floor)) < _SITTING:
        askers = set()
    if chairs and askers:
        return _in_a_sitting(turns, chairs, askers)
    return [_voice(turn.person in askers) for turn in turns]


def _not_debating(turns: Sequence[Said], askers: set[str]) -> set[str]:
    """Of those who seem to ask the ones that mostly do, where who answers them calls upon a chair: they debate."""
    calling = {turn.person for turn in turns if turn.sits}
    if calling.isdisjoint(askers) or not calling - askers:
        return askers
    persons = _by_person(turns)
    return {name for name in askers if 2 * sum(turn.asking for turn in persons[name]) >= len(persons[name])}


def _asked_outside(askers: set[str], one: Said, other: Said) -> bool:
    """Whether somebody who asks is answered by somebody who does not."""
    return one.asking and one.person in askers and other.person not in askers


def _printed(turns: Sequence[Said]) -> list[Voice]:
    """By printed role words. Besides who moderates others may ask, and whom "A" answers before "Q" is printed."""
    hosts = {turn.person for turn in turns if turn.role in _ASKING and turn.person}
    if any(turn.role == "hosts" for turn in turns):
        hosts |= _of_many(turns, {name: own for name, own in _by_person(turns).items() if name not in hosts})
    return [
        _voice(turn.role in _ASKING or turn.person in hosts or _examines(before, turn, after))
        for before, turn, after in zip([None, *turns], turns, [*turns[1:], None], strict=False)
    ]


def _examines(before: Said | None, turn: Said, after: Said | None) -> bool:
    """Whether somebody begins to ask under his name who is "Q" from the next question on."""
    begins = before is None or before.role not in ("asks", "answers")
    return begins and not turn.role and turn.asking and after is not None and after.role == "answers"


def _chairs(turns: Sequence[Said]) -> set[str]:
    """Who gives the floor: who has the office and neither mostly asks nor mostly answers, nor answers at length."""
    persons = _by_person(turns)
    chairs = {turn.person for turn in turns if turn.role == "chairs" and turn.person}
    others = [turn for turn in turns if turn.person not in chairs]
    asked = Counter(right.person for left, right in pairwise(turns) if left.asking and left.person not in chairs)
    long = {name for name in chairs if others and _length(persons[name]) > _length(others)}
    answering = {
        name for name in chairs if 2 * asked[name] >= max(4, len(persons[name])) or (asked[name] and name in long)
    }
    return {name for name in chairs - answering if not _mostly_asks(persons[name])}


def _mostly_asks(own: Sequence[Said]) -> bool:
    asked = sum(turn.asking for turn in own)
    return asked > 2 and 2 * asked >= len(own)


def _askers(turns: Sequence[Said], persons: dict[str, list[Said]]) -> set[str]:
    """Who asks among those who have the floor."""
    chief = sorted(persons, key=lambda name: len(persons[name]), reverse=True)[:2]
    rest = [len(own) for name, own in persons.items() if name not in chief]
    if len(chief) == 2 and sum(rest) <= 0.2 * len(turns) and max(rest, default=0) <= 1:
        askers = _of_two({name: persons[name] for name in chief})
        answers = set(chief) - askers if askers else set()
        askers |= {one.person or "" for one, other in pairwise(turns) if one.questions and other.person in answers}
        return askers - answers
    return _of_one_with_all(turns, persons) or _welcomes(persons) | _of_many(turns, persons) or _host(persons)


def _welcomes(persons: dict[str, list[Said]]) -> set[str]:
    """The one who makes the others welcome and ends half of his turns, two at least, with questions."""
    greeting = [name for name, own in persons.items() if any(turn.greets for turn in own)]
    asked = [sum(turn.asking for turn in persons[name]) for name in greeting]
    return {name for name, n in zip(greeting, asked, strict=True) if n >= max(2, len(persons[name]) / 2)}


def _of_one_with_all(turns: Sequence[Said], persons: dict[str, list[Said]]) -> set[str]:
    """Who asks where one person takes part in nearly every change: that one or all the others, else nobody.

    Who only says one short thing and asks nothing interrupts.
    """
    changes = [(one.person, other.person) for one, other in pairwise(turns) if one.person != other.person]
    shares = Counter(name for change in changes for name in change)
    hub = max(persons, key=lambda name: (shares[name], -_rate(persons[name])), default="")
    if len(persons) < 3 or shares[hub] < _HUB * len(changes):
        return set()
    others = [turn for turn in turns if turn.person in persons and turn.person != hub]
    asking = _of_two({hub: persons[hub], "": others})
    if "" not in asking:
        return asking
    answered = {one for one, other in changes if other == hub}
    return {
        name
        for name, own in persons.items()
        if name != hub and not _interrupts(own) and (name in answered or any(turn.questions for turn in own))
    }


def _interrupts(own: Sequence[Said]) -> bool:
    return len(own) == 1 and not own[0].questions and own[0].length < _INTERRUPTION


def _in_a_sitting(turns: Sequence[Said], chairs: set[str], askers: set[str]) -> list[Voice]:
    """Who asks states what he first says without a question before who chairs; who chairs may ask somebody as well."""
    found: list[Voice] = []
    begun: set[str | None] = set()
    for turn, other in zip_longest(turns, turns[1:]):
        after = other.person if other else None
        chair_asks = turn.person in chairs and turn.asking and after not in chairs | askers
        states = turn.person not in begun and not turn.questions and after in chairs
        found.append(_voice(chair_asks or (turn.person in askers and not states)))
        begun.add(turn.person)
    return found


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
    asked = sum(turn.asking for turn in persons[long])
    if len(persons[long]) > 1 and often[long] >= max(0.5 if asked < 3 else _OFTEN, 4 * often[short]):
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
    out = answerers | _opening(turns, answerers)
    askers = {name for name, to in after.items() if name not in out and _asks(persons[name], to, answerers)}
    heard = [right for left, right in changes if left.asking and left.person in askers]
    among = sum(right.person in askers and not right.asking for right in heard)  # they answer one another
    return askers if among <= _AMONG * len(heard) else set()


def _opening(turns: Sequence[Said], answerers: set[str]) -> set[str]:
    """Who only speaks before anybody answers, and asks nothing: he introduces."""
    first = next(k for k, turn in enumerate(turns) if turn.person in answerers)
    later = {turn.person for turn in turns[first:]}
    own = _by_person(turns[:first])
    return {name for name in own if name not in later and not any(turn.questions for turn in own[name])}


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
