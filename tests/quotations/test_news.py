"""Who is the subject in the long sentences of the press: brackets, datelines, days, appositions, verbs in two words."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund opened the weir.\n\n"  # somebody else, who would go on speaking if the sentence gave nobody


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("“The weir is old,” Rep. Ines B. Vale (D-Osk.) said in a call.", "speech Ines B. Vale"),
        ("“The weir is old,” Ines Vale, R-Osk., said on Monday.", "speech Ines Vale"),
        ("At the mill, Gov. Ines Vale (R-OS), said, “The boat is mine.”", "speech Ines Vale"),
    ],
)
def test_a_point_inside_brackets_or_before_a_comma_ends_no_sentence(sentence: str, right: str) -> None:
    assert told(LEAD + sentence) == [right]


def test_a_sentence_in_brackets_ends_with_them() -> None:
    text = "Ines Vale began to speak. “The weir is old!” (Bo was a cat.) “I hear a bell.”"
    assert told(text) == ["speech Ines Vale", "speech Ines Vale"]


def test_a_double_hyphen_is_a_dash() -> None:
    text = "Ines Vale, the head of Osk Mill -- the yard that owns the weir, which is let -- told me, “The rope is new.”"
    assert told(LEAD + text) == ["speech Ines Vale"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("As Ines Vale pointed out in May, “the weir is old.”", "speech Ines Vale"),
        ("Said Ines Vale, who grew up by the weir, “The rope held all winter.”", "speech Ines Vale"),
        ("Bo Marsh, who has in the past described the weir as “a wet rope”, left.", "speech Bo Marsh"),
        ("“The gate stays where it is,” said the ruling.", "document ruling"),
        ("“The weir has a new gate,” the Times wrote.", "speech Times"),
        ("“The weir has a new gate,” reads a Sunday editorial in the Osk Mail.", "document Sunday editorial"),
        ("“The gate is old,” said 9/11 widow Ines Vale.", "speech Ines Vale"),
    ],
)
def test_the_verb_finds_its_subject(sentence: str, right: str) -> None:
    assert told(LEAD + sentence) == [right]


def test_to_point_alone_says_nothing() -> None:
    assert told("Ines Vale pointed at the “weir” and left.") == ["scare"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("A woman asked for a photo and Ines Vale said, “if the light is good.”", "speech Ines Vale"),
        ("Speaking at a fair in Osk, New Norland, Vale went after Lund, calling him “a slow boat.”", "speech Vale"),
        ("Ines Vale shrugged off Lund’s comments, telling reporters, “The rope is dry.”", "speech Ines Vale"),
        ("Ines Vale repeated that Lund counts his ropes, calling him a “tidy man”.", "speech Ines Vale"),
        ("Ines Vale issued a letter Tuesday saying, “The ferry has a new bell.”", "speech Ines Vale"),
    ],
)
def test_a_participle_tells_of_the_main_subject(sentence: str, right: str) -> None:
    assert told(LEAD + sentence) == [right]


def test_words_about_a_statement_are_not_its_own() -> None:
    assert told("Ines Vale said the mill’s claim was “a knot in a rope”.") == ["speech Ines Vale"]
    assert told("Ines Vale wrote in, calling Lund’s charge “wet” and “dull.”") == ["speech Ines Vale"] * 2
    assert told("Ines Vale repeated Bo Lund’s claim that it was “thin as a rope”.") == ["speech Bo Lund"]


def test_a_verb_behind_a_quoted_word_keeps_the_subject_before_it() -> None:
    text = "Ines Vale summed up the weir as “rotten,” denounced her record and said it must go."
    assert told(text) == ["speech Ines Vale"]
    assert told("Vale has praised “the old weir,” saying the mill owes it “a great deal.”") == ["speech Vale"] * 2


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("“The gate is our pride.” ― Ines Vale", ["speech Ines Vale"]),
        ("“The gate is our pride.”\n\n- Ines Vale.\n\nThe council met.", ["speech Ines Vale"]),
        ("“The gate is our pride.”\n\n— Ines Vale, head of the mill\n\n“It is old.”", ["speech Ines Vale"] * 2),
        ("“The gate is our pride.”\n\n— Ines Vale, will you go now?", ["speech Otto Lund"]),
        ("“The gate is our pride.”\n\n— some of the old mills", ["speech Otto Lund"]),
        ("“The gate is our pride.” And all it has is “an old door with a lock” ― Ines Vale.", ["speech Ines Vale"] * 2),
        ("“The gate is our pride”. ― Ines Vale.", ["speech Ines Vale"]),
    ],
)
def test_a_line_with_a_dash_and_a_name_signs_the_words_above_it(text: str, right: list[str]) -> None:
    assert told(LEAD + text) == right


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale wound up — “The rope is old, and the bell is older!” — and left.", "speech Ines Vale"),
        ("Ines Vale used the hour to wish us all “a dry rope, a loud bell and a fair wind”.", "speech Ines Vale"),
        ("Immediately Ines Vale was met by “a long bell from the ferry, and then the wind”.", "speech Ines Vale"),
        ("The leaflet, blue and small — “The rope is old, and so is the bell!” — was torn.", "speech Otto Lund"),
    ],
)
def test_the_subject_of_a_sentence_speaks_before_who_spoke_last(sentence: str, right: str) -> None:
    assert told(LEAD + sentence) == [right]


def test_a_country_is_no_nearby_speaker_and_not_its_charter() -> None:
    text = "Otto Lund praised the Charter of Norland.\n\nNorland will bring “a line of ferries, all with bells” soon."
    assert told(text)[-1] == "speech Otto Lund"


def test_an_apposition_behind_a_name_leads_back_to_it() -> None:
    text = "For Otto Lund, a mill teacher in Osk, Ines was a legend. He said, “She rang the bell.”"
    assert told(text) == ["speech Otto Lund"]


def test_what_one_person_calls_a_thing_is_an_opinion_and_what_many_call_it_a_term() -> None:
    assert told("Ines Vale calls the record of the mill a “tangle”.") == ["speech Ines Vale"]
    assert told("Ines Vale calls these wheels “overshot” wheels.") == ["term"]
    assert told("Millers call it the “overshot” wheel.") == ["term"]


def test_a_weak_verb_reaches_past_a_long_object() -> None:
    assert told("Ines Vale called both Otto Lund and the old miller Ada “noisy” and left.") == ["speech Ines Vale"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Today, Ines Vale said, the council considers it “a loose knot” of mine.", "speech Ines Vale"),
        ("Ines Vale said in a speech that the platform should reiterate its “oldest knots” now.", "speech Ines Vale"),
        ("Facing a storm, Ines Vale sent a note, insisting that Lund had “no right” to it.", "speech Ines Vale"),
        ("As the crowd began to leave, Ines Vale was seen again and joked, “The bell is mine.”", "speech Ines Vale"),
        ("“We row,” Ines B. Vale Jr., the director of the Bureau of Weirs, said in Osk.", "speech Ines B. Vale Jr"),
        ("''The bell was on 'Dawn and Dusk,''' said Ines Vale, a miller.", "speech Ines Vale"),
    ],
)
def test_the_clause_that_reports_holds_the_others(sentence: str, right: str) -> None:
    assert told(LEAD + sentence)[0] == right


def test_labels_inside_the_marks_say_who_speaks_in_a_printed_conversation() -> None:
    lines = ['"VALE: The rope is old.', '"MARSH: Is it?', '"VALE: It is older than you.', '"And the bell is new.']
    text = "Part of the talk:\n\n" + "\n\n".join(lines) + '"'
    assert told(text) == ["speech VALE", "speech MARSH", "speech VALE", "speech VALE"]
    assert told("On the gate hangs a sheet. “WARNING: Keep off the weir at night.”") == ["speech"]
