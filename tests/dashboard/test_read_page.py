"""The page Read: what it hands the reader, two texts, links to words; what the frame offers on every page."""

from __future__ import annotations

import json
from collections.abc import Sequence

from streamlit.testing.v1 import AppTest

from dashboard import tour
from dashboard.workspace import Workspace
from metrics.tables import Tables
from tests.dashboard import pages

TALK, REPORT = "The ferry talks", "Quay Gazette, 2031-02-03"


def shown(app: AppTest) -> dict:
    return next(json.loads(one.proto.json) for one in app.get("bidi_component") if one.proto.component_name == "reader")


def read(**address: str | Sequence[str]) -> AppTest:
    app = pages.opened("read", **address)
    assert not app.exception
    return app


def test_the_page_hands_the_reader_what_it_tells(tiny: Tables):
    view = shown(read(doc=REPORT))
    assert [text["label"] for text in view["texts"]] == [REPORT]
    assert [facts[0] for facts in view["texts"][0]["quotations"]] == [
        ["Kind", "Speech"],
        ["Kind", "Held at a distance"],
        ["Kind", "Speech"],
    ]
    assert [group["kind"] for group in view["groups"]] == ["actor", "theme", "phrase", "quotation"]


def test_the_text_stands_before_its_key_phrases_are_found(tiny: Tables):
    app = AppTest.from_file(pages.APP, default_timeout=60).run()
    app.switch_page("views/read.py").run()
    assert "phrase" not in [group["kind"] for group in shown(app)["groups"]]


def test_two_texts_stand_beside_each_other_and_no_text_beside_itself(tiny: Tables):
    both = shown(read(doc=TALK, beside=REPORT))
    assert [text["label"] for text in both["texts"]] == [TALK, REPORT]
    assert all(len(mark["places"]) == 2 for group in both["groups"] for mark in group["marks"])
    assert [text["label"] for text in shown(read(doc=TALK, beside=TALK))["texts"]] == [TALK]


def test_a_link_to_words_opens_them_marked(tiny: Tables):
    at = tiny.texts["talk"].index("There were none")
    moved = {"pos": str(at + 40), "end": str(at + 55), "quote": "There were none"}
    view = shown(read(doc=TALK, **moved))
    assert view["linked"] == [at, at + 15]
    assert view["at"] == at


def test_a_link_to_words_that_are_not_there_says_so(tiny: Tables):
    app = read(doc=TALK, pos="30", quote="There were some")
    assert any("words that the link quotes are not in this text" in text for text in pages.said(app))
    assert (shown(app)["at"], shown(app)["linked"]) == (30, [])


def test_what_a_copied_link_does_not_hold_is_said_once_texts_were_changed(tiny: Tables):
    app = read(doc=TALK)
    assert shown(app)["note"] == ""
    app.session_state["workspaces"] = (Workspace(removed=("report",)),)
    app.run()
    assert shown(app)["note"] == "It opens the texts without what you added or changed here"


def test_every_page_that_filters_narrow_has_the_button_that_copies_its_address(tiny: Tables):
    for page, app in pages.walk():
        buttons = [one for one in app.get("bidi_component") if one.proto.component_name == "copying"]
        assert len(buttons) == (page != "method"), page


def test_the_first_page_says_what_this_is_and_offers_a_tour_of_six_steps(tiny: Tables):
    app = pages.opened()
    assert tour.WHAT in pages.said(app)
    app.session_state["tour"] = True  # opened
    app.run()
    steps = next(one for one in app.get("popover") if one.proto.popover.label == "A short tour")
    assert [line[:2] for line in steps.markdown[0].value.splitlines()] == ["1.", "2.", "3.", "4.", "5.", "6."]


def test_a_visitor_whom_a_link_led_elsewhere_is_told_there_what_this_is(tiny: Tables):
    app = pages.opened("words")
    assert tour.WHAT in pages.said(app)
    assert tour.WHAT not in pages.said(pages.turn(app, "actors"))
    assert tour.WHAT in pages.said(pages.turn(app, "overview"))
