"""Readability of a text in two named ways, never to be mixed in one column.

`flesch_reading_ease` and its like have the values of textstat 0.7.13; `definition_flesch_reading_ease` and its like
those of the published rules, for which the same text has other words, sentences and hard words. A formula belongs to
the languages that it was made for.
"""

from __future__ import annotations

import math
from functools import lru_cache
from types import ModuleType

import numpy as np

from metrics import intervals
from metrics.intervals import Interval
from metrics.measures import Measure, add, definition_counts, textstat_counts
from metrics.measures.formulas import DEFINITION, TEXTSTAT, Counts, Formula
from metrics.measures.formulas_abroad import DEFINITION_ABROAD, TEXTSTAT_ABROAD


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


def language_of(text: str, language: str) -> str:
    """The language of a text as told, or what speaks against that."""
    return _in_truth(language, textstat_counts.counts(text)) if language == "en" else language


def _in_truth(language: str, found: Counts) -> str:
    return "other than English" if language == "en" and 2 * found.foreign > found.words else language


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

    def interval(text: str) -> Interval:
        return intervals.delta(of_text(text), _table(text, way, language), lambda sums: _of_sums(sums, formula, way))

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
        interval=interval,
    )
    return add(measure)


@lru_cache(maxsize=16)  # the measures of one text follow one another
def _table(text: str, way: str, language: str) -> intervals.Values:
    """Sentences × counts."""
    counting = _COUNTING[way]
    rows = [[getattr(one, name) for name in counting.NAMES] for one in counting.by_sentence(text, language)]
    return np.array(rows, float).reshape(-1, len(counting.NAMES))


def _of_sums(sums: intervals.Values, formula: Formula, way: str) -> intervals.Values:
    """The score of every row of counts."""
    return np.asarray(formula.value(_COUNTING[way].Counts(*sums.T)), float)


_COUNTING: dict[str, ModuleType] = {"textstat": textstat_counts, "definition": definition_counts}
_LISTED: dict[type, list[tuple[Measure, Formula]]] = {
    textstat_counts.Counts: [(_textstat(*named), named[1]) for named in TEXTSTAT.items()],
    definition_counts.Counts: [(_by_definition(*named), named[1]) for named in DEFINITION.items()],
}
for _named in TEXTSTAT_ABROAD.items():
    _textstat(*_named)
for _named in DEFINITION_ABROAD.items():
    _by_definition(*_named)
