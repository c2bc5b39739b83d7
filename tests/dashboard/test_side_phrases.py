"""Key phrases are looked for when they are near the screen, those of much text when somebody asks."""

from __future__ import annotations

import json

import pytest

from dashboard import side_phrases
from metrics.tables import Tables
from tests.dashboard import pages

MADE = "key-phrases-made"  # the view that the browser told last


def captions(app) -> list[str]:
    return [one["caption"] for one in pages.tables(app) if one["caption"].startswith("Key phrases")]


def waiting(app) -> list[str]:
    """The view whose phrases wait until they are near."""
    (part,) = (one.proto for one in app.get("bidi_component") if one.proto.id.endswith("-key-phrases"))
    head = json.loads(part.bytes.splitlines()[0])
    return [] if head["made"] else [head["view"]]


def test_phrases_come_when_they_are_near_the_screen(tiny: Tables):
    app = pages.opened("compare", side=["Commentator", "Speaker"])
    (whole,) = waiting(app)
    assert not captions(app)
    assert not [one for one in app.toggle if one.key == "phrases"]
    app.session_state[MADE] = whole  # as once a browser has told it
    assert captions(app.run())
    assert not waiting(app)
    app.session_state["voice"] = ["speaker"]
    assert not captions(app.run())  # another view, which no filter waits for
    assert waiting(app) != [whole]


def test_what_is_told_of_a_view_that_is_gone_begins_nothing(tiny: Tables):
    app = pages.opened("compare", side=["Commentator", "Speaker"])
    (whole,) = waiting(app)
    app.session_state["voice"] = ["speaker"]
    app.session_state[MADE] = whole
    assert not captions(app.run())
    assert waiting(app) != [whole]


def test_phrases_of_much_text_are_found_once_asked_for(tiny: Tables, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(side_phrases, "NEAR", 10)
    app = pages.opened("compare", side=["Commentator", "Speaker"])
    (ask,) = (one for one in app.toggle if one.key == "phrases")
    assert ask.label.startswith("Find the key phrases of these ")
    assert not captions(app)
    assert captions(ask.set_value(True).run())
    assert captions(pages.opened("compare", side=["Commentator", "Speaker"], phrases="true"))
