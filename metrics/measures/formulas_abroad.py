"""The readability formulas of other languages than English, over the same counts, in both ways.

Written in the order in which textstat computes, so that not even the last digit differs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np

from metrics.measures import About, definition_counts, textstat_counts
from metrics.measures.formulas import Counts, Formula, length, per_word, percent
from metrics.measures.textstat_counts import Number

_MINIMUM = 3  # sentences
_EASE = ("points, about 0 to 100", "higher is easier")  # unit and direction
_GRADE = ("school grade", "higher is harder")
_HOW_EASY = "How easy is this to read, by the length of its sentences and words?"
_BANDS = "Below 30 is very hard, 60 to 70 plain, above 90 very easy. It may leave 0 to 100."
_BY_SZIGRISZT = "36 to 50 is rather hard, 51 to 65 plain, 66 to 75 rather easy. It may leave 0 to 100."
_BY_DEGREE = "Below 80 is hard after primary school, below 60 after middle school, below 40 with a diploma."
_MEANING = "Whether the words are known: a long one may be familiar, a short one rare."


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
    language: str,
    label: str,
    source: str,
    value: Callable[[Any], Number],
    about: About,
    *,
    scale: tuple[str, str] = _EASE,
) -> Formula:
    return Formula(label, *scale, source, about, _MINIMUM, value, (language,))


def _ease(formula: str, reading: str = _BANDS) -> About:
    return About(_HOW_EASY, formula, reading, _MEANING)


def _of_vienna(number: int, value: Callable[[Counts], Number], formula: str) -> Formula:
    source = "Bamberger & Vanecek 1984, Lesen – Verstehen – Lernen – Schreiben"
    about = About(
        "For which school year is this text on a subject?",
        f"{formula}; words of three syllables or more, long words of seven letters or more",
        "4 is very easy, 15 very hard.",
        "Whether the words are known. It was made for texts that explain a subject, not for talk.",
    )
    return _of("de", f"Wiener Sachtextformel {number}", source, value, about, scale=_GRADE)


TEXTSTAT_ABROAD = {
    "flesch_amstad": _of(
        "de",
        "Flesch reading ease, German",
        "Amstad 1978, Wie verständlich sind unsere Zeitungen?",
        _flesch(180, 1, 58.5),
        _ease("180 − words ÷ sentences − 58.5 × syllables ÷ words"),
    ),
    "wiener_sachtextformel_1": _of_vienna(
        1,
        _wiener(0.875, syllables=0.1935, sentence=0.1672, long=0.1297, short=-0.0327),
        "0.1935 × 100 × words of three syllables ÷ words + 0.1672 × words ÷ sentences + "
        "0.1297 × 100 × long words ÷ words − 0.0327 × 100 × words of one syllable ÷ words − "
        "0.875",
    ),
    "wiener_sachtextformel_2": _of_vienna(
        2,
        _wiener(2.779, syllables=0.2007, sentence=0.1682, long=0.1373),
        "0.2007 × 100 × words of three syllables ÷ words + 0.1682 × words ÷ sentences + "
        "0.1373 × 100 × long words ÷ words − 2.779",
    ),
    "wiener_sachtextformel_3": _of_vienna(
        3,
        _wiener(1.1144, syllables=0.2963, sentence=0.1905),
        "0.2963 × 100 × words of three syllables ÷ words + 0.1905 × words ÷ sentences − 1.1144",
    ),
    "wiener_sachtextformel_4": _of_vienna(
        4,
        _wiener(1.693, syllables=0.2744, sentence=0.2656),
        "0.2744 × 100 × words of three syllables ÷ words + 0.2656 × words ÷ sentences − 1.693",
    ),
    "flesch_kandel_moles": _of(
        "fr",
        "Flesch reading ease, French",
        "Kandel & Moles 1958, Application de l’indice de Flesch à la langue française",
        _flesch(207, 1.015, 73.6),
        _ease("207 − 1.015 × words ÷ sentences − 73.6 × syllables ÷ words"),
    ),
    "fernandez_huerta": _of(
        "es",
        "Fernández Huerta",
        "Fernández Huerta 1959, Medidas sencillas de lecturabilidad; words per sentence, as Law corrected it",
        _fernandez_huerta,
        _ease("206.84 − 60 × syllables ÷ words − 1.02 × words ÷ sentences"),
    ),
    "szigriszt_pazos": _of(
        "es",
        "Szigriszt-Pazos",
        "Szigriszt Pazos 1993, Sistemas predictivos de legibilidad; 206.84 for 206.835",
        _szigriszt_pazos,
        _ease("206.84 − 62.3 × syllables ÷ words − words ÷ sentences", _BY_SZIGRISZT),
    ),
    "gutierrez_polini": _of(
        "es",
        "Gutiérrez de Polini",
        "Gutiérrez de Polini 1972, Investigación sobre lectura en Venezuela",
        _gutierrez_polini,
        About(
            "How easy is this to read, by letters instead of syllables?",
            "95.2 − 9.7 × letters ÷ words − 0.35 × words ÷ sentences; letters and figures",
            "Below 34 is hard, above 47 easy.",
            "How a word sounds or how common it is. It was fitted to texts for the sixth year of school.",
        ),
        scale=("points; below 34 hard, above 47 easy", "higher is easier"),
    ),
    "crawford": _of(
        "es",
        "Crawford",
        "Crawford 1989, Fórmula y gráfico para determinar la comprensibilidad",
        _crawford,
        About(
            "How many years of school does it take to understand this?",
            "−0.205 × 100 × sentences ÷ words + 0.049 × 100 × syllables ÷ words − 3.407",
            "3 stands for the third year; above 6 it only says that a text is not for a primary school.",
            "How hard a text for adults is: it was made for the books of primary schools.",
        ),
        scale=("years of schooling", "higher is harder"),
    ),
    "flesch_vacca": _of(
        "it",
        "Flesch reading ease, Italian",
        "Franchina & Vacca 1986, Adaptation of Flesch readability index on a bilingual text",
        _flesch(217, 1.3, 60.0),
        _ease("217 − 1.3 × words ÷ sentences − 60 × syllables ÷ words"),
    ),
    "gulpease_index": _of(
        "it",
        "Gulpease",
        "Lucisano & Piemontese 1988, Gulpease; all characters for letters",
        _gulpease,
        _ease(
            "89 + 300 × sentences ÷ words − 10 × characters ÷ tokens; characters are marks, too, and tokens what "
            "stands between blanks",
            _BY_DEGREE,
        ),
    ),
    "flesch_oborneva": _of(
        "ru",
        "Flesch reading ease, Russian",
        "Oborneva 2006, Automated assessment of the complexity of Russian texts",
        _flesch(206.835, 1.3, 60.1),
        _ease("206.835 − 1.3 × words ÷ sentences − 60.1 × syllables ÷ words"),
    ),
}
DEFINITION_ABROAD = TEXTSTAT_ABROAD | {
    "szigriszt_pazos": replace(
        TEXTSTAT_ABROAD["szigriszt_pazos"],
        source="Szigriszt Pazos 1993, Sistemas predictivos de legibilidad",
        value=_published_szigriszt_pazos,
        about=_ease("206.835 − 62.3 × syllables ÷ words − words ÷ sentences", _BY_SZIGRISZT),
    ),
    "gulpease_index": replace(
        TEXTSTAT_ABROAD["gulpease_index"],
        source="Lucisano & Piemontese 1988, Gulpease: una formula per la predizione della difficoltà dei testi",
        value=_published_gulpease,
        about=_ease("89 + 300 × sentences ÷ words − 10 × letters ÷ words; letters and figures", _BY_DEGREE),
    ),
}
