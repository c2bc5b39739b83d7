"""What follows a printed label and is somebody else's: the author's words, a document, an answer without a label."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from metrics.layouts import remarks, resumed
from metrics.layouts.labels import Label
from metrics.layouts.page import CHANGES, Page
from metrics.layouts.turns import Start
from metrics.model import Voice

_ALTERNATING = 3  # labels for each that repeats the one before
_ASKING = "?？؟…"


class Manner(NamedTuple):
    """How a text prints its labels, as far as it tells whose an unlabelled paragraph is."""

    quoted: bool  # the talk stands in block quotations
    interview: bool  # two persons, or questions by role
    tight: bool  # the author prints extracts: answers right below their questions, his own words apart
    deepest: int  # blanks before the label that stands furthest in
    alternating: bool  # hardly anybody is labelled twice in a row
    remarked: Mapping[int, int]  # by the line where a turn begins that where the author puts in a word before the next
    people: frozenset[str]  # the surnames of all
    resumed: int  # the line where the author tells on after the last turn, that behind the text if he does not


def manner(page: Page, found: Sequence[Label], end: int) -> Manner:
    """How a text prints the labels found in it; the talk goes no further than the line `end`."""
    quoted = sum(">" in label.form[0] and label.form[0] not in CHANGES for label in found) > len(found) / 2
    named = {(label.key, label.surname) for label in found}
    short = {_initials(key) for key, surname in named if len(surname) > 1}
    people = {surname for key, surname in named if key.replace(" ", "") not in short}
    interview = len(people) == 2 or any(label.role == "asks" for label in found)
    tagged = "</" in page.text  # there the source is indented, not the print
    deepest = len(page.text) if tagged else max(page.lines[label.line].indent for label in found)
    again = sum(map(_same, found, found[1:]))
    tight, alternating = not quoted and _tight(page, found), _ALTERNATING * again <= len(found)
    remarked, told = _author_amid(page, found) if remarks.told_first(page, found[0].line) else ({}, len(page.lines))
    all_named = frozenset(surname for _, surname in named)
    return Manner(quoted, interview, tight, deepest, alternating, remarked, all_named, min(told, end))


def _author_amid(page: Page, found: Sequence[Label]) -> tuple[dict[int, int], int]:
    """Where the author puts in a word between the turns, and where he tells on after the last one."""
    stops = [*(label.line for label in found[1:]), len(page.lines)]
    held = [range(_begins(page, label), stop) for label, stop in zip(found, stops, strict=True)]
    guest = remarks.presented(page, found[0].line) if any(label.role == "answers" for label in found) else ""
    surnames = [guest if label.role == "answers" else label.surname for label in found]
    own = [label.role in ("", "answers") and not label.chairs for label in found]
    remarked = remarks.find(page, held, [name if one else "" for name, one in zip(surnames, own, strict=True)])
    return remarked, resumed.told_again(page, held, remarked)


def _begins(page: Page, label: Label) -> int:
    """The line where what a label introduces begins: the next one if it stands alone on its own."""
    alone = label.end >= page.lines[label.line].end
    return min(label.line + alone, len(page.lines) - 1)


def _same(one: Label, other: Label) -> bool:
    """Whether two labels name one person, be it by initials."""
    return one.surname == other.surname or (" " in one.key and _initials(one.key) == _initials(other.key))


@lru_cache(maxsize=4096)
def _initials(key: str) -> str:
    return "".join(word[0] for word in key.split())


def _tight(page: Page, found: Sequence[Label]) -> bool:
    roles = any(label.role == "asks" for label in found)
    gaps: dict[bool, list[bool]] = {True: [], False: []}  # before who asks and before whoever else
    for label in found:
        gaps[label.role == "asks" if roles else label.key == found[0].key].append(page.lines[label.line].gap)
    few = min(map(len, gaps.values())) < 2
    return not few and found[0].line > 0 and all(gaps[True]) and not any(gaps[False])


def after(page: Page, label: Label, following: Label | None, how: Manner) -> Iterator[Start]:
    """Starts between a label and the following one: a document read out, an unlabelled answer, the author."""
    stop = following.line if following else len(page.lines)
    inserted = _inserted(page, label.line, stop, how.deepest)
    if inserted < stop:
        yield Start(inserted, page.lines[inserted].start, voice=Voice.COMMENTATOR)
        return
    change = _change(page, label, following, how)
    if label.role == "asks" and (following is None or following.role == "asks"):
        answer = _unlabelled_answer(page, label, change)
        if answer < change:
            yield Start(answer, page.lines[answer].start, voice=Voice.SPEAKER)
    elif following is not None and _asked_between(label, following, how):
        asked = _unlabelled_question(page, label, change)
        if asked < change:
            yield Start(asked, page.lines[asked].start, voice=Voice.INTERVIEWER)
    if change < stop:
        yield Start(change, page.lines[change].start, voice=Voice.COMMENTATOR)


def _asked_between(label: Label, following: Label, how: Manner) -> bool:
    """Whether somebody without a label must have asked between two labels: who answers is labelled again."""
    if label.role or following.role:
        return label.role == following.role == "answers"
    return how.interview and how.alternating and _same(label, following)


def _unlabelled_question(page: Page, label: Label, stop: int) -> int:
    """Where somebody asks without a label: the last paragraph before who answers is labelled again, if it asks."""
    line = next((k for k in range(stop - 1, label.line, -1) if page.lines[k].gap), stop)
    return line if line < stop and page.text[page.lines[stop - 1].end - 1] in _ASKING else stop


def _change(page: Page, label: Label, following: Label | None, how: Manner) -> int:
    """The line where the author goes on, that of the following label if he does not."""
    stop = following.line if following else len(page.lines)
    name = label.printed if how.interview and not label.role else None
    if how.quoted:
        return _author_after(page, label, stop)
    if how.tight:
        return next((k for k in range(label.line + 1, stop) if page.lines[k].gap), stop)
    end = how.remarked.get(_begins(page, label), stop)
    if following is None:
        portrayed = resumed.portrayed(page, label.line, how.people)
        return min(end, portrayed, resumed.closing(page, _begins(page, label), name), how.resumed)
    return min(end, resumed.about(page, label.line, stop, name)) if name else end


def _inserted(page: Page, line: int, stop: int, deepest: int) -> int:
    """Where a document is read into the record: lines up to the next label that all stand further in than labels do."""
    first = stop
    while first - 1 > line and page.lines[first - 1].indent > deepest + 2:
        first -= 1
    while first < stop and not page.lines[first].gap:
        first += 1
    return stop if stop - first < 3 else first


def _unlabelled_answer(page: Page, label: Label, stop: int) -> int:
    """Where somebody answers without a label: the paragraph after a question's, if the next label asks again."""
    line = next((k for k in range(label.line + 1, stop) if page.lines[k].gap), stop)
    return line if page.text[page.lines[line - 1].end - 1] in "?？؟" else stop


def before(page: Page, first: Label) -> Iterator[Start]:
    """Block-quoted lines directly before the first label are spoken, by nobody named; above them the author writes."""
    line = first.line
    while line > 0 and ">" in page.lines[line - 1].marks:
        line -= 1
    if line < first.line:
        if line > 0:
            yield Start(0, page.lines[0].start, voice=Voice.COMMENTATOR)
        yield Start(line, page.lines[line].start, voice=Voice.SPEAKER)


def first_question(page: Page, first: Label) -> Iterator[Start]:
    """The paragraph above a first label that answers, if it asks: whoever asks is labelled from the second on."""
    last = first.line - 1
    if first.role != "answers" or last < 0 or page.text[page.lines[last].end - 1] not in _ASKING:
        return
    apart = page.lines[first.line].gap
    line = next((k for k in range(last, 0, -1) if page.lines[k].gap), 0) if apart else last
    yield Start(line, page.lines[line].start, voice=Voice.INTERVIEWER)


def _author_after(page: Page, label: Label, stop: int) -> int:
    """The first line after a label that left the block quotation, `stop` if none did."""
    return next((k for k in range(label.line, stop) if ">" not in page.lines[k].marks and page.lines[k].gap), stop)
