"""Which of several clauses of a sentence reports, and words that are reported without a verb of saying."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund, the ferryman, told us: “The rope is old.”\n\n"


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("The former clerk and mayor of Osk said she wanted to speak “straight to the rowers”.", "speech mayor"),
        ("Ines Vale says it underscores that Lund is “wholly unfit to ring a bell”.", "speech Ines Vale"),
        ("Ines Vale was sent to meet a miller who said he was tired, saying, “Maybe he rows.”", "speech Ines Vale"),
        ("Ines Vale told the hall that she believes we must go on, saying that “rope still rots”.", "speech Ines Vale"),
        ("Ines Vale, a doctor, came on Monday and began by saying she would “never” row.", "speech Ines Vale"),
        (
            "Ines Vale rose, arguing that the loss of the rope of the old ferry is to be seen as “dire”.",
            "speech Ines Vale",
        ),
    ],
)
def test_who_reports_is_told_of_again_by_a_pronoun_or_a_participle(sentence: str, right: str) -> None:
    assert told(LEAD + sentence)[1] == right


def test_the_name_of_a_programme_is_not_what_the_clause_behind_it_reports() -> None:
    text = "On the latest show of “Dawn and Dusk,” the keeper Ines Vale said that the note was only “to tease” Lund."
    assert told(text) == ["term", "speech Ines Vale"]


def test_it_means_a_body_of_the_same_sentence() -> None:
    text = "The Osk River Council met on Friday and pledged an answer to what it called “a clear danger to the weir”."
    assert told(text) == ["speech Osk River Council"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale has been steadily pounding Lund as a “rope thief”.", "speech Ines Vale"),
        (
            "Ines Vale cynically dismissed Council member Bo Marsh as being in the “puddles of Osk”.",
            "speech Ines Vale",
        ),
        ("Her surrogates called him “a fox”.", "speech Her surrogates"),
        ("However, 63 percent said Lund was “fair” in keeping it private.", "speech 63 percent"),
        ("The clerk Ines Vale had typed “river fever”.", "speech Ines Vale"),
    ],
)
def test_one_word_is_speech_behind_a_verb_that_praises_or_blames(sentence: str, right: str) -> None:
    assert told(LEAD + sentence)[1] == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale, now the head of the mill, who in 2010 said the aim was a “dry weir”, left.", "speech Ines Vale"),
        ("Keeper Ines B. Vale Jr. responded to him that it was “wet”.", "speech Ines B. Vale Jr"),
        ("Meanwhile Ines Vale called it “wet”.", "speech Ines Vale"),
    ],
)
def test_a_year_and_the_end_of_a_name_stand_between_subject_and_verb(sentence: str, right: str) -> None:
    assert told(LEAD + sentence)[1] == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        (
            "Keeper Ines Vale praised the weir after she met rowers and blamed the flood on “old mud” there.",
            "Ines Vale",
        ),
        ("Ines Vale said the mill and the ferry will offer “to show the town that it has a bell”.", "Ines Vale"),
        ("Ines Vale told the rowers this week she would consider it a “slap”.", "Ines Vale"),
        ("The Osk Council ruled that Lund’s statement on the bell is “true”.", "Osk Council"),
        ("Ines Vale ended the check by announcing that Lund’s statement was “true”.", "Ines Vale"),
        (
            "Asked why, the 34-year-old mother of three replied, “The bell rings for all of us.”",
            "34-year-old mother",
        ),
        ("Ines Vale went on the air overnight to accuse Lund of being “drenched”.", "Ines Vale"),
        ("Though the clerk had left, the Osk Council met, and it referenced “wet ropes” on the weir.", "Osk Council"),
        ("It is open and not too deep because to Ines Vale, “there is nothing better than a bell”.", "Ines Vale"),
        ("“We row!” said Ines A. Vale Marsh.", "Ines A. Vale Marsh"),
        ("Vale’s campaign is seeking to part with what they call the ferry’s “wet message”.", "Vale’s campaign"),
    ],
)
def test_the_speaker_is_found_past_words_that_are_no_part_of_the_clause(sentence: str, right: str) -> None:
    assert told("Ada Vale spoke. " + LEAD + sentence)[1] == f"speech {right}"


def test_what_a_person_is_called_is_no_title() -> None:
    assert told(LEAD + "Ines Vale called the old clerk “Miss Bell”.")[1] == "speech Ines Vale"
    assert told(LEAD + "Ines Vale called the new ferry “Sea Rose”.")[1] == "term"


def test_who_judged_last_goes_on_where_only_the_judged_was_spoken_of() -> None:
    text = (
        "Otto Lund built the mill. He ran it long. His partner, Ines Vale, called him a master of rope. “He rows on.”"
    )
    assert told(text) == ["speech Ines Vale"]


def test_those_who_open_a_sentence_behind_with_do_not_speak_before_a_colon() -> None:
    text = "With Norlandic millers worried about the weir, Ines Vale has a new call: “It is about me.”"
    assert told(text) == ["speech Ines Vale"]
