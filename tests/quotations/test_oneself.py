"""“Vale himself said so”, a plan that somebody else backs, and “Asked” that begins a sentence behind quoted words."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund opened the weir.\n\n"  # somebody else, who would go on speaking if the sentence gave nobody


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale herself called it “a wet rope”.", "Ines Vale"),
        ("The auditor, Bo Marsh, a Democrat, has himself said the money was “all there”.", "Bo Marsh"),
        ("The keepers have themselves admitted that it was “a wet rope”.", "keepers"),
        ("Bo Marsh had himself warned of “a long, wet rope”.", "Bo Marsh"),
        ("The guild itself says the mill is “not fit to turn”.", "guild"),
        ("It was “a wet rope”, as Ines Vale herself put it.", "Ines Vale"),
    ],
)
def test_whoever_does_something_himself_says_it(sentence: str, right: str) -> None:
    assert told(LEAD + sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ines Vale told the court that the letter written by Bo Marsh was “a wet rope”.",
        "Ines Vale argued that a law proposed by Bo Marsh would be “a wet rope”.",
        "Ines Vale said that the weir praised by the council had been “a wet rope”.",
        "Ines Vale thinks the plan announced by the council on Monday is “a wet rope”.",
        "The mayor rejected Ines Vale’s charge that the plan backed by his council was “an eyewash”.",
        "Bo Marsh laughed at Ines Vale’s claim that a boat described by him in May could be “a wet rope”.",
    ],
)
def test_a_thing_is_not_what_whoever_backs_it_calls_it(sentence: str) -> None:
    assert told(LEAD + sentence) == ["speech Ines Vale"]


@pytest.mark.parametrize("opening", ["Asked", "Pressed", "Quizzed", "Told", "Challenged", "Questioned"])
def test_a_sentence_that_begins_with_who_is_asked_leaves_the_words_before_it_alone(opening: str) -> None:
    words = "“I row in the rain,” Ines Vale wrote. “I have a boat. It leaks.”"
    text = f"{LEAD}{words} {opening} about the rain, Bo Marsh said it was “dry”."
    assert told(text) == ["speech Ines Vale"] * 2 + ["speech Bo Marsh"]
