"""What takes long to load: pages say how far it is, the Overview shows the first texts, and all stands by itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from threading import Event

import pytest

from dashboard import coming, stages
from dashboard.workspace import Workspace
from metrics.model import Document
from metrics.tables import Tables
from tests.dashboard import pages


@pytest.fixture
def door(tiny: Tables, monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """The tiny corpus taken for a large one, all of which is there once the door is opened."""
    opened, whole = Event(), stages.whole.__wrapped__

    def behind(*given: object) -> object:
        opened.wait(60)
        return whole(*given)

    monkeypatch.setattr(stages, "LARGE", 1)
    monkeypatch.setattr(stages, "_FIRST", 1)
    monkeypatch.setattr(stages, "whole", lru_cache(behind))  # kept as it is: who goes back finds what was there
    stages.first.cache_clear()
    yield opened
    opened.set()


def _until(there: Callable[[], bool]) -> None:
    for _ in range(600):
        if there():
            return
        Event().wait(0.05)
    raise AssertionError("it did not come")


def test_the_first_text_is_shown_until_all_are_there(door: Event, tiny: Tables) -> None:
    app = pages.opened()
    _until(lambda: "1 document " in pages.html(app.run()))
    assert "voices: Commentator" in pages.html(app.pills(key="voice").set_value(["commentator"]).run())
    assert not app.exception
    app.pills(key="voice").set_value([])
    door.set()
    _until(lambda: f"{len(tiny.documents)} documents" in pages.html(app.run()))


def test_a_link_that_may_name_other_texts_waits_for_all(door: Event, tiny: Tables) -> None:
    label = list(tiny.document_labels.values())[-1]
    app = pages.opened("read", doc=label)
    assert "being read" in pages.html(app)
    assert not app.selectbox
    door.set()
    _until(lambda: "being read" not in pages.html(app.run()))
    assert app.selectbox(key="doc").value == tiny.documents["document"].iloc[-1]


def test_who_asks_for_the_same_waits_with_the_others_and_is_told_of_a_fault() -> None:
    door = Event()

    def broken() -> object:
        door.wait(60)
        raise OSError("gone")

    one, other = (coming.begun("quay", broken, lambda told: None) for _ in range(2))
    assert one is other
    door.set()
    for future in (one.first, one.whole):
        with pytest.raises(OSError, match="gone"):
            future.result(60)
    _until(lambda: "quay" not in coming._coming)


def test_who_stops_the_reading_has_back_what_was_before(door: Event, tiny: Tables) -> None:
    app = pages.opened()
    door.set()
    _until(lambda: f"{len(tiny.documents)} documents" in pages.html(app.run()))
    assert not [one for one in app.button if one.label == "Stop"]
    door.clear()
    app.session_state["workspaces"] = (Workspace(), Workspace(documents=(Document("pier", "The pier is shut. " * 9),)))
    _until(lambda: "Stop" in {one.label for one in app.run().button})
    next(one for one in app.button if one.label == "Stop").click().run()
    assert app.session_state["workspaces"] == (Workspace(),)
    assert not app.exception
    _until(lambda: f"{len(tiny.documents)} documents" in pages.html(app.run()))


def test_the_second_half_goes_on_by_the_time_that_the_first_took_and_never_ends() -> None:
    one = coming.Coming(share=0.5, began=100.0)
    assert one.done(107.0) == 0.25
    one.share, one.told_last = 1.0, 110.0
    assert [one.done(now) for now in (110.0, 115.0, 120.0)] == [0.5, 0.725, 0.95]
    assert one.done(500.0) == 0.95


def test_what_was_loaded_before_is_there_at_once() -> None:
    one = coming.begun("pier", lambda: "some", lambda told: told(0.5) or "all")
    assert one.soon() == "all"
    assert one.share == 0.5


def test_what_is_stopped_ends_at_the_next_step_and_is_begun_anew_for_who_asks() -> None:
    door, steps = Event(), list[float]()

    def stepwise(told: Callable[[float], None]) -> str:
        for share in (0.2, 0.4):
            door.wait(60)
            told(share)
            steps.append(share)
        return "all"

    one = coming.begun("jetty", lambda: "some", stepwise)  # type: ignore[arg-type,return-value]
    assert one.first.result(60) == "some"
    one.stopped = True
    other = coming.begun("jetty", lambda: "some", lambda told: "anew")  # type: ignore[arg-type,return-value]
    assert (other is one, other.whole.result(60)) == (False, "anew")
    door.set()
    with pytest.raises(coming.Stopped):
        one.whole.result(60)
    assert one.soon() is None
    assert steps == []
    _until(lambda: "jetty" not in coming._coming)
