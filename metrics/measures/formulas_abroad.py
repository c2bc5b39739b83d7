"""The readability formulas of other languages than English, over the same counts, in both ways.

Written in the order in which textstat computes, so that not even the last digit differs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from metrics.measures import definition_counts, textstat_counts
from metrics.measures.formulas import Counts, Formula, length, per_word, percent
from metrics.measures.textstat_counts import Number

_MINIMUM = 3  # sentences
_EASE = ("points, about 0 to 100", "higher is easier")  # unit and direction
_GRADE = ("school grade", "higher is harder")


def _flesch(base: float, by_length: float, by_syllables: float) -> Callable[[Counts], Number]:
    def value(c: Counts) -> Number:
        return (base - by_length * length(c) - by_syllables * per_word(c.syllables, c)) * (c.syllables > 0)

    return value


def _wiener(
    constant: float, *, syllables: float, sentence: float, long: float = 0, short: float = 0
) -> Callable[[Counts], Number]:
    """The weights of words of three syllables, of words a sentence, of long words and of words of one syllable."""

    def value(c: Counts) -> Number:
        hard = syllables * percent(c.polysyllables, c) + sentence * length(c) + long * percent(c.long_words, c)
        return (hard + short * percent(c.monosyllables, c) - constant) * (c.words > 0)

    return value


def _fernandez_huerta(c: Counts) -> Number:
    return (206.84 - (60 * per_word(c.syllables, c)) - (1.02 * length(c))) * (c.syllables > 0)


def _szigriszt_pazos(c: textstat_counts.Counts) -> Number:
    return (206.84 - 62.3 * per_word(c.syllables, c) - length(c)) * (c.words > 0)


def _published_szigriszt_pazos(c: definition_counts.Counts) -> Number:
    return 206.835 - 62.3 * per_word(c.syllables, c) - length(c)


def _gutierrez_polini(c: Counts) -> Number:
    return (95.2 - 9.7 * per_word(c.letters, c) - 0.35 * length(c)) * (c.letters > 0)


def _crawford(c: Counts) -> Number:
    sentences, syllables = 100 * per_word(c.sentences, c), 100 * per_word(c.syllables, c)
    return (-0.205 * sentences + 0.049 * syllables - 3.407) * (c.syllables > 0)


def _gulpease(c: textstat_counts.Counts) -> Number:
    characters = c.characters / np.maximum(c.tokens, 1)
    return ((300 * per_word(c.sentences, c)) - (10 * characters) + 89) * (c.words > 0)


def _published_gulpease(c: definition_counts.Counts) -> Number:
    return 89 + 300 * per_word(c.sentences, c) - 10 * per_word(c.letters, c)


def _of(
    language: str, label: str, source: str, value: Callable[[Any], Number], scale: tuple[str, str] = _EASE
) -> Formula:
    return Formula(label, *scale, source, _MINIMUM, value, (language,))


def _of_vienna(number: int, value: Callable[[Counts], Number]) -> Formula:
    source = "Bamberger & Vanecek 1984, Lesen – Verstehen – Lernen – Schreiben"
    return _of("de", f"Wiener Sachtextformel {number}", source, value, _GRADE)


TEXTSTAT_ABROAD = {
    "flesch_amstad": _of(
        "de",
        "Flesch reading ease, German",
        "Amstad 1978, Wie verständlich sind unsere Zeitungen?",
        _flesch(180, 1, 58.5),
    ),
    "wiener_sachtextformel_1": _of_vienna(
        1, _wiener(0.875, syllables=0.1935, sentence=0.1672, long=0.1297, short=-0.0327)
    ),
    "wiener_sachtextformel_2": _of_vienna(2, _wiener(2.779, syllables=0.2007, sentence=0.1682, long=0.1373)),
    "wiener_sachtextformel_3": _of_vienna(3, _wiener(1.1144, syllables=0.2963, sentence=0.1905)),
    "wiener_sachtextformel_4": _of_vienna(4, _wiener(1.693, syllables=0.2744, sentence=0.2656)),
    "flesch_kandel_moles": _of(
        "fr",
        "Flesch reading ease, French",
        "Kandel & Moles 1958, Application de l’indice de Flesch à la langue française",
        _flesch(207, 1.015, 73.6),
    ),
    "fernandez_huerta": _of(
        "es",
        "Fernández Huerta",
        "Fernández Huerta 1959, Medidas sencillas de lecturabilidad; words per sentence, as Law corrected it",
        _fernandez_huerta,
    ),
    "szigriszt_pazos": _of(
        "es",
        "Szigriszt-Pazos",
        "Szigriszt Pazos 1993, Sistemas predictivos de legibilidad; 206.84 for 206.835",
        _szigriszt_pazos,
    ),
    "gutierrez_polini": _of(
        "es",
        "Gutiérrez de Polini",
        "Gutiérrez de Polini 1972, Investigación sobre lectura en Venezuela",
        _gutierrez_polini,
        ("points; below 34 hard, above 47 easy", "higher is easier"),
    ),
    "crawford": _of(
        "es",
        "Crawford",
        "Crawford 1989, Fórmula y gráfico para determinar la comprensibilidad",
        _crawford,
        ("years of schooling", "higher is harder"),
    ),
    "flesch_vacca": _of(
        "it",
        "Flesch reading ease, Italian",
        "Franchina & Vacca 1986, Adaptation of Flesch readability index on a bilingual text",
        _flesch(217, 1.3, 60.0),
    ),
    "gulpease_index": _of(
        "it", "Gulpease", "Lucisano & Piemontese 1988, Gulpease; all characters for letters", _gulpease
    ),
    "flesch_oborneva": _of(
        "ru",
        "Flesch reading ease, Russian",
        "Oborneva 2006, Automated assessment of the complexity of Russian texts",
        _flesch(206.835, 1.3, 60.1),
    ),
}
DEFINITION_ABROAD = TEXTSTAT_ABROAD | {
    "szigriszt_pazos": replace(
        TEXTSTAT_ABROAD["szigriszt_pazos"],
        source="Szigriszt Pazos 1993, Sistemas predictivos de legibilidad",
        value=_published_szigriszt_pazos,
    ),
    "gulpease_index": replace(
        TEXTSTAT_ABROAD["gulpease_index"],
        source="Lucisano & Piemontese 1988, Gulpease: una formula per la predizione della difficoltà dei testi",
        value=_published_gulpease,
    ),
}
