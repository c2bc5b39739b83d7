"""Frames of speech in English: who comments in a word, between commas or dashes, alone, in pairs, or not at all."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("A friend of the actress Ines Vale told the Post: “She rows.”", "friend"),
        ("“She rows,” said a friend of the actress Ines Vale.", "friend of the actress Ines Vale"),
        ("“She rows,” said the head of the mill Ines Vale.", "Ines Vale"),
        ("“It is a disgrace,” blasted resident Ines Vale.", "Ines Vale"),
        ("“I wept,” sobbed mum-of-three Ines Vale.", "Ines Vale"),
        ("“We row,” said Otto and Ines Vale, who keep the mill.", "Otto and Ines Vale"),
        ("Otto and Ines Vale say the mill is “only old”.", "Otto and Ines Vale"),
        ("Otto Lund and Ines Vale say the mill is “only old”.", "Ines Vale"),
        ("It was not, said Bea Lund, a matter of money but of “plain manners”.", "Bea Lund"),
        ("The mill, in a report, said Lund, the miller, was “too old”.", "mill"),
        ("“Ask me in May,” was the only comment from Otto Vale.", "Otto Vale"),
        ("“Ask me in May,” was the terse reply from Otto Vale.", "Otto Vale"),
        ("“Ask me in May” was all that Otto Vale would say.", "Otto Vale"),
        ("Otto Vale brushed the question off with a curt “Next”.", "Otto Vale"),
        ("The message from Mayor Ines Vale to millers was simple: “Stay open.”", "Ines Vale"),
        ("The verdict of Captain Otto Vale on the wheel: “Slow and loud.”", "Otto Vale"),
        ("Vale on flood victims: “They chose to live there.”", "Vale"),
    ],
)
def test_who_is_heard(sentence: str, right: str) -> None:
    assert told(sentence) == [f"speech {right}"]


def test_his_only_comment_is_his() -> None:
    assert told("Otto Vale left. “Ask me in May,” was his only comment.") == ["speech Otto Vale"]


def test_who_does_something_between_dashes_speaks_on_both_sides() -> None:
    text = "“If the rain fails” – Otto Vale waves a hand at the hills – “we leave the mill.”"
    assert told(text) == ["speech Otto Vale", "speech Otto Vale"]
    assert told("“If it fails” – Otto Vale shrugs – “we leave the mill.”") == ["speech Otto Vale", "speech Otto Vale"]


def test_the_other_is_not_the_one() -> None:
    text = "Two men were in the dock. One of them said he was “only minding the rope”. The other shouted: “Liar!”"
    assert told(text) == ["speech One of them", "speech other"]


@pytest.mark.parametrize("who", ["Nobody", "No one", "No miller"])
def test_nobody_says_nothing(who: str) -> None:
    assert told(f"{who} says “wireless” any more.") == ["scare"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("A letter, signed by the millers, warned of “a wheel on its knees”.", "document millers"),
        (
            "Otto Vale’s aide wrote a text message that says: “He rows.”",
            "document Otto Vale’s aide",
        ),
        ("Also read out was a letter from miller Ines Vale. “It turns at night,” it said.", "document Ines Vale"),
        ("The council sent a letter ordering the mill to “stop at once”.", "speech council"),
        ("A note left by Otto Vale said: “Sorry.”", "document Otto Vale"),
        ("“And what did you see?” her advocate, Ines Vale, put to him.", "speech Ines Vale"),
        ("The hall was loud until the judge replied with a curt “Silence, now”.", "speech judge"),
        ("One miller, he recalled, had stood up and demanded: “Who ever died of that?”", "speech One miller"),
        ("To those who say it was rigged, Ines Vale has a message: “Prove it.”", "speech Ines Vale"),
        ("In a message Ines Vale appealed for “a little give”.", "speech Ines Vale"),
    ],
)
def test_who_sends_or_asks(sentence: str, right: str) -> None:
    assert told(sentence) == [right]


@pytest.mark.parametrize(
    "sentence",
    [
        "The one bright hour came late. “That went well,” he murmured. Otto Vale left.",
        "The plan is out. Again, it is vague. The mill will get, he promised, “new ropes”. Otto Vale left.",
    ],
)
def test_neither_a_number_nor_an_adverb_is_he(sentence: str) -> None:
    assert told(sentence) == ["speech Otto Vale"]


def test_one_in_general_and_who_gives_a_name_say_nothing() -> None:
    assert told("As one hears it, it is “an act of spite”.") == ["scare"]
    text = "Otto Vale, 41, nicknamed “Dr Weir” by detectives, took the money for “operations” at home."
    assert told(text) == ["term", "scare"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Millers agree - Ada Vale: “It is a plain lesson.”", "Ada Vale"),
        ("One miller, Ada Vale from Osk, said the wheel was “dead” in May.", "Ada Vale"),
        ("A woman in Osk, Norland, said the wheel was “dead”.", "woman"),
        ("“It is a lie,” said the other miller quietly.", "other miller"),
    ],
)
def test_whose_label_or_place_stands_beside(sentence: str, right: str) -> None:
    assert told(sentence) == [f"speech {right}"]


def test_a_verb_in_a_headline_is_no_name() -> None:
    text = "The Minister Regrets, Again\n\nOtto Vale came in. The minister did not say. “I want to be candid,” he said."
    assert told(text) == ["speech Otto Vale"]


def test_the_tailor_is_who_is_named_behind_the_lead() -> None:
    lead = "An Osk tailor has sued the mill that never paid for its sails.\n\n"
    text = "Otto Vale says the mill owes him ninety crowns. “They told me to wait,” the tailor said."
    assert told(lead + text) == ["speech Otto Vale"]


def test_a_tailor_is_not_whoever_is_named_far_behind_or_within_a_sentence() -> None:
    lead = "An Osk tailor has sued the mill that never paid for its sails.\n\n"
    text = "At a desk in the hall sat Ines Vale. “They told me to wait,” the tailor said."
    assert told(lead + text) == ["speech tailor"]


def test_whoever_is_represented_speaks() -> None:
    text = "Vale, represented by his deputy, Mrs Ines Lund, said the well was “a promise kept”."
    assert told(text) == ["speech Vale"]


def test_what_is_said_beside_a_placard_is_no_slogan() -> None:
    text = "One miller, holding a placard that read “Row on”, said the plan was “a dark day”."
    assert told(text) == ["slogan", "speech One miller"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("“It was awful,” said the alleged victim.", "alleged victim"),
        ("“It was awful,” the convicted fraudster told the court.", "convicted fraudster"),
        ("The accused told police he was “only looking”.", "accused"),
        ("The miller accused officials of “theft”.", "miller"),
        ("Vale said the proposed law was “old”.", "Vale"),
        ("No sooner had the anthem ended than a miller yelled “Row on!”", "miller"),
        ("To millers, the law is “a wet rope”.", "millers"),
    ],
)
def test_a_participle_may_describe_who_speaks(sentence: str, right: str) -> None:
    assert told(sentence) == [f"speech {right}"]


def test_to_judge_is_no_judge() -> None:
    assert told("To judge by the minutes, the meeting ended in “some disorder and the loss of a boat”.") != [
        "speech judge"
    ]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("“It is a wreck,” the Post quoted Otto Vale as saying.", "Otto Vale"),
        ("Otto Vale is quoted in the Post as saying the mill is “a wreck”.", "Otto Vale"),
        ("Otto Vale was filmed outside court saying the mill was “a wreck”.", "Otto Vale"),
        ("The couple, both 68, called the mill “a wreck”.", "couple"),
        ("Both called the mill “a wreck”.", "Both"),
        ("Mr Vale’s two daughters say the mill was “a wreck”.", "Mr Vale’s two daughters"),
    ],
)
def test_who_is_quoted_by_a_paper_and_who_are_two(sentence: str, right: str) -> None:
    assert told(sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Adds Vale: “It is a wreck.”", "Vale"),
        ("Otto Vale was keen to stress that the mill was “no wreck”.", "Otto Vale"),
        ("Otto Vale is careful to say that the mill is “no wreck”.", "Otto Vale"),
        ("Otto Vale refused to “mend the wreck”.", "Otto Vale"),
    ],
)
def test_who_is_careful_to_say(sentence: str, right: str) -> None:
    assert told(sentence) == [f"speech {right}"]


def test_a_report_of_somebody_is_no_surname() -> None:
    assert told("Otto Vale’s report speaks of “a wreck”.") == ["document Otto Vale’s report"]
    assert told("Ada Page spoke of “a wreck”.") == ["speech Ada Page"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Fans held up signs: “Row on!”",
        "“Row on!” they chanted.",
        "“Row on!” the crowd chanted, and Otto Vale waved.",
        "The old saying “row or drown” is true.",
        "As the saying goes, “row or drown”.",
        "“Row or drown,” as the old saying goes.",
        "“Row or drown”, the proverb runs.",
    ],
)
def test_what_many_chant_or_a_saying_says_is_nobodys(sentence: str) -> None:
    assert told(sentence) == ["slogan"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("The accused man’s mother shouted “Liar!” at a miller.", ["speech accused man’s mother"]),
        ("Wife Ines, 39, said: “He never liked the mill.”", ["speech Ines"]),
        ("The plan, “Rewild Osk”, has lost its friends.", ["term"]),
    ],
)
def test_whose_mother_and_wife_speak_and_no_friends(sentence: str, right: list[str]) -> None:
    assert told(sentence) == right
