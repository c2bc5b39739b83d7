"""Annotated documents as Markdown: a line above each turn, notes in italics, a footnote at each quotation."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import groupby

from metrics.exports.blocks import Block, Mark, blocks, marks
from metrics.exports.nesting import Step, events
from metrics.model import AnnotatedDocument, Note, Quotation, Span, Turn

_MARKUP = re.compile(r"[\\`*_\[\]<>|~&$]|^[ \t]*[#+=-]|(?<=\d)[.)](?=\s)", re.MULTILINE)


def document(one: AnnotatedDocument, *, citation: str = "") -> bytes:
    """The words of the document in order, every sign of Markdown in them escaped, with what was found about them."""
    about = one.document
    facts = ", ".join(filter(None, (about.author, about.date, about.source)))
    parts = [f"# {_plain(about.title or about.id)}", _plain(facts), *_turns(one), _footnotes(one), _plain(citation)]
    return ("\n\n".join(part for part in parts if part) + "\n").encode("utf-8", "replace")


def _turns(one: AnnotatedDocument) -> list[str]:
    numbers = {quotation: number for number, quotation in enumerate(dict.fromkeys(one.quotations), start=1)}
    marked = [(span, mark) for span, mark in marks(one) if isinstance(mark, Note | Quotation)]
    parts = []
    for turn, group in groupby(blocks(one), key=lambda block: block.turn):
        parts.append(f"**{_plain(_who(turn))}**")
        parts += [_block(one.document.text, block, marked, numbers) for block in group]
    return parts


def _who(turn: Turn | None) -> str:
    if turn is None:
        return "commentator"
    known = [turn.speaker or "", turn.voice.value, f"answer {turn.answer}" if turn.answer else ""]
    return ", ".join(filter(None, known))


def _block(text: str, block: Block, marked: Sequence[tuple[Span, Mark]], numbers: Mapping[Quotation, int]) -> str:
    parts = []
    here = [(span, mark) for span, mark in marked if span.meets(block.span)]
    for one in events(text, block.span, here):
        if one.step is Step.WORDS:
            parts.append(_plain(one.words))
        elif isinstance(one.mark, Note):
            parts.append("*")
        elif one.step is Step.CLOSE and isinstance(one.mark, Quotation) and one.mark.outer.end <= block.span.end:
            parts.append(f"[^{numbers[one.mark]}]")
    words = "".join(parts)
    return f"## {' '.join(words.split())}" if block.is_heading else words


def _footnotes(one: AnnotatedDocument) -> str:
    return "\n".join(
        f"[^{number}]: {_plain(_about(quotation))}"
        for number, quotation in enumerate(dict.fromkeys(one.quotations), start=1)
    )


def _about(quotation: Quotation) -> str:
    said = f"{quotation.kind}, {quotation.speaker or 'nobody named'}"
    sure = "" if quotation.confidence is None else f", right in {quotation.confidence:.0%} where it was measured"
    return f"{said}; {quotation.rule}{sure}" if quotation.rule else said


def _plain(words: str) -> str:
    """Text that Markdown shows as it is, line ends as they stand."""
    escaped = _MARKUP.sub(lambda found: f"{found.group()[:-1]}\\{found.group()[-1]}", words)
    return escaped.replace("\n", "  \n")
