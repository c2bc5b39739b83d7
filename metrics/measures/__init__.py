"""Measures: text → one number, each with its label, unit, source and minimum.

A module of this package that decorates a function with `@measure(…)` adds a measure; nothing else has to be told.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cache

import numpy as np
import numpy.typing as npt

from metrics.measures.sentences import Groups

Function = Callable[..., float]  # of a text
Values = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class About:
    """What whoever reads a value must know, each in a sentence or two."""

    answers: str  # the question
    formula: str  # as it is computed here, and what its words mean
    reading: str  # how to read a value
    not_shown: str


@dataclass(frozen=True, slots=True)
class Measure:
    """A number that a text has, with everything a screen must say about it."""

    id: str
    label: str
    unit: str
    direction: str  # "higher is harder", "higher is easier" or ""
    source: str
    about: About
    function: Function  # NaN where the text has too little of what is measured, never 0
    minimum_sentences: int = 0
    minimum_words: int = 1
    languages: tuple[str, ...] = ()  # codes of the languages it is defined for; () = any
    way: str = ""  # the way of counting, where there is more than one: "textstat" or "definition"
    many: Callable[[Groups], Values] | None = None  # the same of groups of sentences at once, where that is faster
    limits: Callable[[Groups, Values], tuple[Values, Values]] | None = None  # ends of their 95 % intervals, where known

    @property
    def minimum(self) -> str:
        """The least text that has a value, in words."""
        if self.minimum_sentences:
            return f"{self.minimum_sentences} sentences"
        return f"{self.minimum_words} words" if self.minimum_words > 1 else "a word"

    @property
    def is_grade(self) -> bool:
        """Whether it stands on the scale of school years, so that it can share an axis with others."""
        return self.unit in ("school grade", "years of schooling")

    def values(self, groups: Groups) -> Values:
        """The value of each group of sentences, read as one text."""
        return self.many(groups) if self.many else np.array([self.function(text) for text in groups.texts()], float)

    def lacks(self, words: int, sentences: int, language: str) -> str:
        """Why so many sentences of so many words have no value, in a few words; "" if they have one.

        A voice may have words and no sentence: it owns those of which it says most.
        """
        if not sentences:
            return "no sentence of its own"
        if self.languages and language and language not in self.languages:
            return f"no formula for language {language}"
        if words < self.minimum_words:
            return f"fewer than {self.minimum_words} words in its sentences"
        return f"fewer than {self.minimum_sentences} sentences" if sentences < self.minimum_sentences else ""


_MEASURES: dict[str, Measure] = {}


def measure(
    *,
    label: str,
    unit: str,
    source: str,
    about: About,
    minimum_words: int = 1,
    languages: tuple[str, ...] = (),
    many: Callable[[Groups], Values] | None = None,
) -> Callable[[Function], Function]:
    """Register a function text → number under its name."""

    def register(function: Function) -> Function:
        add(
            Measure(
                id=function.__name__,
                label=label,
                unit=unit,
                direction="",
                source=source,
                about=about,
                function=function,
                minimum_words=minimum_words,
                languages=languages,
                many=many,
            )
        )
        return function

    return register


def add(new: Measure) -> Measure:
    """Register a measure that is no single function.

    Raises:
        ValueError: if there is one of this id.
    """
    if new.id in _MEASURES:
        raise ValueError(f"there are two measures {new.id!r}; rename one")
    _MEASURES[new.id] = new
    return new


@cache
def measures() -> dict[str, Measure]:
    """Every measure by its id, in the order of modules, by name, and of functions in them."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
    ordered = sorted(_MEASURES.values(), key=lambda one: one.function.__module__)  # whichever was imported first
    return {one.id: one for one in ordered}


def offered(way: str, languages: Collection[str]) -> dict[str, Measure]:
    """The measures counted in one of several ways, then those counted in one way only, that fit one of the languages.

    Of each, those that fit most of the languages come first: they compare all texts. Where no formula fits, all that
    are made for English, so that they can say that there is none.
    """
    known = _made_for(languages)
    if not any(one.way for one in known.values()):
        known |= _made_for({"en"})
    held = set(languages)
    first = sorted(known, key=lambda name: -len(held.intersection(known[name].languages or held)))
    return {name: known[name] for kind in (way, "") for name in first if known[name].way == kind}


def _made_for(languages: Collection[str]) -> dict[str, Measure]:
    known = measures().items()
    return {name: one for name, one in known if not one.languages or not set(one.languages).isdisjoint(languages)}
