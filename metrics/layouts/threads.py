"""Threads: a line with a name, a time, points or a rank over every post: "ann_1 [score 12]", "Ann Lee  2:02 PM"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from metrics.layouts import posts
from metrics.layouts.lexicon import folded, words
from metrics.layouts.page import Line, Page
from metrics.layouts.posts import TIME, Post
from metrics.model import Span, Structure

NAME = "threads"
_LONGEST = 120  # characters of the line over a post
_NAME_LINE = 40  # characters of a name on a line of its own
_LEAST = 4
# A date, a time, a bracket, the number of a post, a figure with its word: "3 March 2025", "[OP]", "#12", "12 points".
_MARK = re.compile(
    rf"(?:(?:[^\W\d_]{{2,9}}\.?,? )?[^\W\d_]{{3,10}}\.? \d{{1,2}}(?:st|nd|rd|th)?,? (?:\d{{4}}|\w{{2}} {TIME})"
    rf"|\d{{1,2}}\.? (?:de )?[^\W\d_]{{3,10}}\.? (?:de )?\d{{4}}|\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}|{TIME}(?!\w)"
    r"|[\[({][^\[\](){}\n]{1,30}[\])}]|#\d+\b|[·•|»](?=\s)|(?<![\w.])[+–-]?\d[\d.,]*[kKm]?(?=\s[^\W\d_]|[a-zа-я]{1,3}\b))",
    re.IGNORECASE,
)
_FIGURE = re.compile(r"\d")
_WORD = re.compile(r"\d[\d.,:]*|[^\W\d_]+")
_BADGE = re.compile(r"[\[(]?[A-Z]{2,5}[\])]?\s*")  # "[OP]"
_FIRST = re.compile(r"[:#]")  # in what may stand before a name: "[14:02] Ann Lee", "#3 Ann Lee"
_SIGNS = " \t,·•|–—-"  # between a name and its marks
_ENDS = ".?!…,;"
_STEM = 4  # letters by which "points" and "point" are one word
_MOST_WORDS = 9  # behind the name
_SHARED = 0.5  # of the lines of the commonest shape


class _Head(NamedTuple):
    """The line over a post, or two: the name alone, then the rest."""

    first: int
    last: int
    name: str
    rest: str


def find(page: Page, known: frozenset[str] = frozenset()) -> Structure | None:
    """Turns below lines that hold a name and what is always told of a post: when it was written, what it was given."""
    lines = posts.rows(page.text)
    heads = _alike([head for k in range(len(lines)) if (head := _head(page.text, lines, k)) is not None])
    if len(heads) < _LEAST:
        return None
    found: list[Post] = []
    last = -1
    for head, name in zip(heads, _names([head.name for head in heads]), strict=True):
        if name and head.first > last:  # a rank on a line of its own below the name is no second post
            last = head.last
            found.append(Post(Span(lines[head.first].start, lines[head.last].end), name))
    return posts.structure(NAME, Page(page.text, lines, ()), found, _buttons(page.text, lines, heads))


def _buttons(text: str, lines: Sequence[Line], heads: Sequence[_Head]) -> list[Span]:
    """The lines that stand below most posts in the same words: "Reply   Share"."""
    taken = {k for head in heads for k in range(head.first, head.last + 1)}
    short = [line for k, line in enumerate(lines) if k not in taken and line.end - line.start <= _NAME_LINE]
    counts = Counter(text[line.start : line.end] for line in short)
    least = max(_LEAST - 1, _SHARED * len(heads))
    often = {said for said, count in counts.items() if count >= least and _is_button(said)}
    return [Span(line.start, line.end) for line in short if text[line.start : line.end] in often]


def _is_button(said: str) -> bool:
    """Whether it is no sentence and has no figure."""
    return said[0].isupper() and said[-1].isalpha() and not _FIGURE.search(said)


def _head(text: str, lines: Sequence[Line], k: int) -> _Head | None:
    """What may be the line over a post: short, and behind a name, here or on the line before, nothing but marks."""
    line = lines[k]
    if line.end - line.start > _LONGEST or k + 1 >= len(lines) or not _FIGURE.search(text, line.start, line.end):
        return None
    printed = text[line.start : line.end]
    mark = _MARK.search(printed)
    if mark is None or printed[-1] in "?!…;" or len(printed[mark.start() :].split()) > _MOST_WORDS:
        return None
    name = printed[: mark.start()].strip(_SIGNS)
    behind = printed[mark.end() :].strip(_SIGNS)
    if not name and _FIRST.search(mark.group()) and 0 < len(behind) <= _NAME_LINE and behind[-1] not in _ENDS:
        return _Head(k, k, behind, mark.group())
    if name and not _BADGE.fullmatch(name):
        return _Head(k, k, name, printed[mark.start() :]) if name[-1] not in _ENDS else None
    before = lines[k - 1] if k else None
    if before is None or (not before.gap and k > 1) or line.gap or before.end - before.start > _NAME_LINE:
        return None
    name = text[before.start : before.end]
    return _Head(k - 1, k, name, printed) if name[-1] not in _ENDS + ":" else None


def _alike(heads: Sequence[_Head]) -> list[_Head]:
    """The heads of which the marks begin or end as those of most others do."""
    shapes = [_shapes(head.rest) for head in heads]
    counts = Counter(shape for own in shapes for shape in own)
    least = max(_LEAST - 1, _SHARED * max(counts.values(), default=0))
    return [head for head, own in zip(heads, shapes, strict=True) if max(counts[shape] for shape in own) >= least]


def _shapes(rest: str) -> set[str]:
    """How the marks begin and how they end, figures and ranks aside: "0 poin" and "ago"."""
    found = _WORD.findall(_BADGE.sub("", rest)) or [rest[:1]]
    plain = ["0" if word[0].isdigit() else word[:_STEM].lower() for word in found]
    sign = rest[0] if rest[0] in "[({#·•|»" else ""
    return {sign + " ".join(plain[:2]), "… " + " ".join(plain[-1:])}


def _names(printed: Sequence[str]) -> list[str]:
    """The names in what stands before the marks, without what stands around everybody's: "by Ann", "Ann wrote on"."""
    said = [one.split() for one in printed]
    while common := _common_end(said):
        said = [own[:-1] if own[1:] and own[-1] == common else own for own in said]
    starts = words("bylines", "senders")
    return [posts.person(" ".join(own[1:] if own[1:] and folded(own[0]) in starts else own)) for own in said]


def _common_end(said: Sequence[Sequence[str]]) -> str:
    """The small word behind most of the names, two different ones at least, "" if there is none."""
    ends = Counter(own[-1] for own in said if own[1:] and own[-1][:1].islower())
    word, count = max(ends.items(), key=lambda end: end[1], default=("", 0))
    different = len({tuple(own[:-1]) for own in said if own[-1] == word})
    return word if different > 1 and count > _SHARED * len(said) else ""
