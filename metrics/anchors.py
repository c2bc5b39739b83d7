"""A place in a text that outlives small changes of the text: the words quoted, what stands around them, the offsets.

As the TextQuoteSelector and the TextPositionSelector of the W3C Web Annotation Data Model (2017), 4.2.4 and 4.2.5.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise

from metrics.model import Span

AROUND = 32  # characters kept on each side
_MOST = 1000  # places of the same words that are weighed against each other
_LIKE = 0.8  # share of the words that must be left where only the surroundings are found
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a span stood, and by which words it is found again."""

    span: Span
    quote: str
    before: str = ""
    after: str = ""


def anchor(text: str, span: Span) -> Anchor:
    """The anchor of a span of a text."""
    before = text[max(0, span.start - AROUND) : span.start]
    return Anchor(span, span.of(text), before, text[span.end : span.end + AROUND])


def place(sought: Anchor, text: str) -> Span | None:
    """Where the words stand in this text, or None.

    Unchanged words are found wherever they moved, also with other blanks; of several places the one with most of the
    surroundings, then the one nearest to where they stood. Words that changed are found between their surroundings if
    four fifths of them are left.
    """
    here = sought.span
    if here.of(text) == sought.quote and anchor(text, here) == sought:
        return here
    same = islice(_same(sought.quote, text), _MOST)
    return max(same, key=lambda span: _fit(sought, text, span), default=None) or _between(sought, text)


def _same(quote: str, text: str) -> Iterator[Span]:
    """Places of the same words, whatever blanks stand between them."""
    words = list(_WORD.finditer(text))
    joined = " ".join(word.group() for word in words)
    starts = [0]
    for word in words:
        starts.append(starts[-1] + len(word.group()) + 1)

    def position(at: int) -> int:
        number = bisect_right(starts, at) - 1
        return words[number].start() + at - starts[number]

    sought = " ".join(quote.split())
    for end in _ends(sought, joined):
        yield Span(position(end - len(sought)), position(end - 1) + 1)


def _ends(words: str, text: str) -> Iterator[int]:
    """Where the words end, at every place that they stand."""
    at = text.find(words) if words else -1
    while at >= 0:
        yield at + len(words)
        at = text.find(words, at + 1)


def _fit(sought: Anchor, text: str, span: Span) -> tuple[int, int]:
    """How many characters of the surroundings are there, then how near the old place is."""
    before = _in_common(sought.before[::-1], text[max(0, span.start - AROUND) : span.start][::-1])
    after = _in_common(sought.after, text[span.end : span.end + AROUND])
    return before + after, -abs(span.start - sought.span.start)


def _in_common(one: str, other: str) -> int:
    """How many characters the two begin with in common."""
    shorter = min(len(one), len(other))
    return next((at for at in range(shorter) if one[at] != other[at]), shorter)


def _between(sought: Anchor, text: str) -> Span | None:
    """Between both surroundings, where they stand as near each other as they did and the words are much the same."""
    if not sought.before.strip() or not sought.after.strip():
        return None
    widest = 2 * len(sought.quote) + AROUND
    edges = sorted([(end, 1) for end in islice(_ends(sought.before, text), _MOST)] + [
        (end - len(sought.after), 0) for end in islice(_ends(sought.after, text), _MOST)
    ])  # fmt: skip
    gaps = [
        Span(start, end)
        for (start, opens), (end, still) in pairwise(edges)
        if opens and not still and 0 < end - start <= widest
    ]
    like = (span for span in gaps if _words_left(sought.quote, span.of(text)) >= _LIKE)
    return min(like, key=lambda span: abs(span.start - sought.span.start), default=None)


def _words_left(before: str, now: str) -> float:
    """Share of the words that both hold."""
    one, other = Counter(before.split()), Counter(now.split())
    return (one & other).total() / max(one.total(), other.total(), 1)
