"""Transcripts with printed labels: "Question:", "MS. REED:", "Q", "CHAIR ORR.", names in bold, names on a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from metrics.layouts import labels, talk, turns
from metrics.layouts.labels import Label
from metrics.layouts.page import Page
from metrics.layouts.turns import Start
from metrics.model import Span, Structure, Voice

NAME = "labelled"
_ALIVE = 0.25  # share of talking turns
_SAMPLE = 60  # turns that are looked at
_ENOUGH = 600  # characters of each


def find(page: Page, known: frozenset[str] = frozenset()) -> Structure | None:
    """Turns at printed labels, None where the text uses no form of label."""
    found = labels.accepted(labels.candidates(page), known)
    if not found:
        return None
    held, furniture = turns.built(page, list(_starts(page, found)))
    forms = len({label.form for label in found})
    people = len({label.key for label in found})
    reason = f"{len(found)} labels in {forms} form{'s' * (forms > 1)} name {people} speaker{'s' * (people > 1)}"
    confidence, doubt = _confidence(page, found, known)
    return Structure(NAME, held, furniture, confidence, reason + doubt)


def _confidence(page: Page, found: Sequence[Label], known: frozenset[str]) -> tuple[float, str]:
    """The surer, the more labels come back, say a role or are known; with the doubt, "" if there is none.

    Whatever comes back before a colon may as well be a list of facts, so that labels which only come back, or say an
    office, must stand before talk.
    """
    counts = labels.returns(found)
    back = [label for label in found if counts[label.key] > 1]
    roles = sum(bool(label.role) or label.key in known for label in found)
    titles = len({label.key for label in found if label.titled})
    confidence = min(1.0, 0.3 + 0.1 * (len(back) - len({label.surname for label in back}) + 2 * roles + titles))
    if roles >= 2 or talk.alive(_said(page, back or found)) >= (_ALIVE / 2 if titles else _ALIVE):
        return confidence, ""
    return min(confidence, 0.4), ", but hardly anybody says “I” or “you” or asks"


def _said(page: Page, found: Sequence[Label]) -> Iterator[str]:
    """The paragraphs that the first labels introduce, as far as they are needed."""
    for label in found[:_SAMPLE]:
        stop = page.text.find("\n\n", label.end + 2, label.end + _ENOUGH)
        yield page.text[label.end : stop if stop > 0 else label.end + _ENOUGH]


def _starts(page: Page, found: Sequence[Label]) -> Iterator[Start]:
    """A start for every label, and where an unlabelled stretch is somebody else's."""
    quoted = sum(">" in label.form[0] for label in found) > len(found) / 2
    if quoted:
        yield from _before_in_quotation(page, found[0])
    interview = len({label.surname for label in found}) == 2 or any(label.role == "asks" for label in found)
    tagged = "</" in page.text  # there the source is indented, not the print
    deepest = len(page.text) if tagged else max(page.lines[label.line].indent for label in found)
    for label, following in zip(found, [*found[1:], None], strict=True):
        role = label.role
        office = role or ("chairs" if label.chairs else "")
        yield Start(label.line, label.start, Span(label.start, label.end), label.named, office)
        stop = following.line if following else len(page.lines)
        inserted = _inserted(page, label.line, stop, deepest)
        if inserted < stop:
            yield Start(inserted, page.lines[inserted].start, voice=Voice.COMMENTATOR)
            continue
        change = _author_after(page, label, stop) if quoted else stop
        if following is None and not quoted:
            change = turns.closing(page, label.line, None if label.role or not interview else label.printed)
        if role == "asks" and (following is None or following.role == "asks"):
            answer = _unlabelled_answer(page, label, change)
            if answer < change:
                yield Start(answer, page.lines[answer].start, voice=Voice.SPEAKER)
        if change < stop:
            yield Start(change, page.lines[change].start, voice=Voice.COMMENTATOR)


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


def _before_in_quotation(page: Page, first: Label) -> Iterator[Start]:
    """Block-quoted lines directly before the first label are spoken, by nobody named."""
    line = first.line
    while line > 0 and ">" in page.lines[line - 1].marks:
        line -= 1
    if line < first.line:
        if line > 0:
            yield Start(0, page.lines[0].start, voice=Voice.COMMENTATOR)
        yield Start(line, page.lines[line].start, voice=Voice.SPEAKER)


def _author_after(page: Page, label: Label, stop: int) -> int:
    """The first line after a label that left the block quotation, `stop` if none did."""
    return next((k for k in range(label.line, stop) if ">" not in page.lines[k].marks and page.lines[k].gap), stop)
