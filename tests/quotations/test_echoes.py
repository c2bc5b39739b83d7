"""Words that are quoted twice, in headlines, under headings and by those who take a speech apart."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "en",
            "Weir to go\n\nVale: plan is ‘a wet rope’\n\nInes Vale calls it ‘less a plan than a wet rope’.",
            ["speech Ines Vale"] * 2,
        ),
        (
            "de",
            "Streit um das Wehr\n\n„Ein Schlag ins Wasser“ – Streit\n\nBo Lund nannte es „einen Schlag ins Wasser“.",
            ["speech Bo Lund"] * 2,
        ),
    ],
)
def test_a_heading_in_the_text_takes_the_speaker_of_the_same_words_below(
    language: str, text: str, right: list[str]
) -> None:
    assert told(text, language) == right


def test_a_few_words_without_a_clause_are_those_of_who_said_them_above() -> None:
    text = "Ines Vale told us: “We stand by those who row at night.”\n\nWho are “those who row at night”? Lund asks."
    assert told(text) == ["speech Ines Vale"] * 2


def test_who_has_a_clause_of_his_own_is_no_echo() -> None:
    text = "Ines Vale said: “We stand by those who row at night.”\n\nBo Lund, too, praised “those who row at night”."
    assert told(text) == ["speech Ines Vale", "speech Bo Lund"]


def test_a_name_behind_a_colon_signs_the_words_of_a_headline() -> None:
    text = "Weir will go “over my dead body”: Mayor Ines Vale\n\nBo Lund said, “She says ‘over my dead body’ to us.”"
    assert told(text) == ["speech Ines Vale", "speech Bo Lund", "nested"]


def test_a_label_stands_before_words_that_are_signed() -> None:
    text = "Otto Lund rang.\n\nClaim: “The weir has doubled, and it is old.” — Senator Ines Vale, at a rally in Osk"
    assert told(text) == ["speech Ines Vale"]


def test_a_word_as_a_word_in_a_headline_stays_one() -> None:
    assert told("Why the word “reform” is worn\n\n“The reform goes on,” said Ines Vale.") == [
        "term",
        "speech Ines Vale",
    ]


def test_a_sentence_that_ends_inside_the_marks_is_no_heading() -> None:
    text = "Ines Vale smiled at the rope. “It may hold a year.”\n\nMillers who say “it may hold a year” sell the mill."
    assert told(text) == ["speech Ines Vale", "speech Millers"]
