"""Names of a pack in a text: one expression, exact case, longest first.

The text stays as it is. The expression takes the apostrophes, hyphens and blanks that print alike for one another, a
line break for a blank, and a letter with its accent in one or two code points. What is no letter or digit is a
boundary, so hyphen, slash and dash part two names and a possessive stays outside.
"""

from __future__ import annotations

import heapq
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from metrics.actors.packs import Actor, Claim, Pack, plain

TOLERANT = {
    " ": r"(?:[ \u00a0\u202f\u2009]|[ \t]*\n[ \t]*)",
    "'": "['’ʼ‘]",
    "-": r"[-\u2010\u2011]",
}
_BEFORE = r"(?<![\w\u0300-\u036f])"
_AFTER = r"(?![\w\u0300-\u036f])"
_TONGUE = re.compile(r"[-\u2010\u2011\s](?:speak|language)")  # "Turkish-speaking", "the French language"
_PERIOD = re.compile(
    r"\b(?:post|ex|pre|neo|un)[-\u2010\u2011]\Z", re.IGNORECASE
)  # "post-Soviet" is a time, not the state

_HYPHENS = frozenset("-\u2010\u2011")
_JOINTS = _HYPHENS | frozenset(" \u00a0\n")
_DERIVED = Claim(None, frozenset(), "a derived word", closed=True)

_NOBODY = Actor("", "", "")

_LINE = re.compile(r"[^\n]+")
_LOWER_WORD = re.compile(r"[a-zß-öø-ÿа-яё]{4}")
_CAPITALS = 8  # letters; a shorter line is an abbreviation, not a heading
_WORDS_IN_CAPITALS = frozenset({"US", "WHO"})  # pronouns there, unless THE stands before them


@dataclass(frozen=True, slots=True)
class Hit:
    """A surface of a pack, found in a text."""

    start: int
    end: int
    surface: str  # as the pack writes it
    claim: Claim
    type: str  # of its actor; "" for what is nobody's
    open: bool = False  # whether names inside it are mentions too


@dataclass(frozen=True, slots=True)
class _Matcher:
    pattern: re.Pattern[str]
    surfaces: Mapping[str, str]  # as written in the text, in one spelling -> as the pack writes it


def find(text: str, pack: Pack) -> list[Hit]:
    """What `pack` knows in `text`, in order, without overlaps; surfaces that are nobody's too."""
    exact = [_exact(surfaces) for surfaces in pack.surfaces]
    hits: list[Hit] = []
    start = 0
    for first, last in headings(text):
        hits += _hits(text, pack, exact, start, first)
        upper = [_upper(surfaces) for surfaces in pack.surfaces]
        hits += (hit for hit in _hits(text, pack, upper, first, last) if not _is_a_word(text, hit))
        start = last
    hits += _hits(text, pack, exact, start, len(text))
    return hits


def inside(text: str, hit: Hit, pack: Pack) -> list[Hit]:
    """The names within a name: "Hale" in "Hale administration"."""
    exact = [_exact(surfaces) for surfaces in pack.surfaces]
    without_end = _hits(text, pack, exact, hit.start, hit.end - 1)
    without_start = _hits(text, pack, exact, hit.start + 1, hit.end)
    return list(dict.fromkeys([*without_end, *without_start]))


def headings(text: str) -> Iterator[tuple[int, int]]:
    """The lines in capitals, as (start, end)."""
    for line in _LINE.finditer(text):
        if not _LOWER_WORD.search(text, *line.span()):
            letters = [letter for letter in line.group() if letter.isalpha()]
            if sum(map(str.isupper, letters)) >= max(_CAPITALS, 0.8 * len(letters)):
                yield line.span()


def whole_words(surfaces: Iterable[str], letters: Mapping[str, str] = TOLERANT) -> re.Pattern[str]:
    """Finds `surfaces` where no letter or digit stands on either side; `letters` says how else a letter is written."""
    return re.compile(f"{_BEFORE}{trie(surfaces, letters) or '(?!)'}{_AFTER}")


def trie(surfaces: Iterable[str], letters: Mapping[str, str] = TOLERANT) -> str:
    """An expression for `surfaces` that shares their beginnings; the longest that fits wins."""
    root: dict[str, Any] = {}
    for surface in surfaces:
        node = root
        for letter in surface:
            node = node.setdefault(letter, {})
        node[""] = {}
    return _branches(root, letters)


def _branches(node: dict[str, Any], letters: Mapping[str, str]) -> str:
    ends = "" in node
    branches = [_chain(letter, below, letters) for letter, below in node.items() if letter]
    if not branches:
        return ""
    body = branches[0] if len(branches) == 1 and not ends else f"(?:{'|'.join(branches)})"
    return body + "?" * ends


def _chain(letter: str, node: dict[str, Any], letters: Mapping[str, str]) -> str:
    """A branch up to its next fork: long names must not nest a group a letter."""
    written = letters.get(letter) or re.escape(letter)
    while len(node) == 1 and "" not in node:
        [(letter, node)] = node.items()
        written += letters.get(letter) or re.escape(letter)
    return written + _branches(node, letters)


def _hits(text: str, pack: Pack, matchers: Sequence[_Matcher], start: int, end: int) -> Iterator[Hit]:
    for first, last, surface in _found(text, matchers, start, end):
        claim = _DERIVED if _is_derived(text, first, last) else pack.claims[surface]
        actor = pack.actors[claim.actor] if claim.actor else _NOBODY
        yield Hit(first, last, surface, claim, actor.type, actor.open)


def _found(text: str, matchers: Sequence[_Matcher], start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """What all expressions together would find as one: leftmost, then longest, then as written, then by the later."""
    ahead = [one for number in range(len(matchers)) if (one := _next(text, matchers, number, start, end))]
    heapq.heapify(ahead)
    while ahead:
        first, last, _, number, surface = ahead[0]
        if first >= start:
            start = -last
            yield first, start, surface
        following = _next(text, matchers, -number, start, end)
        if following:
            heapq.heapreplace(ahead, following)
        else:
            heapq.heappop(ahead)


def _next(
    text: str, matchers: Sequence[_Matcher], number: int, start: int, end: int
) -> tuple[int, int, bool, int, str] | None:
    """The next place of an expression, so that the first of several places is the least."""
    one = matchers[number]
    while (match := one.pattern.search(text, start, end)) and _goes_on(text, match.start()):
        start = match.start() + 1
    if match is None:
        return None
    written = match.group()
    surface = one.surfaces.get(written) or one.surfaces[plain(written)]
    return match.start(), -match.end(), surface != written, -number, surface


def _goes_on(text: str, at: int) -> bool:
    """Whether a word that began before goes on here. An expression that began by asking would be three times slower."""
    before = text[at - 1 : at]
    return before.isalnum() or before == "_" or "\u0300" <= before <= "\u036f"


def _is_derived(text: str, start: int, end: int) -> bool:
    """Whether the name is part of a word for something else: a time, a language."""
    if text[start - 1] in _HYPHENS and _PERIOD.search(text, max(0, start - 5), start):
        return True
    return text[end : end + 1] in _JOINTS and text[end + 1 : end + 2] in "sl" and _TONGUE.match(text, end) is not None


def _is_a_word(text: str, hit: Hit) -> bool:
    before = text[max(0, hit.start - 4) : hit.start]
    return text[hit.start : hit.end] in _WORDS_IN_CAPITALS and before != "THE "


@lru_cache(maxsize=64)
def _exact(surfaces: tuple[str, ...]) -> _Matcher:
    written = {surface: surface for surface in surfaces}
    for surface in surfaces:  # "collective West" may open a sentence
        written.setdefault(surface[0].upper() + surface[1:], surface)
    return _matcher(written)


@lru_cache(maxsize=64)
def _upper(surfaces: tuple[str, ...]) -> _Matcher:
    return _matcher({surface.upper(): surface for surface in surfaces})


def _matcher(surfaces: Mapping[str, str]) -> _Matcher:
    spellings = dict.fromkeys(form for surface in surfaces for form in (surface, unicodedata.normalize("NFD", surface)))
    return _Matcher(re.compile(f"{trie(spellings) or '(?!)'}{_AFTER}"), surfaces)
