"""Corpora of the server: published, shared by an address, deleted, gone; and a server that takes nothing."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import entry
from dashboard.serving import settings, shared
from dashboard.serving.shared import Wish
from dashboard.workspace import Workspace
from metrics import project, reading
from metrics.exports.provenance import Provenance
from metrics.model import Document
from metrics.reading import Reading
from metrics.tables import Tables
from tests.dashboard import pages

BRIDGE = Document("bridge", "The bridge stays shut, the warden wrote. Nobody crosses it at night.", title="The bridge")
MILL = Document("mill", "The mill turns again. The miller is glad of it.", title="The mill")


def packed(*documents: Document) -> bytes:
    return project.write(Reading(documents), Provenance("2031-02-03", "", "", {}), {})


@pytest.fixture
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(settings.STORE, str(tmp_path / "store"))
    monkeypatch.setattr(entry, "visitor", lambda: "ann")  # without a server there is no address
    return tmp_path / "store"


@pytest.fixture
def published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "published"
    (folder / "town").mkdir(parents=True)
    (folder / "town" / "mill.txt").write_text(MILL.text, encoding="utf-8")
    (folder / "river.zip").write_bytes(packed(BRIDGE))
    monkeypatch.setenv(settings.PUBLISHED, str(folder))
    return folder


def titles(app: AppTest) -> list[str]:
    """What the page Texts lists."""
    assert not app.exception
    return [row[0]["text"] for row in pages.tables(app)[0]["rows"]]


def links(app: AppTest) -> list[dict[str, list[str]]]:
    """The parameters of the links that are shown."""
    return [parse_qs(urlsplit(one.value).query) for one in app.code if "c=" in one.value]


def test_texts_that_are_shared_open_for_another_visitor_by_their_address(store: Path, tiny: Tables):
    first = pages.opened("texts")
    first.session_state["workspaces"] = (Workspace(documents=(BRIDGE,)),)
    first.run()
    first.button(key="share").click().run()
    opening, deleting = links(first)
    assert set(opening) == {"c"}
    assert set(deleting) == {"c", "delete"}
    second = pages.opened("texts", c=opening["c"][0])
    assert titles(second) == titles(first)
    assert "The bridge" in titles(second)
    listed = pages.turn(second, "overview", open="passages~document:bridge")
    assert f"&amp;c={opening['c'][0]}" in pages.html(listed)  # a link into the text stays with the corpus
    assert [said for said in pages.said(listed) if said.startswith("Shared by its address, until 2")]


def test_texts_of_a_visit_are_in_no_other_visit(store: Path, tiny: Tables):
    first = pages.opened("texts")
    first.session_state["workspaces"] = (Workspace(documents=(BRIDGE,)),)
    first.run()
    assert "The bridge" in titles(first)
    assert "The bridge" not in titles(pages.opened("texts"))
    assert shared.held(store) == (0, 0)


def test_the_link_that_deletes_asks_once_and_then_the_address_opens_nothing(store: Path, tiny: Tables):
    link = shared.share(store, packed(BRIDGE), Wish("ann"))
    app = pages.opened("overview", c=link.address, delete=link.key)
    assert shared.find(store, link.address)  # opening a link deletes nothing
    assert "delete" not in app.query_params  # and no link of the page hands the key on
    app.button(key="withdraw").click().run()
    assert "The texts are deleted." in pages.said(app)
    assert shared.find(store, link.address) is None


def test_texts_that_go_while_somebody_reads_them_are_said_to_be_gone(store: Path, tiny: Tables):
    link = shared.share(store, packed(BRIDGE), Wish("ann"))
    app = pages.opened("texts", c=link.address)
    assert titles(app) == ["The bridge"]
    shared.delete(store, link)
    app.run()
    assert not app.exception
    assert any(said.startswith("The texts that this link opens are not here") for said in pages.said(app))
    assert not pages.tables(app)
    app.button(key="leave").click().run()
    assert len(titles(app)) == 2


def test_a_wrong_key_deletes_nothing_and_that_is_said(store: Path, tiny: Tables):
    link = shared.share(store, packed(BRIDGE), Wish("ann"))
    app = pages.opened("overview", c=link.address, delete="guessed")
    app.button(key="withdraw").click().run()
    assert any(said.startswith("This link deletes nothing") for said in pages.said(app))
    assert shared.find(store, link.address)


def test_a_quota_is_said_in_one_line(store: Path, tiny: Tables, monkeypatch: pytest.MonkeyPatch):
    app = pages.opened("texts")
    for number in range(shared.QUOTA.number):
        shared.share(store, f"{number}".encode(), Wish("ann"))
    app.button(key="share").click().run()
    assert not app.exception
    assert any(said.startswith("You share as much as one visitor may") for said in pages.said(app))
    assert links(app) == []


def test_a_server_without_a_place_for_texts_says_so(tiny: Tables, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv(settings.STORE, raising=False)
    app = pages.opened("texts")
    assert any(said.startswith("This server keeps no texts of visitors.") for said in pages.said(app))
    assert "share" not in [button.key for button in app.button]


def test_private_texts_open_for_those_alone_who_may_enter(store: Path, tiny: Tables, monkeypatch: pytest.MonkeyPatch):
    link = shared.share(store, packed(BRIDGE), Wish("ann", private=True))
    app = pages.opened("texts", c=link.address)
    assert any(said.startswith("These texts are for people who have signed in here.") for said in pages.said(app))
    assert not pages.tables(app)
    monkeypatch.setattr(entry, "admitted", lambda: True)
    app.run()
    assert titles(app) == ["The bridge"]


def test_published_corpora_are_offered_and_changes_stay_with_the_corpus_they_were_made_in(
    published: Path, tiny: Tables
):
    app = pages.opened("texts", c="river")
    assert titles(app) == ["The bridge"]
    app.button(key="remove-bridge").click().run()
    app.selectbox(key="c").select("town").run()
    assert titles(app) == ["mill"]
    app.selectbox(key="c").select("river").run()
    assert pages.tables(app) == []
    app.selectbox(key="c").set_value(None).run()
    assert len(titles(app)) == 2


@pytest.mark.parametrize("name", ["..", "../town", "lake", "/"])
def test_no_other_folder_can_be_named(published: Path, tiny: Tables, name: str):
    app = pages.opened("overview", c=name)
    assert any(said.startswith("The texts that this link opens are not here") for said in pages.said(app))


def test_a_server_that_only_shows_takes_nothing(store: Path, tiny: Tables, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(settings.READ_ONLY, "1")
    app = pages.opened()
    for page in ("actors", "themes", "texts"):
        pages.turn(app, page)
        assert not app.exception
        assert app.file_uploader
        assert all(one.proto.disabled for one in app.file_uploader), page
    assert "share" not in [button.key for button in app.button]
    assert "This server shows its own texts and takes no others." in pages.said(app)
    assert not app.text_area


def test_a_project_in_a_folder_reads_like_its_texts(published: Path):
    assert reading.read([published / "town"]).documents[0].text == MILL.text
    assert project.read([published / "river.zip"]).documents == (BRIDGE,)
