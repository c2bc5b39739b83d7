"""What grows with the number of texts: a change of filter on every page, with 2, 200 and 5,000 invented texts.

The server's part alone, without a browser: milliseconds of processor time of a run, which other programs on the machine
stretch less than the clock, and the bytes that it sends. What is made once it comes near the screen is left out, and
part of what a new selection takes as a `whole`. Each text is an interview of a few hundred words with remarks
of its author. `TEXTS=2,200` in the environment measures those sizes only; pages not begun within BOUND are left out.
"""

from __future__ import annotations

import os
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from itertools import combinations
from pathlib import Path

from streamlit.testing.v1 import AppTest

from dashboard import corpus, starting
from dashboard.components import nearing
from tests.dashboard import pages

PATIENCE = 240  # seconds until a run must end; a page that takes longer is left out
BOUND = 420  # seconds in which a size or page must be begun
SIZES = (2, 200, 5000)
PLACES = ("Norland", "Tavia", "Belmor Bay", "the Harbour Board", "Ostrava Line", "Kelm")
VERBS = ("pays for", "closes", "opens", "visits", "doubts", "praises", "repairs", "sells")
THINGS = ("the ferry", "a bridge", "the old pier", "its harbour", "the tariff", "a new timetable", "the islands")
VOICES = ("commentator", "speaker", "interviewer")
WHEN = ("in spring", "every winter", "after the storm", "without a word", "for the third time", "at last")


def figures() -> dict[str, float]:
    """Milliseconds and bytes of a change of the filter of voices, by page and number of texts."""
    found: dict[str, float] = {}
    until = time.monotonic() + BOUND
    for size in map(int, os.environ.get("TEXTS", ",".join(map(str, SIZES))).split(",")):
        if time.monotonic() > until:
            break
        with tempfile.TemporaryDirectory() as scratch:
            folder = written(Path(scratch), size)
            found |= {f"{size}_texts_{what}": figure for what, figure in _corpus(folder, until).items()}
    return found


def _corpus(folder: Path, until: float) -> dict[str, float]:
    """How long a corpus takes to load, the most memory that was ever used, and what each page costs."""
    os.environ[corpus.FOLDER_VARIABLE] = str(folder)
    begin = time.process_time()
    starting.load()
    found = {"load_seconds": time.process_time() - begin}
    app = AppTest.from_file(pages.APP, default_timeout=PATIENCE)
    app.session_state["stands"] = True
    app.run()
    for page in pages.PAGES:
        if time.monotonic() > until:
            break
        with suppress(RuntimeError):  # the platform's way to say that it took too long
            found |= {f"{page}_{what}": figure for what, figure in _page(app, page).items()}
    return found | {"megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024}


def written(folder: Path, size: int) -> Path:
    """So many interviews in a folder, always the same."""
    draw = random.Random(size)
    for number in range(size):
        folder.joinpath(f"talk{number:05}.txt").write_text(_interview(draw), encoding="utf-8")
    return folder


def _interview(draw: random.Random) -> str:
    turns = [f"A talk at the quay. {_said(draw, 4)}"]
    for _ in range(3):
        turns += [f"Question: {_said(draw, 1)}", f"Ana Belmor: {_said(draw, 6)} [The clerk adds: {_said(draw, 1)}]"]
    return "\n\n".join(turns)


def _said(draw: random.Random, sentences: int) -> str:
    made = (
        f"{draw.choice(PLACES)} {draw.choice(VERBS)} {draw.choice(THINGS)} {draw.choice(WHEN)}."
        for _ in range(sentences)
    )
    return " ".join(one[0].upper() + one[1:] for one in made)


def _page(app: AppTest, page: str) -> dict[str, float]:
    """With another voice chosen each time: the longest of the new ones, the median of the kept, what is sent."""
    if page != "overview":
        app.switch_page(f"views/{page}.py")
        app.run()
    new, kept = (_changes(app, *((one,) for one in VOICES)) for _ in range(2))
    shown = (element for part in (app.main, app.sidebar) for element in part)
    sent = sum(element.proto.ByteSize() for element in shown if getattr(element, "proto", None))
    app.session_state[nearing.NEAR] = pages.PARTS
    whole = _changes(app, *combinations(VOICES, 2))
    app.session_state[nearing.NEAR] = set()
    figures = {"new_milliseconds": max(new), "whole_milliseconds": max(whole)}
    return figures | {"milliseconds": statistics.median(kept), "bytes": float(sent)}


def _changes(app: AppTest, *chosen: Sequence[str]) -> list[float]:
    times = []
    for voices in chosen:
        app.session_state["voice"] = voices
        begin = time.process_time()
        app.run()
        times.append(1000 * (time.process_time() - begin))
        assert not app.exception, app.exception
    return times
