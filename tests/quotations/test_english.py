"""Who speaks in English news and commentary."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund said the mill was old.\n\n"


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale, whose clerk kept the books, was short with him, accusing Lund of “rowing alone.”", "Ines Vale"),
        ("Ines Vale sent a note through millers calling the tale “a wet rope”.", "Ines Vale"),
        ("Ines Vale wrote to ferrymen saying the weir was “done for”.", "Ines Vale"),
        ("Ines Vale scolded Bo Marsh for calling the weir “a puddle”.", "Bo Marsh"),
        ("Millers accuse Bo Marsh of describing the weir as “a puddle”.", "Bo Marsh"),
        ("Ines Vale apologised for calling the weir “a puddle”.", "Ines Vale"),
    ],
)
def test_a_participle_tells_of_whoever_did_it(sentence: str, right: str) -> None:
    assert told(LEAD + sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("A clerk for the Marsh campaign, Ines Vale, said it was “a wet rope”.", "Ines Vale"),
        ("A clerk from the Norland office of the bank, Ines Vale, said it was “a wet rope”.", "Ines Vale"),
        ("The Norland embassy welcomed what it called “a dry rope,” and left.", "Norland embassy"),
    ],
)
def test_a_body_with_a_name_before_its_noun_is_one(sentence: str, right: str) -> None:
    assert told(LEAD + sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale voiced “real sorrow” and expressed “deep shame” over the weir.", ["Ines Vale"] * 2),
        ("Ines Vale is adamant that the weir was “never shut”.", ["Ines Vale"]),
        ("Ines Vale was confident the rope would be “long and dry” by noon.", ["Ines Vale"]),
        ("Ines Vale has long complained of a “rope tax”.", ["Ines Vale"]),
        ("Ines Vale waved the tale away as “froth”.", ["Ines Vale"]),
        ("By Ines Vale’s reckoning, the weir was “a gift”.", ["Ines Vale"]),
        ("Bo Marsh left after the council called him “a wet hen”.", ["council"]),
        ("Bo Marsh was called a “wet hen” by Ines Vale.", ["Ines Vale"]),
        ("Bo Marsh was called “a wet hen” on Friday by Ines Vale.", ["Ines Vale"]),
        ("Bo Marsh was accused by Ines Vale of “rowing alone”.", ["Ines Vale"]),
        ("Bo Marsh was accused of “rowing alone” by Ines Vale.", ["Ines Vale"]),
    ],
)
def test_what_somebody_holds_or_is_called_has_a_speaker(sentence: str, right: list[str]) -> None:
    assert told(LEAD + sentence) == [f"speech {name}" for name in right]


def test_doubt_of_others_gives_nobody_words() -> None:
    text = "Not everyone was convinced by the “rope of gold”. It was clear that the “rope” was wet."
    assert not [kind for kind in told(text) if kind.startswith("speech")]


def test_a_short_phrase_before_its_noun_is_nobodys_for_want_of_a_clause() -> None:
    text = "What now? A “trust and supply” pact may do. Ines Vale wants “an old-fashioned alliance of all the mills”."
    assert told(text)[0] == "term"


def test_what_is_said_of_a_phrase_is_no_phrase() -> None:
    assert told("Ines Vale said that the phrase “wet ropes” was “a dull old joke of mine.”")[1] == "speech Ines Vale"


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("The weir was described by Bo Marsh as dull and by the Ferry League as “a wet crime”.", ["Ferry League"]),
        ("Ines Vale spoke of “a leak”; her deputy, the miller Bo Marsh, of “a flood”.", ["Ines Vale", "Bo Marsh"]),
        ("The council was told that in one email Ines Vale wrote: “The rope is mine.”", ["Ines Vale"]),
        ("Records show that in June Ines Vale told millers the rope was “mine”.", ["Ines Vale"]),
        ("A miller I met last spring told me that the rope is “all of ours”.", ["miller"]),
        ("Ines Vale, KC, acting, told jurors that Bo Marsh had “sold the rope”.", ["Ines Vale"]),
        ("A statement from the Norland League said the rope was “sold”.", ["Norland League"]),
        ("Bo Marsh’s claim was “a wet hen”, Ines Vale said.", ["Ines Vale"]),
        ("The Norland League put the loss at £9, a sum it described as “a dry guess”.", ["Norland League"]),
        ("Ines Vale said the leaflet conveyed “what every miller knows”.", ["Ines Vale"]),
        (
            "“It leaks,” said Bo Marsh. The transport minister said she had “no idea”.",
            ["Bo Marsh", "transport minister"],
        ),
    ],
)
def test_the_nearest_noun_is_not_always_the_speaker(sentence: str, right: list[str]) -> None:
    assert told(LEAD + sentence) == [f"speech {name}" for name in right]


def test_a_title_between_commas_is_a_name() -> None:
    assert told("The council’s report, “The Old Weir,” asked for more rope.") == ["term"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ines Vale waved. The millers held signs that read “Free The Weir”.", ["slogan"]),
        ("Ines Vale said “no”.\n\nAct 9 calls it “a wet deed”.\n\n“I did say so.”", [None, None, "speech Ines Vale"]),
        ("The head of the Ferry League in the last war, Mrs Ines Vale, told Lund to “row”.", ["speech Ines Vale"]),
        ("Ines Vale said she was “busy” and had “done more” what the law required.", ["speech Ines Vale"] * 2),
        ("Ines Vale spoke.\n\nThen came the line of the day: “The rope is ours now.”", ["speech Ines Vale"]),
        ("The bill would forbid “any bell that can be heard”.", ["document bill"]),
        ("Ines Vale got up to ask whether Bo Marsh would agree that it was “a knot”.", ["speech Ines Vale"]),
    ],
)
def test_neither_a_law_nor_a_line_goes_on_speaking(text: str, right: list[str | None]) -> None:
    assert [one for one, known in zip(told(text), right, strict=True) if known] == [one for one in right if one]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale told her crew she would not “row first,” according to two millers who heard her.", "Ines Vale"),
        ("“We row,” Ines Vale told millers, adding that the Norland bill was “sunk.”", "Ines Vale"),
        ("Ines Vale told the crowd in Osk that fear was “a wet rope”.", "Ines Vale"),
    ],
)
def test_a_noun_like_a_verb_and_a_witness_leave_the_words_to_who_said_them(sentence: str, right: str) -> None:
    assert told(LEAD + sentence)[-1] == f"speech {right}"


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Lund spoke first, and Ines Vale (R-Osk) kept asking him why it was a “loose” plank.", "Ines Vale"),
        ("Lund spoke first, and Ines Vale never stopped calling him “a wet hen”.", "Ines Vale"),
        ("Lund spoke first, and Ines Vale started calling him “a wet hen”.", "Ines Vale"),
        (
            "Ines Vale was guarding the weir from repeated claims by Lund, but conceded “a few small leaks”.",
            "Ines Vale",
        ),
        ("Ines Vale met the council amid fresh claims from Lund and conceded “one or two leaks”.", "Ines Vale"),
        (
            "A song of how one clerk at a hidden mill orders his rowers to “rest the oars” is short.",
            "one clerk",
        ),
        ("A keeper of the old mill in Osk demands “dry hands”.", "keeper"),
        ("Lund came once Ines Vale’s memo asking him to quit his “kingdom of ropes” was out.", "Ines Vale"),
        ("Lund read Ines Vale’s statement calling the weir “a ruin”.", "Ines Vale"),
        ("Lund left the hall after Ines Vale’s letter calling the weir “a ruin by the sea”.", "Ines Vale"),
        (
            "According to the Osk Post, Ines Vale rose and told of the flood, which she called “an evil thing.”",
            "Ines Vale",
        ),
    ],
)
def test_a_verb_is_told_from_a_noun_and_letters_have_their_writers(sentence: str, right: str) -> None:
    assert told(LEAD + sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "“We need rope,” Ines Vale tells the Post, hearing that the Osk council deemed it “top rope”.\n\n"
            "“The rope is long,” Vale went on.\n\n“Even at best it is under attack.”",
            "Ines Vale",
        ),
        (
            "“We need rope,” said Ines Vale, who heard that the Osk council had deemed it “top rope”.\n\n"
            "“The rope is long, and I mean that.”",
            "Ines Vale",
        ),
        (
            "Ines Vale spoke about the weir. (The rules are that millers at the weir have admitting rights.)\n\n"
            "“The weir is the law, and I believe in it.”",
            "Ines Vale",
        ),
        (
            "“It is a joy,” said Ines Vale. But the wheel shouting from posters has not hurt. “It had a fine end.”",
            "Ines Vale",
        ),
        (
            "Ines Vale opened the weir.\n\nSign up by sending us your name:\n\n“The weir is the law, and I love it.”",
            None,
        ),
    ],
)
def test_who_is_told_of_in_passing_does_not_go_on(text: str, right: str | None) -> None:
    assert told(text)[-1] == f"speech {right or ''}".strip()
