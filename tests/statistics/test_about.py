"""What is said of every measure: all of it is there, and a formula in words gives what the code computes."""

from __future__ import annotations

import re
from math import sqrt

import pytest

from metrics.measures import definition_counts, measures, textstat_counts
from metrics.measures.formulas import Formula
from metrics.measures.formulas_abroad import DEFINITION_ABROAD, TEXTSTAT_ABROAD
from metrics.measures.formulas_english import DEFINITION, TEXTSTAT

FORMULAS = {
    "textstat": TEXTSTAT | TEXTSTAT_ABROAD,
    "definition": DEFINITION | DEFINITION_ABROAD,
}
WORDS = {  # longest first: what a formula names, and the count that it is
    "unfamiliar words of two syllables": "unfamiliar_two",
    "words of three syllables": "polysyllables",
    "words of one syllable": "monosyllables",
    "unfamiliar words": "unfamiliar",
    "short words": "short_words",
    "hard words": "hard",
    "long words": "long_words",
    "characters": "characters",
    "sentences": "sentences",
    "syllables": "syllables",
    "letters": "letters",
    "tokens": "tokens",
    "words": "words",
}
SIGNS = {"×": "*", "÷": "/", "−": "-", "√": "sqrt", ", and 3.6365 more where": "+ 3.6365 #"}
COUNTS = {  # of a text of hard words, so that what is added for them is added
    "textstat": textstat_counts.Counts(
        stretches=7,
        tokens=131,
        words=127,
        characters=653,
        letters=601,
        syllables=223,
        monosyllables=71,
        pronounceable=103,
        polysyllables=24,
        long_words=31,
        short_words=53,
        unfamiliar=41,
        unfamiliar_two=29,
        hard=19,
    ),
    "definition": definition_counts.Counts(
        sentences=7,
        words=127,
        letters=601,
        syllables=223,
        polysyllables=24,
        hard=19,
        unfamiliar=41,
        long_words=31,
        monosyllables=71,
    ),
}


def computed(written: str, counts: object) -> float:
    """The value of a formula in words; what stands behind its semicolon explains the words."""
    sum_ = written.partition("; ")[0]
    for sign, own in SIGNS.items():
        sum_ = sum_.replace(sign, own)
    for words, count in WORDS.items():
        sum_ = re.sub(rf"\b{words}\b", f"c.{count}", sum_)
    return float(eval(sum_, {"c": counts, "sqrt": sqrt}))  # noqa: S307


@pytest.mark.parametrize(
    ("way", "one"),
    [pytest.param(way, one, id=f"{way} {id}") for way, own in FORMULAS.items() for id, one in own.items()],
)
def test_a_formula_in_words_is_the_one_that_is_computed(way: str, one: Formula) -> None:
    counts = COUNTS[way]
    assert computed(one.about.formula, counts) == pytest.approx(float(one.value(counts)), abs=1e-9)


def test_every_measure_says_what_it_answers_how_to_read_it_and_what_it_does_not_show() -> None:
    for id, one in measures().items():
        assert one.about.answers.endswith("?"), id
        assert one.about.formula, id
        assert one.about.reading.endswith("."), id
        assert one.about.not_shown.endswith("."), id
