"""The readability formulas of other languages than English, over the same counts, in both ways.

Written in the order in which textstat computes, so that not even the last digit differs.
"""

from __future__ import annotations

from functools import partial

import numpy as np

from metrics.measures import definition_counts, textstat_counts
from metrics.measures.formulas import Counts, Formula, formula, length, per_word, percent
from metrics.measures.textstat_counts import Number

TEXTSTAT_ABROAD: dict[str, Formula] = {}
DEFINITION_ABROAD: dict[str, Formula] = {}

_ease = partial(formula, unit="points, about 0 to 100", direction="higher is easier")
_wiener = partial(
    formula,
    TEXTSTAT_ABROAD,
    DEFINITION_ABROAD,
    unit="school grade",
    direction="higher is harder",
    source="Bamberger & Vanecek 1984, Lesen – Verstehen – Lernen – Schreiben",
    languages=("de",),
)


def _flesch(base: float, c: Counts, by_length: float, by_syllables: float) -> Number:
    return (base - by_length * length(c) - by_syllables * per_word(c.syllables, c)) * (c.syllables > 0)


@_ease(
    TEXTSTAT_ABROAD,
    DEFINITION_ABROAD,
    label="Flesch reading ease, German",
    source="Amstad 1978, Wie verständlich sind unsere Zeitungen?",
    languages=("de",),
)
def flesch_amstad(c: Counts) -> Number:
    return _flesch(180, c, 1, 58.5)


def _shares(c: Counts) -> tuple[Number, Number, Number, Number]:
    """Per cent of words of three syllables, words a sentence, per cent of long words and of words of one syllable."""
    return percent(c.polysyllables, c), length(c), percent(c.long_words, c), percent(c.monosyllables, c)


@_wiener(label="Wiener Sachtextformel 1")
def wiener_sachtextformel_1(c: Counts) -> Number:
    ms, sl, iw, es = _shares(c)
    return ((0.1935 * ms) + (0.1672 * sl) + (0.1297 * iw) - (0.0327 * es) - 0.875) * (c.words > 0)


@_wiener(label="Wiener Sachtextformel 2")
def wiener_sachtextformel_2(c: Counts) -> Number:
    ms, sl, iw, _ = _shares(c)
    return ((0.2007 * ms) + (0.1682 * sl) + (0.1373 * iw) - 2.779) * (c.words > 0)


@_wiener(label="Wiener Sachtextformel 3")
def wiener_sachtextformel_3(c: Counts) -> Number:
    ms, sl, *_ = _shares(c)
    return ((0.2963 * ms) + (0.1905 * sl) - 1.1144) * (c.words > 0)


@_wiener(label="Wiener Sachtextformel 4")
def wiener_sachtextformel_4(c: Counts) -> Number:
    ms, sl, *_ = _shares(c)
    return ((0.2744 * ms) + (0.2656 * sl) - 1.693) * (c.words > 0)


@_ease(
    TEXTSTAT_ABROAD,
    DEFINITION_ABROAD,
    label="Flesch reading ease, French",
    source="Kandel & Moles 1958, Application de l’indice de Flesch à la langue française",
    languages=("fr",),
)
def flesch_kandel_moles(c: Counts) -> Number:
    return _flesch(207, c, 1.015, 73.6)


@_ease(
    TEXTSTAT_ABROAD,
    DEFINITION_ABROAD,
    label="Fernández Huerta",
    source="Fernández Huerta 1959, Medidas sencillas de lecturabilidad; words per sentence, as Law corrected it",
    languages=("es",),
)
def fernandez_huerta(c: Counts) -> Number:
    return (206.84 - (60 * per_word(c.syllables, c)) - (1.02 * length(c))) * (c.syllables > 0)


@_ease(
    TEXTSTAT_ABROAD,
    label="Szigriszt-Pazos",
    source="Szigriszt Pazos 1993, Sistemas predictivos de legibilidad; 206.84 for 206.835",
    languages=("es",),
)
def szigriszt_pazos(c: textstat_counts.Counts) -> Number:
    return (206.84 - 62.3 * per_word(c.syllables, c) - length(c)) * (c.words > 0)


@_ease(
    DEFINITION_ABROAD,
    label="Szigriszt-Pazos",
    source="Szigriszt Pazos 1993, Sistemas predictivos de legibilidad",
    languages=("es",),
)
def published_szigriszt_pazos(c: definition_counts.Counts) -> Number:
    return 206.835 - 62.3 * per_word(c.syllables, c) - length(c)


@formula(
    TEXTSTAT_ABROAD,
    DEFINITION_ABROAD,
    label="Gutiérrez de Polini",
    unit="points; below 34 hard, above 47 easy",
    direction="higher is easier",
    source="Gutiérrez de Polini 1972, Investigación sobre lectura en Venezuela",
    languages=("es",),
)
def gutierrez_polini(c: Counts) -> Number:
    return (95.2 - 9.7 * per_word(c.letters, c) - 0.35 * length(c)) * (c.letters > 0)


@formula(
    TEXTSTAT_ABROAD,
    DEFINITION_ABROAD,
    label="Crawford",
    unit="years of schooling",
    direction="higher is harder",
    source="Crawford 1989, Fórmula y gráfico para determinar la comprensibilidad",
    languages=("es",),
)
def crawford(c: Counts) -> Number:
    sentences, syllables = 100 * per_word(c.sentences, c), 100 * per_word(c.syllables, c)
    return (-0.205 * sentences + 0.049 * syllables - 3.407) * (c.syllables > 0)


@_ease(
    TEXTSTAT_ABROAD,
    DEFINITION_ABROAD,
    label="Flesch reading ease, Italian",
    source="Franchina & Vacca 1986, Adaptation of Flesch readability index on a bilingual text",
    languages=("it",),
)
def flesch_vacca(c: Counts) -> Number:
    return _flesch(217, c, 1.3, 60.0)


@_ease(
    TEXTSTAT_ABROAD,
    label="Gulpease",
    source="Lucisano & Piemontese 1988, Gulpease; all characters for letters",
    languages=("it",),
)
def gulpease_index(c: textstat_counts.Counts) -> Number:
    characters = c.characters / np.maximum(c.tokens, 1)
    return ((300 * per_word(c.sentences, c)) - (10 * characters) + 89) * (c.words > 0)


@_ease(
    DEFINITION_ABROAD,
    label="Gulpease",
    source="Lucisano & Piemontese 1988, Gulpease: una formula per la predizione della difficoltà dei testi",
    languages=("it",),
)
def published_gulpease_index(c: definition_counts.Counts) -> Number:
    return 89 + 300 * per_word(c.sentences, c) - 10 * per_word(c.letters, c)


@_ease(
    TEXTSTAT_ABROAD,
    DEFINITION_ABROAD,
    label="Flesch reading ease, Russian",
    source="Oborneva 2006, Automated assessment of the complexity of Russian texts",
    languages=("ru",),
)
def flesch_oborneva(c: Counts) -> Number:
    return _flesch(206.835, c, 1.3, 60.1)
