"""Readability of a text in two named ways, never to be mixed in one column.

`flesch_reading_ease` and its like have the values of textstat 0.7.13; `definition_flesch_reading_ease` and its like
those of the published rules, for which the same text has other words, sentences and hard words.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

from metrics.measures import Function, Measure, add, definition_counts, textstat_counts
from metrics.measures.formulas import DEFINITION, TEXTSTAT, Counts, Formula


def scores(found: Counts, *, language: str = "en") -> dict[str, float]:
    """Every score of a text, or of a group from the sum of the counts of its texts, by the id of its measure.

    The counts decide whether they are textstat's or those by definition. NaN where a measure has too little to go by.
    """
    return {
        measure.id: math.nan if lacks(measure, found, language=language) else float(formula.value(found))
        for measure, formula in _LISTED[type(found)]
    }


def lacks(measure: Measure, found: Counts, *, language: str = "en") -> str:
    """Why a readability measure has no value for these counts; "" if it has one.

    A text whose words are mostly in no English dictionary is not English, whatever it is said to be.
    """
    english = 2 * found.foreign <= found.words
    return measure.lacks(found.words, found.sentences, language if english else "other than English")


def _textstat(name: str, formula: Formula) -> Measure:
    function = partial(_of_text, name, textstat_counts.counts)
    return _measure(name, formula.label, f"{formula.source}; counts of textstat 0.7.13", function, formula)


def _by_definition(name: str, formula: Formula) -> Measure:
    function = partial(_of_text, f"definition_{name}", definition_counts.counts)
    return _measure(f"definition_{name}", f"{formula.label}, by definition", formula.source, function, formula)


def _of_text(name: str, counts: Callable[[str], Counts], text: str) -> float:
    return scores(counts(text))[name]


def _measure(name: str, label: str, source: str, function: Function, formula: Formula) -> Measure:
    minimum, english = formula.minimum_sentences, ("en",)
    return add(Measure(name, label, formula.unit, formula.direction, source, function, minimum, languages=english))


_LISTED: dict[type, list[tuple[Measure, Formula]]] = {
    textstat_counts.Counts: [(_textstat(*named), named[1]) for named in TEXTSTAT.items()],
    definition_counts.Counts: [(_by_definition(*named), named[1]) for named in DEFINITION.items()],
}
