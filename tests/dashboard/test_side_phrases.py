"""Key phrases are looked for when they are near the screen, those of much text when somebody asks."""

from __future__ import annotations

import json

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import side_phrases
from dashboard.components import nearing
from metrics.tables import Tables
from tests.dashboard import pages


def captions(app) -> list[str]:
    return [one["caption"] for one in pages.tables(app) if one["caption"].startswith("Key phrases")]


def waiting(app) -> list[str]:
    """The views that wait until they are near."""
    waits = (one.proto for one in app.get("bidi_component"))
    return [json.loads(one.json) for one in waits if one.component_name == "nearing"]


def test_phrases_come_when_they_are_near_the_screen(tiny: Tables):
    app = pages.opened("compare", side=["Commentator", "Speaker"])
    (whole,) = waiting(app)
    assert not captions(app)
    assert not [one for one in app.toggle if one.key == "phrases"]
    app.session_state["phrases-near-told"] = whole  # as once a browser has told it
    assert captions(app.run())
    app.session_state["voice"] = ["speaker"]
    assert not captions(app.run())  # another view
    assert waiting(app) != [whole]
    app.session_state["voice"] = []
    assert captions(app.run())


def test_what_is_told_of_a_view_that_is_gone_begins_nothing_when_it_comes_back(tiny: Tables):
    app = pages.opened("compare", side=["Commentator", "Speaker"])
    (whole,) = waiting(app)
    app.session_state["voice"] = ["speaker"]
    app.session_state["phrases-near-told"] = whole
    assert not captions(app.run())
    app.session_state["voice"] = []
    assert not captions(app.run())
    assert waiting(app) == [whole]


def test_a_part_that_tells_once_more_when_it_is_gone_is_no_fault(monkeypatch: pytest.MonkeyPatch):
    tells, begun = [], []
    monkeypatch.setattr(nearing.st, "session_state", {})
    monkeypatch.setattr(nearing, "_component", lambda **given: tells.append(given["on_near_change"]))
    assert not nearing.near("quay", "a view", lambda: begun.append("anew"))
    tells[0]()
    assert begun == ["anew"]
    assert not nearing.near("quay", "a view", lambda: None)


def test_a_run_that_the_page_begins_by_itself_keeps_the_list_that_is_open():
    def page():
        import streamlit as st

        from dashboard import opening

        if st.toggle("by itself"):
            opening.stay()
        st.text(opening.asked())

    app = AppTest.from_function(page)
    app.query_params["open"] = "passages~voice:speaker"
    assert pages.said(app.run()) == ["passages~voice:speaker"]
    del app.query_params["open"]
    assert pages.said(app.toggle[0].set_value(True).run()) == ["passages~voice:speaker"]
    app.toggle[0].set_value(False)
    del app.query_params["open"]
    assert pages.said(app.run()) == [""]  # as after a step back


def test_phrases_of_much_text_are_found_once_asked_for(tiny: Tables, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(side_phrases, "NEAR", 10)
    app = pages.opened("compare", side=["Commentator", "Speaker"])
    (ask,) = (one for one in app.toggle if one.key == "phrases")
    assert ask.label.startswith("Find the key phrases of these ")
    assert not captions(app)
    assert captions(ask.set_value(True).run())
    assert captions(pages.opened("compare", side=["Commentator", "Speaker"], phrases="true"))
