"""The readability formulas, each over counts, whoever counted them: textstat's way or by the published definition.

Written in the order in which textstat computes, so that not even the last digit differs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

from metrics.measures import definition_counts, textstat_counts
from metrics.measures.textstat_counts import Number

Counts: TypeAlias = textstat_counts.Counts | definition_counts.Counts


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula and what is published of it."""

    label: str
    unit: str
    direction: str
    source: str
    minimum_sentences: int
    value: Callable[[Any], Number]  # of counts; for any text, however short
    languages: tuple[str, ...] = ("en",)  # that it is made for; counted as the first of them


EUROPEAN = ("en", "de", "es", "fr", "it", "ru")  # for what counts letters, not syllables
TEXTSTAT: dict[str, Formula] = {}  # with textstat's values for textstat's counts
DEFINITION: dict[str, Formula] = {}  # as published, for the counts of the definition


def formula(
    *listed: dict[str, Formula],
    label: str,
    unit: str,
    direction: str,
    source: str,
    minimum_sentences: int = 3,
    languages: tuple[str, ...] = ("en",),
) -> Callable[[Callable[[Any], Number]], Callable[[Any], Number]]:
    """List a function over counts under its name, without "published_"."""

    def register(value: Callable[[Any], Number]) -> Callable[[Any], Number]:
        for formulas in listed:
            name = value.__name__.removeprefix("published_")
            formulas[name] = Formula(label, unit, direction, source, minimum_sentences, value, languages)
        return value

    return register


@formula(
    TEXTSTAT,
    DEFINITION,
    label="Flesch reading ease",
    unit="points, about 0 to 100",
    direction="higher is easier",
    source="Flesch 1948, doi:10.1037/h0057532",
)
def flesch_reading_ease(c: Counts) -> Number:
    return (206.835 - 1.015 * length(c) - 84.6 * per_word(c.syllables, c)) * (c.syllables > 0)


@formula(
    TEXTSTAT,
    DEFINITION,
    label="Flesch-Kincaid grade",
    unit="school grade",
    direction="higher is harder",
    source="Kincaid et al. 1975, Research Branch Report 8-75",
)
def flesch_kincaid_grade(c: Counts) -> Number:
    return (0.39 * length(c) + 11.8 * per_word(c.syllables, c) - 15.59) * (c.syllables > 0)


@formula(
    TEXTSTAT,
    DEFINITION,
    label="Gunning fog",
    unit="years of schooling",
    direction="higher is harder",
    source="Gunning 1952, The Technique of Clear Writing",
)
def gunning_fog(c: Counts) -> Number:
    return 0.4 * (length(c) + percent(c.hard, c))


@formula(
    TEXTSTAT,
    DEFINITION,
    label="SMOG",
    unit="years of schooling",
    direction="higher is harder",
    source="McLaughlin 1969, Journal of Reading 12(8)",
    minimum_sentences=30,
)
def smog_index(c: Counts) -> Number:
    return 1.043 * (30 * (c.polysyllables / c.sentences)) ** 0.5 + 3.1291


@formula(
    TEXTSTAT,
    label="Coleman-Liau index",
    unit="school grade",
    direction="higher is harder",
    source="Coleman & Liau 1975, doi:10.1037/h0076540; 0.058 for 0.0588",
)
def coleman_liau_index(c: textstat_counts.Counts) -> Number:
    letters, sentences = 100 * per_word(c.letters, c), 100 * per_word(c.sentences, c)
    return (0.058 * letters - 0.296 * sentences - 15.8) * (c.letters > 0)


@formula(
    DEFINITION,
    label="Coleman-Liau index",
    unit="school grade",
    direction="higher is harder",
    source="Coleman & Liau 1975, doi:10.1037/h0076540",
)
def published_coleman_liau_index(c: definition_counts.Counts) -> Number:
    return 5.88 * per_word(c.letters, c) - 29.6 * per_word(c.sentences, c) - 15.8


@formula(
    TEXTSTAT,
    label="Automated readability index",
    unit="school grade",
    direction="higher is harder",
    source="Smith & Senter 1967, AMRL-TR-66-220",
)
def automated_readability_index(c: textstat_counts.Counts) -> Number:
    characters = c.characters / np.maximum(c.tokens, 1)
    return (4.71 * characters + 0.5 * length(c) - 21.43) * (c.words > 0)


@formula(
    DEFINITION,
    label="Automated readability index",
    unit="school grade",
    direction="higher is harder",
    source="Smith & Senter 1967, AMRL-TR-66-220",
)
def published_automated_readability_index(c: definition_counts.Counts) -> Number:
    return 4.71 * per_word(c.letters, c) + 0.5 * length(c) - 21.43


@formula(
    TEXTSTAT,
    label="Dale-Chall score",
    unit="points; 4.9 and below is fourth grade, 10 and above college",
    direction="higher is harder",
    source="Dale & Chall 1948, Educational Research Bulletin 27",
)
def dale_chall_readability_score(c: textstat_counts.Counts) -> Number:
    hard = percent(c.unfamiliar, c)
    return 0.1579 * hard + 0.0496 * length(c) + 3.6365 * (hard > 5)


@formula(
    DEFINITION,
    label="Dale-Chall score",
    unit="points; 4.9 and below is fourth grade, 10 and above college",
    direction="higher is harder",
    source="Dale & Chall 1948, Educational Research Bulletin 27; the constant always added, as DuBay gives it",
)
def published_dale_chall_readability_score(c: definition_counts.Counts) -> Number:
    return 15.79 * per_word(c.unfamiliar, c) + 0.0496 * length(c) + 3.6365


@formula(
    TEXTSTAT,
    label="New Dale-Chall score, textstat's version 2",
    unit="points",
    direction="higher is harder",
    source="Chall & Dale 1995 in name; the formula of 1948 with another list and threshold",
)
def dale_chall_readability_score_v2(c: textstat_counts.Counts) -> Number:
    raw = 0.1579 * percent(c.unfamiliar_two, c) + 0.0496 * length(c)
    return raw + 3.6365 * (raw > 0.05)


@formula(
    TEXTSTAT,
    label="Spache score",
    unit="school grade, for texts below the fourth",
    direction="higher is harder",
    source="Spache 1953, doi:10.1086/458513, with the list of Dale and Chall",
)
def spache_readability(c: textstat_counts.Counts) -> Number:
    return (0.141 * length(c) + 0.086 * percent(c.unfamiliar_two, c) + 0.839) * (c.words > 0)


@formula(
    TEXTSTAT,
    DEFINITION,
    label="LIX",
    unit="points; below 30 very easy, above 60 very hard",
    direction="higher is harder",
    source="Björnsson 1968, Läsbarhet",
    languages=EUROPEAN,
)
def lix(c: Counts) -> Number:
    return length(c) + percent(c.long_words, c)


@formula(
    TEXTSTAT,
    DEFINITION,
    label="RIX",
    unit="long words per sentence",
    direction="higher is harder",
    source="Anderson 1983, Journal of Reading 26(6)",
    languages=EUROPEAN,
)
def rix(c: Counts) -> Number:
    return c.long_words / c.sentences


@formula(
    TEXTSTAT,
    label="McAlpine EFLAW",
    unit="words and short words per sentence; below 26 is easy for readers of English as a foreign language",
    direction="higher is harder",
    source="McAlpine 1997, Global English for Global Business",
)
def mcalpine_eflaw(c: textstat_counts.Counts) -> Number:
    return (c.words + c.short_words) / c.sentences


def length(c: Counts) -> Number:
    """Words per sentence."""
    return c.words / c.sentences


def percent(count: Number, c: Counts) -> Number:
    """A count per hundred words."""
    return 100 * count / np.maximum(c.words, 1)


def per_word(count: Number, c: Counts) -> Number:
    """A count per word."""
    return count / np.maximum(c.words, 1)
