"""What the words of English sentences are: figures, initials, abbreviations, names, or nothing but words."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import count
from typing import NamedTuple

import numpy as np

from metrics.measures import dictionaries, spoken
from metrics.measures.sentences import Sentences, Words, cut, layout
from metrics.word_edges import Integers

_INITIALS = re.compile(r"(?:[^\W\d_]\.){2,}|[A-Z]+\d+|[A-Z]{2,5}(?:'?s)?")
_ALONE = frozenset({"Mr", "Mrs", "Ms", "Dr"})  # read as abbreviations without a full stop, too
_SMALL = frozenset({"etc", "vs"})
_FIRST_PERSON = frozenset({"I", "I'm", "I've", "I'll", "I'd"})
_SIGNS_BEFORE = ("$", "€", "£", "#")
_PLAIN = str.maketrans("’ʼ\u2010\u2011", "''--", "[]")
_OPENING = tuple("“‘\"'«(:")
_UNSETTLED = -2
NOTHING = -1


class Kind(StrEnum):
    FIGURE = "figure"
    INITIALS = "initials"
    ABBREVIATION = "abbreviation"
    NAME = "name"
    WORD = "word"


Reading = tuple[str, Kind]  # a word with straight apostrophes and plain hyphens, a figure with its signs


class _Token(NamedTuple):
    text: str
    start: int
    end: int


class _Place(NamedTuple):
    """A word in its sentence."""

    token: _Token
    following: _Token | None
    is_first: bool
    shouted: bool  # the whole sentence is in capitals


def readings(sentences: Sentences) -> tuple[Integers, list[Reading]]:
    """For each word of English sentences the number of its reading, NOTHING where it is layout; and the readings.

    Most words are only words wherever they stand; the others are looked at in their places.
    """
    found = cut(sentences)
    plain = [word.translate(_PLAIN) for word in found.distinct]
    numbers: defaultdict[Reading, int] = defaultdict(count().__next__)
    alone = [numbers[word, Kind.WORD] if _is_settled(word) else _UNSETTLED for word in plain]
    codes = np.array(alone, np.int64)[found.codes]
    codes[layout(sentences)] = NOTHING
    for at, place in _places(found, plain, codes):
        codes[at] = numbers[_reading(found.text, place)]
    return codes, list(numbers)


def _places(found: Words, plain: Sequence[str], codes: Integers) -> Iterator[tuple[int, _Place]]:
    """The words that their surroundings settle, by their numbers."""
    kept = np.flatnonzero(codes != NOTHING)
    unsettled = np.flatnonzero(codes[kept] == _UNSETTLED)
    heads = np.searchsorted(kept, found.offsets)  # the first word of each sentence, of those that are kept
    owners = np.searchsorted(heads, unsettled, side="right") - 1
    shouted = _shouted(found, kept, heads, np.unique(owners))
    spelt, starts, ends = (column[kept].tolist() for column in (found.codes, found.starts, found.ends))

    def token(place: int) -> _Token:
        return _Token(plain[spelt[place]], starts[place], ends[place])

    columns = (unsettled, kept[unsettled], heads[owners], heads[owners + 1], owners)
    for place, number, head, after, owner in zip(*(column.tolist() for column in columns), strict=True):
        following = token(place + 1) if place + 1 < after else None
        yield number, _Place(token(place), following, place == head, owner in shouted)


def _shouted(found: Words, kept: Integers, heads: Integers, owners: Integers) -> frozenset[int]:
    """Those of the sentences whose words, more than one, are all in capitals."""
    several = owners[heads[owners + 1] - heads[owners] > 1]
    starts, ends = found.starts[kept[heads[several]]], found.ends[kept[heads[several + 1] - 1]]
    said = zip(several.tolist(), starts.tolist(), ends.tolist(), strict=True)
    return frozenset(sentence for sentence, start, end in said if found.text[start:end].isupper())


def _reading(text: str, place: _Place) -> Reading:
    token, following, _, shouted = place
    if _is_figure(token.text):
        return _signed(text, token), Kind.FIGURE
    if not shouted and _is_initials(token.text):
        return token.text, Kind.INITIALS
    if _is_abbreviation(text, token, following):
        return token.text, Kind.ABBREVIATION
    if not shouted and token.text[0].isupper() and _is_name(text, place):
        return token.text, Kind.NAME
    return token.text, Kind.WORD


@lru_cache(maxsize=1 << 16)
def _is_settled(word: str) -> bool:
    """Whether a word is only a word wherever it stands."""
    special = word[:1].isupper() or _is_figure(word) or _is_initials(word)
    return not special and spoken.abbreviation(word) is None


def _is_figure(word: str) -> bool:
    return not word.isalpha() and any(map(str.isdecimal, word)) and not _INITIALS.fullmatch(word)


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


def _is_name(text: str, place: _Place) -> bool:
    """Whether a capital means a name: inside a sentence, before another one, or on a word that no dictionary has."""
    token, following, is_first, _ = place
    word = token.text.lower().removesuffix("'s")
    if token.text in _FIRST_PERSON or (token.text.isupper() and word in dictionaries.shortest()):
        return False
    opens = is_first or text[max(0, token.start - 2) : token.start].strip()[-1:] in _OPENING
    if not opens:
        return True
    before_name = following is not None and following.text[0].isupper() and following.text not in _FIRST_PERSON
    return word not in dictionaries.easy_words() and (before_name or not dictionaries.holds(word))
