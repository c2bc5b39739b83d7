"""Readability of a text in two named ways, never to be mixed in one column.

`flesch_reading_ease` and its like have the values of textstat 0.7.13; `definition_flesch_reading_ease` and its like
those of the published rules, for which the same text has other words, sentences and hard words. A formula belongs to
the languages that it was made for.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache
from types import ModuleType

import numpy as np
import numpy.typing as npt

from metrics import intervals, tokens
from metrics.measures import Measure, Texts, Values, add, definition_counts, onepass, textstat_counts
from metrics.measures.formulas import DEFINITION, TEXTSTAT, Counts, Formula
from metrics.measures.formulas_abroad import DEFINITION_ABROAD, TEXTSTAT_ABROAD

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


def languages_of(texts: Texts, told: Sequence[str]) -> list[str]:
    """The language of each text as told, or what speaks against that."""
    found = _counts(texts, "textstat", "en") if "en" in told else None
    foreign = np.asarray(2 * found.foreign > found.words).tolist() if found else [False] * len(texts)
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

    def many(texts: Texts) -> Values:
        found = _counts(texts, way, language)
        enough = (found.words >= measure.minimum_words) & (found.sentences >= measure.minimum_sentences)
        if told == "en":
            enough &= 2 * found.foreign <= found.words
        return np.where(enough, _value(formula, found), np.nan)

    def limits(texts: Texts) -> tuple[Values, Values]:
        parts, owners = _sentences(texts, way, language)
        return intervals.deltas(many(texts), parts, owners, lambda rows: _value(formula, counting.Counts(*rows.T)))

    measure = Measure(
        name,
        label,
        formula.unit,
        formula.direction,
        source,
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


@lru_cache(maxsize=8)  # the measures of the same texts follow one another
def _counts(texts: Texts, way: str, language: str) -> Counts:
    """The counts of many texts, each field an array."""
    if way == "textstat":
        return onepass.counts_of(onepass.code(texts, language))
    return definition_counts.Counts(*intervals.summed(*_sentences(texts, way, language), len(texts)).T)


@lru_cache(maxsize=8)
def _sentences(texts: Texts, way: str, language: str) -> tuple[Values, npt.NDArray[np.int64]]:
    """The counts of every sentence of many texts, and the text that each is of."""
    found, owners = _split(texts)
    if way == "textstat":
        counts = onepass.counts_of(onepass.code(found, language))
        return np.column_stack([getattr(counts, name) for name in textstat_counts.NAMES]).astype(float), owners
    rows = [definition_counts.row(sentence, language) for sentence in found]
    table = np.array(rows, float).reshape(-1, len(definition_counts.NAMES))
    has_words = table[:, definition_counts.NAMES.index("words")] > 0
    return table[has_words], owners[has_words]


@lru_cache(maxsize=4)
def _split(texts: Texts) -> tuple[Texts, npt.NDArray[np.int64]]:
    """The sentences of many texts, and the text that each is of."""
    spans = [tokens.sentences(text, tokens.paragraphs(text)) for text in texts]
    owners = np.repeat(np.arange(len(texts)), [len(own) for own in spans])
    return tuple(span.of(text) for text, own in zip(texts, spans, strict=True) for span in own), owners


_COUNTING: dict[str, ModuleType] = {"textstat": textstat_counts, "definition": definition_counts}
_LISTED: dict[type, list[tuple[Measure, Formula]]] = {
    textstat_counts.Counts: [(_textstat(*named), named[1]) for named in TEXTSTAT.items()],
    definition_counts.Counts: [(_by_definition(*named), named[1]) for named in DEFINITION.items()],
}
for _named in TEXTSTAT_ABROAD.items():
    _textstat(*_named)
for _named in DEFINITION_ABROAD.items():
    _by_definition(*_named)
