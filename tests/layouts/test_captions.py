"""Captions without times: ">>" stands wherever somebody else speaks."""

import pytest

from metrics import layouts
from metrics.model import Document, Voice

SAID = (
    "Good evening and welcome to Kelmar Tonight.",
    "Thank you for having me.",
    "Why does the ferry stand still?",
    "Because I sold the engine. We had no coal.",
    "Do you regret it?",
    "I regret the coal.",
)
TURNS = [Voice.INTERVIEWER, Voice.SPEAKER] * 3


def told(text):
    structure = layouts.read(Document("one", text))
    return structure, [(turn.voice, turn.speaker, turn.span.of(text)) for turn in structure.turns]


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f">> {said}" for said in SAID),
        "\n\n".join(f"&gt;&gt; {said}" for said in SAID),
        "\n".join(f">>\n{said}" for said in SAID),
        " >> ".join(SAID),
        "\n>> ".join(SAID),
        "\n".join(f">> {said}" for said in SAID).upper(),
        "\n".join(f">>> {said}" for said in SAID),
    ],
    ids=["lines", "entities", "marks alone", "run on", "the first without a mark", "capitals", "three"],
)
def test_who_speaks_changes_at_every_mark(text):
    structure, turns = told(text)
    assert structure.layout == "captions"
    assert [voice for voice, _, _ in turns] == TURNS
    assert [said.lower() for _, _, said in turns] == [said.lower() for said in SAID]
    assert "times >> for somebody else; no named speakers" in structure.reason


def test_names_stand_where_they_are_printed_and_a_title_above_is_nobodys():
    names = ["NELL ASH", "OTTO BIRK"] * 3
    lines = "\n".join(f">> {name}: {said}" for name, said in zip(names, SAID, strict=True))
    _, turns = told(f"Kelmar Tonight, captions\n\n{lines}")
    assert [(voice, name) for voice, name, _ in turns] == list(zip(TURNS, names, strict=True))


@pytest.mark.parametrize(
    "text",
    [
        "\n>> ".join(("Nell wrote:\n", "Do you know when the ferry will go, and\n>> whether I may come?", *"NELL")),
        "Kelmar Post >> News >> Ferries\n\nThe ferry stands still, said the owner.\n\nMore >>\nOlder >>\nContact >>",
        "\n\n".join(f">>{said}<<, sagte Nell Ash." for said in SAID),
        "\n".join(f">> {name}: open until {hour}" for hour, name in enumerate(("Ferry", "Mill", "School", "Tower"))),
        "\n".join(f">>> you = {number}" for number in range(6)),
        "\n".join(f">> {said}" for said in SAID[2:5]),
    ],
    ids=["mail", "paths", "quotations", "a list", "a program", "too few"],
)
def test_other_marks_of_that_look_change_nobody(text):
    assert {voice for voice, _, _ in told(text)[1]} == {Voice.COMMENTATOR}
