"""Every page: plain, filtered, filtered to nothing, with a fault in the corpus, and opened by links of all kinds."""

from __future__ import annotations

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import corpus, side_controls
from metrics.tables import Tables
from tests.dashboard import pages

FILTERS = {
    "plain": {},
    "a document": {"docs": ["The ferry talks"]},
    "a theme": {"theme": ["Who pays"]},
    "a voice": {"voice": ["Commentator"]},
    "a speaker": {"speaker": ["Ana Belmor"]},
    "an actor": {"actor": ["Norland"]},
    "an answer": {"ans": ["2"]},
}
IN_SCOPE = {
    "plain": "voices: all",
    "a document": "documents: The ferry talks",
    "a theme": "themes: Who pays",
    "a voice": "voices: Commentator",
    "a speaker": "speakers: Ana Belmor",
    "an actor": "mentioning: Norland",
    "an answer": "answers: 2",
}
NOTHING = {"docs": ["Quay Gazette, 2031-02-03"], "ans": ["1"]}  # the article answers no question
FAULT = "torn.txt: is empty; add a file with text"


@pytest.mark.parametrize("name", FILTERS)
def test_every_page_shows_what_the_filters_leave(tiny: Tables, name: str):
    for page, app in pages.walk(**FILTERS[name]):
        assert not app.exception, page
        assert f'<h1 class="title">{pages.PAGES[page]}</h1>' in pages.html(app)
        assert page == "method" or IN_SCOPE[name] in pages.html(app)


@pytest.mark.parametrize("filters", [{}, {"voice": ["Commentator"]}], ids=["plain", "filtered"])
def test_every_page_shows_the_texts_that_the_project_brings(seeds: Tables, filters: dict):
    for page, app in pages.walk(**filters):
        assert not app.exception, page
        assert page == "method" or "2 documents" in pages.html(app)


@pytest.mark.parametrize("page", ["overview", "compare", "read", "actors"])
def test_filters_that_leave_nothing_say_what_to_do_and_a_button_undoes_them(tiny: Tables, page: str):
    app = pages.opened(page, **NOTHING)
    assert not app.exception
    assert ["Take one away" in info.value for info in app.info] == [True]
    app.button(key="clear").click().run()
    assert not app.exception
    assert not app.info
    assert "voices: all" in pages.html(app)


def test_each_filter_of_those_that_leave_nothing_can_be_taken_away_alone(tiny: Tables):
    app = pages.opened("overview", **NOTHING)
    assert "documents: Quay Gazette, 2031-02-03\nanswers: 1" in pages.said(app)
    offered = [button.label for button in app.button if button.label.startswith("Without")]
    assert offered == ["Without documents", "Without answers"]
    app.button(key="without-documents").click().run()
    assert not app.info
    assert "1 document · 2 turns" in pages.html(app)
    assert "<strong>answers: 1</strong>" in pages.html(app)


def test_a_broken_file_is_one_line_and_the_others_are_shown(tiny: Tables):
    for page, app in pages.walk():
        faults = [text for text in pages.said(app) if "torn.txt" in text]
        assert [fault.rpartition("/")[2] for fault in faults] == [FAULT], page
    assert sorted(tiny.documents["document"]) == ["report", "talk"]


@pytest.mark.parametrize("text", ["The ferry left at nine. Nobody waved.", "One word", "7"])
def test_one_short_text_is_shown_without_what_it_is_too_short_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str
):
    tmp_path.joinpath("short.txt").write_text(text, encoding="utf-8")
    monkeypatch.setenv(corpus.FOLDER_VARIABLE, str(tmp_path))
    for page, app in pages.walk():
        assert not app.exception, page


@pytest.mark.parametrize("page", ["overview", "compare", "read", "actors"])
def test_a_folder_without_texts_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, page: str):
    monkeypatch.setenv(corpus.FOLDER_VARIABLE, str(tmp_path))
    app = pages.opened(page)
    assert not app.exception
    assert ["Add one on the page Texts" in info.value for info in app.info] == [True]


@pytest.mark.parametrize(
    ("page", "key"),
    [
        *(("overview", key) for key in ("docs", "theme", "voice", "speaker", "actor", "ans", "metric")),
        ("compare", "side"),
        ("read", "doc"),
        ("actors", "who"),
    ],
)
def test_a_link_with_an_unknown_value_says_so(tiny: Tables, page: str, key: str):
    app = pages.opened(page, **{key: "Atlantis"})
    assert not app.exception
    assert "The link mentions Atlantis, which is not in this corpus." in [text.value for text in app.main.text]


@pytest.mark.parametrize("asked", ["passages", "mentions~actor:nor~voice:speaker", "sentences~document:talk"])
def test_a_link_to_a_list_opens_it(tiny: Tables, asked: str):
    app = pages.opened(open=asked)
    assert not app.exception
    assert '<ol class="evidence"><li class="' in pages.html(app)


@pytest.mark.parametrize(
    "asked",
    ["x", "passages~", "passages~nope:1", "phrases", "mentions~side:zz", "passages~actor:nor", "passages~passage:1"],
)
def test_a_link_to_a_list_that_cannot_be_says_so(tiny: Tables, asked: str):
    app = pages.opened(open=asked)
    assert not app.exception
    assert any("asks for a list that this corpus does not have" in text for text in pages.said(app))


@pytest.mark.parametrize("place", ["0", "12", "-3", "²", "9" * 5000, "x"])
def test_any_place_in_an_address_opens_the_reader(tiny: Tables, place: str):
    app = pages.opened("read", doc="The ferry talks", pos=place)
    assert not app.exception
    assert app.selectbox(key="doc").value == "talk"


def test_one_click_sets_the_commentator_against_the_speech_quoted(tiny: Tables):
    app = pages.opened("compare")
    app.button(key="preset-0").click().run()
    (measured,) = (one for one in pages.tables(app) if one["key"] == "ledger-measures")
    assert measured["columns"][:3] == ["Measure", "Commentator", "Quoted speech"]


def test_one_click_compares_no_more_sides_than_a_page_bears(tiny: Tables, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(side_controls, "SIDES", 2)  # as many as documents, fewer than voices
    offered = [button.label for button in pages.opened("compare").button]
    assert "Documents" in offered
    assert "Voices" not in offered


def test_an_actor_of_the_address_shows_who_uses_which_of_its_names(tiny: Tables):
    app = pages.opened("actors", who="Norland")
    names = next(table for table in pages.tables(app) if table["columns"][0] == "Name")
    # The clerk and the article name it once each, the interviewer once, Ana Belmor once, and once by the adjective.
    assert names["columns"] == ["Name", "Form", "Commentator", "Interviewer", "Speaker", "Said by this one alone"]
    assert [[cell["text"] for cell in row] for row in names["rows"]] == [
        ["Norland", "Name", "2", "1", "1", ""],
        ["Norlandic", "Adjective", "0", "0", "1", "Speaker"],
    ]


@pytest.mark.parametrize("page", ["overview", "compare"])
def test_a_new_filter_sets_no_choice_again_that_stays(tiny: Tables, page: str):
    app = pages.opened(page, docs=["The ferry talks"])
    app.get("button_group")[0].set_value(["Commentator"]).run()
    assert not app.exception
    assert [one.label for one in [*app.multiselect, *app.selectbox] if one.proto.set_value] == []


def test_the_frame_started_by_itself_says_how_to_start_the_dashboard(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)  # as from another folder
    app = AppTest.from_file(pages.APP).run()
    assert not app.exception
    assert [one.value for one in app.text] == [
        "This file does not run by itself. Start the dashboard in the project’s folder: streamlit run"
    ]
