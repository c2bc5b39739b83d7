"""Readability with the values of textstat 0.7.13, from counts that can be added.

Every count of textstat but the sentences is a sum over the tokens between blanks, so the facts of each distinct token
are found once, and the counts of a group of texts are the sum of theirs.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, fields
from functools import lru_cache
from typing import Any, TypeAlias

import numpy as np

from metrics.measures import dictionaries, measure, measures

Number: TypeAlias = Any  # an int, or an array with one int a text: the formulas are the same

_ENDS = re.compile(r"[.!?]+")
_WORD_IN_TOKEN = re.compile(r"\w\S*")
_LONE_APOSTROPHE = re.compile(r"'(?!t|s|d|ve|ll|re)")  # textstat keeps those of contractions
_MARKS = re.compile(r"[^\w']+")
_ALL_MARKS = re.compile(r"\W+")


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
    unlisted: Number = 0  # not in the list of easy words
    unlisted_two: Number = 0  # of these, with two syllables or more
    unlisted_three: Number = 0  # with three or more

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, name) + getattr(other, name) for name in NAMES))

    @property
    def sentences(self) -> Number:
        """As textstat has it: at least one."""
        return np.maximum(self.stretches, 1)


NAMES = tuple(field.name for field in fields(Counts))


@lru_cache(maxsize=16)  # the seven measures of one text follow one another
def counts(text: str) -> Counts:
    """The counts of an English text."""
    totals = [0] * (len(NAMES) - 1)
    for token, times in Counter(text.split()).items():
        totals = [total + times * fact for total, fact in zip(totals, facts(token), strict=True)]
    return Counts(_stretches(text), *totals)


def _stretches(text: str) -> int:
    return sum(len(_WORD_IN_TOKEN.findall(piece)) >= 3 for piece in _ENDS.split(text))


@lru_cache(maxsize=1 << 17)
def facts(token: str) -> tuple[int, ...]:
    """What one token without blanks adds to each of the counts but the first."""
    word = _MARKS.sub("", _LONE_APOSTROPHE.sub("", token))
    if not word:
        return (1, 0, len(token), *(0 for _ in NAMES[4:]))
    lower = word.lower()
    letters = len(_ALL_MARKS.sub("", word))
    syllables = dictionaries.syllables(lower)
    unlisted = lower not in dictionaries.easy_words()
    by_syllables = (syllables == 1, 0 < syllables < 3, syllables >= 3)
    by_list = (unlisted, unlisted and syllables >= 2, unlisted and syllables >= 3)
    return (1, 1, len(token), letters, syllables, *map(int, (*by_syllables, letters > 6, letters <= 3, *by_list)))


def score(name: str, found: Counts, *, language: str = "en") -> float:
    """The value of a readability measure for the counts of a text or a group, NaN where they are too few for it.

    Raises:
        KeyError: if there is no readability measure of this name.
    """
    too_few = measures()[name].lacks(found.words, found.stretches, language)
    return math.nan if too_few else float(FORMULAS[name](found))


Formula: TypeAlias = Callable[[Counts], Number]
FORMULAS: dict[str, Formula] = {}  # the bare formulas, with textstat's values for any text, however short


def _readability(
    *, label: str, unit: str, direction: str, source: str, minimum_sentences: int = 3
) -> Callable[[Formula], Formula]:
    """Register a formula over counts as a measure of a text."""
    registered = measure(
        label=label,
        unit=unit,
        direction=direction,
        source=f"{source}",
        minimum_sentences=minimum_sentences,
        languages=("en",),
    )

    def register(formula: Formula) -> Formula:
        def of_text(text: str) -> float:
            return score(formula.__name__, counts(text))

        of_text.__name__ = formula.__name__
        FORMULAS[formula.__name__] = formula
        registered(of_text)
        return formula

    return register


@_readability(
    label="Flesch reading ease",
    unit="points, about 0 to 100",
    direction="higher is easier",
    source="Flesch 1948, doi:10.1037/h0057532",
)
def flesch_reading_ease(c: Counts) -> Number:
    return (206.835 - 1.015 * _length(c) - 84.6 * _per_word(c.syllables, c)) * (c.syllables > 0)


@_readability(
    label="Flesch-Kincaid grade",
    unit="US school grade",
    direction="higher is harder",
    source="Kincaid et al. 1975, Research Branch Report 8-75",
)
def flesch_kincaid_grade(c: Counts) -> Number:
    return (0.39 * _length(c) + 11.8 * _per_word(c.syllables, c) - 15.59) * (c.syllables > 0)


@_readability(
    label="Gunning fog",
    unit="years of schooling",
    direction="higher is harder",
    source="Gunning 1952, The Technique of Clear Writing",
)
def gunning_fog(c: Counts) -> Number:
    return 0.4 * (_length(c) + 100 * _per_word(c.unlisted_three, c))


@_readability(
    label="SMOG",
    unit="years of schooling",
    direction="higher is harder",
    source="McLaughlin 1969, Journal of Reading 12(8)",
    minimum_sentences=30,
)
def smog_index(c: Counts) -> Number:
    return 1.043 * (30 * c.polysyllables / c.sentences) ** 0.5 + 3.1291


@_readability(
    label="Coleman-Liau index",
    unit="US school grade",
    direction="higher is harder",
    source="Coleman & Liau 1975, doi:10.1037/h0076540; 0.058 for 0.0588",
)
def coleman_liau_index(c: Counts) -> Number:
    return (5.8 * _per_word(c.letters, c) - 29.6 * _per_word(c.sentences, c) - 15.8) * (c.letters > 0)


@_readability(
    label="Automated readability index",
    unit="US school grade",
    direction="higher is harder",
    source="Smith & Senter 1967, AMRL-TR-66-220",
)
def automated_readability_index(c: Counts) -> Number:
    characters = c.characters / np.maximum(c.tokens, 1)
    return (4.71 * characters + 0.5 * _length(c) - 21.43) * (c.words > 0)


@_readability(
    label="Dale-Chall score",
    unit="points; 4.9 and below is fourth grade, 10 and above college",
    direction="higher is harder",
    source="Dale & Chall 1948, Educational Research Bulletin 27",
)
def dale_chall_readability_score(c: Counts) -> Number:
    hard = 100 * _per_word(c.unlisted, c)
    return 0.1579 * hard + 0.0496 * _length(c) + 3.6365 * (hard > 5)


def _length(c: Counts) -> Number:
    return c.words / c.sentences


def _per_word(count: Number, c: Counts) -> Number:
    return count / np.maximum(c.words, 1)
