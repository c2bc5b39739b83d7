"""Signs of talk: whoever talks says "I", says "you", asks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from metrics.layouts.lexicon import MARKS, folded, of_language, tells, words

_QUOTED = re.compile(r"[“„«\"][^“”„«»\"]{0,2000}[”“»\"]")
_GREEK = re.compile(r"(?<=[\u0370-\u03ff\u1f00-\u1fff]);")  # Greek asks with a semicolon
QUESTION = re.compile(rf"[?？؟՞]|か。|{_GREEK.pattern}")
ASKING = re.compile(rf"(?:{QUESTION.pattern})\W*$")
_WORD = re.compile(rf"[\w{MARKS}]+(?:['’ʼ\u2010\u2011-][\w{MARKS}]+)*")
_SAMPLE = 400  # characters of a turn
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def question_marks(text: str) -> list[str]:
    """The signs by which a text asks."""
    marks = [mark for mark in ("?", "？", "؟", "՞", "か。") if mark in text]
    return [*marks, ";"] if ";" in text and _GREEK.search(text) else marks


def wonders(spoken: str, language: str = "") -> bool:
    """Whether somebody asks where no question mark is printed: by words like "how many", or "you" without "I"."""
    begun = spoken[:_SAMPLE]
    if tells("wondering", f" {begun} "):
        return True
    return _says(begun, ("second_person",), language) and not _says(begun, ("first_person",), language)


def puts(said: str, language: str = "") -> bool:
    """Whether somebody ends with a question or says "you" and not "I": "Your critics say that you are paid."."""
    if ASKING.search(said):
        return True
    addressed = share([said], "second_person", language=language)
    return bool(addressed) and not share([said], "first_person", language=language)


def share(stretches: Iterable[str], *kinds: str, language: str = "") -> float:
    """The share of stretches with a word of the kinds ("first_person") outside quotation marks; 0 without stretches."""
    found = [_says(_QUOTED.sub(" ", one), kinds, language) for one in stretches]
    return sum(found) / max(1, len(found))


def own(stretches: Iterable[str], language: str = "") -> float:
    """How much somebody speaks for himself: the share of stretches that say "I", those that only say "we" by half.

    "We" may be the paper that explains.
    """
    spoken = [_QUOTED.sub(" ", one) for one in stretches]
    found = [_says(one, ("first_person",), language) * (1.0 if _says_more(one, language) else 0.5) for one in spoken]
    return sum(found) / max(1, len(found))


def alive(stretches: Iterable[str], language: str = "") -> float:
    """The share of stretches that ask or say "I" or "you" outside quotation marks."""
    spoken = [_QUOTED.sub(" ", one) for one in stretches]
    found = [bool(QUESTION.search(one)) or _says(one, ("first_person", "second_person"), language) for one in spoken]
    return sum(found) / max(1, len(found))


def _says(spoken: str, kinds: tuple[str, ...], language: str) -> bool:
    signs = _signs(language, kinds)
    if not spoken.isascii() and any(word in spoken for word in signs.unspaced):
        return True
    said = set(_WORD.findall(folded(spoken)))
    said |= {word.partition("'")[0] for word in said if "'" in word}
    if not said.isdisjoint(signs.small) or any(word.endswith(signs.endings) for word in said):
        return True
    return not said.isdisjoint(signs.capital) and (spoken.islower() or _capital(signs.capital, spoken))


def _capital(words: frozenset[str], spoken: str) -> bool:
    """Whether one of the words stands there with a capital: "Sie" is "you" in German, "sie" is "they"."""
    return any(word[0].isupper() and folded(word).partition("'")[0] in words for word in _WORD.findall(spoken))


def _says_more(spoken: str, language: str) -> bool:
    """Whether a word of the first person in it is not "we"."""
    ours = words("we")
    rest = " ".join(word for word in _WORD.findall(spoken) if folded(word) not in ours)
    return _says(rest, ("first_person",), language)


class _Signs(NamedTuple):
    """The words of some kinds in a language, folded."""

    small: frozenset[str]
    capital: frozenset[str]  # those that are printed with a capital: "I", "Sie"
    endings: tuple[str, ...]  # of verbs in languages that leave the pronoun out: "facciamo", "zrobiłem"
    unspaced: frozenset[str]  # of scripts that set no blanks between words


@cache
def _signs(language: str, kinds: tuple[str, ...]) -> _Signs:
    found = of_language(language, *kinds)
    capital = frozenset(folded(word) for word in found if word[0].isupper())
    small = frozenset(folded(word) for word in found if not word[0].isupper())
    endings = tuple(of_language(language, *(f"{kind}_endings" for kind in kinds)))
    return _Signs(small, capital - small, endings, frozenset(word for word in found if _UNSPACED.match(word)))
