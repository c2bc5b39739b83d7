"""Who asks and who answers: decided per person over the whole text, never by the look of one turn."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise, zip_longest

from metrics.layouts import askers
from metrics.layouts.askers import Said
from metrics.model import Voice

_FEW = 0.2  # share of turns with a printed role: somebody in the audience may ask beside others who are named
_SITTING = 2  # questions that are answered, at least, where somebody chairs
_ASKING = ("asks", "hosts")


def voices(turns: Sequence[Said]) -> list[Voice]:
    """The voice of every turn: interviewer or speaker.

    Printed role words decide where they are more than a few. Otherwise all sets of persons are weighed against each
    other. Who chairs only gives the floor, unless most of what he says is questions. Where nothing is clear nobody is
    called an interviewer.
    """
    asks = sum(turn.role == "asks" for turn in turns)
    if asks > _FEW * len(turns) or any(turn.role == "hosts" for turn in turns):
        return _printed(turns)
    decided = _weighed(turns)
    return [_voice(True) if turn.role == "asks" else voice for turn, voice in zip(turns, decided, strict=True)]


def _weighed(turns: Sequence[Said]) -> list[Voice]:
    """The voices by what everybody says and who talks with whom. Where nobody is named, every other turn is one's."""
    if not any(turn.person for turn in turns):
        turns = [turn._replace(person=str(k % 2)) for k, turn in enumerate(turns)]
    chairs = _chairs(turns)
    floor = [turn for turn in turns if turn.person not in chairs] if chairs else turns
    asking = _not_debating(floor, askers.asking(floor))
    answered = sum(_asked_outside(asking, *pair) for pair in pairwise(floor))
    if chairs and answered < _SITTING:
        asking = set()
    if chairs and asking:
        return _in_a_sitting(turns, chairs, asking)
    return [_voice(turn.person in asking) for turn in turns]


def _not_debating(turns: Sequence[Said], askers: set[str]) -> set[str]:
    """Of those who seem to ask the ones that mostly do, where who answers them calls upon a chair: they debate.

    None of those who call upon one, too, where who answers asks as well, or where only two speak.
    """
    calling = {turn.person for turn in turns if turn.sits}
    if calling.isdisjoint(askers) or not calling - askers:
        return askers
    persons = _by_person(turns)
    if len(persons) == 2 or any(turn.asking for name in calling - askers for turn in persons[name or ""]):
        return askers - calling
    return {name for name in askers if 2 * sum(turn.asking for turn in persons[name]) >= len(persons[name])}


def _asked_outside(askers: set[str], one: Said, other: Said) -> bool:
    """Whether somebody who asks is answered by somebody who does not."""
    return one.questions > 0 and one.person in askers and other.person not in askers


def _printed(turns: Sequence[Said]) -> list[Voice]:
    """By printed role words. Besides who moderates others may ask, and whom "A" answers before "Q" is printed."""
    hosts = {turn.person for turn in turns if turn.role in _ASKING and turn.person}
    if any(turn.role == "hosts" for turn in turns):
        hosts |= askers.asking(turns, hosts)
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


def _length(turns: Sequence[Said]) -> float:
    return sum(turn.length for turn in turns) / len(turns)
