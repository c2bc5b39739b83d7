"""What is printed on a page and is nobody's words: line numbers, page numbers, running heads."""

from __future__ import annotations

import re
from itertools import pairwise

from metrics.model import Span

HEADING_TAGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "header", "heading", "title"))
NUMBER = re.compile(r"(?P<number>\d{1,3})(?P<blanks>[ \t]+|$)")
_PAGE_NUMBER = re.compile(
    r"(?:page\s+)?[-–—\[( ]*(?:\d{1,5}|[ivxl]{1,6})[-–—\]) ]*(?:(?:of|/)\s*\d{1,5})?", re.IGNORECASE
)
_LEAST_NUMBERED = 8  # lines; fewer may be a list
_SENTENCE_ENDS = ".?!…:;,。？！：；，"


def numbered(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether most lines carry a printed number that counts up from line to line, as court records do."""
    found = [NUMBER.match(text, start, end) for start, end in lines]
    counts = [int(number["number"]) for number in found if number]
    if len(counts) < max(_LEAST_NUMBERED, 0.6 * len(lines)):
        return False
    steps = sum(after in (before + 1, 1) for before, after in pairwise(counts))
    return steps >= 0.8 * (len(counts) - 1)


def page_edges(text: str, lines: list[tuple[int, int]]) -> list[Span]:
    """Lines that are a page number, and the running heads beside them or at a form feed."""
    found: set[int] = set()
    for k, (start, end) in enumerate(lines):
        if end - start <= 20 and _PAGE_NUMBER.fullmatch(text, start, end):
            found.add(k)
            found.update(n for n in (k - 1, k + 1) if _runs(text, lines, n))
        elif k and "\f" in text[lines[k - 1][1] : start] and _runs(text, lines, k):
            found.add(k)
    return [Span(*lines[k]) for k in sorted(found)]


def _runs(text: str, lines: list[tuple[int, int]], k: int) -> bool:
    """Whether a line looks like a running head: short, with a figure in it, and no end of a sentence or clause."""
    if not 0 <= k < len(lines):
        return False
    line = text[slice(*lines[k])]
    return len(line) < 120 and line[-1] not in _SENTENCE_ENDS and any(sign.isdigit() for sign in line)
