"""Who speaks in English news and commentary."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund said the mill was old.\n\n"


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale, whose clerk kept the books, was short with him, accusing Lund of “rowing alone.”", "Ines Vale"),
        ("Ines Vale sent a note through millers calling the tale “a wet rope”.", "Ines Vale"),
        ("Ines Vale wrote to ferrymen saying the weir was “done for”.", "Ines Vale"),
        ("Ines Vale scolded Bo Marsh for calling the weir “a puddle”.", "Bo Marsh"),
        ("Millers accuse Bo Marsh of describing the weir as “a puddle”.", "Bo Marsh"),
        ("Ines Vale apologised for calling the weir “a puddle”.", "Ines Vale"),
    ],
)
def test_a_participle_tells_of_whoever_did_it(sentence: str, right: str) -> None:
    assert told(LEAD + sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("A clerk for the Marsh campaign, Ines Vale, said it was “a wet rope”.", "Ines Vale"),
        ("A clerk from the Norland office of the bank, Ines Vale, said it was “a wet rope”.", "Ines Vale"),
        ("The Norland embassy welcomed what it called “a dry rope,” and left.", "Norland embassy"),
    ],
)
def test_a_body_with_a_name_before_its_noun_is_one(sentence: str, right: str) -> None:
    assert told(LEAD + sentence) == [f"speech {right}"]
