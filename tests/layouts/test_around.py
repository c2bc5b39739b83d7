"""What stands around a talk and amid it is nobody's answer: headlines, live reports, editors, stage directions."""

import pytest

from metrics import language, layouts, notes
from metrics.model import Document, Voice

ASKS, SAYS, WRITES = Voice.INTERVIEWER, Voice.SPEAKER, Voice.COMMENTATOR
TALK = (
    "Tove Hald: Where did the ferry go?",
    "Per Lund: I sold it. My brother has the bell.",
    "Tove Hald: Who bought it?",
    "Per Lund: I do not know him.",
)


def structure(*paragraphs):
    text = "\n\n".join(paragraphs)
    return layouts.read(Document("one", text, language=language.of(text)))


def test_a_headline_with_a_colon_is_no_turn():
    found = structure("Ferryman Lund: no boat before spring", "Published on Monday", *TALK)
    assert [turn.voice for turn in found.turns] == [ASKS, SAYS] * 2


def test_the_first_line_may_be_a_long_headline():
    title = "Per Lund’s answers to the questions of the harbour council " * 3 + "on Monday"
    found = structure(title, *TALK)
    assert [turn.voice for turn in found.turns] == [ASKS, SAYS] * 2


@pytest.mark.parametrize(
    "title", ["Harbour day: live updates", "Hafentag im Liveticker", "Fête du port, heure par heure"]
)
def test_reporters_under_their_times_do_not_talk(title):
    posts = ("14:52\nTove Hald\n\nI am on the quay.", "14:20\nPer Lund\n\nYou hear the bell?")
    assert structure(title, *posts, *(post.replace("14", "13") for post in posts)).layout == "article"


@pytest.mark.parametrize("head", ["Anm. d. Red.", "NDLR", "Editor's note", "N. de la R.", "Anmerkung der Redaktion"])
def test_who_edits_is_no_speaker(head):
    remark = f"{head}: The bell hangs in the church."
    found = structure(*TALK[:2], remark, *TALK[2:], remark)
    assert {turn.speaker for turn in found.turns} == {"Tove Hald", "Per Lund"}


def test_who_asks_may_thank_in_words_that_close_a_page():
    found = structure(
        "**Où est la barque ?**",
        "Je l'ai vendue.",
        "**À qui l'avez-vous vendue ?**",
        "Je ne sais pas.",
        "**Merci pour cet entretien.**",
    )
    assert [turn.voice for turn in found.turns] == [ASKS, SAYS, ASKS, SAYS, ASKS]


@pytest.mark.parametrize(
    ("bracket", "noted"),
    [
        ("*(Points at the quay.)*", True),
        ("<i>(points at the quay)</i>", True),
        ("(“Shame!” from the back rows.)", True),
        ("(which was at the quay)", False),
        ("*(D)*", False),
    ],
)
def test_a_bracket_in_italics_or_with_a_cry_is_a_note(bracket, noted):
    text = "\n\n".join([*TALK[:3], f"Per Lund: I do not know him. {bracket} He was old."])
    found = notes.find(text, layouts.read(Document("one", text)))
    assert [note.span.of(text) for note in found] == [
        bracket.strip("*").removeprefix("<i>").removesuffix("</i>")
    ] * noted


TOLD = "For nine years Tove Falkenberg has rung the bell of the harbour. The clerk met her below the tower in the rain."
ASIDE = "Falkenberg did not show the rope. The harbour said that it had been bought in the spring, and paid for."


@pytest.mark.parametrize(("asks", "answers"), [("**{}**", "{}"), ("*{}*", "{}"), ("Question: {}", "Answer: {}")])
def test_who_is_presented_before_a_talk_without_names_is_told_about_amid_it(asks, answers):
    talk = [
        asks.format("Who rang it before you?"),
        answers.format("My uncle did. I carried the lamp."),
        ASIDE,
        asks.format("Do you miss him?"),
        answers.format("I do, on Sundays."),
        "And he misses me, I think.",
        asks.format("Will you stay?"),
        answers.format("I will stay. I have no boat."),
    ]
    found = structure("By Una Marsh", TOLD, *talk).turns
    assert [turn.voice for turn in found] == [WRITES, ASKS, SAYS, WRITES, ASKS, SAYS, ASKS, SAYS]
    assert [turn.voice for turn in structure(TOLD.replace("Tove Falkenberg", "somebody"), *talk).turns] == [
        WRITES,
        *[ASKS, SAYS] * 3,
    ]
