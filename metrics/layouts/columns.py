"""Columns: names in one, words in another: wide blanks, tabs, the rows of a Markdown or HTML table, quoted fields."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from metrics.layouts import posts
from metrics.layouts.markup import TAG
from metrics.layouts.page import Line, Page
from metrics.layouts.posts import Post
from metrics.model import Span, Structure

NAME = "columns"
_LEAST = 4  # rows
_RETURNING = 0.7  # share of rows with a name that comes back
_GAP = re.compile(r"\t[ \t\u00a0]*|[ \t\u00a0]{3,}")
_GAPS = ("\t", "\u00a0", "   ")  # one of which stands in every gap
_CELL = re.compile(r"[^|\n]+")
_FIELD = re.compile(r"\"?(?P<name>[^\",;\n]{1,40})\"?[,;]\"")
_NUMBER = re.compile(r"[\[(#]?[\d:.,;h –-]+[\])]?")
_HEAD_WORDS = 3
_WORDS = 3  # of a row on its first line, on average: more than a figure or a mark
_NAME_CELL = 40  # characters


class _Row(NamedTuple):
    """Names and words of a row; `column` tells rows of one kind: where the words begin."""

    line: int
    column: int
    name: Span
    said: Span


def find(page: Page, known: frozenset[str] = frozenset()) -> Structure | None:
    """Turns where one column holds names that come back and the column behind it what they say."""
    text = page.text
    lines = posts.rows(text)
    tried = [_fields(text, lines), _barred(text, lines), _spaced(text, lines)]
    if "<td" in text or "<TD" in text:
        tried.append(_table(page))
    best = max((_of_one_column(text, found) for found in tried), key=len)
    if len(best) < _LEAST:
        return None
    if best[0].line < 0:
        return _structure(page, best, ())
    kept, beside = _without_frame(text, lines, best)
    return _structure(Page(text, tuple(kept), ()), best, beside)


def _structure(page: Page, rows: Sequence[_Row], beside: Sequence[Span]) -> Structure | None:
    text = page.text
    found = [Post(Span(row.name.start, row.said.start), posts.person(row.name.of(text))) for row in rows]
    spoken = sum(len(row.said.of(text).split()) for row in rows)
    if posts.returning([post.name for post in found]) < _RETURNING or spoken < _WORDS * len(rows):
        return None
    return posts.structure(NAME, page, found, beside)


def _of_one_column(text: str, rows: Sequence[_Row]) -> list[_Row]:
    """The rows of the column in which most words begin."""
    named = [row for row in rows if posts.person(row.name.of(text))]
    counts = Counter(row.column for row in named)
    chief = max(counts, key=lambda column: counts[column], default=None)
    found = [row for row in named if row.column == chief]
    return found[1:] if found and _is_head(text, found) else found


def _is_head(text: str, rows: Sequence[_Row]) -> bool:
    """Whether the first row only says what stands in the columns: a name that never returns, a word or two."""
    first = rows[0]
    said = first.said.of(text)
    again = any(row.name.of(text) == first.name.of(text) for row in rows[1:])
    return not again and len(said.split()) <= _HEAD_WORDS and said[-1] not in ".?!…"


def _spaced(text: str, lines: Sequence[Line]) -> list[_Row]:
    """Rows of which wide blanks or tabs part the cells. A number or a time may stand before or behind the name."""
    found: list[_Row] = []
    for k, line in enumerate(lines) if any(sign in text for sign in _GAPS) else ():
        if _GAP.search(text, line.start, line.end) is None:
            continue
        cells = _cells(text, line)
        named = [n for n, cell in enumerate(cells[:4]) if not _NUMBER.fullmatch(cell.of(text))]
        if len(named) < 2 or named[0] > 1 or named[1] < len(cells) - 1:
            continue
        name, said = cells[named[0]], cells[-1]
        if name.end - name.start <= _NAME_CELL:
            tabbed = "\t" in text[name.end : said.start]
            column = -1 - named[1] if tabbed else said.start - (line.start - line.indent)
            found.append(_Row(k, column, name, said))
    return found


def _cells(text: str, line: Line) -> list[Span]:
    cells: list[Span] = []
    start = line.start
    for gap in _GAP.finditer(text, line.start, line.end):
        cells.append(Span(start, gap.start()))
        start = gap.end()
    return [*cells, Span(start, line.end)]


def _barred(text: str, lines: Sequence[Line]) -> list[_Row]:
    """The rows of a Markdown table."""
    found: list[_Row] = []
    for k, line in enumerate(lines if "|" in text else ()):
        if text[line.start] != "|" and text.find("|", line.start, line.end) < 0:
            continue
        cells = [_bare(text, *cell.span()) for cell in _CELL.finditer(text, line.start, line.end)]
        named = [n for n, cell in enumerate(cells) if cell and not _NUMBER.fullmatch(cell.of(text))]
        if len(named) >= 2 and named[0] <= 1:
            name, said = cells[named[0]], cells[named[1]]
            if name and said and name.end - name.start <= _NAME_CELL:
                found.append(_Row(k, named[1], name, said))
    return found


def _bare(text: str, start: int, end: int) -> Span | None:
    """A cell without the blanks around it."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


def _fields(text: str, lines: Sequence[Line]) -> list[_Row]:
    """Rows of fields that a comma or a semicolon parts, the words in quotation marks."""
    if not any(sign in text for sign in (',"', ';"')):
        return []
    tried = ((k, _FIELD.match(text, line.start, line.end)) for k, line in enumerate(lines))
    return [
        _Row(k, 0, Span(*row.span("name")), Span(row.end(), lines[k].end))
        for k, row in tried
        if row and row.end() < lines[k].end
    ]


def _table(page: Page) -> list[_Row]:
    """The rows of an HTML table: its first cell that is no number, and the cell behind it."""
    found: list[_Row] = []
    cells: list[Span] = []
    opened = -1
    for tag in TAG.finditer(page.text):
        name = (tag["name"] or "").lower()
        if name in ("td", "th", "tr") and opened >= 0:
            cells += filter(None, [_untagged(page.text, opened, tag.start())])
            opened = -1
        if name == "tr":
            found += _row(page.text, cells)
            cells = []
        elif name in ("td", "th") and not tag["close"]:
            opened = tag.end()
    return found


def _untagged(text: str, start: int, end: int) -> Span | None:
    """What is printed in a cell, without the tags around it."""
    cell = _bare(text, start, end)
    while cell and (tag := TAG.match(text, cell.start, cell.end)):
        cell = _bare(text, tag.end(), cell.end)
    while cell and text[cell.end - 1] == ">" and TAG.match(text, at := text.rfind("<", cell.start, cell.end), cell.end):
        cell = _bare(text, cell.start, at)
    return cell


def _row(text: str, cells: Sequence[Span]) -> Iterator[_Row]:
    named = [cell for cell in cells if not _NUMBER.fullmatch(cell.of(text))]
    if len(named) >= 2 and named[0].end - named[0].start <= _NAME_CELL:
        yield _Row(-1, 0, named[0], named[1])


def _without_frame(text: str, lines: Sequence[Line], rows: Sequence[_Row]) -> tuple[list[Line], list[Span]]:
    """The lines with the names and words only, and what of them is nobody's: numbers, times, bars, the heads."""
    places = {row.line: row for row in rows}
    first, last = rows[0].line, rows[-1].line
    kept: list[Line] = []
    beside: list[Span] = []
    for k, line in enumerate(lines):
        row = places.get(k)
        if row is None:
            frame = text[line.start] == "|" or (k == first - 1 and len(_cells(text, line)) > 1)
            if frame and k <= last + 1:
                beside.append(Span(line.start, line.end))
            kept.append(line)
            continue
        if row.name.start > line.start:
            beside.append(Span(line.start, row.name.start))
        kept.append(line._replace(start=row.name.start))
    return kept, beside
