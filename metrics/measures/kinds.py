"""What the words of English sentences are: figures, initials, abbreviations, names, or nothing but words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import product, starmap
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from metrics.measures import dictionaries, spoken
from metrics.measures.sentences import Words
from metrics.word_edges import Integers, characters, of_each

_INITIALS = re.compile(r"(?:[^\W\d_]\.){2,}|[A-Z]+\d+|[A-Z]{2,5}(?:'?s)?")
_ALONE = frozenset({"Mr", "Mrs", "Ms", "Dr"})  # read as abbreviations without a full stop, too
_SMALL = frozenset({"etc", "vs"})
_FIRST_PERSON = frozenset({"I", "I'm", "I've", "I'll", "I'd"})
_BEFORE, _AFTER, _BEGINNINGS = ("", "$", "€", "£", "#"), ("", "%", "."), ("", "A", "1", "a")  # see _Place
_PLAIN = str.maketrans("’ʼ\u2010\u2011", "''--", "[]")
_OPENING = frozenset("“‘\"'«(:")


class Kind(StrEnum):
    FIGURE = "figure"
    INITIALS = "initials"
    ABBREVIATION = "abbreviation"
    NAME = "name"
    WORD = "word"


Choice = npt.NDArray[np.bool_]
Reading = tuple[str, Kind]  # a word with straight apostrophes and plain hyphens, a figure with its signs


class _Place(NamedTuple):
    """What the surroundings of a word tell of it."""

    opens: bool  # the sentence, or a quotation or bracket in it
    shouted: bool  # the whole sentence is in capitals
    sign: str  # of money or number, right before it
    after: str  # a full stop or a sign of per cent right after it
    following: str  # what the next word of the sentence begins with: see `beginning`; "" without one


_EVERY = ((False, True), (False, True), _BEFORE, _AFTER, _BEGINNINGS)
_SIZES = tuple(map(len, _EVERY))
_PLACES = list(starmap(_Place, product(*_EVERY)))


def unsettled(words: Words, layout: Choice, settled: Choice, beginnings: Integers) -> Unsettled:
    """The words of English sentences that are not the same wherever they stand.

    Args:
        words: of the sentences.
        layout: which of them are none.
        settled: which of the distinct ones are only words in every place.
        beginnings: of the distinct ones, see `beginning`.
    """
    kept = np.flatnonzero(~layout)
    own = np.flatnonzero(~settled[words.codes[kept]])  # of those that are kept
    cells = words.codes[kept[own]] * len(_PLACES) + _places(words, beginnings, kept, own)
    distinct, which = np.unique(cells, return_inverse=True)
    numbers, places = np.divmod(distinct, len(_PLACES))
    return Unsettled(kept[own], which, numbers, places)


@dataclass(frozen=True, slots=True)
class Unsettled:
    """Words in their places: word `at[i]` is the printed word `words[which[i]]` in the place `places[which[i]]`."""

    at: Integers
    which: Integers
    words: Integers
    places: Integers


def _places(words: Words, beginnings: Integers, kept: Integers, own: Integers) -> Integers:
    """The surroundings of some of the words that are kept: the number in `_PLACES` of each."""
    heads = np.searchsorted(kept, words.offsets)  # the first word of each sentence, of those that are kept
    owners = np.searchsorted(heads, own, side="right") - 1
    shouted = np.zeros(len(heads), bool)
    shouted[_shouted(words, kept, heads, np.unique(owners))] = True
    followed = own + 1 < heads[owners + 1]
    following = np.where(followed, beginnings[words.codes[np.append(kept, 0)[own + 1]]], 0)
    units, at = characters(f"  {words.text} "), kept[own]  # blanks, for what is beyond the text
    before, last, after = units[words.starts[at]], units[words.starts[at] + 1], units[words.ends[at] + 2]
    mark = np.where(of_each(last, str.isspace), before, last)
    opens = (own == heads[owners]) | of_each(mark, _OPENING.__contains__).view(bool)
    sign, next_to = of_each(last, _SIGN), of_each(after, _NEXT)
    columns = (opens.astype(np.int64), shouted[owners].astype(np.int64), sign, next_to, following)
    return np.ravel_multi_index(columns, _SIZES)


def _place_in(marks: Sequence[str], character: str) -> int:
    """The place of a character among marks, the first of which is none."""
    return marks.index(character) if character in marks else 0


_SIGN, _NEXT = partial(_place_in, _BEFORE), partial(_place_in, _AFTER)


def plain(printed: str) -> str:
    """A word with straight apostrophes and plain hyphens."""
    return printed.translate(_PLAIN)


def beginning(word: str) -> int:
    """How a plain word begins, in `_BEGINNINGS`: A for the capital of a name or sentence, 1 for a figure, else a."""
    if word[0].isupper() and word not in _FIRST_PERSON:
        return _BEGINNINGS.index("A")
    return _BEGINNINGS.index("1" if word[0].isdecimal() else "a")


def _shouted(found: Words, kept: Integers, heads: Integers, owners: Integers) -> list[int]:
    """Those of the sentences whose words, more than one, are all in capitals."""
    several = owners[heads[owners + 1] - heads[owners] > 1]
    firsts, which = np.unique(found.codes[kept[heads[several]]], return_inverse=True)
    words = (found.distinct[number] for number in firsts.tolist())
    several = several[np.array([word == word.upper() for word in words], bool)[which]]
    starts, ends = found.starts[kept[heads[several]]], found.ends[kept[heads[several + 1] - 1]]
    said = zip(several.tolist(), starts.tolist(), ends.tolist(), strict=True)
    return [sentence for sentence, start, end in said if found.text[start:end].isupper()]


def reading(word: str, number: int) -> Reading:
    """What a plain word is in the place of this number."""
    place = _PLACES[number]
    if _is_figure(word):
        return place.sign + word + (place.after if place.after == "%" else ""), Kind.FIGURE
    if not place.shouted and _is_initials(word):
        return word, Kind.INITIALS
    if _is_abbreviation(word, place):
        return word, Kind.ABBREVIATION
    if not place.shouted and word[0].isupper() and _is_name(word, place):
        return word, Kind.NAME
    return word, Kind.WORD


def is_settled(word: str) -> bool:
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
