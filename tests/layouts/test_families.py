"""The families beyond printed labels, and what only looks like one of them. All names are invented."""

import pytest

from metrics import layouts
from metrics.model import Document, Layer, Voice

ASKS, SAYS, WRITES = Voice.INTERVIEWER, Voice.SPEAKER, Voice.COMMENTATOR


def read(text):
    return layouts.read(Document("one", text))


def voices(text):
    return [(turn.voice, turn.speaker) for turn in read(text).turns]


def test_captions_of_one_person_are_one_turn_and_times_are_furniture():
    text = "1\n00:00:01,000 --> 00:00:02,000\n<v Ada>Good\n\n2\n00:00:02,000 --> 00:00:03,000\n<v Ada>evening.\n"
    structure = read(text)
    assert structure.layout == "captions"
    assert [(turn.speaker, turn.span.of(text)[-8:]) for turn in structure.turns] == [("Ada", "evening.")]
    assert "00:00:01,000 --> 00:00:02,000" in {one.span.of(text) for one in structure.furniture}


def test_a_caption_that_rolls_on_is_said_once():
    text = "00:01.000 --> 00:02.000\ngood\n\n00:02.000 --> 00:03.000\ngood\nevening\n"
    assert [one.span.start for one in read(text).furniture if one.span.of(text) == "good"] == [text.rindex("good")]


def test_marks_of_change_part_turns_that_nobody_named():
    text = "00:01.000 --> 00:02.000\n- Where?\n- Here.\n\n00:02.000 --> 00:03.000\n>> NELL: There.\n"
    assert voices(text) == [(SAYS, None), (SAYS, None), (SAYS, "NELL")]


@pytest.mark.parametrize(("mark", "other"), [(">>", ">>"), ("&gt;&gt;", "&gt;&gt;"), (">>", ">>>")])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_mark_of_change_amid_a_caption_parts_it_where_times_stand_on_lines_of_their_own(mark, other, gap):
    captions = [
        "[Music]",
        f"{mark} Who let the",
        f"goat in? {other} I did. {mark}",
        "Why?",
        f"{other} She asked. We all do.",
    ]
    text = gap.join(f"{k}:0{k}\n{caption}" for k, caption in enumerate(captions))
    structure = read(text)
    said = [turn.span.of(text).replace("\n", " ") for turn in structure.turns if turn.voice is not WRITES]
    assert (structure.layout, len(said)) == ("captions", 4)
    assert (said[0][:7], said[0][-8:], said[1], said[2], said[3][-10:]) == (
        "Who let",
        "goat in?",
        "I did.",
        "Why?",
        "We all do.",
    )


def test_a_name_behind_a_mark_amid_a_caption_holds():
    text = "0:01\nWe wait. >> NELL: I do\n0:04\nnot. >> OTTO: You do.\n0:07\n>> NELL: I know.\n0:09\nWell."
    assert [who for _, who in voices(text)] == [None, "NELL", "OTTO", "NELL"]


def test_chapters_of_a_film_are_no_speech():
    assert voices("0:00\nOpening\n1:12\nBoats\n2:30\nThe lock\n4:01\nCredits") == [(WRITES, None)]


def test_recognised_speech_with_times_only_is_one_speakers():
    assert voices("00:00 so we met\n00:04 on the pier\n00:09 and it rained\n00:12 as it does") == [(SAYS, None)]


def test_a_programme_of_the_day_is_no_speech():
    assert voices("09:00 Doors\n10:00 Opening\n11:00 Boats\n12:00 Lunch") == [(WRITES, None)]


def test_a_name_in_an_attribute_holds_until_the_next():
    text = (
        '<SPEAKER ID="1" NAME="Jan Koll">\n(PL) I rise.\n<P>\nAgain.\n<SPEAKER ID="2" NAME="Una Mee">\nI sit.\n'
        '<SPEAKER ID="3" NAME="Una Mee">\nI still sit.'
    )
    assert voices(text) == [(SAYS, "Jan Koll"), (SAYS, "Una Mee")]
    assert "(PL)" in {one.span.of(text) for one in read(text).furniture}


BOLD = """We met at noon.

**Why do you paint your boat?**

I paint it because my father did.

**Some say you paint it too often.**

I say they look too often.

**Do you like it blue?**

I do."""


def test_among_bold_questions_one_without_a_question_mark_asks_too():
    assert voices(BOLD) == [(WRITES, None), *[(ASKS, None), (SAYS, None)] * 3]


def test_the_first_asks_without_a_question_mark_where_somebody_answers_as_i():
    asked = BOLD.replace("We met at noon.", "**Tell us about the pier.**\n\nI was born on it.")
    assert voices(asked) == [(ASKS, None), (SAYS, None)] * 4
    introduced = BOLD.replace("We met at noon.", "**The keeper of the pier**\n\nShe is sixty.")
    assert voices(introduced) == voices(BOLD)


def test_an_answer_on_the_line_below_its_question_does_not_go_on_with_it():
    text = "1. Why do you paint?\nI like it, and my father did, as far as I know.\n\n2. Is it blue?\nI think so."
    assert voices(text) == [(ASKS, None), (SAYS, None)] * 2
    wrapped = "We wondered: who pays?\nNobody-in-the-whole-harbour would tell us."
    assert voices(wrapped) == [(WRITES, None)]


def test_questions_that_nobody_answers_as_i_are_an_articles_headings():
    text = "## What is a tide?\n\nWater that moves.\n\n## Who makes it?\n\nThe moon.\n\n## When?\n\nDaily."
    structure = read(text)
    assert [turn.voice for turn in structure.turns] == [WRITES]
    assert structure.layout == "article"
    assert "questions seemed possible" in structure.reason
    assert sum(one.layer is Layer.HEADING for one in structure.furniture) == 3


@pytest.mark.parametrize(
    "text",
    [
        "1. Who built it?\n\nA. Masons\n\nB. Sailors\n\nC. Nuns\n\nD. Nobody",
        "Listing 1: A small boat.\n\nIt floats.\n\nListing 2: A large boat.\n\nIt sinks.",
        "The Bell Image: L. Penn.\n\nIt rang.\n\nThe Rope Image: L. Penn.\n\nIt held.",
    ],
)
def test_lists_and_captions_are_no_labels(text):
    assert [turn.voice for turn in read(text).turns] == [WRITES]


def test_a_line_that_says_who_examines_is_a_heading():
    text = "BY MR. SALT:\n\nQ.  Where was it?\n\nA.  On the wall.\n\nQ.  And when?\n\nA.  In the spring."
    structure = read(text)
    assert [turn.voice for turn in structure.turns] == [ASKS, SAYS, ASKS, SAYS]
    assert [one.span.of(text) for one in structure.furniture if one.layer is Layer.HEADING] == ["BY MR. SALT:"]


def test_who_chairs_does_not_ask():
    text = "  The CHAIR. Is there objection?\n  Mr. ORR. None.\n  The CHAIR. Is there a second?\n  Ms. LOW. There is."
    assert {voice for voice, _ in voices(text)} == {SAYS}


def test_a_moderator_of_several_asks_by_what_he_does():
    rounds = [
        "Nell Ash: Is it cold?",
        "Tom Bray: It is.",
        "Una Cole: It was.",
        "Nell Ash: Will it pass?",
        "Tom Bray: Yes.",
    ]
    text = "\n\n".join(
        [*rounds, "Una Cole: No.", "Nell Ash: Shall we go?", "Tom Bray: Let us.", "Una Cole: Let us not."]
    )
    assert {speaker for voice, speaker in voices(text) if voice is ASKS} == {"Nell Ash"}


def test_a_document_read_into_the_record_is_nobodys_speech():
    text = """  Mr. ORR. I offer an amendment.
  The CHAIR. The clerk will read it.

       Strike line four and put in
     its place the words that follow
     here, to the end of the page.

  Mr. ORR. I thank the chair."""
    assert [turn.voice for turn in read(text).turns] == [SAYS, SAYS, WRITES, SAYS]


def test_a_standfirst_that_is_wrapped_is_the_authors_and_a_title_with_its_date_is_not():
    wrapped = "The keeper of the pier on lamps,\nrich people in the fog and\nthe rent that he still pays"
    text = f"TALK\n\n{wrapped}\n\nThe Pier\nMay 1999\n\n{BOLD}"
    assert wrapped in read(text).turns[0].span.of(text)
    assert wrapped.split("\n")[1] not in {one.span.of(text) for one in read(text).furniture}
    assert {"TALK", "The Pier", "May 1999"} <= {one.span.of(text) for one in read(text).furniture}


def test_a_heading_in_capitals_behind_a_dash_is_nobodys():
    heading = "— VOTE ON THE CLOCKS."
    said = ["Chair: Who speaks?", "Mr Orr: I do, and I thank you for it.", heading, "Chair: Vote.", "Mr Orr: I voted."]
    text = "\n\n".join(said)
    assert heading in {one.span.of(text) for one in read(text).furniture}
