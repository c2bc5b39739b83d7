"""Ways of writing of papers in English: who is a mother-of-two, a notice that regrets, millers who call a thing so."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

TWO = "Otto Vale was at the mill in Osk when the rope tore. Ines Lund saw it from the bank.\n\n"


@pytest.mark.parametrize(
    ("noun", "right"),
    [
        ("mum-of-five", "Ines Lund"),
        ("mother-of-two", "Ines Lund"),
        ("grandmother of four", "Ines Lund"),
        ("father-of-two", "Otto Vale"),
        ("dad-of-three", "Otto Vale"),
        ("married father of three", "Otto Vale"),
        ("great-grandfather of six", "Otto Vale"),
    ],
)
def test_who_has_children_has_been_named(noun: str, right: str) -> None:
    assert told(f"{TWO}“It was a thin old rope,” laughed the {noun} last night.") == [f"speech {right}"]


@pytest.mark.parametrize("office", ["Bishop", "Chairman", "Parson"])
def test_a_first_name_tells_a_woman_in_an_office_that_men_held(office: str) -> None:
    text = f"Bea Holt left the mill.\n\n{office} Ines Vale declined. “I row,” she told the Post. “I row on.”"
    assert told(text) == ["speech Ines Vale", "speech Ines Vale"]
