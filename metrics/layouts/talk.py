"""Signs of talk: whoever talks says "I", says "you", asks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from metrics.layouts.lexicon import folded, tells, words
from metrics.tokens import WORD

_QUOTED = re.compile(r"[“„«\"][^“”„«»\"]{0,2000}[”“»\"]")
_GREEK = re.compile(r"(?<=[\u0370-\u03ff\u1f00-\u1fff]);")  # Greek asks with a semicolon
QUESTION = re.compile(rf"[?？؟՞]|か。|{_GREEK.pattern}")
ASKING = re.compile(rf"(?:{QUESTION.pattern})\W*$")
_I = re.compile(r"\bI\b")
_SAMPLE = 400  # characters of a turn
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def question_marks(text: str) -> list[str]:
    """The signs by which a text asks."""
    marks = [mark for mark in ("?", "？", "؟", "՞", "か。") if mark in text]
    return [*marks, ";"] if ";" in text and _GREEK.search(text) else marks


def wonders(spoken: str) -> bool:
    """Whether somebody asks where no question mark is printed: by words like "how many", or "you" without "I"."""
    begun = spoken[:_SAMPLE]
    if tells("wondering", f" {begun} "):
        return True
    return _says(begun, ("second_person",)) and not _says(begun, ("first_person",))


def puts(said: str) -> bool:
    """Whether somebody ends with a question or says "you" and not "I": "Your critics say that you are paid."."""
    if ASKING.search(said):
        return True
    return bool(share([said], "second_person")) and not share([said], "first_person")


def share(stretches: Iterable[str], *kinds: str) -> float:
    """The share of stretches with a word of the kinds ("first_person") outside quotation marks; 0 without stretches."""
    found = [_says(_QUOTED.sub(" ", one), kinds) for one in stretches]
    return sum(found) / max(1, len(found))


def own(stretches: Iterable[str]) -> float:
    """How much somebody speaks for himself: the share of stretches that say "I", those that only say "we" by half.

    "We" may be the paper that explains.
    """
    spoken = [_QUOTED.sub(" ", one) for one in stretches]
    found = [_says(one, ("first_person",)) * (1.0 if _says_more(one) else 0.5) for one in spoken]
    return sum(found) / max(1, len(found))


def alive(stretches: Iterable[str]) -> float:
    """The share of stretches that ask or say "I" or "you" outside quotation marks."""
    spoken = [_QUOTED.sub(" ", one) for one in stretches]
    found = [bool(QUESTION.search(one)) or _says(one, ("first_person", "second_person")) for one in spoken]
    return sum(found) / max(1, len(found))


def _says(spoken: str, kinds: tuple[str, ...]) -> bool:
    if not spoken.isascii() and any(word in spoken for word in _unspaced(kinds)):
        return True
    said = set(WORD.findall(folded(spoken)))
    said |= {word.partition("'")[0] for word in said if "'" in word}
    if "i" in said and not _I.search(spoken) and not spoken.islower():  # an article in Italian, "and" in Polish
        said.discard("i")
    endings = _endings(kinds)
    return not said.isdisjoint(words(*kinds)) or any(word.endswith(endings) for word in said)


def _says_more(spoken: str) -> bool:
    """Whether a word of the first person in it is not "we"."""
    ours = words("we")
    return _says(" ".join(word for word in WORD.findall(spoken) if folded(word) not in ours), ("first_person",))


@cache
def _endings(kinds: tuple[str, ...]) -> tuple[str, ...]:
    """The endings of verbs that say it in languages that leave the pronoun out: "facciamo", "zrobiłem"."""
    return tuple(words(*(f"{kind}_endings" for kind in kinds)))


@cache
def _unspaced(kinds: tuple[str, ...]) -> frozenset[str]:
    """The words of scripts that set no blanks between words."""
    return frozenset(word for word in words(*kinds) if _UNSPACED.match(word))
