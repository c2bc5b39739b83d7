"""A bar of what is done, and a way to stop it: what was done by then stays."""

from __future__ import annotations

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import adding, workspace
from dashboard.waiting import Told
from metrics.actors.packs import COLUMNS
from metrics.metadata import Listed
from metrics.model import Document
from metrics.reading import Fault
from metrics.written import Written


def quick() -> None:
    from dashboard import waiting

    with waiting.bar("Reading …", "stop", lambda: None):
        pass


def slow() -> None:
    import streamlit as st

    from dashboard import waiting

    if "stopped" in st.session_state:
        st.stop()
    with waiting.bar("Reading …", "stop", lambda: st.session_state.update(stopped=True)) as told:
        told(0.25)
        st.stop()  # as where the page is looked at in the middle


def test_who_waits_makes_no_other_call_of_the_same():
    assert {Told(print): 1}[Told(lambda share: None)] == 1


def test_what_is_there_at_once_draws_no_bar():
    app = AppTest.from_function(quick).run()
    assert not app.exception
    assert not app.button


def test_what_runs_has_a_button_that_stops_it():
    app = AppTest.from_function(slow).run()
    assert [button.label for button in app.button] == ["Stop"]
    app.button[0].click().run()
    assert app.session_state["stopped"]
    assert not app.button


def test_texts_read_before_a_stop_are_kept_and_the_widgets_emptied(monkeypatch: pytest.MonkeyPatch):
    read = [
        Document("note", "The bridge is closed."),
        Fault("old.doc", "has the format .doc", "save it as .docx"),
        Listed("packs", Written("who.csv", "id;\n")),
    ]
    state: dict[str, object] = {adding._READ: read, adding._ROUND: 4}
    monkeypatch.setattr(workspace.st, "session_state", state)
    monkeypatch.setattr(adding.apart, "ahead", lambda: None)
    adding._stopped()
    assert [one.id for one in workspace.current().documents] == ["note"]
    added, lists, said = state[adding._TOLD]
    assert (added, lists) == (["note"], [])
    assert said[0] == "old.doc: has the format .doc; save it as .docx"
    assert said[1] == "who.csv row 1: the header is id, ; it must be of " + ", ".join(COLUMNS)
    assert said[2].startswith("Stopped")
    assert state[adding._ROUND] == 5


def test_files_that_are_taken_back_leave_what_was_said(monkeypatch: pytest.MonkeyPatch):
    state: dict[str, object] = {"files-4": [], adding._ROUND: 4, adding._TOLD: (["note"], [], [])}
    monkeypatch.setattr(adding.st, "session_state", state)
    adding._take_at_once("files-4")
    assert state == {"files-4": [], adding._ROUND: 4, adding._TOLD: (["note"], [], [])}
