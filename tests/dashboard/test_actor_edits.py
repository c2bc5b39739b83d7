"""Changing the actors on their page: counts follow, undo, keep, bring back."""

from __future__ import annotations

import json

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import actor_edits, corpus, workspace
from dashboard.workspace import Workspace
from metrics.tables import Tables
from tests.dashboard import pages


@pytest.fixture
def visit(tiny: Tables, monkeypatch: pytest.MonkeyPatch) -> dict:
    """The state of a session, without a page."""
    state: dict = {}
    monkeypatch.setattr(workspace.st, "session_state", state)
    return state


def counts() -> dict[str, int]:
    mentions = corpus.tables().mentions
    return mentions[mentions["counted"]]["label"].value_counts().to_dict()


BEFORE = {"Norland": 5, "Sound Union": 4, "Tavia": 3, "Ana Belmor": 2}


def act(*parts: str) -> None:
    actor_edits._act(json.dumps(parts))


def test_a_merge_moves_every_mention_and_undo_brings_them_back(visit: dict):
    assert counts() == BEFORE
    act("merge", "tav", "nor")
    assert counts() == {"Norland": 8, "Sound Union": 4, "Ana Belmor": 2}
    assert visit["who"] == "nor"
    workspace.undo()
    assert counts() == BEFORE


def test_a_name_becomes_an_actor_of_its_own_or_nobodys(visit: dict):
    act("split", "nor", "Norlandic", "adjective")
    assert counts() == BEFORE | {"Norland": 4, "Norlandic": 1}
    act("name", "su", "SUN")
    assert counts()["Sound Union"] == 3


def test_an_excluded_actor_goes_and_what_is_taken_back_returns(visit: dict):
    act("exclude", "ana_belmor")
    assert "Ana Belmor" not in counts()
    act("forget", "ana_belmor")
    assert counts() == BEFORE


def test_two_names_told_apart_stay_so_in_the_list_that_is_kept(visit: dict):
    act("apart", "tav", "nor")
    kept = workspace.current().pack
    assert "Tavia" in kept
    workspace.change(Workspace())
    workspace.change(Workspace(kept))
    assert ("Tavia", "nor") in corpus.loaded().pack.apart


def test_an_edit_that_the_lists_refuse_is_said_and_changes_nothing(visit: dict):
    actor_edits._add(actor_edits._actor("nor"), "=1+1", "name")
    assert "begins like a formula" in visit["refused"][0]
    assert workspace.current() == Workspace()


@pytest.fixture
def page(tiny: Tables) -> AppTest:
    return pages.opened("actors", who="Norland")


def test_the_page_renames_an_actor_and_undoes_it(page: AppTest):
    page.text_input(key="label-nor-Norland").set_value("The North").run()
    assert not page.exception
    heads = [row[0]["text"] for table in pages.tables(page) for row in table["rows"]]
    assert "The North" in heads
    page.button(key="undo").click().run()
    assert not page.exception
    assert "The North" not in [row[0]["text"] for table in pages.tables(page) for row in table["rows"]]


def test_the_page_merges_into_the_actor_chosen_and_shows_it(page: AppTest):
    page.selectbox(key="into-nor").set_value("tav").run()
    page.button(key="merge").click().run()
    assert not page.exception
    assert page.selectbox(key="who").value == "tav"


def test_the_page_takes_back_a_file_of_changes(page: AppTest):
    text = "id,label,type,epithets\ntav,Tavia,state,floating bridge\n"
    page.file_uploader(key="pack-file").upload("mine.csv", text.encode(), "text/csv").run()
    assert not page.exception
    assert page.session_state["workspaces"][-1].pack == text
    changed = next(table for table in pages.tables(page) if table["caption"] == "Your changes")
    assert [cell["text"] for cell in changed["rows"][0]] == [
        "Tavia",
        "type: state; epithets: floating bridge",
        "take back",
    ]


@pytest.mark.parametrize("raw", ["Zürich".encode("latin-1"), b"name\nVale\n"])
def test_a_file_that_is_no_list_is_one_line(page: AppTest, raw: bytes):
    page.file_uploader(key="pack-file").upload("mine.csv", raw, "text/csv").run()
    assert not page.exception
    assert [text for text in pages.said(page) if "not UTF-8" in text or "the header is" in text]
