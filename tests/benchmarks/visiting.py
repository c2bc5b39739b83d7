"""How fast the dashboard and the command line are on the texts of the project.

Prints a table, and as its last line one JSON object. Never a timed test: machines differ; the ratio to an empty app is
the figure that can be compared between them.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.screens import launched, opened
from tests.browser.serving import ROOT, served, witnessed

COLD = 3  # servers and commands
CLICKS = 20
WARM = 2  # clicks before those that count
EMPTY = """\
import streamlit as st

voice = st.pills("Voices", ["Commentator", "Speaker"], selection_mode="multi", key="voice", bind="query-params")
st.title("Overview")
st.html(f'<p class="scope" role="status">{voice}</p>')
"""
# From the click to the last change of the page before 300 ms without one, shadow roots included.
SETTLES = """
button => new Promise(done => {
  const what = {subtree: true, childList: true, attributes: true, characterData: true};
  const begin = performance.now();
  let last = begin;
  const observer = new MutationObserver(() => { last = performance.now(); });
  const main = document.querySelector('[data-testid=stMain]');
  observer.observe(main, what);
  for (const host of main.querySelectorAll('*')) if (host.shadowRoot) observer.observe(host.shadowRoot, what);
  const app = document.querySelector('[data-testid=stApp]');
  const look = () => {
    const now = performance.now(), running = app.dataset.testScriptState !== 'notRunning';
    if (running || now - last < 300 || now - begin < 300) return setTimeout(look, 20);
    observer.disconnect();
    done(last - begin);
  };
  button.click();
  look();
})
"""


def figures() -> dict[str, float]:
    """Every figure by name: seconds, milliseconds, words per second, network attempts."""
    with tempfile.TemporaryDirectory() as scratch, sync_playwright() as play:
        folder = Path(scratch)
        browser = launched(play)
        loads, attempts = _cold_loads(browser, folder)
        app, empty = _clicks(browser, folder)
        commands, more = _commands(folder)
    return {
        "cold_load_seconds": statistics.median(loads),
        "filter_milliseconds": statistics.median(app),
        "filter_milliseconds_p95": statistics.quantiles(app, n=20)[-1],
        "filter_ratio_to_empty_app": statistics.median(app) / statistics.median(empty),
        "analyse_seconds": statistics.median(commands),
        "annotate_words_per_second": _words_per_second(),
        "network_attempts": len(attempts) + len(more),
    }


def _cold_loads(browser: Browser, folder: Path) -> tuple[list[float], list[str]]:
    """Seconds from the first answer of a fresh server to a page that stands, and what the servers asked for outside."""
    seconds, attempts = [], []
    for number in range(COLD):
        with served(folder / f"cold{number}") as server, opened(browser) as screen:
            begin = time.perf_counter()
            screen.page.goto(server.address, wait_until="commit")
            screen.page.get_by_role("table").first.wait_for()  # heading, filters, scope and figures are there
            seconds.append(time.perf_counter() - begin)
            screen.stands("Overview")
            attempts += server.outside()
    return seconds, attempts


def _clicks(browser: Browser, folder: Path) -> tuple[list[float], list[float]]:
    """Milliseconds of a change of filter, on the Overview and on an app that shows one word, taken in turn."""
    script = folder / "empty.py"
    script.write_text(EMPTY, encoding="utf-8")
    with (
        _ready(browser, folder / "app", "streamlit_app.py") as app,
        _ready(browser, folder / "e", str(script)) as empty,
    ):
        found = [(_click(app), _click(empty)) for _ in range(WARM + CLICKS)][WARM:]
    return [one for one, _ in found], [other for _, other in found]


@contextmanager
def _ready(browser: Browser, folder: Path, script: str) -> Iterator[Page]:
    with served(folder, script=script) as server, opened(browser) as screen:
        screen.go(server)
        yield screen.page


def _click(page: Page) -> float:
    button = page.get_by_role("button", name="Commentator", exact=True)
    expect(button).to_be_visible()
    return float(button.evaluate(SETTLES))


def _commands(folder: Path) -> tuple[list[float], list[str]]:
    """Seconds of the analysis as a fresh command, and what it asked for outside."""
    environment = os.environ | witnessed(folder / "command")
    seconds = []
    for number in range(COLD):
        begin = time.perf_counter()
        _run("analyse", "seeds", "--out", str(folder / f"out{number}"), environment=environment)
        seconds.append(time.perf_counter() - begin)
    return seconds, (folder / "command" / "connections").read_text(encoding="utf-8").splitlines()


def _run(*arguments: str, environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "metrics", *arguments]
    subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)


def _words_per_second() -> float:
    """Of finding all layers, the lists of words loaded before."""
    from metrics import reading, themes, tokens
    from metrics.actors import packs
    from metrics.annotation import annotate

    found = reading.read([ROOT / "seeds"])
    pack, lists = packs.load(found.packs), themes.load(found.themes)
    annotate(found.documents, pack, lists)
    begin = time.perf_counter()
    annotate(found.documents, pack, lists)
    return sum(len(tokens.words(one.text)) for one in found.documents) / (time.perf_counter() - begin)
