"""Every place of a word, phrase or pattern with the words around it, sorted by what stands left or right."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as compute

from metrics.places import APOSTROPHES, Index, Place, find

_WILD = {"*": r".*", "?": "."}
_DEPTH = 5  # words that a sorting looks at


@dataclass(frozen=True, slots=True)
class Line:
    """One place in its context: text[left:start], text[start:end], text[end:right]."""

    left: int
    start: int
    end: int
    right: int


def phrase(query: str, within: Index) -> list[Place]:
    """The places of these words in this order, whatever their capitals."""
    return find(query, within)


def wildcard(query: str, within: Index) -> list[Place]:
    """The places of words with `*` for any letters and `?` for one: "sanction* on"."""
    expression = "".join(_WILD.get(mark) or (mark if mark.isspace() else re.escape(mark)) for mark in query)
    return regular(expression, within)


def regular(query: str, within: Index) -> list[Place]:
    """The places of words that match regular expressions, one a word, parted by blanks: "sanction(s|ed) (on|against)".

    An expression matches a whole word, whatever its capitals, without its possessive. RE2 is used, which takes linear
    time for any expression; it has no look-around and no back-references.

    Raises:
        ValueError: if an expression is none.
    """
    words = [_matching(word, within) for word in query.translate(APOSTROPHES).split()]
    if not words:
        return []
    firsts = sorted(number for key in words[0] for number in within.numbers[key])
    found: list[Place] = []
    for first in firsts:
        last = first + len(words) - 1
        if (not found or within.starts[first] >= found[-1][1]) and _fits(words, within, first):
            found.append((within.starts[first], within.stem_ends[last]))
    return found


def _matching(pattern: str, within: Index) -> set[str]:
    """The words of the text that match."""
    keys = pa.array(list(within.numbers), pa.large_string())
    try:
        matches = compute.match_substring_regex(keys, f"^(?:{pattern})$", ignore_case=True)
    except pa.ArrowInvalid as error:
        raise ValueError(
            f"{pattern!r} is no regular expression ({error}); correct it or search for a phrase"
        ) from error
    return set(keys.filter(matches).to_pylist())


def _fits(words: Sequence[set[str]], within: Index, first: int) -> bool:
    last = first + len(words) - 1
    if last >= len(within.keys) or any(within.keys[first + at] not in each for at, each in enumerate(words)):
        return False
    return all(within.gap(number).isspace() and within.gap(number).count("\n") < 2 for number in range(first, last))


SEARCHES: Mapping[str, Callable[[str, Index], list[Place]]] = {
    "phrase": phrase,
    "wildcard": wildcard,
    "regular": regular,
}


def search(query: str, how: str, within: Index) -> list[Place]:
    """The places of a query: a phrase, a phrase with wildcards, or regular expressions, as `how` says.

    Raises:
        ValueError: if there is no such way of searching, or an expression is none.
    """
    if how not in SEARCHES:
        raise ValueError(f"no search {how!r}; choose one of {', '.join(SEARCHES)}")
    return SEARCHES[how](query, within)


def lines(found: Sequence[Place], within: Index, *, width: int = 8) -> list[Line]:
    """The places with `width` words on either side, fewer at the ends of the text."""
    made = []
    for start, end in found:
        first, after = _numbers((start, end), within)
        left = within.starts[max(0, first - width)]
        right = within.ends[min(len(within.ends), after + width) - 1]
        made.append(Line(left, start, end, max(end, right)))
    return made


def by_left(found: Sequence[Place], within: Index) -> list[Place]:
    """The places sorted by the word before, then the one before that, and so on; equal ones in order of the text."""
    return sorted(found, key=lambda place: _keys(within, *_before(place, within))[::-1])


def by_node(found: Sequence[Place], within: Index) -> list[Place]:
    """The places sorted by their own words, whatever their capitals."""
    return sorted(found, key=lambda place: _keys(within, *_numbers(place, within)))


def by_right(found: Sequence[Place], within: Index) -> list[Place]:
    """The places sorted by the words that follow."""
    return sorted(found, key=lambda place: _keys(within, *_after(place, within)))


def _numbers(place: Place, within: Index) -> tuple[int, int]:
    """The first word of a place and the first after it."""
    return bisect_left(within.starts, place[0]), bisect_left(within.starts, place[1])


def _before(place: Place, within: Index) -> tuple[int, int]:
    first, _ = _numbers(place, within)
    return max(0, first - _DEPTH), first


def _after(place: Place, within: Index) -> tuple[int, int]:
    _, after = _numbers(place, within)
    return after, after + _DEPTH


def _keys(within: Index, first: int, after: int) -> tuple[str, ...]:
    return tuple(within.keys[first:after])


ORDERS: Mapping[str, Callable[[Sequence[Place], Index], list[Place]]] = {
    "text": lambda found, within: list(found),
    "left": by_left,
    "node": by_node,
    "right": by_right,
}
