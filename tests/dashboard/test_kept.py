"""What a page says and shows of figures that are kept is made once for the same figures."""

from __future__ import annotations

from types import SimpleNamespace

import pandas as pd
import pytest

from dashboard import corpus, keeping, shelf
from tests.dashboard import pages


@pytest.fixture
def made() -> list[int]:
    """The lengths of the frames that a table was made of, each time that one was made."""
    return []


@pytest.fixture
def length(made: list[int]):
    @corpus.kept
    def length(frame: pd.DataFrame, *, unit: str = "rows") -> str:
        made.append(len(frame))
        return f"{len(frame)} {unit}"

    return length


def test_the_very_same_frame_is_looked_at_once(length, made):
    frame = pd.DataFrame({"a": [1, 2]})
    assert [length(frame), length(frame)] == ["2 rows"] * 2
    assert made == [2]


def test_a_frame_that_only_looks_the_same_is_another(length, made):
    # never taken for one that is gone and had its place in memory
    said = [length(pd.DataFrame({"a": range(rows % 2)})) for rows in range(100)]
    assert said == ["0 rows", "1 rows"] * 50
    assert len(made) == 100


def test_other_words_and_another_corpus_in_the_address_are_another(length, made, monkeypatch):
    frame = pd.DataFrame({"a": [1]})
    assert [length(frame), length(frame, unit="lines")] == ["1 rows", "1 lines"]
    monkeypatch.setattr(shelf, "chosen", lambda: "harbour")
    length(frame)
    assert made == [1, 1, 1]


def test_a_short_mapping_is_told_by_what_it_holds(made):
    @corpus.kept
    def total(found: dict[str, pd.DataFrame], labels: list[str]) -> int:
        made.append(1)
        return sum(map(len, found.values()))

    frame = pd.DataFrame({"a": [1, 2]})
    assert [total({"quay": frame}, ["Quay"]), total({"quay": frame}, ["Quay"])] == [2, 2]
    assert len(made) == 1
    assert [total({"quay": frame.head(1)}, ["Quay"]), total({"pier": frame}, ["Quay"])] == [1, 2]
    assert len(made) == 3


def test_files_are_looked_at_again_but_seldom(tmp_path, monkeypatch):
    # a look that took 5 milliseconds of the processor is believed for half a second
    clock = {"now": 0.0, "spent": 0.0}
    monkeypatch.setattr(corpus.time, "monotonic", lambda: clock["now"])
    monkeypatch.setattr(corpus.time, "thread_time", lambda: clock["spent"])

    def state(place) -> str:
        clock["spent"] += took["seconds"]
        return str(clock["now"])

    monkeypatch.setattr(corpus.loading, "state", state)
    seen, took = [], {"seconds": 0.005}
    for clock["now"] in (100.0, 100.4, 100.6):
        seen.append(corpus.seen(tmp_path))
    assert seen == ["100.0", "100.0", "100.6"]


def test_no_page_waits_for_a_look_that_takes_long(tmp_path, monkeypatch):
    waiting, states = [], iter(["before", "after"])
    monkeypatch.setattr(corpus, "_QUICK", -1.0)  # every look takes longer
    monkeypatch.setattr(corpus, "_SELDOM", 0)
    monkeypatch.setattr(corpus.loading, "state", lambda place: next(states))
    monkeypatch.setattr(corpus, "Timer", lambda after, look, given: SimpleNamespace(start=lambda: waiting.append(look)))
    assert [corpus.seen(tmp_path) for _ in range(3)] == ["before"] * 3
    assert len(waiting) == 1  # the second asks for it, the third knows that
    waiting[0](tmp_path)
    assert corpus.seen(tmp_path) == "after"


@pytest.mark.parametrize("page", pages.PAGES)
def test_nothing_is_made_anew_of_a_selection_seen_before(page, monkeypatch):
    app = pages.opened(page)
    for voices in (["commentator"], ["speaker"]):
        app.session_state["voice"] = voices
        app.run()
    made: list[object] = []
    monkeypatch.setattr(keeping, "_keep", lambda key, found: made.append(key[0]))
    app.session_state["voice"] = ["commentator"]
    app.run()
    assert made == []
