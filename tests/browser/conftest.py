"""One browser for all tests here, one server for each module; skipped with the reason where there is no Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.serving import Server, served

playwright = pytest.importorskip("playwright.sync_api", reason="the package playwright is not installed")
from tests.browser import screens  # noqa: E402 - needs playwright


@pytest.fixture(scope="session")
def browser() -> Iterator[playwright.Browser]:
    if not screens.executable():
        pytest.skip("this machine has no Chromium (on Debian: apt-get install chromium)")
    with playwright.sync_playwright() as play:
        found = screens.launched(play)
        yield found
        found.close()


@pytest.fixture(scope="module")
def server(browser: playwright.Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app on the texts that the project brings."""
    with served(tmp_path_factory.mktemp("server")) as running:
        yield running


@pytest.fixture(scope="module")
def window(browser: playwright.Browser) -> Iterator[playwright.BrowserContext]:
    """One window for the tests of a module, so that the app's own code is loaded once."""
    with screens.window(browser) as found:
        yield found


@pytest.fixture
def screen(window: playwright.BrowserContext) -> Iterator[screens.Screen]:
    """A page in the window of the module."""
    with screens.page_of(window) as found:
        yield found


@pytest.fixture
def alone(browser: playwright.Browser) -> Iterator[screens.Screen]:
    """A page in a window of its own, as of another visitor."""
    with screens.opened(browser) as found:
        yield found


@pytest.fixture
def cold(browser: playwright.Browser, tmp_path: Path) -> Iterator[Server]:
    """A server that nobody has visited."""
    with served(tmp_path / "cold") as running:
        yield running
