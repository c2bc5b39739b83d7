"""Names of a pack in a text: one expression, exact case, longest first.

The text stays as it is. The expression takes the apostrophes, hyphens and blanks that print alike for one another, a
line break for a blank, and a letter with its accent in one or two code points. What is no letter or digit is a
boundary, so hyphen, slash and dash part two names and a possessive stays outside.
"""

from __future__ import annotations

import heapq
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Any, NamedTuple, TypeAlias

from metrics.actors.packs import Actor, Claim, Pack, plain

TOLERANT = {
    " ": r"(?:[ \u00a0\u202f\u2009]|[ \t]*\n[ \t]*)",
    "'": "['’ʼ‘]",
    "-": r"[-\u2010\u2011]",
}
_BEFORE = r"(?<![\w\u0300-\u036f])"
_AFTER = r"(?![\w\u0300-\u036f])"
# "Turkish-speaking", "the French language"; but "Turkey speaks".
_TONGUE = re.compile(
    r"[-\u2010\u2011](?:speak|language)|\s(?:speaking|speakers|language)\b"
)  # "Turkish-speaking", "the French language"
_PERIOD = re.compile(
    r"\b(?:post|ex|pre|neo|un)[-\u2010\u2011]\Z", re.IGNORECASE
)  # "post-Soviet" is a time, not the state

_HYPHENS = frozenset("-\u2010\u2011")
_JOINTS = _HYPHENS | frozenset(" \u00a0\n")
_DERIVED = Claim(None, frozenset(), "a derived word", closed=True)

_NOBODY = Actor("", "", "")

_RUN = re.compile(r"[^\Wʼ]+")  # letters and figures; where a name goes on after them, it does with one of TOLERANT
_LONG = 200  # characters; what is found in less is found soon again
_LINE = re.compile(r"[^\n]+")
_LOWER_WORD = re.compile(r"[a-zß-öø-ÿа-яё]{4}")
_CAPITALS = 8  # letters; a shorter line is an abbreviation, not a heading
_WORDS_IN_CAPITALS = frozenset({"US", "WHO"})  # pronouns there, unless THE stands before them


class Hit(NamedTuple):
    """A surface of a pack, found in a text."""

    start: int
    end: int
    surface: str  # as the pack writes it
    claim: Claim
    type: str  # of its actor; "" for what is nobody's
    open: bool = False  # whether names inside it are mentions too


@dataclass(frozen=True, slots=True, eq=False)
class _Matcher:
    pattern: re.Pattern[str]
    surfaces: Mapping[str, str]  # as written in the text, in one spelling -> as the pack writes it


_Words: TypeAlias = tuple[str, ...]
_Place: TypeAlias = tuple[int, int, bool, int, str]  # start, minus end, not as written, minus matcher, surface


def met(pack: Pack, texts: Iterable[str]) -> Pack:
    """The pack with those surfaces alone whose words stand in the texts, one after the other: `find` finds the same.

    An expression of all surfaces takes a quarter of a second to make.
    """
    there = frozenset[_Words]().union(*map(_kept_neighbours, texts))
    surfaces = (tuple(one for one in own if any(words <= there for words in _spellings(one))) for own in pack.surfaces)
    return replace(pack, surfaces=tuple(surfaces))


@lru_cache(maxsize=1 << 16)
def _spellings(surface: str) -> tuple[frozenset[_Words], ...]:
    """The neighbours within a surface, its accents with their letters and apart."""
    return tuple(map(_neighbours, {unicodedata.normalize(form, surface) for form in ("NFC", "NFD")}))


def _neighbours(text: str) -> frozenset[_Words]:
    """The words of a text, whatever their capitals, alone and with the next."""
    written = _RUN.findall(text)
    folded = {word: word.upper().casefold() for word in set(written)}
    words = [folded[word] for word in written]
    return frozenset((*zip(folded.values()), *pairwise(words)))


_kept_neighbours = lru_cache(maxsize=1 << 10)(_neighbours)  # of texts; a list is edited, they stay


def find(text: str, pack: Pack) -> list[Hit]:
    """What `pack` knows in `text`, in order, without overlaps; surfaces that are nobody's too."""
    exact = _all(_exact, pack)
    hits: list[Hit] = []
    start = 0
    for first, last in headings(text):
        hits += _hits(text, pack, exact, start, first)
        upper = _all(_upper, pack)
        hits += (hit for hit in _hits(text, pack, upper, first, last) if not _is_a_word(text, hit))
        start = last
    hits += _hits(text, pack, exact, start, len(text))
    return hits


def inside(text: str, hit: Hit, pack: Pack) -> list[Hit]:
    """The names within a name: "Hale" in "Hale administration"."""
    exact = _all(_exact, pack)
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
    for first, minus_last, _, _, surface in _found(text, matchers, start, end):
        last = -minus_last
        claim = _DERIVED if _is_derived(text, first, last) else pack.claims[surface]
        actor = pack.actors[claim.actor] if claim.actor else _NOBODY
        yield Hit(first, last, surface, claim, actor.type, actor.open)


def _found(text: str, matchers: Sequence[_Matcher], start: int, end: int) -> Iterator[_Place]:
    """What all expressions together would find as one: leftmost, then longest, then as written, then by the later."""
    look = _kept if end - start > _LONG else _places
    ahead = [place for n, one in enumerate(matchers) for place in look(text, one, -n, start, end)]
    ahead.sort(reverse=True)
    hidden: list[_Place] = []  # places that begin inside one which gave way
    while ahead or hidden:
        place = heapq.heappop(hidden) if hidden and (not ahead or hidden[0] < ahead[-1]) else ahead.pop()
        first, minus_last, _, number, _ = place
        if first >= start:
            start = -minus_last
            yield place
        elif start < -minus_last:
            for inner in _inner(text, matchers[-number], number, range(start, -minus_last), end):
                heapq.heappush(hidden, inner)


def _places(text: str, one: _Matcher, number: int, start: int, end: int) -> Iterator[_Place]:
    """What one expression finds. One that began by asking for a new word would be three times slower."""
    surfaces = one.surfaces
    for match in one.pattern.finditer(text, start, end):
        first, last = match.span()
        if _goes_on(text, first):
            yield from _inner(text, one, number, range(first + 1, last), end)
        else:
            written = match.group()
            surface = surfaces.get(written) or surfaces[plain(written)]
            yield first, -last, surface != written, number, surface


@lru_cache(maxsize=1 << 12)
def _kept(text: str, one: _Matcher, number: int, start: int, end: int) -> tuple[_Place, ...]:
    """The same, kept: an edit changes the last list alone, what the lists below find stays."""
    return tuple(_places(text, one, number, start, end))


def _inner(text: str, one: _Matcher, number: int, begins: range, end: int) -> Iterator[_Place]:
    """What one expression finds that begins at these places."""
    free = begins.start
    for at in begins:
        if at >= free and (match := one.pattern.match(text, at, end)) and not _goes_on(text, at):
            written, free = match.group(), match.end()
            surface = one.surfaces.get(written) or one.surfaces[plain(written)]
            yield at, -free, surface != written, number, surface


def _goes_on(text: str, at: int) -> bool:
    """Whether a word that began before goes on here."""
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


def _all(matchers: Callable[[tuple[str, ...]], tuple[_Matcher, ...]], pack: Pack) -> list[_Matcher]:
    """The expressions of all lists of a pack, the later the stronger."""
    return [one for surfaces in pack.surfaces for one in matchers(surfaces)]


@lru_cache(maxsize=64)
def _exact(surfaces: tuple[str, ...]) -> tuple[_Matcher, ...]:
    written = {surface: surface for surface in surfaces}
    for surface in surfaces:  # "collective West" may open a sentence
        written.setdefault(surface[0].upper() + surface[1:], surface)
    return _matchers(written)


@lru_cache(maxsize=64)
def _upper(surfaces: tuple[str, ...]) -> tuple[_Matcher, ...]:
    return _matchers({surface.upper(): surface for surface in surfaces})


def _matchers(surfaces: Mapping[str, str]) -> tuple[_Matcher, ...]:
    """One expression for names that begin in capitals, one for the others: most letters of a text begin no name."""
    spellings = dict.fromkeys(form for surface in surfaces for form in (surface, unicodedata.normalize("NFD", surface)))
    parted = ([one for one in spellings if one[0].isupper()], [one for one in spellings if not one[0].isupper()])
    return tuple(_Matcher(re.compile(f"{trie(part)}{_AFTER}"), surfaces) for part in parted if part)
