"""The counts that the published readability formulas ask for, by the rules of their authors.

Words and sentences are those of `metrics.tokens`. Figures, initials and abbreviations have one syllable for Flesch and
as many as are heard for SMOG and Fog; names are neither hard nor unfamiliar.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from enum import Enum
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from metrics import tokens
from metrics.measures import dictionaries, spoken, vowels

_ITEM = re.compile(r"\(?(?:\d{1,2}|[a-zA-Z])[.)](?=\s|$)")  # "1." or "(a)" at the head of a line: layout, no word
_INITIALS = re.compile(r"(?:[^\W\d_]\.){2,}|[A-Z]+\d+|[A-Z]{2,5}(?:'?s)?")
_ALONE = frozenset({"Mr", "Mrs", "Ms", "Dr"})  # read as abbreviations without a full stop, too
_SMALL = frozenset({"etc", "vs"})
_FIRST_PERSON = frozenset({"I", "I'm", "I've", "I'll", "I'd"})
_SIGNS_BEFORE = ("$", "€", "£", "#")
_PLAIN = str.maketrans("’ʼ\u2010\u2011", "''--")
_OPENING = tuple("“‘\"'«(:")
_DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1(?:ed|ing|er|est)$")
_INFLECTIONS = (  # ending, what stands in its place in the list
    *((ending, "") for ending in ("'s", "s", "es", "d", "ed", "ing", "er", "r", "est", "st", "n't")),
    *((ending, "y") for ending in ("ies", "ied", "ier", "iest")),
    ("ing", "e"),
)


@dataclass(frozen=True, slots=True)
class Counts:
    """Sums over sentences: those of several texts are added."""

    sentences: int = 0
    words: int = 0
    letters: int = 0  # letters and figures
    syllables: int = 0  # by Flesch's rule
    syllables_aloud: int = 0
    polysyllables: int = 0  # words of three syllables or more, aloud
    hard: int = 0  # by Gunning's rule
    unfamiliar: int = 0  # by that of Dale and Chall
    long_words: int = 0  # of seven letters or more
    foreign: int = 0  # words of letters that no English dictionary lists, names apart
    monosyllables: int = 0  # words of one syllable

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, name) + getattr(other, name) for name in NAMES))


NAMES = tuple(field.name for field in fields(Counts))


class _Kind(Enum):
    FIGURE = "figure"
    INITIALS = "initials"
    ABBREVIATION = "abbreviation"
    NAME = "name"
    WORD = "word"


class _Token(NamedTuple):
    text: str  # as printed, with straight apostrophes and plain hyphens
    start: int
    end: int


def counts(text: str, language: str = "en") -> Counts:
    """The counts of a text; in other languages than English no word is hard, unfamiliar or foreign."""
    return sum(by_sentence(text, language), Counts())


@lru_cache(maxsize=16)  # the measures of one text follow one another
def by_sentence(text: str, language: str = "en") -> tuple[Counts, ...]:
    """The counts of every sentence that has a word, in order."""
    spans = tokens.sentences(text, tokens.paragraphs(text))
    found = (Counts(*row(span.of(text), language)) for span in spans)
    return tuple(each for each in found if each.words)


@lru_cache(maxsize=1 << 16)  # a sentence is counted again for every group that owns it
def row(sentence: str, language: str) -> tuple[int, ...]:
    """The counts of one sentence, in the order of NAMES."""
    item = _ITEM.match(sentence)
    start = item.end() if item else 0
    if language == "en":
        facts = [_facts(*word) for word in _kinds(sentence, start, len(sentence))]
    else:
        facts = [_facts_abroad(sentence[a:b], language) for a, b in tokens.words(sentence, start)]
    return (1, *map(sum, zip(*facts, strict=True))) if facts else (1, *(0 for _ in NAMES[1:]))


def _facts_abroad(word: str, language: str) -> tuple[int, ...]:
    """What a word adds to each of the counts but the first; figures and initials are one syllable, as for Flesch."""
    letters = sum(letter.isalnum() for letter in word)
    initials = word.isupper() and len(word) < 6
    said = 1 if initials or not word[0].isalpha() else vowels.syllables(word, language)
    return (1, letters, said, said, int(said >= 3), 0, 0, int(letters > 6), 0, int(said == 1))


def _kinds(text: str, start: int, end: int) -> Iterator[tuple[str, _Kind]]:
    """The words of a sentence, figures with their signs, and what they are."""
    printed = [_Token(_plain(text[a:b]), a, b) for a, b in tokens.words(text, start, end)]
    found = [token for token in printed if token.text.strip("'")]  # an apostrophe that Unicode calls a letter
    shouted = len(found) > 1 and text[start:end].isupper()
    for token, following in zip_longest(found, found[1:]):
        if _is_figure(token.text):
            yield _signed(text, token), _Kind.FIGURE
        elif not shouted and _is_initials(token.text):
            yield token.text, _Kind.INITIALS
        elif _is_abbreviation(text, token, following):
            yield token.text, _Kind.ABBREVIATION
        elif not shouted and token.text[0].isupper() and _is_name(text, token, following, found[0]):
            yield token.text, _Kind.NAME
        else:
            yield token.text, _Kind.WORD


def _plain(word: str) -> str:
    return word.translate(_PLAIN).replace("[", "").replace("]", "")


def _is_figure(word: str) -> bool:
    return any(letter.isdecimal() for letter in word) and not _INITIALS.fullmatch(word)


def _signed(text: str, token: _Token) -> str:
    before, after = text[max(0, token.start - 1) : token.start], text[token.end : token.end + 1]
    return (before if before in _SIGNS_BEFORE else "") + token.text + (after if after == "%" else "")


def _is_initials(word: str) -> bool:
    if spoken.is_acronym(word):
        return True
    emphasis = len(word) > 2 and word.lower() in dictionaries.easy_words()  # "this is NOT so"
    return bool(_INITIALS.fullmatch(word)) and not emphasis


def _is_abbreviation(text: str, token: _Token, following: _Token | None) -> bool:
    if spoken.abbreviation(token.text) is None:
        return False
    if token.text.lower() == "no":
        return text.startswith(".", token.end) and following is not None and following.text[0].isdecimal()
    goes_on = token.text[0].isupper() and following is not None  # "Feb. 3", but "He sat in the sun."
    return token.text in _ALONE or (text.startswith(".", token.end) and (goes_on or token.text in _SMALL))


def _is_name(text: str, token: _Token, following: _Token | None, first: _Token) -> bool:
    """Whether a capital means a name: inside a sentence, before another one, or on a word that no dictionary has."""
    word = token.text.lower().removesuffix("'s")
    if token.text in _FIRST_PERSON or (token.text.isupper() and word in dictionaries.shortest()):
        return False
    opens = token is first or text[max(0, token.start - 2) : token.start].strip()[-1:] in _OPENING
    if not opens:
        return True
    before_name = following is not None and following.text[0].isupper() and following.text not in _FIRST_PERSON
    return word not in dictionaries.easy_words() and (before_name or not _in_dictionary(word))


def _in_dictionary(word: str) -> bool:
    return all(part in dictionaries.shortest() or _is_familiar(part) for part in word.split("-"))


@lru_cache(maxsize=1 << 17)
def _facts(word: str, kind: _Kind) -> tuple[int, ...]:
    """What a word adds to each of the counts but the first."""
    letters = sum(letter.isalnum() for letter in word)
    aloud = _aloud(word, kind)
    flesch = aloud if kind in (_Kind.NAME, _Kind.WORD) else 1
    plain = kind is _Kind.WORD
    hard, unfamiliar = plain and _is_hard(word, aloud), plain and not _is_familiar(word.lower())
    foreign = plain and not _in_dictionary(word.lower().removesuffix("'s"))
    return (1, letters, flesch, aloud, *map(int, (aloud >= 3, hard, unfamiliar, letters > 6, foreign, flesch == 1)))


def _aloud(word: str, kind: _Kind) -> int:
    if kind is _Kind.FIGURE:
        return spoken.figure(word)
    if kind is _Kind.INITIALS:
        return spoken.initials(word)
    return (kind is _Kind.ABBREVIATION and spoken.abbreviation(word)) or spoken.word(word)


def _is_hard(word: str, aloud: int) -> bool:
    """Gunning's hard words: three syllables, unless by joining short words or by -ed or -es alone."""
    lower = word.lower()
    parts = [part for part in lower.split("-") if part]
    if aloud < 3 or (len(parts) > 1 and all(spoken.word(part) < 3 for part in parts)):
        return False
    if aloud > 3 or not lower.endswith(("ed", "es")):
        return True
    stems = [stem for stem in (lower[:-2], lower[:-1]) if stem in dictionaries.shortest()]
    return not stems or any(spoken.word(stem) >= 3 for stem in stems)


def _is_familiar(word: str) -> bool:
    """Whether a lower-case word is in the list of easy words or a regular inflection of one in it."""
    easy = dictionaries.easy_words()
    if word in easy or all(part in easy for part in word.split("-")):
        return True
    if any(word.endswith(ending) and word.removesuffix(ending) + stem in easy for ending, stem in _INFLECTIONS):
        return True
    doubled = _DOUBLED.search(word)  # "planned", "bigger"
    return doubled is not None and word[: doubled.start() + 1] in easy
