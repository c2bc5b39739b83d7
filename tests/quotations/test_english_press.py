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


@pytest.mark.parametrize("office", ["Bishop", "Chairman"])
def test_a_first_name_tells_a_woman_in_an_office_that_men_held(office: str) -> None:
    text = f"Bea Holt left the mill.\n\n{office} Ines Vale declined. “I row,” she told the Post. “I row on.”"
    assert told(text) == ["speech Ines Vale", "speech Ines Vale"]


def test_the_month_behind_a_number_is_nobody() -> None:
    text = (
        "The mill kept a note, dated 3 May, in which Vale wrote that it was “dry and cold” and urged it “to shut soon”."
    )
    assert told(text) == ["speech Vale", "speech Vale"]


@pytest.mark.parametrize("document", ["ordinance", "accord", "pact", "covenant", "edict", "regulation", "rulebook"])
def test_what_is_agreed_or_ordered_is_a_document(document: str) -> None:
    text = f"Ines Vale read out a 1950 {document} that requires the mill to “keep a rope in the hall”."
    assert told(text) == [f"document 1950 {document}"]
