"""Where the terms of a theme stand in a text: the expression that finds the names of actors, with its own letters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from metrics.actors.matching import TOLERANT, whole_words
from metrics.actors.packs import PLAIN
from metrics.model import Span, ThemeHit
from metrics.themes.wordlists import Theme

_ANY_LETTERS = r"[\w\u0300-\u036f]{0,30}"  # a bound, so that a word without end costs no more than its length
_FIRST_MARK = 0xF0000  # private letters that end a surface and tell which term it is of
_EXCLUDED = ""  # in place of the term, for a phrase in which nothing counts


@dataclass(frozen=True, slots=True)
class _Matcher:
    pattern: re.Pattern[str]
    terms: Sequence[str]  # by number of the group


def hits(text: str, themes: Sequence[Theme]) -> list[ThemeHit]:
    """Every place of every term, in order of the text.

    Whole words; a regular plural is the same term; capitals in a term must be capitals in the text, small letters may
    be either; * stands for up to 30 letters. Apostrophes, hyphens and blanks that print alike are alike. Where terms
    of one theme overlap, the first counts, the longest of those that begin together.
    """
    found = [hit for theme in themes for hit in _hits_of(text, theme)]
    return sorted(found, key=lambda hit: (hit.span, hit.theme))


@lru_cache(maxsize=8192)  # whoever edits one theme of many waits for that one alone
def _hits_of(text: str, theme: Theme) -> tuple[ThemeHit, ...]:
    matcher = _matcher(theme)
    found = (
        (match.span(), matcher.terms[int((match.lastgroup or "")[1:])]) for match in matcher.pattern.finditer(text)
    )
    return tuple(ThemeHit(Span(*span), theme.id, term) for span, term in found if term != _EXCLUDED)


@lru_cache(maxsize=512)
def _matcher(theme: Theme) -> _Matcher:
    written = dict.fromkeys(theme.exclude, _EXCLUDED)
    written |= {term.words: term.words for term in theme.terms if term.words not in written}
    spellings = {
        unicodedata.normalize(form, surface): term for surface, term in written.items() for form in ("NFC", "NFD")
    }
    longest_first = sorted(spellings, key=lambda surface: (-len(surface), surface))
    surfaces = [surface + chr(_FIRST_MARK + number) for number, surface in enumerate(longest_first)]
    letters = {letter: _letter(letter) for letter in set("".join(surfaces))}
    return _Matcher(whole_words(surfaces, letters), [spellings[surface] for surface in longest_first])


def _letter(letter: str) -> str:
    """How a letter of a term may be written; the mark at its end takes a plural and names the group."""
    if letter == "*":
        return _ANY_LETTERS
    if ord(letter) >= _FIRST_MARK:
        return f"(?:e?s)?(?P<t{ord(letter) - _FIRST_MARK}>)"
    large = letter.upper()
    if letter.islower() and len(large) == 1 and large != letter:
        return f"[{letter}{large}]"
    return TOLERANT.get(letter.translate(PLAIN)) or re.escape(letter)
