"""What the words of English sentences are: figures, initials, abbreviations, names, or nothing but words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache, partial
from itertools import product, starmap
from typing import NamedTuple

import numpy as np

from metrics.measures import dictionaries, spoken
from metrics.measures.sentences import Sentences, Words, cut, layout
from metrics.word_edges import Integers, characters, of_each

_INITIALS = re.compile(r"(?:[^\W\d_]\.){2,}|[A-Z]+\d+|[A-Z]{2,5}(?:'?s)?")
_ALONE = frozenset({"Mr", "Mrs", "Ms", "Dr"})  # read as abbreviations without a full stop, too
_SMALL = frozenset({"etc", "vs"})
_FIRST_PERSON = frozenset({"I", "I'm", "I've", "I'll", "I'd"})
_BEFORE, _AFTER, _BEGINNINGS = ("", "$", "€", "£", "#"), ("", "%", "."), ("", "A", "1", "a")  # see _Place
_PLAIN = str.maketrans("’ʼ\u2010\u2011", "''--", "[]")
_OPENING = frozenset("“‘\"'«(:")
NOTHING = -1


class Kind(StrEnum):
    FIGURE = "figure"
    INITIALS = "initials"
    ABBREVIATION = "abbreviation"
    NAME = "name"
    WORD = "word"


Reading = tuple[str, Kind]  # a word with straight apostrophes and plain hyphens, a figure with its signs


class _Place(NamedTuple):
    """What the surroundings of a word tell of it."""

    opens: bool  # the sentence, or a quotation or bracket in it
    shouted: bool  # the whole sentence is in capitals
    sign: str  # of money or number, right before it
    after: str  # a full stop or a sign of per cent right after it
    following: str  # what the next word of the sentence begins with: see `_beginning`; "" without one


def readings(sentences: Sentences) -> tuple[Integers, list[str], list[Reading]]:
    """What each word of English sentences is, as numbers, and what they number.

    Most words are only words wherever they stand; the others are looked at in their places.

    Returns:
        Of each word its number, NOTHING where it is layout; the words that are only words, "" where the others are;
        the readings of the others, whose numbers go on after these.
    """
    found = cut(sentences)
    alone = [*map(_alone, found.distinct)]
    codes = found.codes.copy()
    codes[layout(sentences)] = NOTHING
    kept = np.flatnonzero(codes != NOTHING)
    unsettled = np.flatnonzero(np.array([not word.settled for word in alone], bool)[codes[kept]])
    at = kept[unsettled]
    numbered, places = _places(found, np.array([word.beginning for word in alone], np.int64), kept, unsettled)
    cells, which = np.unique(found.codes[at] * len(places) + numbered, return_inverse=True)
    codes[at] = len(alone) + which
    pairs = (divmod(cell, len(places)) for cell in cells.tolist())
    others = [_reading(alone[word].written, places[place]) for word, place in pairs]
    return codes, [word.settled for word in alone], others


def _places(
    found: Words, beginnings: Integers, kept: Integers, unsettled: Integers
) -> tuple[Integers, Sequence[_Place]]:
    """The surroundings of the unsettled of the words that are kept: the number of each, and what they number."""
    heads = np.searchsorted(kept, found.offsets)  # the first word of each sentence, of those that are kept
    owners = np.searchsorted(heads, unsettled, side="right") - 1
    shouted = np.zeros(len(heads), bool)
    shouted[_shouted(found, kept, heads, np.unique(owners))] = True
    followed = unsettled + 1 < heads[owners + 1]
    following = np.where(followed, beginnings[found.codes[np.append(kept, 0)[unsettled + 1]]], 0)
    units, at = characters(f"  {found.text} "), kept[unsettled]  # blanks, for what is beyond the text
    before, last, after = units[found.starts[at]], units[found.starts[at] + 1], units[found.ends[at] + 2]
    mark = np.where(of_each(last, str.isspace), before, last)
    opens = (unsettled == heads[owners]) | of_each(mark, _OPENING.__contains__).view(bool)
    sign, next_to = of_each(last, partial(_place_in, _BEFORE)), of_each(after, partial(_place_in, _AFTER))
    every = ((False, True), (False, True), _BEFORE, _AFTER, _BEGINNINGS)
    columns = (opens.astype(np.int64), shouted[owners].astype(np.int64), sign, next_to, following)
    numbered = np.ravel_multi_index(columns, [len(one) for one in every])
    return numbered, list(starmap(_Place, product(*every)))


def _place_in(marks: Sequence[str], character: str) -> int:
    """The place of a character among marks, the first of which is none."""
    return marks.index(character) if character in marks else 0


class _Alone(NamedTuple):
    """What is known of a word wherever it stands."""

    written: str  # with straight apostrophes and plain hyphens
    settled: str  # the same where it is only a word in every place, else ""
    beginning: int  # in _BEGINNINGS


@lru_cache(maxsize=1 << 17)
def _alone(printed: str) -> _Alone:
    word = printed.translate(_PLAIN)
    return _Alone(word, word if _is_settled(word) else "", _BEGINNINGS.index(_beginning(word)))


def _beginning(word: str) -> str:
    """How a word begins: A for the capital of a name or sentence, 1 for a figure, else a."""
    if word[0].isupper() and word not in _FIRST_PERSON:
        return "A"
    return "1" if word[0].isdecimal() else "a"


def _shouted(found: Words, kept: Integers, heads: Integers, owners: Integers) -> list[int]:
    """Those of the sentences whose words, more than one, are all in capitals."""
    several = owners[heads[owners + 1] - heads[owners] > 1]
    firsts, which = np.unique(found.codes[kept[heads[several]]], return_inverse=True)
    words = (found.distinct[number] for number in firsts.tolist())
    several = several[np.array([word == word.upper() for word in words], bool)[which]]
    starts, ends = found.starts[kept[heads[several]]], found.ends[kept[heads[several + 1] - 1]]
    said = zip(several.tolist(), starts.tolist(), ends.tolist(), strict=True)
    return [sentence for sentence, start, end in said if found.text[start:end].isupper()]


@lru_cache(maxsize=1 << 17)
def _reading(word: str, place: _Place) -> Reading:
    if _is_figure(word):
        return place.sign + word + (place.after if place.after == "%" else ""), Kind.FIGURE
    if not place.shouted and _is_initials(word):
        return word, Kind.INITIALS
    if _is_abbreviation(word, place):
        return word, Kind.ABBREVIATION
    if not place.shouted and word[0].isupper() and _is_name(word, place):
        return word, Kind.NAME
    return word, Kind.WORD


def _is_settled(word: str) -> bool:
    """Whether a word is only a word wherever it stands."""
    special = word[:1].isupper() or _is_figure(word) or _is_initials(word)
    return not special and spoken.abbreviation(word) is None


def _is_figure(word: str) -> bool:
    return not word.isalpha() and any(map(str.isdecimal, word)) and not _INITIALS.fullmatch(word)


def _is_initials(word: str) -> bool:
    if spoken.is_acronym(word):
        return True
    emphasis = len(word) > 2 and word.lower() in dictionaries.easy_words()  # "this is NOT so"
    return bool(_INITIALS.fullmatch(word)) and not emphasis


def _is_abbreviation(word: str, place: _Place) -> bool:
    if spoken.abbreviation(word) is None:
        return False
    stopped = place.after == "."
    if word.lower() == "no":
        return stopped and place.following == "1"
    goes_on = word[0].isupper() and place.following != ""  # "Feb. 3", but "He sat in the sun."
    return word in _ALONE or (stopped and (goes_on or word in _SMALL))


def _is_name(written: str, place: _Place) -> bool:
    """Whether a capital means a name: inside a sentence, before another one, or on a word that no dictionary has."""
    word = written.lower().removesuffix("'s")
    if written in _FIRST_PERSON or (written.isupper() and word in dictionaries.shortest()):
        return False
    if not place.opens:
        return True
    return word not in dictionaries.easy_words() and (place.following == "A" or not dictionaries.holds(word))
