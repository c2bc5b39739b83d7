"""An annotated document as markup writes it: blocks of one turn and one paragraph, and the marks inside them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from metrics.model import (
    AnnotatedDocument,
    Furniture,
    Layer,
    Mention,
    Note,
    Paragraph,
    Quotation,
    Span,
    Turn,
    Voice,
)

Mark: TypeAlias = Turn | Furniture | Note | Quotation | Span | Mention  # a turn its label, a span a reporting clause


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of one turn and one paragraph. The blocks of a document hold all of it but blanks."""

    span: Span
    turn: Turn | None  # None before the first
    paragraph: Paragraph
    is_heading: bool

    @property
    def voice(self) -> Voice:
        return self.turn.voice if self.turn else Voice.COMMENTATOR


def blocks(one: AnnotatedDocument) -> Iterator[Block]:
    """The blocks in order of the text."""
    text = one.document.text
    turns = sorted(one.structure.turns, key=lambda turn: turn.span)
    starts = [turn.span.start for turn in turns]
    headings = [f.span for f in one.structure.furniture if f.layer is Layer.HEADING]
    for paragraph in one.paragraphs:
        for span in _parted(paragraph.span, starts, text):
            number = bisect_right(starts, span.start)
            heading = any(other.holds(span) for other in headings)
            yield Block(span, turns[number - 1] if number else None, paragraph, heading)


def marks(one: AnnotatedDocument) -> list[tuple[Span, Mark]]:
    """What markup marks: labels, furniture, notes, quotations with their marks, and mentions that count.

    So it does the reporting clauses between the marks of a quotation. A mention that another mark cuts is left out.
    """
    structure = one.structure
    found: list[tuple[Span, Mark]] = [(turn.label, turn) for turn in structure.turns if turn.label]
    found += [(f.span, f) for f in structure.furniture if f.layer is Layer.FURNITURE]
    found += [(note.span, note) for note in one.notes]
    found += [(quotation.outer, quotation) for quotation in dict.fromkeys(one.quotations)]
    found += [(inquit, inquit) for quotation in one.quotations for inquit in quotation.inquits]
    edges = sorted({edge for span, _ in found for edge in (span.start, span.end)})
    whole = (
        m for m in one.mentions if m.counted and bisect_right(edges, m.span.start) == bisect_left(edges, m.span.end)
    )
    return found + [(mention.span, mention) for mention in whole]


def _parted(span: Span, starts: list[int], text: str) -> Iterator[Span]:
    """The stretch cut where turns begin, without the blanks at the ends of each part."""
    inside = [start for start in starts if span.start < start < span.end]
    for start, end in zip([span.start, *inside], [*inside, span.end], strict=True):
        words = text[start:end]
        if words.strip():
            begins = start + len(words) - len(words.lstrip())
            yield Span(begins, begins + len(words.strip()))
