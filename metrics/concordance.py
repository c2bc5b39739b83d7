"""Every place of a word, phrase or pattern with the words around it, sorted by what stands left or right."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as compute

from metrics import places
from metrics.places import APOSTROPHES, Choice, Index, Place, Places, following
from metrics.word_edges import Integers

_WILD = {"*": r".*", "?": "."}
_DEPTH = 5  # words that a sorting looks at


@dataclass(frozen=True, slots=True)
class Line:
    """One place in its context: text[left:start], text[start:end], text[end:right]."""

    left: int
    start: int
    end: int
    right: int


def phrase(query: str, within: Index) -> Places:
    """The places of these words in this order, whatever their capitals."""
    return places.standing(query, within)


def wildcard(query: str, within: Index) -> Places:
    """The places of words with `*` for any letters and `?` for one: "sanction* on"."""
    expression = "".join(_WILD.get(mark) or (mark if mark.isspace() else re.escape(mark)) for mark in query)
    return regular(expression, within)


def regular(query: str, within: Index) -> Places:
    """The places of words that match regular expressions, one a word, parted by blanks: "sanction(s|ed) (on|against)".

    An expression matches a whole word, whatever its capitals, without its possessive. RE2 is used, which takes linear
    time for any expression; it has no look-around and no back-references.

    Raises:
        ValueError: if an expression is none.
    """
    words = [_matching(word, within) for word in query.translate(APOSTROPHES).split()]
    if not words:
        return places.rows(())
    firsts = following(words)
    spans = within.spans(firsts, len(words))
    if len(words) == 1:
        return spans
    found: list[Place] = []
    for first, (start, end) in zip(firsts.tolist(), spans.tolist(), strict=True):
        if (not found or start >= found[-1][1]) and _joined(within, first, len(words)):
            found.append((start, end))
    return places.rows(found)


def _matching(pattern: str, within: Index) -> Choice:
    """Which words of the text match."""
    keys = pa.array(within.keys, pa.large_string())
    try:
        matches = compute.match_substring_regex(keys, f"^(?:{pattern})$", ignore_case=True)
    except pa.ArrowInvalid as error:
        raise ValueError(
            f"{pattern!r} is no regular expression ({error}); correct it or search for a phrase"
        ) from error
    matching: Choice = matches.to_numpy(zero_copy_only=False).astype(bool)[within.codes]
    return matching


def _joined(within: Index, first: int, size: int) -> bool:
    """Whether nothing but blanks stands between so many words, and no empty line."""
    gaps = (within.gap(number) for number in range(first, first + size - 1))
    return all(gap.isspace() and gap.count("\n") < 2 for gap in gaps)


SEARCHES: Mapping[str, Callable[[str, Index], Places]] = {
    "phrase": phrase,
    "wildcard": wildcard,
    "regular": regular,
}


def search(query: str, how: str, within: Index) -> Places:
    """The places of a query: a phrase, a phrase with wildcards, or regular expressions, as `how` says.

    Raises:
        ValueError: if there is no such way of searching, or an expression is none.
    """
    if how not in SEARCHES:
        raise ValueError(f"no search {how!r}; choose one of {', '.join(SEARCHES)}")
    return SEARCHES[how](query, within)


def lines(found: Places, within: Index, *, width: int = 8) -> list[Line]:
    """The places with `width` words on either side, fewer at the ends of the text."""
    firsts, afters = _numbers(found, within)
    lefts = within.starts[np.maximum(0, firsts - width)].tolist()
    rights = within.ends[np.minimum(len(within.ends), afters + width) - 1].tolist()
    around = zip(lefts, found.tolist(), rights, strict=True)
    return [Line(left, start, end, max(end, right)) for left, (start, end), right in around]


def by_left(found: Places, within: Index) -> Places:
    """The places sorted by the word before, then the one before that, and so on; equal ones in order of the text."""
    firsts, _ = _numbers(found, within)
    return _sorted(found, [within.said(max(0, first - _DEPTH), first)[::-1] for first in firsts.tolist()])


def by_node(found: Places, within: Index) -> Places:
    """The places sorted by their own words, whatever their capitals."""
    firsts, afters = _numbers(found, within)
    return _sorted(found, [within.said(*ends) for ends in zip(firsts.tolist(), afters.tolist(), strict=True)])


def by_right(found: Places, within: Index) -> Places:
    """The places sorted by the words that follow."""
    _, afters = _numbers(found, within)
    return _sorted(found, [within.said(after, after + _DEPTH) for after in afters.tolist()])


def _numbers(found: Places, within: Index) -> tuple[Integers, Integers]:
    """The first word of each place and the first after it."""
    edges = np.searchsorted(within.starts, found)
    return edges[:, 0], edges[:, 1]


def _sorted(found: Places, keys: Sequence[list[str]]) -> Places:
    return found[sorted(range(len(found)), key=keys.__getitem__)]


ORDERS: Mapping[str, Callable[[Places, Index], Places]] = {
    "text": lambda found, within: found,
    "left": by_left,
    "node": by_node,
    "right": by_right,
}
