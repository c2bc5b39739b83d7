"""Who asks in a talk: of all sets of its persons the one that the evidence of the whole text speaks for most."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from math import log
from typing import NamedTuple


class Said(NamedTuple):
    """What a turn tells about roles."""

    person: str | None
    role: str  # "asks", "answers", "hosts", "chairs" by the printed words, or ""
    questions: int  # question marks in it
    length: int  # characters
    asking: bool = False  # ends with a question
    greets: bool = False  # makes somebody welcome
    sits: bool = False  # addresses a third person who chairs: "Mr. Speaker, …"


class _Person(NamedTuple):
    """One person, or all who say least as one."""

    turns: int
    length: int
    asked: float  # turns that ask
    greets: bool


class _Talk(NamedTuple):
    """What is weighed: the persons, and how often who gives the word to whom, with how many questions."""

    persons: Mapping[str, _Person]
    changes: Mapping[tuple[str, str], tuple[int, float]]


# How much each sign speaks for a set of persons as those who ask. Fitted over all sets of the persons of 178 talks of
# our own (multinomial regression with a penalty); that nobody asks is the empty set, with a sum of 0.
_WEIGHTS = {
    "somebody": -11.61,
    "they ask the others": 4.16,
    "they are asked": -2.26,
    "the others ask one another": -1.43,
    "they ask one another": -3.81,
    "questions": 13.69,
    "longer": -2.24,
    "persons": 4.62,
    "they welcome": 6.69,
    "the others welcome": -1.09,
    "who of them asks least": 1.86,
    "who of the others asks most": -2.78,
    "questions for a change": -1.12,
    "turns": 1.41,
    "they follow one another": -10.68,
}
_AMID = 0.5  # of a question for one that the turn does not end with
_ENOUGH = 6  # questions; more say no more
_SEVERAL = 3  # persons
_TRIED = 6  # persons of whom all sets are tried
_WEIGHED = 16  # persons who are weighed one by one; all others are weighed as one
_BRIEF = 40  # characters
_SPEECH = 2_000  # characters of a turn
_HALF, _THIRD = 0.5, 0.3  # length of the turns of who asks to those of who answers, with a question and without
_NOBODY = "\0"  # whoever has no name
_ASKING = "\2"  # whoever has none and is printed as one who asks
_OTHERS = "\1"  # those who say least


def asking(said: Sequence[Said], sure: Collection[str] = ()) -> set[str]:
    """The names of those who ask in a talk, none where nobody does; those who surely do are among them.

    Weighed are who is asked and who asks back, how long everybody speaks, who makes whom welcome and who never asks.
    Questions that nobody of the set puts speak against it. Of two of whom nobody seems to ask the one does who is far
    shorter.
    """
    chief = [name for name, _ in Counter(turn.person for turn in said if turn.person).most_common()]
    few = {name for name in chief[_WEIGHED:] if name not in sure}
    talk = _weighed(said, few)
    known = frozenset({*sure, _ASKING}.intersection(talk.persons))
    best = max(_tried(talk, known), key=lambda names: (_sum(talk, names), -len(names)), default=known)
    found = _with_all(talk, {*best}) if best else _one_of_two(talk)
    found = {name for name in found if name in known or not _holds_forth(talk.persons[name])}
    return (found - {_OTHERS, _ASKING}) | {*sure} | (few if _OTHERS in best else set())


def _weighed(said: Sequence[Said], few: set[str]) -> _Talk:
    """The talk as it is weighed; `few` are those who say least."""
    silent = _silent(said)
    spoken = [turn for turn in said if turn.person not in silent]
    keys = [_OTHERS if turn.person in few else _key(turn) for turn in spoken]
    own: dict[str, list[Said]] = defaultdict(list)
    for key, turn in zip(keys, spoken, strict=True):
        own[key].append(turn)
    changes: dict[tuple[str, str], tuple[int, float]] = {}
    for change, turn in zip(pairwise(keys), spoken, strict=False):
        if change[0] != change[1]:
            count, asked = changes.get(change, (0, 0.0))
            changes[change] = count + 1, asked + _asked(turn)
    return _Talk({key: _person(turns) for key, turns in own.items()}, changes)


def _key(turn: Said) -> str:
    return turn.person or (_ASKING if turn.role == "asks" else _NOBODY)


def _silent(said: Sequence[Said]) -> set[str]:
    """Who speaks once and asks nothing, briefly or before the first question."""
    counts = Counter(turn.person for turn in said)
    first = next((k for k, turn in enumerate(said) if turn.questions), 0)
    return {
        turn.person
        for k, turn in enumerate(said)
        if turn.person and counts[turn.person] == 1 and not turn.questions and (k < first or turn.length < _BRIEF)
    }


def _with_all(talk: _Talk, found: set[str]) -> set[str]:
    """Those who ask with all who speak with nobody but the one whom they all ask."""
    partners: dict[str, set[str]] = defaultdict(set)
    for one, other in talk.changes:
        partners[one].add(other)
        partners[other].add(one)
    answers = set().union(*(partners[name] for name in found)) - {_NOBODY}
    return found.union(name for name, met in partners.items() if met == answers and len(met) == 1) - {_NOBODY}


def _holds_forth(person: _Person) -> bool:
    """Whether the turns of somebody are speeches, on the whole; a question may stand at the end of a long turn."""
    return person.length > _SPEECH * (person.turns + 2 * person.asked)


def _one_of_two(talk: _Talk) -> set[str]:
    """Of two the one who alone asks, in half of his turns, or who is far shorter and asks or speaks more than twice."""
    if len(talk.persons) != 2 or _NOBODY in talk.persons:
        return set()
    (name, one), (_, other) = sorted(talk.persons.items(), key=lambda person: person[1].length / person[1].turns)
    ratio = (one.length / one.turns) / max(1, other.length / other.turns)
    short = ratio <= (_HALF if one.asked else _THIRD) and (one.asked or one.turns > 2)
    alone = one.turns > 1 and one.asked >= one.turns / 2 and not other.asked
    return {name} if short or alone else set()


def _person(turns: Sequence[Said]) -> _Person:
    length, asked = sum(turn.length for turn in turns), sum(map(_asked, turns))
    return _Person(len(turns), length, asked, any(turn.greets for turn in turns))


def _asked(turn: Said) -> float:
    return 1.0 if turn.asking else _AMID if turn.questions else 0.0


def _tried(talk: _Talk, known: frozenset[str]) -> Iterator[frozenset[str]]:
    """The sets worth weighing: all of a few persons, of many those that no single change betters."""
    names = [name for name in talk.persons if name != _NOBODY and name not in known]
    if len(names) <= _TRIED:
        for size in range(len(names) + 1):
            yield from (known.union(some) for some in combinations(names, size) if _possible(talk, known.union(some)))
        return
    yield _bettered(talk, known, names)
    for name in names:
        yield _bettered(talk, known | {name}, names)
        yield _bettered(talk, known.union(names) - {name}, names)


def _possible(talk: _Talk, names: frozenset[str]) -> bool:
    """Whether somebody is left who answers, and a set among several asks more often than it is asked."""
    if len(names) >= len(talk.persons):
        return False
    put = _questions(talk, names)
    return put[True, False] > put[False, True] or not put[False, True] or len(talk.persons) < _SEVERAL


def _questions(talk: _Talk, names: frozenset[str]) -> dict[tuple[bool, bool], float]:
    """How many questions those of the set and the others put to whom: (from the set, to the set)."""
    put = {(one, other): 0.0 for one in (True, False) for other in (True, False)}
    for (one, other), (_, asked) in talk.changes.items():
        put[one in names, other in names] += asked
    return put


def _bettered(talk: _Talk, chosen: frozenset[str], names: Sequence[str]) -> frozenset[str]:
    """A set after all changes of one person that better it, one round over the persons."""
    best = _sum(talk, chosen)
    for name in names:
        other = chosen ^ {name}
        if _possible(talk, other) and (now := _sum(talk, other)) > best:
            chosen, best = other, now
    return chosen


def _sum(talk: _Talk, names: frozenset[str]) -> float:
    """How much speaks for a set, against nobody's asking."""
    return sum(_WEIGHTS[sign] * value for sign, value in _signs(talk, names).items()) if names else 0.0


def _signs(talk: _Talk, names: frozenset[str]) -> dict[str, float]:
    """The signs of _WEIGHTS for a set that is not empty."""
    questions = _questions(talk, names)
    put, changed = sum(questions.values()), max(1, sum(count for count, _ in talk.changes.values()))
    inside = sum(count for change, (count, _) in talk.changes.items() if names.issuperset(change))
    mine = [person for name, person in talk.persons.items() if name in names]
    rest = [person for name, person in talk.persons.items() if name not in names]
    return {
        "somebody": 1.0,
        "they ask the others": questions[True, False] / (put or 1),
        "they are asked": questions[False, True] / (put or 1),
        "the others ask one another": questions[False, False] / (put or 1),
        "they ask one another": questions[True, True] / (put or 1),
        "questions": min(put, _ENOUGH) / _ENOUGH,
        "longer": log(_mean_length(mine) / _mean_length(rest)),
        "persons": len(mine) / max(1, len(talk.persons) - (_NOBODY in talk.persons)),
        "they welcome": float(any(person.greets for person in mine)),
        "the others welcome": float(any(person.greets for person in rest)),
        "who of them asks least": min(person.asked / person.turns for person in mine),
        "who of the others asks most": max((person.asked / person.turns for person in rest), default=0.0),
        "questions for a change": put / changed,
        "turns": sum(person.turns for person in mine) / sum(person.turns for person in talk.persons.values()),
        "they follow one another": inside / changed,
    }


def _mean_length(persons: Iterable[_Person]) -> float:
    turns = [(person.length, person.turns) for person in persons]
    return (sum(length for length, _ in turns) / max(1, sum(count for _, count in turns))) + 5
