"""What textstat 0.7.13 counts in a text, as sums that can be added.

Every count of textstat but that of sentences is a sum over the tokens between blanks, so the facts of each distinct
token are found once, and the counts of a group of texts are the sum of theirs.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np

from metrics.measures import dictionaries

Number: TypeAlias = Any  # an int, or an array with one int a text: the formulas are the same

_ENDS = re.compile(r"[.!?]+")
_WORD_IN_TOKEN = re.compile(r"\w\S*")
_LONE_APOSTROPHE = re.compile(r"'(?!t|s|d|ve|ll|re)")  # textstat keeps those of contractions
_MARKS = re.compile(r"[^\w']+")
_ALL_MARKS = re.compile(r"\W+")
_FIGURE = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Counts:
    """What textstat counts in a text. A sum of Counts is that of the texts together.

    Marks inside a token are deleted, not replaced, so "and/or" is one word. Sentences are the stretches between runs of
    `. ! ?` that hold three words; blocks add up to the joined text where each ends in one of these marks. A block
    without one, such as a heading, would run into the next when joined, and is counted apart when added.
    """

    stretches: Number = 0  # sentences of three words or more
    tokens: Number = 0  # between blanks, lone marks included
    words: Number = 0  # tokens with a letter or a figure
    characters: Number = 0  # without blanks
    letters: Number = 0  # letters and figures
    syllables: Number = 0
    monosyllables: Number = 0  # words of one syllable
    pronounceable: Number = 0  # of one or two
    polysyllables: Number = 0  # of three or more
    long_words: Number = 0  # of seven letters or more
    short_words: Number = 0  # of three letters or fewer
    unfamiliar: Number = 0  # not in the list of easy words
    unfamiliar_two: Number = 0  # of these, with two syllables or more
    hard: Number = 0  # with three or more
    foreign: Number = 0  # words of letters that no English dictionary lists

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, name) + getattr(other, name) for name in NAMES))

    @property
    def sentences(self) -> Number:
        """As textstat has it: at least one."""
        return np.maximum(self.stretches, 1)


NAMES = tuple(field.name for field in fields(Counts))


@lru_cache(maxsize=16)  # the measures of one text follow one another
def counts(text: str, language: str = "en") -> Counts:
    """The counts of a text; in other languages than English only syllables differ."""
    totals = [0] * (len(NAMES) - 1)
    for token, times in Counter(text.split()).items():
        totals = [total + times * fact for total, fact in zip(totals, facts(token, language), strict=True)]
    return Counts(_stretches(text), *totals)


def _stretches(text: str) -> int:
    return sum(len(_WORD_IN_TOKEN.findall(piece)) >= 3 for piece in _ENDS.split(text))


@lru_cache(maxsize=1 << 17)
def facts(token: str, language: str = "en") -> tuple[int, ...]:
    """What one token without blanks adds to each of the counts but the first."""
    word = token if token.isalnum() else _MARKS.sub("", _LONE_APOSTROPHE.sub("", token))
    if not word:
        return (1, 0, len(token), *(0 for _ in NAMES[4:]))
    lower, letters = word.lower(), len(word if word.isalnum() else _ALL_MARKS.sub("", word))
    syllables = dictionaries.syllables(lower, language)
    unfamiliar = lower not in dictionaries.easy_words()
    by_syllables = (syllables == 1, 0 < syllables < 3, syllables >= 3)
    by_list = (unfamiliar, unfamiliar and syllables >= 2, unfamiliar and syllables >= 3)
    foreign = lower not in dictionaries.pronounced() and not _FIGURE.search(lower)
    flags = (*by_syllables, letters > 6, letters <= 3, *by_list, foreign)
    return (1, 1, len(token), letters, syllables, *map(int, flags))
