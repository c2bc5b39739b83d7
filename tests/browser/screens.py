"""What is asked of a page in the browser. Everything waits on the page, nothing on the clock."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urlencode, urlsplit

from playwright.sync_api import Browser, BrowserContext, Locator, Page, Playwright, expect

from tests.browser.serving import Server
from tests.dashboard import pages

PAGES = {"" if page == "overview" else page: title for page, title in pages.PAGES.items()}  # by path
HARMLESS = ("_stcore/health", "_stcore/host-config")  # asked below the page's path first when a link goes deep
PATIENCE = 60_000  # milliseconds until a page must stand, on the slowest machine
SETTLED = "[data-testid=stApp][data-test-script-state=notRunning]"
UNDRAWN = "[data-testid=stBidiComponentIsolated]:not([data-drawn])"  # a component whose script is not there yet
# What is opened is open at once: a folded part that grows for half a second moves its buttons from under a click.
AT_ONCE = """const animate = Element.prototype.animate;
Element.prototype.animate = function (frames) { return animate.call(this, frames, 0); };"""
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--no-first-run",
]


expect.set_options(timeout=PATIENCE)


@dataclass(slots=True)
class Screen:
    """A page in a browser of its own, and what it complained of and asked for."""

    page: Page
    complaints: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def go(self, server: Server, path: str = "", address: Mapping[str, object] | None = None) -> None:
        """Open an address and wait until its page stands."""
        self.page.goto(f"{server.address}/{path}?{urlencode(address or {}, doseq=True)}", wait_until="commit")
        self.stands(PAGES[path])

    def stands(self, title: str) -> None:
        """Wait until a page is there whole."""
        expect(self.page.get_by_role("heading", level=1, name=title, exact=True)).to_be_visible()
        expect(self.page.locator(SETTLED)).to_be_attached()
        expect(self.page.get_by_test_id("stSkeleton")).to_have_count(0)
        expect(self.page.locator(UNDRAWN)).to_have_count(0)

    def address(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.page.url).query)

    def scope(self) -> Locator:
        """The sentence that says what is in view."""
        return self.page.locator("p.scope[role=status]")

    def entries(self) -> Locator:
        """What an opened list holds."""
        return self.page.get_by_role("dialog").locator("ol.evidence > li")

    def too_wide(self) -> list[int]:
        """By how much the page and its main part are wider than the screen."""
        parts = [self.page.locator("html"), self.page.get_by_test_id("stMain")]
        return [part.evaluate("part => part.scrollWidth - part.clientWidth") for part in parts]

    def cut_choices(self) -> int:
        """How many rows of choices go on beyond their room, where nobody sees them."""
        rows = self.page.locator(
            '[data-testid="stMain"] [data-testid="stButtonGroup"] :is([role="radiogroup"], [role="toolbar"])'
        )
        return rows.evaluate_all("rows => rows.filter(row => row.scrollWidth > row.clientWidth).length")

    def failures(self) -> int:
        return self.page.get_by_test_id("stException").count()


def executable() -> str | None:
    """The Chromium of this machine."""
    found = map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))
    return next(filter(None, found), None)


def launched(play: Playwright) -> Browser:
    return play.chromium.launch(executable_path=executable(), args=FLAGS)


@contextmanager
def window(browser: Browser, *, phone: bool = False, dark: bool = False) -> Iterator[BrowserContext]:
    """A window that shares nothing with others."""
    size = {"width": 360, "height": 740} if phone else {"width": 1400, "height": 1000}
    context = browser.new_context(
        viewport=size,  # type: ignore[arg-type]
        is_mobile=phone,
        has_touch=phone,
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
    )
    context.add_init_script(AT_ONCE)
    try:
        yield context
    finally:
        context.close()


@contextmanager
def opened(browser: Browser, *, phone: bool = False, dark: bool = False) -> Iterator[Screen]:
    """A page in a window of its own."""
    with window(browser, phone=phone, dark=dark) as context, page_of(context) as screen:
        yield screen


@contextmanager
def page_of(context: BrowserContext) -> Iterator[Screen]:
    """A new page in a window."""
    page = context.new_page()
    screen = Screen(page)
    page.on("pageerror", lambda error: screen.complaints.append(str(error)))
    page.on("console", lambda message: _note(screen, message.type, message.text, message.location["url"]))
    page.on("request", lambda request: screen.hosts.update(filter(None, [urlsplit(request.url).hostname])))
    page.on("dialog", lambda dialog: (screen.complaints.append(dialog.message), dialog.dismiss()))
    try:
        yield screen
    finally:
        page.close()


def _note(screen: Screen, kind: str, text: str, place: str) -> None:
    if kind == "error" and not place.endswith(HARMLESS):
        screen.complaints.append(f"{text} {place}")
