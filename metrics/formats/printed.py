"""Words at their places on printed pages → running text: columns, lines, paragraphs, parted words, running heads."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

_GUTTER = 0.7  # of the size of type, at least, between two columns
_NARROW = 0.2  # of the width: what is narrower is no column (line numbers, printed names)
_FEWEST = 3  # lines of a column
_CROSSING = 0.25  # of the lines may run over two columns: titles, tables
_PITCH = 1.3  # of the usual step from line to line parts paragraphs
_INDENT = 0.8  # of the size of type
_ROOM = 0.35  # of the width of the column, free behind a line that ends no sentence
_LARGER = 1.15  # of the usual size: a heading
_HEADING = 150  # characters of a heading
_EDGE = 3  # lines at the top or foot of a page that may be running heads
_SAME_LINE = 0.5  # of the size of type
_ENDS = ".?!…:;。？！：；”»\"')]—–"
_LABEL = re.compile(r"(?:[QA][.:)]|[^\W\d_][^\n:.?!]{0,50}:)\s")
_NUMBER = re.compile(r"\d+|\b[ivxlc]+\b")
_FIGURE = re.compile(r"(?<!\d)\d{1,5}(?!\d)")
_FIGURES = 6  # of a line that may be the number of the page
_WORD = re.compile(r"[^\W\d_]+")
_FIRST = re.compile(r"^\w+")


class Piece(NamedTuple):
    """Words on one line. `base` grows upwards from the foot of the page."""

    words: str
    left: float
    right: float
    base: float
    size: float
    bold: bool
    edge: float = 0.0  # the right one of its column, once it is a line of one
    margin: float = 0.0  # the left one


def text(pages: Sequence[Sequence[Piece]]) -> tuple[str, int]:
    """The running text of all pages, and how many lines were running heads, feet and page numbers."""
    ordered = [_lines(_clean(page)) for page in pages]
    gone = _running(ordered)
    kept = [[line for k, line in enumerate(page) if (number, k) not in gone] for number, page in enumerate(ordered)]
    usual = _usual_size(kept)
    paragraphs: list[list[Piece]] = []
    for page in kept:
        own = _paragraphs(page)
        if own and paragraphs and _goes_on(paragraphs[-1], own[0]):
            paragraphs[-1] += own.pop(0)
        paragraphs += own
    whole = Counter(re.findall(r"\w+-\w+|\w+", " ".join(line.words for page in kept for line in page)))
    return "\n\n".join(_dressed(paragraph, usual, whole) for paragraph in paragraphs), len(gone)


def _clean(page: Sequence[Piece]) -> list[Piece]:
    """The pieces with words, each once: some files print a word twice to make it look bold."""
    found: dict[tuple[str, int, int], Piece] = {}
    for piece in page:
        words = piece.words.strip()
        if words:
            found.setdefault((words, round(piece.left / 2), round(piece.base / 2)), piece._replace(words=words))
    return list(found.values())


def _lines(pieces: list[Piece]) -> list[Piece]:
    """The lines of a page in the order of reading."""
    return [line for column in _columns(pieces) for line in _joined(column)]


def _columns(pieces: list[Piece]) -> list[list[Piece]]:
    """The pieces of every column in the order of reading. What stands across columns parts them into zones."""
    edge = _gutter(pieces)
    if edge is None:
        return [pieces] if pieces else []
    across = sorted((p for p in pieces if p.left < edge < p.right), key=lambda one: -one.base)
    heights = [-piece.base for piece in across]
    zones: list[tuple[list[Piece], list[Piece]]] = [([], []) for _ in range(len(across) + 1)]
    for piece in pieces:
        if not piece.left < edge < piece.right:
            zones[bisect_left(heights, -piece.base)][piece.left >= edge].append(piece)
    found: list[list[Piece]] = []
    band: list[Piece] = []
    for number, (left, right) in enumerate(zones):
        if left or right:
            found += [*([band] if band else []), *_columns(left), *_columns(right)]
            band = []
        band += across[number : number + 1]
    return [*found, band] if band else found


def _gutter(pieces: Sequence[Piece]) -> float | None:
    """Where a second column begins: a left edge of many lines that few lines cross, with broad lines at both sides."""
    if len(pieces) < 2 * _FEWEST:
        return None
    size = median(piece.size for piece in pieces)
    width = max(piece.right for piece in pieces) - min(piece.left for piece in pieces)
    edges = Counter(round(piece.left) for piece in pieces)
    best = None
    for edge, lines in edges.items():
        left = [p.right - p.left for p in pieces if p.right <= edge - _GUTTER * size]
        right = [p.right - p.left for p in pieces if p.left >= edge - 1]
        crossing = len(pieces) - len(left) - len(right)
        broad = min(len(left), len(right)) >= _FEWEST and min(median(left), median(right)) >= _NARROW * width
        if lines >= _FEWEST and broad and crossing <= _CROSSING * len(pieces) and (best is None or crossing < best[0]):
            best = (crossing, edge - 1 - _GUTTER * size / 2)
    return None if best is None else best[1]


def _joined(column: Sequence[Piece]) -> list[Piece]:
    """The lines of a column from the top; pieces of one height are one line."""
    rows: list[list[Piece]] = []
    for piece in sorted(column, key=lambda one: (-one.base, one.left)):
        if rows and abs(rows[-1][0].base - piece.base) <= _SAME_LINE * min(piece.size, rows[-1][0].size):
            rows[-1].append(piece)
        else:
            rows.append([piece])
    if not rows:
        return []
    edge, margin = max(p.right for p in column), min(p.left for p in column)
    return [_line(sorted(row, key=lambda one: one.left), edge, margin) for row in rows]


def _line(row: Sequence[Piece], edge: float, margin: float) -> Piece:
    words = row[0].words
    for before, piece in pairwise(row):
        words += ("" if piece.left - before.right < 0.12 * piece.size else " ") + piece.words
    size = max(row, key=lambda piece: len(piece.words)).size
    bold = all(piece.bold for piece in row)
    return Piece(words, row[0].left, row[-1].right, row[0].base, size, bold, edge, margin)


def _running(pages: Sequence[Sequence[Piece]]) -> set[tuple[int, int]]:
    """Page and number of the lines at the edges that come back from page to page, but for the number of the page.

    Left and right pages may differ. A short answer that comes back at the same height, but here and there, is none.
    """
    edges: dict[tuple[str, int], list[tuple[int, int]]] = {}
    for number, page in enumerate(pages):
        heights = sorted(range(len(page)), key=lambda k: page[k].base)
        for k in {*heights[:_EDGE], *heights[-_EDGE:]}:
            for look in _looks(page[k].words.casefold(), number):
                edges.setdefault((look, round(page[k].base / 6)), []).append((number, k))
    least = max(2, min(3, len(pages) // 2 + 1))
    chains = [chain for places in edges.values() for chain in _chains(places)]
    return {place for chain in chains if len({number for number, _ in chain}) >= least for place in chain}


def _looks(words: str, page: int) -> Iterator[str]:
    """A line as it is compared: as it stands, and with each of its figures counted from that of the page."""
    bare = _NUMBER.sub("#", words)
    if len(_WORD.findall(bare)) <= 1:  # "7", "– vii –", "page 7"
        yield bare
        return
    yield words
    for figure in list(_FIGURE.finditer(words))[:_FIGURES]:
        yield f"{words[: figure.start()]}#{int(figure[0]) - page}{words[figure.end() :]}"


def _chains(places: Sequence[tuple[int, int]]) -> list[list[tuple[int, int]]]:
    """Places in order of their pages, parted where more than one page lies between them."""
    chains: list[list[tuple[int, int]]] = [[places[0]]]
    for before, place in pairwise(places):
        if place[0] - before[0] > 2:
            chains.append([])
        chains[-1].append(place)
    return chains


def _usual_size(pages: Sequence[Sequence[Piece]]) -> float:
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[round(line.size, 1)] += len(line.words)
    return max(sizes, key=lambda size: sizes[size], default=10.0)


def _paragraphs(lines: Sequence[Piece]) -> list[list[Piece]]:
    steps = [a.base - b.base for a, b in pairwise(lines) if 0 < a.base - b.base < 3 * a.size]
    pitch = median(steps) if steps else 0.0
    found: list[list[Piece]] = []
    for line in lines:
        column = bool(found) and line.base > found[-1][-1].base
        if found and (_goes_on(found[-1], [line]) if column else not _begins(found[-1][-1], line, pitch)):
            found[-1].append(line)
        else:
            found.append([line])
    return found


def _begins(before: Piece, line: Piece, pitch: float) -> bool:
    """Whether a paragraph begins with this line.

    It does after a gap, with an indent, in another size, at a printed label, after a very short line, and where its
    first word would have had room behind the end of a sentence.
    """
    step = before.base - line.base
    if step <= 0 or step > max(_PITCH * pitch, 0.1) or abs(line.size - before.size) > 0.1 * before.size:
        return True
    if line.bold != before.bold:
        return True
    if before.words[-1] in _ENDS and line.words[0].isupper() and _LABEL.match(line.words):
        return True
    if line.left - before.left > _INDENT * line.size and before.left - line.margin < _INDENT * line.size:
        return True
    if _parted(before):
        return False
    room = before.edge - before.right
    if before.words[-1] not in _ENDS:
        return room > _ROOM * (before.edge - before.margin)
    first = line.words.split(maxsplit=1)[0]
    return room > len(first) / len(line.words) * (line.right - line.left) + 0.6 * line.size


def _goes_on(before: Sequence[Piece], after: Sequence[Piece]) -> bool:
    """Whether a paragraph goes on over the end of a page or column."""
    last, first = before[-1], after[0]
    if abs(last.size - first.size) > 0.1 * last.size or last.bold != first.bold:
        return False
    return bool(_parted(last)) or (last.words[-1] not in _ENDS and first.words[:1].islower())


def _dressed(paragraph: Sequence[Piece], usual: float, whole: Counter[str]) -> str:
    """The words of a paragraph, marked where its type makes a heading of it or it is all bold."""
    words = _flowed(paragraph, whole)
    if len(words) <= _HEADING and paragraph[0].size >= _LARGER * usual:
        return f"## {words}"
    return f"**{words}**" if all(line.bold for line in paragraph) and any(map(str.isalpha, words)) else words


def _flowed(paragraph: Sequence[Piece], whole: Counter[str]) -> str:
    """The lines as one; a word parted at a line end is put together, unless it is written with its hyphen elsewhere."""
    parts = [paragraph[0].words]
    for before, line in pairwise(paragraph):
        parted, first = _parted(before), _FIRST.match(line.words)
        if not parted or not first or not first[0][0].islower():
            parts.append("" if parted else " ")
        elif whole[f"{parted}-{first[0]}"] <= whole[parted + first[0]]:
            parts[-1] = parts[-1][:-1]
        parts.append(line.words)
    return "".join(parts)


def _parted(line: Piece) -> str:
    """The beginning of a word that a hyphen parts at the end of a line, "" where none is parted."""
    word = line.words.rpartition(" ")[2]
    return word[:-1].lstrip("([{\"'“„«‘") if word.endswith("-") and word[:-1].strip("-–—") else ""
