"""A person's word on who asks goes before what was found."""

from __future__ import annotations

from metrics import layouts
from metrics.model import Document, Voice

TEXT = "Vale: One.\n\nOrr: Two.\n\nVale: Three.\n\nOrr: Four.\n"


def test_named_interviewers_ask_and_the_others_answer():
    found = layouts.read(Document("a", TEXT, interviewers=("orr",)))
    assert [(turn.speaker, turn.voice) for turn in found.turns] == [
        ("Vale", Voice.SPEAKER),
        ("Orr", Voice.INTERVIEWER),
        ("Vale", Voice.SPEAKER),
        ("Orr", Voice.INTERVIEWER),
    ]
    # what stands before the first question has no number
    assert [turn.answer for turn in found.turns] == [None, 1, 1, 2]
    assert found.reason.endswith("who asks was told by a person")


def test_without_names_nothing_changes():
    bare, told = layouts.read(Document("a", TEXT)), layouts.read(Document("a", TEXT, interviewers=("nobody here",)))
    assert [turn.voice for turn in bare.turns] == [turn.voice for turn in told.turns]
