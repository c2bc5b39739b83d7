"""Headlines that print nearly every word with a capital: verbs, nouns and quoted words are what they are without it."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

BELOW = "\n\nThe row at the old weir went on all night, and nobody in the town of Osk knew who would mend the rope."


@pytest.mark.parametrize(
    ("headline", "right"),
    [
        ("Ines Vale Says Weir Is ‘Too Old to Mend’", "Ines Vale"),
        ("Harbor Chief Says Rowers Were ‘Left in the Rain’ on Ropes", "Harbor Chief"),
        ("Ines Vale Calls Bo Marsh ‘a Wet Rope’", "Ines Vale"),
        ("‘We Are Not Ready,’ Bo Marsh Tells Osk Council", "Bo Marsh"),
        ("Mayor Vows to ‘Mend Every Rope’ After the Flood", "Mayor"),
        ("Keepers Warn of ‘Long Dark Winter’ for Ferries", "Keepers"),
        ("Bo Marsh on the Flood: ‘We Were Not Ready’", "Bo Marsh"),
        ("Ada Bell: Miller Was ‘Not Told the Truth’ About the Weir", "Ada Bell"),
    ],
)
def test_capitals_hide_no_verb(headline: str, right: str) -> None:
    assert told(headline + BELOW) == [f"speech {right}"]


@pytest.mark.parametrize(
    "headline",
    ["The Story of ‘The Old Weir’", "What ‘The Ferryman’ Tells Us About Osk", "Inside ‘The Lost Ferry’"],
)
def test_a_title_stays_one(headline: str) -> None:
    assert told(headline + BELOW) == ["term"]


def test_names_come_from_the_text_below() -> None:
    text = "Marsh Takes Talk of Floods ‘Very Calmly’, Friends Say\n\n“I row,” said Bo Marsh. “It is old,” Marsh added."
    assert told(text)[1:] == ["speech Bo Marsh", "speech Bo Marsh"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Мэр Осковска: «Воды нет»\n\nСовет был на реке. Мэр Олег Лунин сказал, что паром «тонет»."),
        ("uk", "Мер Осківська: «Води немає»\n\nРада була на річці. Мер Олег Лунін сказав, що пором «тоне»."),
        ("pl", "Burmistrz Oskowa: „Wody nie ma”\n\nRada była na rzece. Burmistrz Jan Lin przyznał, że prom „tonie”."),
        (
            "nl",
            "Burgemeester Oskerdam: ‘Er is geen water’\n\nDe raad was er. Burgemeester Ada Lin zei dat het ‘zinkt’.",
        ),
        ("de", "Bürgermeisterin von Osk: „Es ist leer“\n\nDer Rat kam. Bürgermeisterin Ada Lin sagte, es sei „leer“."),
    ],
)
def test_the_office_of_a_place_is_whoever_holds_it_below(language: str, text: str) -> None:
    first, second = told(text, language)
    assert first == second
    assert first.startswith("speech ")


def test_a_surname_behind_an_office_is_no_place() -> None:
    text = "Bürgermeisterin Lin: „Es ist leer“\n\nAda Lin war da. Bürgermeisterin Ida Koch sagte, es sei „leer“."
    assert told(text, "de") == ["speech Ada Lin", "speech Ida Koch"]
