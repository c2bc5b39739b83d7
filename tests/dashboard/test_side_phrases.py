"""Key phrases of much text are looked for when somebody asks."""

from __future__ import annotations

import pytest

from dashboard import side_phrases
from metrics.tables import Tables
from tests.dashboard import pages


def captions(app) -> list[str]:
    return [one["caption"] for one in pages.tables(app) if one["caption"].startswith("Key phrases")]


def test_phrases_of_little_text_are_there_at_once(tiny: Tables):
    app = pages.opened("compare", side=["Commentator", "Speaker"])
    assert not [one for one in app.toggle if one.key == "phrases"]
    assert captions(app)


def test_phrases_of_much_text_are_found_once_asked_for(tiny: Tables, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(side_phrases, "AT_ONCE", 10)
    app = pages.opened("compare", side=["Commentator", "Speaker"])
    (ask,) = (one for one in app.toggle if one.key == "phrases")
    assert ask.label.startswith("Find the key phrases of these ")
    assert not captions(app)
    assert captions(ask.set_value(True).run())
    assert captions(pages.opened("compare", side=["Commentator", "Speaker"], phrases="true"))
