"""Transcripts with printed labels: "Question:", "MS. REED:", "Q", "CHAIR ORR.", names in bold, names on a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from metrics.layouts import labels, turns
from metrics.layouts.labels import Label
from metrics.layouts.lexicon import folded, phrases
from metrics.layouts.page import Page
from metrics.layouts.turns import Start
from metrics.model import Span, Structure, Voice
from metrics.tokens import WORD

NAME = "labelled"


def find(page: Page, known: frozenset[str] = frozenset()) -> Structure | None:
    """Turns at printed labels, None where the text uses no form of label."""
    found = labels.accepted(labels.candidates(page), known)
    if not found:
        return None
    held, furniture = turns.built(page, list(_starts(page, found)))
    forms = len({label.form for label in found})
    people = len({label.key for label in found})
    reason = f"{len(found)} labels in {forms} form{'s' * (forms > 1)} name {people} speaker{'s' * (people > 1)}"
    return Structure(NAME, held, furniture, _confidence(page, found), reason)


def _confidence(page: Page, found: Sequence[Label]) -> float:
    """Certain where labels recur; less where each stands alone."""
    recurring = len(found) - len({label.key for label in found})
    roles = sum(bool(label.role) for label in found)
    return min(1.0, 0.5 + 0.1 * recurring + 0.2 * roles)


def _starts(page: Page, found: Sequence[Label]) -> Iterator[Start]:
    """A start for every label, and where an unlabelled stretch is somebody else's."""
    quoted = sum(">" in label.form[0] for label in found) > len(found) / 2
    if quoted:
        yield from _before_in_quotation(page, found[0])
    for label, following in zip(found, [*found[1:], None], strict=True):
        role = label.role
        named = None if role in ("asks", "answers") else label.printed
        yield Start(label.line, label.start, Span(label.start, label.end), named, role)
        stop = following.line if following else len(page.lines)
        change = _author_after(page, label, stop) if quoted else stop
        if following is None and not quoted:
            change = _closing(page, label)
        if change < stop:
            yield Start(change, page.lines[change].start, voice=Voice.COMMENTATOR)


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


def _closing(page: Page, label: Label) -> int:
    """The first paragraph after the last label that speaks about the talk or, by name, about its speaker."""
    name = label.surname if not label.role and len(label.surname) > 3 else None
    for k in range(label.line + 1, len(page.lines)):
        line = page.lines[k]
        text = page.text[line.start : line.end]
        if line.gap and (phrases("closings").search(text) or name in folded(" ".join(WORD.findall(text))).split()):
            return k
    return len(page.lines)
