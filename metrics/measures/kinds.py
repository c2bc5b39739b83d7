"""What the words of English sentences are: figures, initials, abbreviations, names, or nothing but words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum
from itertools import product, starmap
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from metrics.measures import dictionaries, spoken
from metrics.measures.sentences import word_places
from metrics.measures.split import Tokens
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


class _Around(NamedTuple):
    """What stands around a token of a sentence."""

    heads: bool  # nothing before it has a word
    opened: bool  # a mark that opens a quotation or bracket ends the token before
    shouted: bool  # the whole sentence is in capitals
    following: str  # what the next token that has a word begins with: see `beginning`; "" without one


_EVERY = ((False, True), (False, True), (False, True), _BEGINNINGS)
_SIZES = tuple(map(len, _EVERY))
_AROUND = list(starmap(_Around, product(*_EVERY)))


class _Place(NamedTuple):
    """What the surroundings of a word tell of it."""

    opens: bool  # the sentence, or a quotation or bracket in it
    shouted: bool  # the whole sentence is in capitals
    sign: str  # of money or number, right before it
    after: str  # a full stop or a sign of per cent right after it
    following: str  # what the next word of the sentence begins with


def readings(token: str, number: int) -> list[Reading]:
    """What the words of a token are with that around it which has this number."""
    around, spans = _AROUND[number], word_places(token)
    texts = [plain(token[slice(*span)]) for span in spans]
    following = [*(_BEGINNINGS[beginning(text)] for text in texts[1:]), around.following]
    found = []
    for at, (text, (start, end)) in enumerate(zip(texts, spans, strict=True)):
        before, after = token[start - 1 : start], token[end : end + 1]
        opens = (around.heads and not at) or (before in _OPENING if start else around.opened)
        sign, stop = before if before in _BEFORE else "", after if after in _AFTER else ""
        found.append(_reading(text, _Place(opens, around.shouted, sign, stop, following[at])))
    return found


class Looks(NamedTuple):
    """What distinct tokens tell of their words and of those around them, in columns."""

    words: Integers  # how many each has
    settled: Choice  # whether these are only words wherever they stand
    begins: Integers  # how the first begins: see `beginning`


def unsettled(tokens: Tokens, looks: Looks, shouted: Choice) -> tuple[Integers, Integers]:
    """The tokens of English sentences whose words are not the same wherever they stand.

    Args:
        tokens: of the sentences.
        looks: of the distinct ones.
        shouted: which sentences are in capitals.

    Returns:
        Their places among all tokens; and the number of each and of what stands around it, as one: see `parted`.
    """
    worded = np.flatnonzero(looks.words[tokens.codes])
    codes = np.append(tokens.codes[worded], 0)
    heads = np.searchsorted(worded, tokens.offsets)  # the first of each sentence
    own = np.flatnonzero(~looks.settled[codes[:-1]])
    owners = np.searchsorted(heads, own, side="right") - 1
    first, last = own == heads[owners], own + 1 == heads[owners + 1]
    opened = ~first & _opening(tokens.distinct)[tokens.codes[worded[own] - 1]]
    following = np.where(last, 0, looks.begins[codes[own + 1]])
    around = (*(each.astype(np.int64) for each in (first, opened, shouted[owners])), following)
    return worded[own], np.ravel_multi_index((codes[own], *around), (len(tokens.distinct) + 1, *_SIZES))


def _opening(distinct: Sequence[str]) -> Choice:
    """Which tokens end with a mark that opens a quotation or bracket; the last is none of them."""
    ends = np.cumsum([*map(len, distinct)]) - 1
    return np.append(of_each(characters("".join(distinct))[ends], _OPENING.__contains__).view(bool), False)


def parted(numbers: Integers) -> tuple[Integers, Integers]:
    """The number of a token and that of what stands around it."""
    return np.divmod(numbers, len(_AROUND))


def plain(printed: str) -> str:
    """A word with straight apostrophes and plain hyphens."""
    return printed if printed.isascii() and printed.isalnum() else printed.translate(_PLAIN)


def beginning(word: str) -> int:
    """How a plain word begins, in `_BEGINNINGS`: A for the capital of a name or sentence, 1 for a figure, else a."""
    if word[0].isupper() and word not in _FIRST_PERSON:
        return _BEGINNINGS.index("A")
    return _BEGINNINGS.index("1" if word[0].isdecimal() else "a")


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
