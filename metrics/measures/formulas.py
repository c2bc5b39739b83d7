"""What a readability formula is, over counts, whoever counted them: textstat's way or by the published definition."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

from metrics.measures import About, definition_counts, textstat_counts
from metrics.measures.textstat_counts import Number

Counts: TypeAlias = textstat_counts.Counts | definition_counts.Counts


@dataclass(frozen=True, slots=True)
class Formula:
    """A formula and what is published of it."""

    label: str
    unit: str
    direction: str
    source: str
    about: About
    minimum_sentences: int
    value: Callable[[Any], Number]  # of counts; for any text, however short
    languages: tuple[str, ...] = ("en",)  # that it is made for; counted as the first of them


def formula(
    *listed: dict[str, Formula],
    label: str,
    unit: str,
    direction: str,
    source: str,
    about: About,
    minimum_sentences: int = 3,
    languages: tuple[str, ...] = ("en",),
) -> Callable[[Callable[[Any], Number]], Callable[[Any], Number]]:
    """List a function over counts under its name, without "published_"."""

    def register(value: Callable[[Any], Number]) -> Callable[[Any], Number]:
        for formulas in listed:
            name = value.__name__.removeprefix("published_")
            formulas[name] = Formula(label, unit, direction, source, about, minimum_sentences, value, languages)
        return value

    return register


def length(c: Counts) -> Number:
    """Words per sentence."""
    return c.words / c.sentences


def percent(count: Number, c: Counts) -> Number:
    """A count per hundred words."""
    return 100 * count / np.maximum(c.words, 1)


def per_word(count: Number, c: Counts) -> Number:
    """A count per word."""
    return count / np.maximum(c.words, 1)
