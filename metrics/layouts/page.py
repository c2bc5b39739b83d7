"""A text as a reader sees it: lines without tags, marks and blanks around them, and what is nobody's words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from metrics.layouts import furniture
from metrics.model import Furniture, Layer, Span

_INLINE = frozenset("a abbr b c cite code em font i img mark q s small span strong sub sup time u v".split())
_BOLD = frozenset(("b", "strong"))
# Bounded and stopping at the next "<", so that a thousand open brackets cost no more than their length.
TAG = re.compile(r"<(?P<close>/?)(?P<name>[A-Za-z][\w.:-]*)(?=[\s/>])[^<>]{0,2000}>|<![^<>]{0,2000}>|<\?[^<>]{0,2000}>")
_BREAK = re.compile(rf"\n|\f|{TAG.pattern}")
_FRONT_MATTER = re.compile(r"\A---\n(?:[^\n]*\n){1,80}?---[ \t]*(?:\n|\Z)")
_OPENER = re.compile(
    rf"(?P<blank>[\s\u200b\ufeff]+)|(?P<tag>{TAG.pattern.replace('?P<close>', '').replace('?P<name>', '')})"
    r"|(?P<quote>>)|(?P<hash>#{1,6}(?=[ \t]))|(?P<stars>\*{2,3}|__)"
    r"|(?P<star>[*_](?=[^\s*_]))|(?P<bullet>[*+•-](?=[ \t]))"
)
_BOLD_END = re.compile(r"\*\*|__|</(?:b|strong)\s*>", re.IGNORECASE)


class Line(NamedTuple):
    """What is printed on one line, as offsets: `start` and `end` stand inside the marks and tags around it."""

    start: int
    end: int
    marks: str  # what stands before it: "#" heading, "**" bold, "*" italic, ">" block quotation, "-" bullet
    lead: int  # where the bold type that opens the line stops; `start` if there is none, `end` if all of it is bold
    indent: int  # blanks before it
    gap: bool  # stands after an empty line or the border of a block

    @property
    def bold(self) -> bool:
        return self.lead == self.end


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a text that hold words, and the stretches that are nobody's words."""

    text: str
    lines: tuple[Line, ...]
    furniture: tuple[Furniture, ...]
    numbered: bool = False  # every line carries a printed number


def page_of(text: str) -> Page:
    """Peel tags, front matter, printed line numbers and page heads off a text. Offsets stay those of the text."""
    tags = [Furniture(Span(*tag.span()), Layer.FURNITURE) for tag in TAG.finditer(text)] if "<" in text else []
    front = _FRONT_MATTER.match(text)
    if front:
        tags.append(Furniture(Span(*front.span()), Layer.FURNITURE))
    lines = list(_lines(text, front.end() if front else 0))
    numbered = furniture.numbered(text, [line[:2] for line in lines])
    if numbered:
        lines, peeled = _without_numbers(text, lines)
    else:
        peeled = furniture.page_edges(text, [line[:2] for line in lines])
        gone = {span.start for span in peeled}
        lines = [line for line in lines if line.start not in gone]
    found = [*tags, *(Furniture(span, Layer.FURNITURE) for span in peeled)]
    return Page(text, tuple(lines), tuple(sorted(found, key=lambda one: one.span)), numbered)


def _lines(text: str, start: int) -> Iterator[Line]:
    gap, heading = True, False
    for first, last, name in _rows(text, start):
        line = _line(text, first, last, gap, heading)
        if line is not None:
            yield line
        gap = line is None or name not in ("", "br")
        heading = name in furniture.HEADING_TAGS or (heading and not name)


def _rows(text: str, start: int) -> Iterator[tuple[int, int, str]]:
    """The stretches between line ends and block tags, each with the tag that ends it ("" for a line end, "/p" …)."""
    skip = ""
    for mark in _BREAK.finditer(text, start):
        name = (mark["name"] or "").lower()
        if skip:
            skip = "" if mark["close"] and name == skip else skip
            start = mark.end()
            continue
        if name in _INLINE:
            continue
        yield start, mark.start(), f"{mark['close'] or ''}{name}"
        start = mark.end()
        skip = name if name in ("script", "style") and not mark["close"] else ""
    yield start, len(text), ""


def _line(text: str, first: int, last: int, gap: bool, heading: bool) -> Line | None:
    """The line between two breaks, None if nothing is printed there."""
    at, marks, indent = first, "#" if heading else "", 0
    while at < last and not text[at].isalpha():
        opener = _OPENER.match(text, at, last)
        if opener is None:
            break
        if opener.lastgroup == "blank" and not marks:
            indent += opener.end() - at
        marks += _mark(opener)
        at = opener.end()
    end = _visible_end(text, at, last)
    if at >= end:
        return None
    return Line(at, end, marks, _lead(text, at, end, last) if "**" in marks else at, indent, gap)


def _mark(opener: re.Match[str]) -> str:
    sign = opener.group()
    match opener.lastgroup:
        case "quote":
            return ">"
        case "hash":
            return "#"
        case "stars":
            return "**"
        case "star":
            return "*"
        case "bullet":
            return "-"
        case "blank":
            return ""
    name = sign.strip("<>/ ").split()[0].lower()
    return "**" if name in _BOLD else "*" if name in ("i", "em") else ""


def _visible_end(text: str, at: int, last: int) -> int:
    """Where the printed words end: before blanks, closing marks and closing tags."""
    while last > at:
        sign = text[last - 1]
        if sign.isspace() or sign == "\u200b":
            last -= 1
        elif text.endswith(("**", "__"), at, last):
            last -= 2
        elif (
            sign == ">"
            and (opened := text.rfind("<", max(at, last - 2000), last)) >= 0
            and TAG.match(text, opened, last)
        ):
            last = opened
        else:
            return last
    return last


def _lead(text: str, at: int, end: int, last: int) -> int:
    closed = _BOLD_END.search(text, at, last)
    return min(closed.start(), end) if closed else at


def _without_numbers(text: str, lines: list[Line]) -> tuple[list[Line], list[Span]]:
    """The lines without their printed numbers; the numbers, and the unnumbered lines: heads and feet of pages."""
    kept, peeled = [], []
    for line in lines:
        number = furniture.NUMBER.match(text, line.start, line.end)
        if number is None:
            peeled.append(Span(line.start, line.end))
            continue
        peeled.append(Span(line.start, number.end("number")))
        if number.end() < line.end:
            kept.append(line._replace(start=number.end(), lead=number.end(), indent=len(number["blanks"])))
    return kept, peeled
