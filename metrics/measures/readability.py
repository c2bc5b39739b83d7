"""Readability of a text in two named ways, never to be mixed in one column.

`flesch_reading_ease` and its like have the values of textstat 0.7.13; `definition_flesch_reading_ease` and its like
those of the published rules, for which the same text has other words, sentences and hard words. A formula belongs to
the languages that it was made for.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache
from types import ModuleType

import numpy as np

from metrics import intervals, ranges
from metrics.measures import Measure, Values, add, definition_counts, onepass, textstat_counts
from metrics.measures.formulas import Counts, Formula
from metrics.measures.formulas_abroad import DEFINITION_ABROAD, TEXTSTAT_ABROAD
from metrics.measures.formulas_english import DEFINITION, TEXTSTAT
from metrics.measures.sentences import Groups, Sentences, cut
from metrics.word_edges import Integers

_OTHER = "other than English"


def scores(found: Counts, *, language: str = "en") -> dict[str, float]:
    """Every English score of a text, or of a group from the sum of the counts of its texts, by the id of its measure.

    The counts decide whether they are textstat's or those by definition. NaN where a measure has too little to go by.
    """
    return {measure.id: _score(measure, formula, found, language) for measure, formula in _LISTED[type(found)]}


def _score(measure: Measure, formula: Formula, found: Counts, language: str) -> float:
    return math.nan if lacks(measure, found, language=language) else float(formula.value(found))


def lacks(measure: Measure, found: Counts, *, language: str = "en") -> str:
    """Why a readability measure has no value for these counts; "" if it has one.

    A text whose words are mostly in no English dictionary is not English, whatever it is said to be.
    """
    return measure.lacks(found.words, found.sentences, _in_truth(language, found))


def languages_of(groups: Groups, told: Sequence[str]) -> list[str]:
    """The language of each group of sentences as told, or what speaks against that."""
    found = _counts(groups, "textstat", "en") if "en" in told else None
    foreign = np.asarray(2 * found.foreign > found.words).tolist() if found else [False] * len(told)
    return [_OTHER if language == "en" and other else language for language, other in zip(told, foreign, strict=True)]


def _in_truth(language: str, found: Counts) -> str:
    return _OTHER if language == "en" and 2 * found.foreign > found.words else language


def _textstat(name: str, formula: Formula) -> Measure:
    source = f"{formula.source}; counts of textstat 0.7.13"
    return _measure(name, formula.label, source, formula, way="textstat")


def _by_definition(name: str, formula: Formula) -> Measure:
    label = f"{formula.label}, by definition"
    return _measure(f"definition_{name}", label, formula.source, formula, way="definition")


def _measure(name: str, label: str, source: str, formula: Formula, *, way: str) -> Measure:
    counting, language = _COUNTING[way], formula.languages[0]
    told = language if len(formula.languages) == 1 else ""  # a text alone does not say which of several it is in

    def of_text(text: str) -> float:
        return _score(measure, formula, counting.counts(text, language), told)

    def many(groups: Groups) -> Values:
        found = _counts(groups, way, language)
        enough = (found.words >= measure.minimum_words) & (found.sentences >= measure.minimum_sentences)
        if told == "en":
            enough &= 2 * found.foreign <= found.words
        return np.where(enough, _value(formula, found), np.nan)

    def of_sums(sums: Sequence[Values]) -> Values:
        return _value(formula, counting.Counts(*sums))

    def limits(groups: Groups, values: Values) -> tuple[Values, Values]:
        return intervals.deltas(values, _parts(groups, way, language), of_sums)

    measure = Measure(
        name,
        label,
        formula.unit,
        formula.direction,
        source,
        formula.about,
        of_text,
        minimum_sentences=formula.minimum_sentences,
        languages=formula.languages,
        way=way,
        many=many,
        limits=limits,
    )
    return add(measure)


def _value(formula: Formula, found: Counts) -> Values:
    """The score of each of many texts, whatever there is of it."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(formula.value(found), float)


@lru_cache(maxsize=8)  # the measures of the same groups follow one another
def _counts(groups: Groups, way: str, language: str) -> Counts:
    """The counts of each group, each field an array."""
    sums = ranges.totals(_table(groups.sentences, way, language), groups.members, groups.offsets).T
    if way == "definition":
        return definition_counts.Counts(*sums)
    pieces = _pieces(groups.sentences, language).joined(groups.members, groups.offsets)
    return replace(textstat_counts.Counts(*sums), stretches=pieces.stretches)


@lru_cache(maxsize=8)
def _parts(groups: Groups, way: str, language: str) -> intervals.Parts:
    """The counts of every sentence that has a word."""
    table = _table(groups.sentences, way, language)
    has_words = table[groups.members, _NAMES[way].index("words")] > 0
    own = np.ascontiguousarray(table[groups.members[has_words]].T)
    return intervals.parts(own, np.arange(own.shape[1]), groups.owners[has_words], len(groups.offsets) - 1)


@lru_cache(maxsize=8)  # a sentence is counted once for all groups that own it
def _table(sentences: Sentences, way: str, language: str) -> Integers:
    """A row of counts for each sentence."""
    if way == "definition":
        return definition_counts.table(sentences, language)
    coded = _coded(sentences, language)
    return np.column_stack((_pieces(sentences, language).stretches, coded.tokens.sums(coded.facts)))


@lru_cache(maxsize=4)
def _pieces(sentences: Sentences, language: str) -> onepass.Pieces:
    return _coded(sentences, language).texts()


@lru_cache(maxsize=4)
def _coded(sentences: Sentences, language: str) -> onepass.Coded:
    return onepass.known(cut(sentences), language)


_COUNTING: dict[str, ModuleType] = {"textstat": textstat_counts, "definition": definition_counts}
_NAMES = {way: counting.NAMES for way, counting in _COUNTING.items()}
_LISTED: dict[type, list[tuple[Measure, Formula]]] = {
    textstat_counts.Counts: [(_textstat(*named), named[1]) for named in TEXTSTAT.items()],
    definition_counts.Counts: [(_by_definition(*named), named[1]) for named in DEFINITION.items()],
}
for _named in TEXTSTAT_ABROAD.items():
    _textstat(*_named)
for _named in DEFINITION_ABROAD.items():
    _by_definition(*_named)
