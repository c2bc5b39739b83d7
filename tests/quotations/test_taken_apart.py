"""How a commentator brings in the words that he takes apart: verdicts, replies, people quoted by others."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund opened the weir.\n\n"  # somebody else, who would go on speaking if the sentence gave nobody


def heard(sentence: str) -> list[str]:
    return [one.removeprefix("speech ") for one in told(LEAD + sentence)]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale’s verdict? “The weir is a disgrace.”", "Ines Vale"),
        ("The weir is, to quote Ines Vale, “a disgrace to all of us”.", "Ines Vale"),
        ("To quote Ines Vale: “The weir is a disgrace.”", "Ines Vale"),
        ("If we believe Ines Vale, the town was “a heap of stones” before her.", "Ines Vale"),
        ("Ines Vale’s answer, “We never had a key”, is not true.", "Ines Vale"),
        ("Bo Marsh asked who had the key. “Nobody,” came the answer from Ines Vale.", "Ines Vale"),
    ],
)
def test_who_is_brought_in_without_a_verb_of_saying_is_heard(sentence: str, right: str) -> None:
    assert heard(sentence) == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale quotes Bo Marsh: “A weir is a promise.”", "Bo Marsh"),
        ("Ines Vale cited her grandmother: “Row hard or stay at home.”", "Her grandmother"),
        ("Ines Vale said her father always told her, “Row hard or stay at home.”", "Her father"),
        ("Ines Vale remembered being warned by a clerk that rowers were “too loud”.", "clerk"),
        ("Ines Vale told the hall that aides had warned that it was “too old”.", "Ines Vale"),
        ("Ines Vale quoted from the minutes: “The weir is old.”", "Ines Vale"),
    ],
)
def test_words_of_others_are_theirs_and_passed_on_they_stay_the_speakers(sentence: str, right: str) -> None:
    assert [one.lower() for one in heard(sentence)] == [right.lower()]


@pytest.mark.parametrize("word", ["I’ll", "I'd", "We’ve", "They’d", "You’ll"])
def test_a_pronoun_with_its_verb_is_nobodys_name(word: str) -> None:
    assert word not in " ".join(told(f"{LEAD}“Too slow” {word} accept. But “fair” it is not."))


def test_a_verb_that_opens_a_sentence_is_no_document() -> None:
    assert told("Remember the word “puddle”. It comes back.") == ["term"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The weir leaks. “The rope is long and dry.” Those were the words of Ines Vale.", "Ines Vale"),
        ("The weir leaks. “The rope is long and dry.” That was the answer of Ines Vale.", "Ines Vale"),
        ("The weir leaks. “The rope is long and dry.” This from Ines Vale, who keeps the ferry.", "Ines Vale"),
        ("The weir leaks. “The rope is long and dry.” So said Ines Vale on Monday.", "Ines Vale"),
        ("With the words “the rope is long and dry”, Ines Vale left the hall.", "Ines Vale"),
        ("Ines Vale closed with the words: “The rope is long and dry.”", "Ines Vale"),
        ("Ines Vale’s message to the millers? “The rope is long and dry.”", "Ines Vale"),
        ("Ines Vale’s verdict on the weir? “The rope is long and dry.”", "Ines Vale"),
        ("Listen to Ines Vale: “The rope is long and dry.”", "Ines Vale"),
        ("Back to Ines Vale: “The rope is long and dry.”", "Ines Vale"),
    ],
)
def test_words_are_taken_up_or_announced_by_a_sentence_of_their_own(text: str, right: str) -> None:
    assert heard(text) == [right]


@pytest.mark.parametrize(
    "thing",
    [
        "a mug with the words “Dry Rope”",
        "a cap emblazoned with the words “Dry Rope”",
        "a bell, with the words “Dry Rope”",
    ],
)
def test_what_has_words_on_it_says_nothing(thing: str) -> None:
    assert told(LEAD + f"Ines Vale sells {thing}.") == ["term"]
