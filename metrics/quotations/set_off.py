"""Block quotations: what the author sets off by ">" or <blockquote> is somebody else's words, without any marks."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from metrics.model import Span
from metrics.quotations.marks import Piece
from metrics.tokens import solid

_MARKED = r"^[ \t]*(?:>|&gt;)(?!>|&gt;)[^\n]*(?:\n(?!\s*\n)[^\n]+)*"  # the paragraph goes on without the sign
_TAGGED = r"<blockquote\b[^>]*>.*?(?:</blockquote\s*>|\Z)"
_BLOCK = re.compile(f"{_MARKED}|{_TAGGED}", re.MULTILINE | re.DOTALL | re.IGNORECASE)
_BEFORE = re.compile(r"(?:<[^<>]*>|&gt;|[>\s])*")
_AFTER = re.compile(r"(?:<[^<>]*>|[>\s])*\Z")
_NOTICE = re.compile(r"\s*(?:>|&gt;)\s*\[!")  # "> [!NOTE]": the author's own, in a box
_MOST = 0.8  # of a text; one that is nearly all set off is set so, and quotes nobody


def regions(text: str) -> list[Span]:
    """The block quotations of a text, signs and tags included; none where nearly all of it is set off."""
    if ">" not in text and "&gt;" not in text:
        return []
    found: list[Span] = []
    for match in _BLOCK.finditer(text):
        if found and not text[found[-1].end : match.start()].strip():
            found[-1] = Span(found[-1].start, match.end())
        elif not _NOTICE.match(match.group()):
            found.append(Span(*match.span()))
    return found if sum(one.end - one.start for one in found) < _MOST * len(text.strip()) else []


def pieces(text: str, span: Span, regions: Sequence[Span], marked: Sequence[Piece]) -> list[Piece]:
    """The block quotations in a paragraph, but for those that stand between marks as well.

    One that goes on in the next paragraph is open there, as a quotation of several paragraphs is.
    """
    found: list[Piece] = []
    for region in regions[bisect_left(regions, span.start, key=lambda one: one.end) :]:
        if region.start >= span.end:
            break
        start, end = max(region.start, span.start), min(region.end, span.end)
        inner = _without_signs(text, start, end)
        if inner and not any(_covers(piece, inner) for piece in marked):
            goes_on = _without_signs(text, span.end, region.end) is not None
            outer = solid(text, start, end)
            found.append(Piece(outer, inner, 0, region.start >= span.start, not goes_on, by_form=True))
    return found


def _without_signs(text: str, start: int, end: int) -> Span | None:
    """What is quoted there, without signs and tags around it; None if it is nothing."""
    begin = _BEFORE.match(text, start, max(start, end))
    start = begin.end() if begin else start
    held = _AFTER.sub("", text[start:end])
    return solid(text, start, start + len(held)) if held else None


def _covers(piece: Piece, inner: Span) -> bool:
    """Whether marks stand around nearly all of it."""
    shared = min(piece.outer.end, inner.end) - max(piece.outer.start, inner.start)
    return shared >= _MOST * (inner.end - inner.start)
