"""Who goes through a chain of verbs and says something in one of them, and clauses that stand far from their words."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund opened the weir.\n\n"  # somebody else, who would go on speaking if the sentence gave nobody


def heard(sentence: str) -> list[str]:
    return [one.removeprefix("speech ") for one in told(LEAD + sentence)]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        (
            "Ines Vale has mocked a lame rower, referred to the clerks of Osk as “thieves” and lately winked at a boy "
            "at the pier and called him “my little heron.”",
            ["Ines Vale"] * 2,
        ),
        ("Ines Vale praised an old miller, called the clerks of Osk “thieves” and left.", ["Ines Vale"]),
        ("Ines Vale met Bo Marsh, thanked the rowers and told them, “Go home.”", ["Ines Vale"]),
        ("The miller who met Bo Marsh, Ines Vale, said the boat was “slow.”", ["Ines Vale"]),
        ("In May, when I asked Bo Marsh for a boat, he sat down, shook his head and said, “Ask her!”", ["Bo Marsh"]),
        (
            "Some rowers left in May, and the old Rowers Guild harshly scolded Bo Marsh and said it would “burn” all.",
            ["Rowers Guild"],
        ),
        ("Ines Vale saw, I think, the fear in the boy, took his oar, and said, “For your boat.”", ["Ines Vale"]),
    ],
)
def test_the_subject_of_the_first_verb_says_it_not_the_object(sentence: str, right: list[str]) -> None:
    assert heard(sentence) == right


@pytest.mark.parametrize(
    "sentence",
    [
        "Ines Vale misjudged Bo Marsh, having called him a “friend of rowers.”",
        "Ines Vale fought with Bo Marsh over the weir, at one point calling the clerk a “thief.”",
        "Ines Vale fought with Bo Marsh, in one note calling him a “thief.”",
        "Ines Vale held up the oar, which was new, and waved it, mouthing “thank you” to Bo Marsh.",
        "Ines Vale took a risk before Bo Marsh, telling the crowd, “I row as you row, friends.”",
    ],
)
def test_a_participle_tells_of_the_subject(sentence: str) -> None:
    assert heard(sentence) == ["Ines Vale"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Because of how Marsh set the hours, explained Ines Vale, “the ferry runs at noon, and all is well.”",
        "With the way the union runs the weir, said Ines Vale, “we will all be wet by June.”",
        "Rowers had “pulled the longest rope” yet from the weir, Ines Vale said in a note to the whole old town.",
        "“The Mail says that you sat with them in May,” Ines Vale started.",
        "Ines Vale asked who would follow a man whose words “nobody in this town believes.”",
        "Ines Vale, who is a clerk at the yard, called Bo Marsh “idle.”",
    ],
)
def test_a_clause_amid_a_sentence_or_at_its_end_reports_it(sentence: str) -> None:
    assert heard(sentence) == ["Ines Vale"]


def test_a_clause_behind_two_fragments_reports_both() -> None:
    assert heard("The mill was a “fine place” that gave “really good flour,” Ines Vale remarked.") == ["Ines Vale"] * 2


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale praised Bo Marsh for showing “the heart of a heron.”", "Ines Vale"),
        ("Ines Vale thanked Bo Marsh for bringing “a bit of hope” to the weir.", "Ines Vale"),
        ("Ines Vale hailed Bo Marsh for proving “that a miller can row.”", "Ines Vale"),
        ("Ines Vale scolded Bo Marsh for calling her a “hen.”", "Bo Marsh"),
    ],
)
def test_what_somebody_is_praised_for_doing_is_no_word_of_his(sentence: str, right: str) -> None:
    assert heard(sentence) == [right]


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("Ines Vale, who is a clerk at the yard in Osk, Norland, called the rowers “idle.”", "Ines Vale"),
        ("Bo Marsh, who was the keeper of the mill at Osk, Norland, dismissed the ferry as “a toy.”", "Bo Marsh"),
        ("A clerk in Osk, Norland, called the rowers “idle.”", "clerk"),
    ],
)
def test_what_somebody_is_and_where_does_not_speak(sentence: str, right: str) -> None:
    assert heard(sentence) == [right]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("The gauges did see the tide - Moor Watch: “While the weir failed, most gauges held.”", ["Moor Watch"]),
        ("The rowers share the blame — Ada Moor: “Rowers take a lot of heat from us.”", ["Ada Moor"]),
        (
            "Bo Marsh drew cries with a word on the ropes.\n\n“I hope you find the ropes that sank.” Marsh said.",
            ["Bo Marsh"],
        ),
        ("“I am calling from the mill,” Ines Vale said.\n\nSilence.\n\n“Well, thank you so much.”", ["Ines Vale"] * 2),
    ],
)
def test_a_name_behind_a_dash_leads_in_and_a_single_word_is_nobody(text: str, right: list[str]) -> None:
    assert heard(text) == right


@pytest.mark.parametrize(
    "sentence",
    [
        "Bo Marsh, who has positioned himself as the “rope and oar candidate,” left the inn.",
        "Bo Marsh has postured himself as the “voice of the river,” and left.",
        "Bo Marsh has marketed himself as a “plain miller” since May.",
        "Bo Marsh sells himself as the “old hand” of the weir.",
        "Bo Marsh fancies himself a “river king.”",
        "Bo Marsh has styled himself the “friend of the river” since May.",
    ],
)
def test_what_somebody_makes_of_himself_is_his_word(sentence: str) -> None:
    assert heard(sentence) == ["Bo Marsh"]


@pytest.mark.parametrize("place", ["in the “Old Weir” last May", "on the “iron gate” of the weir"])
def test_where_somebody_hurts_himself_is_no_word_of_his(place: str) -> None:
    assert heard(f"Bo Marsh hurt himself {place}.") == ["term"]


def test_who_begins_before_something_is_said_does_not_go_on() -> None:
    text = "Ines Vale said in a column that those who rowed before the race began may rest.\n\n“Our oars dry slowly.”"
    assert heard(text) == ["Ines Vale"]
