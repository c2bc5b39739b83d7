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
        ("Ada Fenn filed a motion. It calls the toll “a tax on bread.”", "document motion"),
        ("She replied with a postcard. It said, in blue letters, “Bring rope.”", "document postcard"),
        ("Ada Fenn was there when the council met. It called the toll “a tax on bread.”", "speech council"),
        ("Bo Lind joined the union in May. It called the toll “a tax on bread.”", "speech union"),
        ("The ministry has replied. The letter, it insists, is “not an apology”, and that is all.", "speech ministry"),
    ],
)
def test_what_is_said_and_a_person_are_not_it(text: str, right: str) -> None:
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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Der Damm leckt.\n\nMenschlich ist das klar. Die Kosten seien „nicht der Rede wert“ gewesen."),
        ("en", "The weir leaks.\n\nCheap rope, old weir. “It was never said by anybody here.”"),
        ("en", "The weir leaks.\n\nGrim weather in Osk. “It was never said by anybody here.”"),
    ],
)
def test_the_first_word_of_a_sentence_is_no_name_for_its_capital(language: str, text: str) -> None:
    assert told(text, language) == ["speech"]


def test_a_surname_may_open_a_sentence() -> None:
    assert told("Vale was glad. “The weir is old.”") == ["speech Vale"]
    assert told("Vale rowed home. “The weir is old.”") == ["speech Vale"]


def test_a_noun_that_meant_somebody_without_a_name_does_so_again() -> None:
    text = "‘Sit down,’ said the clerk.\n\n‘I row,’ said Ines Vale.\n\n‘Then row,’ said the clerk."
    assert told(text) == ["speech clerk", "speech Ines Vale", "speech clerk"]


def test_the_word_i_is_no_part_of_a_name() -> None:
    assert told("“To Otto Lund I leave the boat,” wrote Bo Marsh. “It leaks,” said Lund.")[1] == "speech Otto Lund"
