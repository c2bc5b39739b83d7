"""Whose words a question is that is put to somebody, and who is asked."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund keeps the mill in Osk.\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ines Vale was asked, “Is the rope long and dry?”",
        "Ines Vale was asked: “Is the rope long and dry?”",
        "Asked “Is the rope long and dry?”, Ines Vale shook her head.",
        "When asked “Is the rope long and dry?”, Ines Vale laughed.",
        "Pressed by nobody, Ines Vale was asked on Monday, “Is the rope long and dry?”",
        "Ines Vale has been asked once before: “Is the rope long and dry?”",
    ],
)
def test_a_question_that_nobody_is_said_to_put_is_nobodys(sentence: str) -> None:
    assert told(LEAD + sentence) == ["speech"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale was asked by Bo Marsh: “Is the rope long?”", ["Bo Marsh"]),
        ("Ines Vale was asked on Monday by Bo Marsh, “Is the rope long?”", ["Bo Marsh"]),
        ("Asked by Bo Marsh, “Is the rope long?”, Ines Vale said it was.", ["Bo Marsh"]),
        ("Asked by a reporter “Is the rope long?”, Ines Vale said: “It is.”", ["reporter", "Ines Vale"]),
        ("Ines Vale was asked, “Is the rope long?” “It is,” she said.", ["", "Ines Vale"]),
        ("When asked by a clerk, “Is the rope long?”, Ines Vale replied, “It is.”", ["clerk", "Ines Vale"]),
        ("Ines Vale, facing the hall, asked the crowd, “Is the rope long?”", ["Ines Vale"]),
        ("Asked about the rope, Ines Vale wondered: “Is the rope long?”", ["Ines Vale"]),
    ],
)
def test_a_question_is_put_by_whoever_asks(sentence: str, right: list[str]) -> None:
    assert told(LEAD + sentence) == [f"speech {name}".strip() for name in right]
