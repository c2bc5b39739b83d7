"""Readability in other languages: textstat's values in its way, and by definition what the spelling shows."""

from __future__ import annotations

from collections.abc import Iterator
from math import nan
from types import ModuleType

import pytest

from metrics.measures import measures, offered, textstat_counts, vowels
from metrics.measures.formulas_abroad import TEXTSTAT_ABROAD
from metrics.measures.sentences import groups_of
from metrics.measures.variety import lexical_density, listed_languages

TEXTS = {
    "de": "Die Fähre fährt um neun. „Niemand wartet“, sagte die Hafenmeisterin; 14.024 Gäste! Wer zahlt's denn?",
    "fr": "Le bac part à neuf heures. L'équipage n'attend personne aujourd'hui ! Qui paiera l'hiver ?",
    "es": "El barco sale a las nueve. ¿Quién pagará el invierno? Nadie lo sabe todavía, pero esperan.",
    "it": "Il traghetto parte alle nove. Chi pagherà l'inverno? Nessuno lo sa ancora, ma aspettano in città.",
    "ru": "Паром уходит в девять. Кто заплатит за зиму? Никто этого не знает, но люди ждут в порту.",
}
FLESCH = ("flesch_amstad", "flesch_kandel_moles", "flesch_vacca", "flesch_oborneva")  # one function of textstat


@pytest.fixture
def foreign(textstat: ModuleType) -> Iterator[ModuleType]:
    """textstat, whose language holds for the whole process, put back to English afterwards."""
    yield textstat
    textstat.set_lang("en_US")


@pytest.mark.parametrize("name", TEXTSTAT_ABROAD)
def test_the_values_are_those_of_textstat(foreign: ModuleType, name: str) -> None:
    formula = TEXTSTAT_ABROAD[name]
    language = formula.languages[0]
    foreign.set_lang(language)
    for text in ("", "—", "Ja.", TEXTS[language], TEXTS[language] * 3):
        if name.startswith("wiener"):
            theirs = foreign.wiener_sachtextformel(text, int(name[-1]))
        else:
            theirs = getattr(foreign, "flesch_reading_ease" if name in FLESCH else name)(text)
        ours = formula.value(textstat_counts.counts(text, language))
        assert ours == pytest.approx(theirs, abs=1e-9), text


@pytest.mark.parametrize(
    ("word", "language", "syllables"),
    [
        ("Hafenmeisterin", "de", 5), ("Bauer", "de", 2), ("Quelle", "de", 2), ("Theater", "de", 3),
        ("voyage", "fr", 2), ("guerre", "fr", 1), ("oublier", "fr", 3), ("idées", "fr", 2), ("le", "fr", 1),
        ("ciudad", "es", 2), ("país", "es", 2), ("guerra", "es", 2), ("muy", "es", 1), ("poeta", "es", 3),
        ("città", "it", 2), ("guerra", "it", 2), ("poeta", "it", 3),
        ("переговоры", "ru", 5), ("в", "ru", 1),
    ],
)  # fmt: skip
def test_syllables_as_spelt(word: str, language: str, syllables: int) -> None:
    assert vowels.syllables(word, language) == syllables


def test_by_definition_by_hand() -> None:
    # 3 sentences, 11 words: Pa-rom u-ho-dit v de-vjat | kto za-pla-tit za zi-mu | lju-di zhdut ras-sve-ta
    text = "Паром уходит в девять. Кто заплатит за зиму? Люди ждут рассвета."
    value = measures()["definition_flesch_oborneva"].function(text)
    assert value == pytest.approx(206.835 - 1.3 * 11 / 3 - 60.1 * 21 / 11)


def test_a_formula_belongs_to_its_language() -> None:
    known = measures()
    assert known["flesch_amstad"].lacks(100, 10, "de") == ""
    assert known["flesch_amstad"].lacks(100, 10, "en") == "no formula for language en"
    assert known["flesch_kincaid_grade"].lacks(100, 10, "de") == "no formula for language de"
    assert known["lix"].lacks(100, 10, "de") == ""
    assert known["lix"].lacks(100, 10, "zh") == "no formula for language zh"


def test_only_what_fits_the_languages_is_offered() -> None:
    german, chinese = offered("textstat", {"de"}), offered("textstat", {"zh"})
    assert {"flesch_amstad", "lix", "mattr", "lexical_density"} <= set(german)
    assert "flesch_kincaid_grade" not in german
    assert "gulpease_index" not in german
    assert "flesch_kincaid_grade" in chinese  # to say that it has no formula


def test_lexical_density_leaves_out_the_function_words_of_its_language() -> None:
    assert lexical_density("Die Fähre ist alt", "de") == pytest.approx(2 / 4)
    assert lexical_density("Le bac est très vieux", "fr") == pytest.approx(2 / 5)
    density = measures()["lexical_density"]
    assert set(density.languages) == listed_languages()
    assert density.values(groups_of(["Die Fähre ist alt.", ""], "de")).tolist() == pytest.approx(
        [2 / 4, nan], nan_ok=True
    )


def test_measures_that_fit_every_language_of_the_texts_come_first():
    assert next(iter(offered("textstat", {"en"}))) == "flesch_reading_ease"
    assert list(offered("textstat", {"en", "de"}))[:3] == ["lix", "rix", "flesch_reading_ease"]
