"""Readability of a text in two named ways, never to be mixed in one column.

`flesch_reading_ease` and its like have the values of textstat 0.7.13; `definition_flesch_reading_ease` and its like
those of the published rules, for which the same text has other words, sentences and hard words.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from types import ModuleType

from metrics import intervals
from metrics.intervals import Interval
from metrics.measures import Measure, add, definition_counts, textstat_counts
from metrics.measures.formulas import DEFINITION, TEXTSTAT, Counts, Formula


def scores(found: Counts, *, language: str = "en") -> dict[str, float]:
    """Every score of a text, or of a group from the sum of the counts of its texts, by the id of its measure.

    The counts decide whether they are textstat's or those by definition. NaN where a measure has too little to go by.
    """
    return {measure.id: _score(measure, formula, found, language) for measure, formula in _LISTED[type(found)]}


def _score(measure: Measure, formula: Formula, found: Counts, language: str = "en") -> float:
    return math.nan if lacks(measure, found, language=language) else float(formula.value(found))


def lacks(measure: Measure, found: Counts, *, language: str = "en") -> str:
    """Why a readability measure has no value for these counts; "" if it has one.

    A text whose words are mostly in no English dictionary is not English, whatever it is said to be.
    """
    english = 2 * found.foreign <= found.words
    return measure.lacks(found.words, found.sentences, language if english else "other than English")


def _textstat(name: str, formula: Formula) -> Measure:
    source = f"{formula.source}; counts of textstat 0.7.13"
    return _measure(name, formula.label, source, formula, way="textstat")


def _by_definition(name: str, formula: Formula) -> Measure:
    label = f"{formula.label}, by definition"
    return _measure(f"definition_{name}", label, formula.source, formula, way="definition")


def _measure(name: str, label: str, source: str, formula: Formula, *, way: str) -> Measure:
    counting = _COUNTING[way]

    def of_text(text: str) -> float:
        return _score(measure, formula, counting.counts(text))

    def interval(text: str) -> Interval:
        return _interval(of_text(text), counting.by_sentence(text), name.removeprefix("definition_"))

    measure = Measure(
        name,
        label,
        formula.unit,
        formula.direction,
        source,
        of_text,
        minimum_sentences=formula.minimum_sentences,
        languages=("en",),
        way=way,
        interval=interval if name.removeprefix("definition_") in intervals.FLESCH else None,
    )
    return add(measure)


def _interval(value: float, sentences: Sequence[Counts], formula: str) -> Interval:
    """The value with what its sentences leave open, NaN below the number of sentences that an interval needs."""
    if len(sentences) < intervals.MINIMUM_SENTENCES:
        return Interval(math.nan, math.nan)
    words, syllables = [one.words for one in sentences], [one.syllables for one in sentences]
    half = intervals.readability_interval(words, syllables, formula).half_width
    return Interval(value - half, value + half)


_COUNTING: dict[str, ModuleType] = {"textstat": textstat_counts, "definition": definition_counts}
_LISTED: dict[type, list[tuple[Measure, Formula]]] = {
    textstat_counts.Counts: [(_textstat(*named), named[1]) for named in TEXTSTAT.items()],
    definition_counts.Counts: [(_by_definition(*named), named[1]) for named in DEFINITION.items()],
}
