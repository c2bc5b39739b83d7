"""Starts → turns: where each turn ends, who holds it, in which voice, under which number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from metrics.layouts import askers, headings, names, roles, talk
from metrics.layouts.lexicon import folded, tells
from metrics.layouts.page import Page
from metrics.model import Furniture, Layer, Span, Turn, Voice

THRESHOLD = 0.5  # of confidence; below it a layout is named in the reason, not used
_OPENING = 4  # turns in which somebody is made welcome
_HEARD = 100  # turns whose words are heard where no question mark is printed
_GREETING = 600  # characters in which somebody is made welcome
_ADDRESS = 40  # characters in which who chairs is addressed
_PUT = 300  # characters in which somebody says that he has a question
_AFTER_QUESTION = 30  # characters that may follow in a turn that asks: "Go ahead.", "(Laughter.)"


_CALL = re.compile(r"[.!…]\s+(?P<name>[^\W\d_]{2,20}(?: [^\W\d_]{2,20})?)[?？]\W*$")


class Start(NamedTuple):
    """Where a turn begins. `voice` is None where the roles of the whole text decide."""

    line: int  # of the page
    start: int
    label: Span | None = None
    printed: str | None = None  # the speaker's label as printed; None where nobody is named
    role: str = ""  # "asks", "answers", "hosts", "chairs" by the printed words
    voice: Voice | None = None


def built(page: Page, starts: Sequence[Start]) -> tuple[tuple[Turn, ...], tuple[Furniture, ...]]:
    """Turns from their starts, in order, and the headings of the page.

    A turn goes to the last line before the next start that is no heading. A text before the first start is the
    author's.
    """
    if not page.lines:
        return (), ()
    if not starts or starts[0].line > 0:
        starts = [Start(0, page.lines[0].start, voice=Voice.COMMENTATOR), *starts]
    taken = {start.line for start in starts if start.voice is not Voice.COMMENTATOR}
    titles = headings.find(page, taken, _authors(page, starts))
    spans = _spans(page, starts, frozenset(titles))
    held = [(start, span) for start, span in zip(starts, spans, strict=True) if span is not None]
    persons = names.unified([start.printed for start, _ in held if start.printed])
    spoken = [(start, span) for start, span in held if start.voice is None]
    marks = talk.question_marks(page.text)
    said = [_said(page, *turn, persons.get(turn[0].printed or ""), marks) for turn in spoken]
    if not marks:
        said[:_HEARD] = [_heard(page, *turn) for turn in zip(said, spoken[:_HEARD], strict=False)]
    if any(one.role == "chairs" for one in said):
        said[:_HEARD] = [_put(page, *turn) for turn in zip(said, spoken[:_HEARD], strict=False)]
    called = frozenset(word for name in persons.values() for word in folded(name).split())
    said[:_OPENING] = [_opened(page, *turn, called) for turn in zip(said, spoken[:_OPENING], strict=False)]
    decided = iter(roles.voices(said))
    voices = [start.voice or next(decided) for start, _ in held]
    turns = tuple(
        Turn(span, voice, persons.get(start.printed or ""), start.label, answer)
        for (start, span), voice, answer in zip(held, voices, answers(voices), strict=True)
    )
    found = (Span(page.lines[k].start, page.lines[k].end) for k in titles)
    return turns, tuple(Furniture(span, Layer.HEADING) for span in found)


def _stops(page: Page, starts: Sequence[Start]) -> list[int]:
    return [*(start.line for start in starts[1:]), len(page.lines)]


def _authors(page: Page, starts: Sequence[Start]) -> list[bool]:
    """Of every line, whether the author writes it."""
    authors: list[bool] = []
    for start, stop in zip(starts, _stops(page, starts), strict=True):
        authors += [start.voice is Voice.COMMENTATOR] * (stop - len(authors))
    return authors


def _spans(page: Page, starts: Sequence[Start], titles: frozenset[int]) -> list[Span | None]:
    stops = _stops(page, starts)
    return [_span(page, start, stop, titles) for start, stop in zip(starts, stops, strict=True)]


def _span(page: Page, start: Start, stop: int, titles: frozenset[int]) -> Span | None:
    """From the start to the last line before `stop` that is no heading; None if only headings stand there."""
    last = stop - 1
    while last > start.line and last in titles:
        last -= 1
    if last in titles:
        return None
    return Span(start.start, max(page.lines[last].end, start.label.end if start.label else 0))


def _said(page: Page, start: Start, span: Span, person: str | None, marks: Sequence[str]) -> askers.Said:
    """What a turn tells about roles; `marks` are the question marks that the text uses."""
    begin = start.label.end if start.label else span.start
    last = max([page.text.rfind(mark, begin, span.end) for mark in marks]) if marks else -1
    if last < 0:
        return askers.Said(person, start.role, 0, span.end - begin)
    questions = sum([page.text.count(mark, begin, span.end) for mark in marks])
    return askers.Said(person, start.role, questions, span.end - begin, span.end - last <= _AFTER_QUESTION)


def _heard(page: Page, said: askers.Said, held: tuple[Start, Span]) -> askers.Said:
    """A turn of a text without question marks with what its words tell: whether somebody asks."""
    start, span = held
    asks = talk.wonders(page.text[start.label.end if start.label else span.start : span.end], page.language)
    return said._replace(questions=int(asks), asking=asks)


def _put(page: Page, said: askers.Said, held: tuple[Start, Span]) -> askers.Said:
    """A turn of a sitting with the question that its first words announce: "My question is for the Minister."."""
    start, span = held
    begin = start.label.end if start.label else span.start
    puts = not said.questions and tells("puts_questions", page.text[begin : min(span.end, begin + _PUT)])
    return said._replace(questions=1, asking=True) if puts else said


def _opened(page: Page, said: askers.Said, held: tuple[Start, Span], called: frozenset[str]) -> askers.Said:
    """A turn with what its first words do: make somebody welcome, address who chairs.

    Who only hands over to one of the persons `called`, "Ann?", puts no question.
    """
    start, span = held
    begin = start.label.end if start.label else span.start
    words = page.text[begin : min(span.end, begin + _GREETING)]
    call = _CALL.search(page.text, begin, span.end) if said.questions == 1 and said.asking else None
    if call and called.issuperset(folded(call["name"]).split()):
        said = said._replace(questions=0, asking=False)
    return said._replace(greets=tells("greetings", words), sits=tells("to_the_chair", words[:_ADDRESS]))


def numbered(turns: Sequence[Turn]) -> list[Turn]:
    """The turns with their answers' numbers."""
    numbers = answers([turn.voice for turn in turns])
    return [replace(turn, answer=number) for turn, number in zip(turns, numbers, strict=True)]


def answers(voices: Sequence[Voice]) -> list[int | None]:
    """The answer's number of every turn, by their voices.

    Every question opens a number that its answer shares; what stands before the first question has none. Without an
    interviewer the spoken turns are counted one by one. The author's stretches have no number.
    """
    opens = Voice.INTERVIEWER if Voice.INTERVIEWER in voices else Voice.SPEAKER
    count, numbers = 0, list[int | None]()
    for voice in voices:
        count += voice is opens
        numbers.append(count or None if voice in (Voice.INTERVIEWER, Voice.SPEAKER) else None)
    return numbers
