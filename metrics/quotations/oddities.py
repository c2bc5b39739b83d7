"""Missing, reversed and mixed quotation marks of a text: where, what is wrong, and how it was read all the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from metrics.model import Document, Span, Turn
from metrics.quotations.annotate import paired
from metrics.quotations.blocks import Reading, blocks
from metrics.quotations.languages import fitting
from metrics.quotations.marks import Piece, places

_OPENERS, _CLOSERS = frozenset("“‘"), frozenset("”’")


@dataclass(frozen=True, slots=True)
class Oddity:
    """A place where the marks of a text are not as they should be."""

    span: Span  # the mark, or the first or last character of the stretch that lacks one
    fault: str
    repair: str  # how the text was read


def oddities(document: Document, turns: Sequence[Turn], paragraphs: Sequence[Span]) -> tuple[Oddity, ...]:
    """The faulty marks of a document, in reading order.

    A quotation that runs over paragraphs and is closed only in the last is no fault.
    """
    if not places(document.text):
        return ()
    words = fitting(document.language, document.text)
    readings = list(paired(document.text, blocks(turns, (), paragraphs), words))
    found = [
        oddity
        for before, reading, after in zip([None, *readings], readings, [*readings[1:], None], strict=False)
        for oddity in _of_reading(document.text, before, reading, after)
    ]
    return tuple(sorted(found, key=lambda oddity: oddity.span))


def _of_reading(text: str, before: Reading | None, reading: Reading, after: Reading | None) -> Iterator[Oddity]:
    runs_on = after is not None and _begins_inside(after)
    ran_on = before is not None and any(not piece.closed for piece in before.pieces)
    for piece in reading.pieces:
        if piece.by_form:
            continue
        last = piece.outer.end == reading.block.span.end
        if not piece.closed and not (last and runs_on):
            where = "the end of the paragraph" if last else "the next opening mark"
            yield Oddity(_mark_at(piece.outer.start), "opening mark without a closing one", f"read up to {where}")
        if not piece.opened and not ran_on:
            mark = _mark_at(piece.outer.end - 1)
            yield Oddity(mark, "closing mark without an opening one", "read from the end of the piece before")
        yield from _of_glyphs(text, piece)


def _begins_inside(reading: Reading) -> bool:
    first = reading.pieces[0] if reading.pieces else None
    return first is not None and (first.outer.start == reading.block.span.start or not first.opened)


def _of_glyphs(text: str, piece: Piece) -> Iterator[Oddity]:
    if not (piece.opened and piece.closed):
        return
    opener, closer = text[piece.outer.start], text[piece.outer.end - 1]
    if opener in _CLOSERS:
        yield Oddity(_mark_at(piece.outer.start), f"closing mark {opener} used to open", "read by the blanks beside it")
    if closer in _OPENERS and opener not in "„‚":
        yield Oddity(
            _mark_at(piece.outer.end - 1), f"opening mark {closer} used to close", "read by the blanks beside it"
        )
    if opener in _OPENERS and closer in "\"'":
        yield Oddity(_mark_at(piece.outer.end - 1), f"{opener} closed by a straight {closer}", "read as a pair")


def _mark_at(place: int) -> Span:
    return Span(place, place + 1)
