"""What "it" and "they" mean where they say something."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "The council of Osk replied on Monday. It took a page. The weir, it says, was “sound when last tried.”",
            "speech council of Osk",
        ),
        (
            "Ines Vale’s lawyers spoke for an hour. The rope, they noted, was “older than the mill.”",
            "speech Ines Vale’s lawyers",
        ),
        ("Millers in Osk are angry. The new fee, they say, is “a tax on flour”.", "speech Millers"),
        ("The ministry has replied. The letter, it insists, is “not an apology”, and that is all.", "speech ministry"),
    ],
)
def test_what_is_said_is_not_who_says_it(text: str, right: str) -> None:
    assert told(text) == [right]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The union met on Monday. The ferry was late. It said the crew was “worn out”.", "speech union"),
        ("Farmers came from all over Norland. The price was too low. They called it “a joke”.", "speech Farmers"),
        ("When the council met on Monday, it said the weir was “sound”.", "speech council"),
        ("The report is long, but it says “the weir is sound”.", "document report"),
    ],
)
def test_a_pronoun_that_says_something_means_who_can_speak(text: str, right: str) -> None:
    assert told(text) == [right]
