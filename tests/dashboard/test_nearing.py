"""The lower part of a page is made when it is near what is seen, or once the view rests."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.components import figure, ledger, nearing
from metrics.tables import Tables
from tests.dashboard import pages


def head(app: AppTest) -> dict:
    """What the browser is told of the first part of the page."""
    return next(part for part in pages.parts(app) if "view" in part)


def courses(app: AppTest) -> list[str]:
    """Captions of a table that stands below the first screen."""
    return [one["caption"] for one in pages.tables(app) if one["caption"].startswith("Course of each text")]


def test_what_is_far_is_not_made_and_what_is_near_is_in_every_view(tiny: Tables):
    app = pages.opened()
    assert courses(app)
    app.session_state[nearing.NEAR] = set()
    assert courses(app.run())  # the view is the same
    app.session_state["voice"] = ["speaker"]
    assert not courses(app.run())
    assert not head(app)["made"]
    app.session_state[nearing.NEAR] = pages.PARTS
    assert courses(app.run())
    assert head(app)["made"]


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch):
    """A session, and what tells that a part of its page is near: it had one view, and waits far away in the next."""
    state: dict = {}
    tells: list = []
    monkeypatch.setattr(nearing.st, "session_state", state)
    monkeypatch.setattr(ledger, "_component", lambda **given: tells.append(given["on_near_change"]))
    nearing._shown("quay", "beach", lambda: None)
    nearing._shown("quay", "harbour", lambda: pytest.fail("it is far"))
    return state, tells[-1]


@pytest.mark.parametrize(("at_once", "made"), [(True, ["beach"]), (False, [])])
def test_the_first_view_is_made_at_once_unless_it_takes_long(told, at_once: bool, made: list[str]):
    drawn: list[str] = []
    nearing._shown("mole", "beach", lambda: drawn.append("beach"), at_once=at_once)
    nearing._shown("mole", "harbour", lambda: drawn.append("harbour"), at_once=at_once)
    assert drawn == made


@pytest.mark.parametrize(("seen", "near"), [(True, {"quay"}), (False, set())])
def test_a_view_is_made_once_it_is_near_or_rests(told, seen: bool, near: set[str]):
    state, tell = told
    state["quay"] = SimpleNamespace(near=[seen, "harbour"])
    tell()
    assert state[nearing.NEAR] == near
    made: list[str] = []
    nearing._shown("quay", "harbour", lambda: made.append("harbour"))
    nearing._shown("quay", "pier", lambda: made.append("pier"))
    assert made == (["harbour", "pier"] if seen else ["harbour"])


def test_what_is_clicked_or_told_when_the_page_has_it_no_more_is_no_fault(told, monkeypatch: pytest.MonkeyPatch):
    state, tell = told
    tell()
    ledger._set("quay", None)
    figure._asked("quay", lambda asked: pytest.fail("nothing was asked"))
    assert state[nearing.NEAR] == set()
