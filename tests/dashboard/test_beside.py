"""What is made in a process of its own is what would have been made here; what cannot be made is one line."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache, partial

import pandas as pd
import pytest

from dashboard import beside, corpus, loading, stages, takeaway, workspace
from dashboard.beside import FILES, NotMade, View
from dashboard.takeaway import File, Making
from dashboard.workspace import Workspace
from metrics import analysis, processes, project
from metrics.schemas import SCHEMAS
from metrics.tables import Tables
from tests.dashboard import pages

Named = tuple[str, pd.DataFrame]
CORRECTED = '{"change": "speaker", "of": "Ana Belmor", "speaker": "Anna Belmor"}\n'


@pytest.fixture
def view(tiny: Tables, monkeypatch: pytest.MonkeyPatch) -> View:
    """One passage of corrected texts."""
    monkeypatch.setattr(workspace.st, "session_state", {})
    loaded = corpus.under(Workspace(corrections=CORRECTED))
    passages = loaded.tables.passages
    chosen = passages[passages["speaker"] == "Anna Belmor"].head(1)
    return View(loaded, chosen, replace(loaded.rests_on, scope="one passage", date="2031-02-03"))


def test_every_file_is_made_there_as_it_would_be_made_here(view: View, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(analysis, "frames", once(analysis.frames))
    monkeypatch.setattr(project, "opened", cache(project.opened))
    monkeypatch.setattr(beside, "shown", cache(beside.shown))
    assert FILES.keys() == takeaway._OFFERED.keys()
    for name, make in FILES.items():
        there, here = members(beside.answered(beside.asked(name, view))), members(make(view))
        assert there == here, name
        assert all(there.values()), name
        assert any(b"Anna Belmor" in raw for raw in there.values()), name


def test_a_process_of_its_own_gives_the_file(view: View):
    shares: list[float] = []
    assert beside.made("texts-markdown.zip", view, shares.append) == FILES["texts-markdown.zip"](view)
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] <= 1


def test_large_texts_are_settled_in_a_process_of_their_own_to_the_same(view: View, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(stages, "LARGE", 1)
    asked: list[Callable] = []
    apart = processes.apart
    monkeypatch.setattr(processes, "apart", lambda make, *given: asked.append(make) or apart(make, *given))
    there, here = (
        stages.whole.__wrapped__(corpus.folder(), corpus._state(), Workspace(corrections=CORRECTED), stages.SILENT),
        view.loaded,
    )
    assert asked[-1] is loading.whole  # before it, the layers of single texts that are kept no more
    for name in SCHEMAS:
        pd.testing.assert_frame_equal(getattr(there.tables, name), getattr(here.tables, name))
    assert there.annotated == here.annotated
    assert (there.faults, there.rests_on) == (here.faults, here.rests_on)


def once(frames: Callable[[Tables, pd.DataFrame], Iterator[Named]]) -> Callable[[Tables, pd.DataFrame], list[Named]]:
    """The tables, found once for each corpus, as they are the same in every format."""
    kept: dict[Tables, list[Named]] = {}

    def found(base: Tables, chosen: pd.DataFrame) -> list[Named]:
        if base not in kept:
            kept[base] = list(frames(base, chosen))
        return kept[base]

    return found


def members(raw: bytes) -> dict[str, bytes]:
    """The files of an archive, that with the time of a workbook left out; or the one file."""
    if not raw.startswith(b"PK"):
        return {"": raw}
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name != "docProps/core.xml"}


def test_the_steps_of_a_file_are_told(view: View, monkeypatch: pytest.MonkeyPatch):
    shares: list[float] = []
    monkeypatch.setattr(beside, "shown", lambda found: view.loaded)
    beside.answered(beside.asked("texts-markdown.zip", view), shares.append)
    assert shares == [0.2, 0.4, 0.7]  # libraries, texts, what was found in them; then the file


def test_a_file_that_cannot_be_made_is_one_line_and_its_reason_is_for_the_server(view: View):
    making = {"earlier.zip": Making(said="an earlier one"), "other.zip": Making(0.4)}
    with pytest.raises(NotMade, match="KeyError"):
        takeaway.made(File("", "tables.zip", "", partial(beside.made, "no such file", view)), making)
    assert list(making) == ["other.zip", "tables.zip"]
    line = "tables.zip could not be made; show less with the filters at the side, or take another format."
    assert making["tables.zip"].said == line


def test_a_file_that_is_made_is_in_the_making_no_more():
    making: dict[str, Making] = {}
    assert takeaway.made(File("", "tables.zip", "", lambda told: b"made"), making) == b"made"
    assert making == {}


def test_a_file_that_is_stopped_ends_its_process_and_says_so(view: View):
    making: dict[str, Making] = {}

    def stopped(told: Callable[[float], None]) -> bytes:
        making["report.html"].stop()  # as by a click, while it is made
        return beside.made("report.html", view, told)

    with pytest.raises(NotMade, match="stopped"):
        takeaway.made(File("", "report.html", "", stopped), making)
    assert making["report.html"].said == "report.html: stopped."


def test_a_file_that_takes_too_long_is_given_up(view: View, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(beside, "_PATIENCE", 0.01)
    with pytest.raises(NotMade, match=r"took longer than 0\.01 seconds"):
        beside.made("report.html", view, lambda share: None)


def test_the_open_list_of_files_says_what_is_made_and_what_could_not_be_and_stops_it(tiny: Tables):
    app = pages.opened("overview")
    app.session_state["export"] = True
    making = {"tables.zip": Making(said="tables.zip could not be made; show less."), "report.html": Making(0.4)}
    app.session_state["files in the making"] = making
    app.run()
    assert not app.exception
    assert "tables.zip could not be made; show less." in pages.said(app)
    assert [one.proto.text for one in app.get("progress")] == ["Making report.html … 40%"]
    app.button(key="stop-report.html").click().run()
    assert "Stopping report.html …" in pages.said(app)
    with pytest.raises(NotMade):
        making["report.html"].told(0.5)
