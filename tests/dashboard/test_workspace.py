"""What a visitor changes: laid over the folder, undone, and not computed more than it touches."""

from __future__ import annotations

from dataclasses import replace

import pytest

from dashboard import corpus, stages, undoing, workspace
from dashboard.workspace import Workspace
from metrics.metadata import Listed
from metrics.model import Document
from metrics.tables import Tables
from metrics.written import Written
from tests.dashboard import pages

PACK = "id,label,names\ntav,The Isle of Tavia,floating bridge\n"
THEMES = '[[theme]]\nid = "hall"\nlabel = "In the hall"\nterms = ["hall"]\n'


@pytest.fixture
def visit(monkeypatch: pytest.MonkeyPatch) -> None:
    """A session of its own."""
    monkeypatch.setattr(workspace.st, "session_state", {})


def test_nothing_is_changed_at_first(visit: None):
    assert workspace.current() == Workspace()
    assert not workspace.can_undo()


def test_undo_brings_back_what_was_before(visit: None):
    one, other = Workspace("one"), Workspace("other")
    workspace.change(one)
    workspace.change(other)
    workspace.change(other)  # the same again is no change
    workspace.undo()
    assert workspace.current() == one
    workspace.undo()
    workspace.undo()
    assert workspace.current() == Workspace()


def test_a_changed_list_of_actors_lies_over_the_others(visit: None, tiny: Tables):
    workspace.change(Workspace(PACK))
    changed = corpus.tables()
    # Tavia three times by name, and "floating bridge" once
    assert changed.actor_labels["tav"] == "The Isle of Tavia"
    assert (changed.mentions["actor"] == "tav").sum() == (tiny.mentions["actor"] == "tav").sum() + 1
    workspace.undo()
    assert corpus.tables().mentions.equals(tiny.mentions)


def test_a_changed_list_of_themes_replaces_those_of_the_folder(visit: None, tiny: Tables):
    workspace.change(Workspace(themes=THEMES))
    assert corpus.tables().theme_labels == {"hall": "In the hall"}


def test_word_lists_that_came_with_texts_stand_beside_the_others_until_one_is_changed(visit: None, tiny: Tables):
    came = Listed("themes", Written("came.toml", THEMES))
    workspace.put([], [came])
    assert corpus.tables().theme_labels == tiny.theme_labels | {"hall": "In the hall"}
    assert 'id = "hall"' in corpus.word_lists()
    workspace.change(Workspace(themes=THEMES.replace("hall", "quay")))
    workspace.put([], [came])
    assert corpus.tables().theme_labels == {"quay": "In the quay", "hall": "In the hall"}


def test_texts_of_one_name_are_told_apart_in_every_table(tiny: Tables):
    app = pages.opened("texts")
    twins = tuple(Document(id, "A word.", title="Twin", language="en") for id in ("one", "two"))
    app.session_state["workspaces"] = (Workspace(documents=twins),)
    app.run()
    for table in pages.tables(app)[:3]:
        assert {"Twin", "Twin (2)"} <= {row[0]["text"] for row in table["rows"]}


def test_a_change_leaves_alone_what_it_does_not_touch(visit: None, tiny: Tables):
    stages.whole.cache_clear()  # else what it rests on may be forgotten already, after the corpora of many other tests
    before = corpus.tables()
    workspace.change(Workspace(PACK))
    named = corpus.tables()
    assert named.passages is before.passages
    assert named.themes is before.themes
    workspace.change(replace(workspace.current(), themes=THEMES))
    assert corpus.tables().quotations is before.quotations


def test_a_list_that_cannot_be_used_is_one_line_and_the_rest_is_shown(visit: None, tiny: Tables):
    workspace.change(Workspace("id,label\ntav\n", THEMES))
    loaded = corpus.loaded()
    assert loaded.faults[-1] == "your actors.csv row 2: 1 cells, not 2; quote a cell that holds a separator"
    assert loaded.tables.theme_labels == {"hall": "In the hall"}


def test_a_page_shows_what_its_visitor_changed(tiny: Tables):
    app = pages.opened("actors")
    app.session_state["workspaces"] = (Workspace(), Workspace(PACK))
    app.run()
    assert not app.exception
    heads = [row[0]["text"] for row in pages.tables(app)[0]["rows"]]
    assert "The Isle of Tavia" in heads


BELMOR = Document("quay", "The quay *is* closed.", title="The *quay*")


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (Workspace(pack="id,label"), "change of actors"),
        (Workspace(themes=""), "change of themes"),
        (Workspace(corrections="{}"), "correction"),
        (Workspace(documents=(BELMOR,)), "text “The *quay*”"),
        (Workspace(documents=(BELMOR, replace(BELMOR, id="pier"))), "2 texts"),
        (Workspace(removed=("talk",)), "text left out"),
        (Workspace(project=b"zip"), "opened project"),
    ],
)
def test_undo_names_what_it_takes_back(now: Workspace, said: str):
    assert undoing.last(Workspace(), now) == said
