"""Words and fragments in a frame of attribution: judgements, omissions, and participles before their subject."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund, the ferryman, told us: “The rope is old.”\n\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "Ines Vale has gone on record: she calls Lund a “lazy heron who sleeps all through the day” and a “Wet Hen.”",
        "Ines Vale described her aunt as “Lady Marrow” and “Lady Parsnip” in the hall.",
    ],
)
def test_what_is_joined_to_speech_under_one_verb_is_speech(sentence: str) -> None:
    assert told(LEAD + sentence)[1:] == ["speech Ines Vale"] * 2


def test_names_that_are_joined_stay_names() -> None:
    assert told("The choir sang “Harbour Dawn” and “Seven Ropes”.") == ["term"] * 2


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("The Osk Times weighed it and concluded that his sums were “Barely Right.”", "speech Osk Times"),
        ("Ines Vale rose and added the words, “Otto Lund.”", "speech Ines Vale"),
        ("Ines Vale said her first book was “Seven Ropes”.", "term"),
    ],
)
def test_a_verdict_in_capitals_is_no_title(sentence: str, right: str) -> None:
    assert told(LEAD + sentence)[1] == right


def test_words_that_were_shortened_are_somebody_elses() -> None:
    text = "Ines Vale fell off the quay. She was “rowed … to the far bank” at dawn."
    assert told(text) == ["speech Ines Vale"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("After saying the rope was “far too short to hold a ferry,” Ines Vale went to bed.", ["speech Ines Vale"]),
        ("Bemoaning the “wet rope,” Ines Vale accused Bo Marsh of sleep.", ["speech Ines Vale"]),
        ("Calling the weir “wet”, Ines Vale took a seat in the inn “Sea Rose”.", ["speech Ines Vale", "term"]),
    ],
)
def test_a_participle_tells_of_the_subject_behind_it(sentence: str, right: list[str]) -> None:
    assert told(LEAD + sentence)[1:] == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("When Bo Marsh told her of the flood, Ines Vale rose and said, “I can row.”", "speech Ines Vale"),
        ("When Bo Marsh told her of the flood, the keeper, Ines Vale, rose and said, “I can row.”", "speech Ines Vale"),
        ("Ines Vale, a friend of Bo Marsh, rose and said, “I can row.”", "speech Ines Vale"),
    ],
)
def test_who_rises_and_speaks_is_the_subject_of_both(sentence: str, right: str) -> None:
    assert told(LEAD + sentence)[1] == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("As Ines Vale went on about “how the weir is run,” Bo Marsh fell asleep.", "speech Ines Vale"),
        ("Ines Vale has gone after Bo Marsh as a “wet hen”.", "speech Ines Vale"),
        ("“We row,” Ines Vale went on.", "speech Ines Vale"),
        ("Ines Vale went on Monday to the “beach”.", "scare"),
        ("Ines Vale went after lunch to the “beach”.", "scare"),
    ],
)
def test_to_go_on_says_something_with_a_mark_a_name_or_about(sentence: str, right: str) -> None:
    assert told(LEAD + sentence)[1] == right


def test_standards_that_forbid_something_are_a_document() -> None:
    text = LEAD + "The claim rests on ferry standards that forbid rowers to steer if they “sat down before noon.”"
    assert told(text)[1] == "document ferry standards"


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale came. According to her, “the rope is new.”", "speech Ines Vale"),
        ("Ines Vale sings in the choir because to her, “nothing is as dry as a silent weir.”", "speech Ines Vale"),
        (
            "Ines Vale told a rower who claimed that many sleep at noon because of the heat that “no rope sleeps.”",
            "speech Ines Vale",
        ),
        ("Only dry rowers are “safe” in Ines Vale’s eyes.", "speech Ines Vale"),
        ("Her aunt has to row, because as “The Osk Mail” wrote, it was dry.", "term"),
        ("Though the Osk Council never met, it referenced “wet knots” in a note.", "speech Osk Council"),
        ("The trouble with weirs is shown by this finding: “Nine mills have one rope.”", "document finding"),
    ],
)
def test_the_words_next_to_a_quotation_lead_to_its_speaker(sentence: str, right: str) -> None:
    assert told(LEAD + sentence)[1] == right


def test_words_that_and_joins_to_others_of_a_clause_are_not_the_next_clauses() -> None:
    text = LEAD + "As Ines Vale went on about “old ropes” and “dry rowers,” Bo Marsh said no, no, no."
    assert told(text)[1:] == ["speech Ines Vale"] * 2


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("According to a memo obtained by the Osk Mail, rowers were told to “stay quiet.”", "document memo"),
        ("The weir, called “a wet disgrace” by Ines Vale, is shut.", "speech Ines Vale"),
        ("“A wet disgrace” is how Ines Vale describes the weir.", "speech Ines Vale"),
    ],
)
def test_a_passive_and_what_is_said_of_quoted_words_lead_to_who_said_them(sentence: str, right: str) -> None:
    assert told(LEAD + sentence)[-1] == right
