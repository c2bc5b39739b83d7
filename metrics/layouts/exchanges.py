"""Questions with their answers → starts: labels between them, the author's remarks amid them, the end of the talk."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from metrics.layouts import labels, quoted, remarks, resumed, talk
from metrics.layouts.labels import Label
from metrics.layouts.page import Page
from metrics.layouts.turns import Start
from metrics.model import Span, Voice

_ENDING = 4  # characters
NUMBER = re.compile(r"\d{1,3}[.)][ \t]+(?=\S)")  # of a question


class Exchange(NamedTuple):
    """A question and its answer, each as lines of the page; the last may have none: "Thank you for the talk."."""

    question: range
    answer: range


def printed_labels(page: Page) -> dict[int, Label]:
    """The labels with a colon, by their lines."""
    return {label.line: label for label in labels.candidates(page) if label.form[1].startswith(":")}


def starts_of(page: Page, exchanges: Sequence[Exchange], last: int | None = None) -> list[Start]:
    """A start for every question and every answer, and the author's behind the line `last`, where it is known.

    A label printed once holds for all turns of its side.
    """
    printed = printed_labels(page)
    askers = [printed.get(one.question[0]) for one in exchanges]
    answerers = [printed.get(one.answer[0]) if one.answer else None for one in exchanges]
    starts, asked, answered = [], _only(askers), _only(answerers)
    for one, asker, answerer in zip(exchanges, _proved(askers), _proved(answerers), strict=True):
        starts.append(_start(page, one.question[0], asker, asked, Voice.INTERVIEWER))
        if one.answer:
            starts.append(_start(page, one.answer[0], answerer, answered, Voice.SPEAKER))
    end = resumed.closing(page, starts[-1].line if starts[-1].label else exchanges[-1].question[-1], answered)
    held = [range(*lines) for lines in pairwise([*(start.line for start in starts), len(page.lines)])]
    amid = _remarked(page, held, starts) if remarks.told_first(page, held[0].start) else {}
    answers = [lines for lines, start in zip(held, starts, strict=True) if start.voice is Voice.SPEAKER]
    if quoted.mostly(page.text[page.lines[lines.start].start] for lines in answers):
        amid |= quoted.asides(page, answers)
    end = min(end, resumed.told_again(page, held, amid), len(page.lines) if last is None else last)
    own = (Start(line, page.lines[line].start, voice=Voice.COMMENTATOR) for line in amid.values())
    starts = sorted([*starts, *own], key=lambda start: start.line)
    if end < len(page.lines):
        starts = [start for start in starts if start.line < end]
        starts.append(Start(end, page.lines[end].start, voice=Voice.COMMENTATOR))
    return starts


def _remarked(page: Page, held: Sequence[range], starts: Sequence[Start]) -> dict[int, int]:
    """Where the author puts in a word, by the turn; whoever is presented before the talk answers."""
    guest = remarks.presented(page, held[0].start)
    return remarks.find(page, held, [guest if start.voice is Voice.SPEAKER else "" for start in starts])


def _proved(found: Sequence[Label | None]) -> list[Label | None]:
    """The labels of one side that may be trusted: the one of the first turn, and any that comes back."""
    counts = Counter(label.key for label in found if label)
    return [label if label and (k == 0 or counts[label.key] > 1) else None for k, label in enumerate(found)]


def _only(found: Sequence[Label | None]) -> str | None:
    names = {label.printed for label in _proved(found) if label}
    return names.pop() if len(names) == 1 else None


def _start(page: Page, line: int, label: Label | None, name: str | None, voice: Voice) -> Start:
    if label is None:
        start = page.lines[line].start
        number = NUMBER.match(page.text, start) if voice is Voice.INTERVIEWER else None
        return Start(line, start, Span(*number.span()) if number else None, name, voice=voice)
    return Start(line, label.start, Span(label.start, label.end), label.named, voice=voice)


def text_of(page: Page, part: range) -> str:
    return page.text[page.lines[part[0]].start : page.lines[part[-1]].end]


def asks(page: Page, part: range) -> bool:
    """Whether a paragraph ends with a question."""
    end = page.lines[part[-1]].end
    last = page.text[max(page.lines[part[0]].start, end - _ENDING) : end]
    return last[-1] != "." and not last[-1].isalnum() and talk.ASKING.search(last) is not None
