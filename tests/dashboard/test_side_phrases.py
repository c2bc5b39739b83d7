"""Key phrases are looked for when they are near the screen, those of much text when somebody asks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from dashboard import side_phrases
from dashboard.selection import Selection
from dashboard.sides import Side
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


def test_phrases_that_are_compared_are_found_under_a_bar_once_for_a_view(monkeypatch: pytest.MonkeyPatch):
    shares: list[float] = []
    found: list[tuple[Side, ...]] = []

    @contextmanager
    def bar(said: str, key: str, stop: object) -> Iterator[object]:
        yield shares.append

    state: dict[str, object] = {}
    monkeypatch.setattr(side_phrases.st, "session_state", state)
    monkeypatch.setattr(side_phrases.waiting, "bar", bar)
    monkeypatch.setattr(side_phrases.compared, "phrases_compared", lambda group, chosen: found.append(group))
    one, two, three = (Side.of(voice=voice) for voice in ("commentator", "speaker", "quoted"))
    side_phrases.find([one, two], Selection(), "of two")
    assert (shares, found) == ([0, 0.5], [(one,), (two,)])
    side_phrases.find([one, two], Selection(), "of two")
    assert len(shares) == 2
    side_phrases.find([one, two, three], Selection(), "of three")
    assert found[5:] == [(two, three), (one, three), (one, two)]
    side_phrases.word_controls.compare_words()  # as Stop does
    assert state["of"] == "words"
