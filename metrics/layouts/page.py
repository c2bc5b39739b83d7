"""A text as a reader sees it: lines without tags, marks and blanks around them, and what is nobody's words."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from metrics.layouts import furniture, markup
from metrics.layouts.markup import TAG
from metrics.model import Furniture, Layer, Span

DASHES = "—–―"  # that open what somebody says
CHANGES = frozenset((">>", ">>>"))  # marks of captions for somebody else, not of quoted lines
_WRAP_LIMIT = 110  # characters; a text with longer lines has one line to a paragraph
_FRONT_MATTER = re.compile(r"\A---\n(?:[^\n]*\n){1,80}?---[ \t]*(?:\n|\Z)")
_UNNAMED_TAG = re.sub("[?]P<[a-z]+>", "", TAG.pattern)
_OPENER = re.compile(
    rf"(?P<blank>(?:[\s\u200b\ufeff]|&nbsp;|&#160;)+)|(?P<tag>{_UNNAMED_TAG})"
    r"|(?P<number>[QT]?\d{1,3}[.)]\s+(?=\*\*|<))|(?P<quote>>|&gt;)|(?P<hash>#{1,6}(?=[ \t]))|(?P<stars>\*{2,3}|__)"
    r"|(?P<star>[*_](?=[^\s*_]))|(?P<bullet>[*+•-](?=[ \t])|-(?=[^\W\d_]|[¿¡]))"
)
_LONGEST = 2000  # characters of a paragraph in one type
_PRINTED_ENDS = frozenset(".,?!:;")
_BOLD_END = re.compile(r"\*\*|__|</(?:b|strong)\s*>", re.IGNORECASE)
_ITALIC_END = re.compile(r"[*_](?!\w)|</(?:i|em)\s*>", re.IGNORECASE)


class Line(NamedTuple):
    """What is printed on one line, as offsets: `start` and `end` stand inside the marks and tags around it."""

    start: int
    end: int
    marks: str  # what stands before it: "#", "##" … heading, "**" bold, "*" italic, ">" block quotation, "-" bullet
    lead: int  # where the bold or italic type that opens the line stops; `start` if there is none, `end` if it fills it
    indent: int  # blanks before it
    gap: bool  # stands after an empty line or the border of a block

    @property
    def bold(self) -> bool:
        return self.lead == self.end and "**" in self.marks


@dataclass(frozen=True, slots=True)
class Page:
    """The lines of a text that hold words, and the stretches that are nobody's words."""

    text: str
    lines: tuple[Line, ...]
    furniture: tuple[Furniture, ...]
    stamped: bool = False  # most lines begin with a time
    language: str = ""  # its code, "" where nobody said it


def page_of(text: str, language: str = "") -> Page:
    """Peel tags, front matter, printed line numbers and page heads off a text. Offsets stay those of the text."""
    peeled = [Span(*tag.span()) for tag in TAG.finditer(text)] if "<" in text else []
    beside = markup.asides(text) if peeled else []
    front = _FRONT_MATTER.match(text)
    if front:
        beside.insert(0, Span(*front.span()))
    lines = list(_tagged(text) if "<" in text else _plain(text))
    if beside:
        lines = [line for line in lines if not within(beside, line.start)]
    places = [line[:2] for line in lines]
    stamped = furniture.stamped(text, places)
    lines, gone = _without(furniture.STAMP, text, lines) if stamped else _without_furniture(text, lines, places)
    found = sorted([*peeled, *beside, *gone, *furniture.marks(text)], key=_place)
    return Page(text, tuple(lines), tuple(Furniture(span, Layer.FURNITURE) for span in found), stamped, language)


def title(page: Page) -> str:
    """The first two lines."""
    return page.text[: page.lines[:2][-1].end] if page.lines else ""


def blocks(page: Page) -> list[range]:
    """The lines of each paragraph: in a hard-wrapped text a line goes on with the one before if no gap parts them.

    In any other it does so amid a sentence. It never goes on with a question after which its first word had had room.
    """
    widest = max([line.end - line.start for line in page.lines], default=0)
    text, broken = page.text, widest > _WRAP_LIMIT
    starts = [
        k
        for k, line in enumerate(page.lines)
        if k == 0
        or line.gap
        or (broken and not (text[line.start].islower() and _is_open(page, k - 1)))
        or line.marks != page.lines[k - 1].marks
        or line.marks.endswith("-")
        or text[line.start] in DASHES
        or _asked_before(page, k, widest)
    ]
    return [range(*pair) for pair in pairwise([*starts, len(page.lines)])]


def _is_open(page: Page, k: int) -> bool:
    """Whether a line ends amid a sentence, as in a quoted letter."""
    last = page.text[page.lines[k].end - 1]
    return last.isalnum() or last == ","


def _asked_before(page: Page, k: int, widest: int) -> bool:
    """Whether the line before ends a question and was broken on purpose: the next word had found room on it."""
    before, line = page.lines[k - 1], page.lines[k]
    if page.text[before.end - 1] not in "?？؟":
        return False
    word = page.text.find(" ", line.start, line.end)
    return before.end - before.start + 1 + (word if word >= 0 else line.end) - line.start <= widest


def _place(span: Span) -> tuple[int, int]:
    return span.start, span.end


def within(spans: list[Span], at: int) -> bool:
    """Whether one of the spans, which are in order and apart, holds a place."""
    k = bisect_right(spans, at, key=lambda span: span.start) - 1
    return k >= 0 and at < spans[k].end


def _plain(text: str) -> Iterator[Line]:
    """The lines of a text without tags."""
    gap, first, goes_on = True, 0, ""
    for row in text.replace("\f", "\n").split("\n"):
        last = first + len(row)
        line = _line(text, first, last, gap, goes_on) if row else None
        if line is not None:
            yield line
        goes_on = _going_on(text, line, last) if line is not None and "*" in line.marks else ""
        gap = line is None
        first = last + 1


def _tagged(text: str) -> Iterator[Line]:
    gap, heading, quoted, goes_on = True, "", False, ""
    for first, last, name in markup.rows(text):
        line = _line(text, first, last, gap, ">" * quoted + heading + goes_on) if first < last else None
        if line is not None:
            yield line
        goes_on = _going_on(text, line, last) if line is not None and "*" in line.marks else ""
        gap = line is None or name not in ("", "br")
        heading = heading if name in ("", "br") else _level(name)
        quoted = name == "blockquote" or (quoted and name != "/blockquote")


def _going_on(text: str, line: Line, last: int) -> str:
    """The type of a line, "**" or "*", that stops in a later one of its paragraph; "" if it stops in it or nowhere."""
    mark, stops = ("**", _BOLD_END) if "**" in line.marks else ("*", _ITALIC_END)
    if stops.search(text, line.start, last):
        return ""
    stop = text.find("\n\n", last, last + _LONGEST)
    return mark if stops.search(text, last, stop if stop >= 0 else last + _LONGEST) else ""


def _level(name: str) -> str:
    """ "##" for h2; "" for a tag that opens no heading."""
    return "#" * (int(name[1]) if name[1:].isdigit() else 1) if name in markup.HEADINGS else ""


def _line(text: str, first: int, last: int, gap: bool, marks: str) -> Line | None:
    """The line between two breaks, None if nothing is printed there."""
    if text[first].isalpha() and not marks and (text[last - 1].isalnum() or text[last - 1] in _PRINTED_ENDS):
        return Line(first, last, marks, first, 0, gap)  # as most lines are: nothing stands around the words
    at, indent = first, 0
    outer = len(marks)
    while at < last and not text[at].isalpha():
        opener = _OPENER.match(text, at, last)
        if opener is None:
            break
        if opener.lastgroup == "blank" and len(marks) == outer:
            indent += opener.end() - at
        marks += _mark(opener)
        at = opener.end()
    end = _visible_end(text, at, last)
    if at >= end:
        return None
    return Line(at, end, marks, _lead(text, at, end, last, marks) if "*" in marks else at, indent, gap)


def _mark(opener: re.Match[str]) -> str:
    sign = opener.group()
    match opener.lastgroup:
        case "quote":
            return ">"
        case "hash":
            return sign
        case "stars":
            return "**"
        case "star":
            return "*"
        case "bullet":
            return "-"
        case "blank" | "number":
            return ""
    name = sign.strip("<>/ ").split()[0].lower()
    return "**" if name in markup.BOLD else "*" if name in markup.ITALIC else ""


def _visible_end(text: str, at: int, last: int) -> int:
    """Where the printed words end: before blanks, closing marks and closing tags."""
    while last > at:
        sign = text[last - 1]
        if sign.isalnum():
            return last
        if sign.isspace() or sign in "\u200b*_":
            last -= 1
        elif (
            sign == ">"
            and (opened := text.rfind("<", max(at, last - 2000), last)) >= 0
            and TAG.match(text, opened, last)
        ):
            last = opened
        else:
            return last
    return last


def _lead(text: str, at: int, end: int, last: int, marks: str) -> int:
    """Where the type that opened before `at` stops; type that goes on to the next line fills this one."""
    closed = (_BOLD_END if "**" in marks else _ITALIC_END).search(text, at, last)
    return min(closed.start(), end) if closed else end


def _without_furniture(text: str, lines: list[Line], places: list[tuple[int, int]]) -> tuple[list[Line], list[Span]]:
    """The lines without what only the page needs, and that: numbers, heads and feet, the times of cues."""
    if furniture.numbered(text, places):
        counted = [line for line in lines if furniture.NUMBER.match(text, line.start, line.end)]
        kept, gone = _without(furniture.NUMBER, text, counted)
        starts = {line.start for line in counted}
        return kept, gone + [Span(start, end) for start, end in places if start not in starts]
    edges = furniture.cue_edges if "-->" in text and furniture.CUE.search(text) else furniture.page_edges
    gone = edges(text, places)
    return _below_times(text, lines, {span.start for span in gone}) if gone else lines, gone


def _below_times(text: str, lines: list[Line], gone: set[int]) -> list[Line]:
    """The lines that are not gone. What stands below a time is parted from what stands above it."""
    kept: list[Line] = []
    gap = False
    for line in lines:
        if line.start in gone:
            gap = line.gap and furniture.is_time(text, line.start, line.end)
        else:
            kept.append(line._replace(gap=True) if gap else line)
            gap = False
    return kept


def _without(prefix: re.Pattern[str], text: str, lines: list[Line]) -> tuple[list[Line], list[Span]]:
    """The lines without a number or time printed before them, and those."""
    kept: list[Line] = []
    peeled: list[Span] = []
    for line in lines:
        found = prefix.match(text, line.start, line.end)
        if found is None:
            kept.append(line)
            continue
        peeled.append(Span(line.start, found.end("number")))
        if found.end() < line.end:
            kept.append(line._replace(start=found.end(), lead=found.end(), indent=len(found["blanks"])))
    return kept, peeled
