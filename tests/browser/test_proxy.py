"""The app behind the proxy that the project brings, at the root of a host and below a path."""

from __future__ import annotations

import shutil
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.screens import Screen, opened
from tests.browser.serving import Server, proxied, served


@pytest.fixture(scope="module", params=["", "texts"], ids=["at the root", "below a path"])
def proxy(
    request: pytest.FixtureRequest, browser: Browser, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Server]:
    if not shutil.which("nginx"):
        pytest.skip("this machine has no nginx (on Debian: apt-get install nginx-light)")
    folder: Path = tmp_path_factory.mktemp("proxy")
    with (
        served(
            folder / "app", STREAMLIT_SERVER_BASE_URL_PATH=request.param, DISCOURSE_DATA=str(folder / "store")
        ) as app,
        proxied(folder, app) as running,
    ):
        yield running


def test_a_filter_reaches_the_app_and_a_link_opens_its_view(proxy: Server, screen: Screen):
    screen.go(proxy)
    screen.page.get_by_role("button", name="Commentator", exact=True).click()
    expect(screen.scope()).to_contain_text("voices: Commentator")
    screen.go(proxy, "actors", {"voice": "Speaker", "open": "mentions~actor:c_us~voice:speaker"})
    expect(screen.entries().first).to_be_visible()
    screen.entries().first.get_by_role("link", name="in the text").click()
    screen.stands("Read")
    assert screen.complaints == []
    assert screen.hosts == {"127.0.0.1"}


def test_a_table_can_be_taken_away(proxy: Server, screen: Screen):
    screen.go(proxy)
    expect(screen.page.get_by_role("heading", name="What it is about")).to_be_visible()  # nothing below it moves now
    screen.page.get_by_role("button", name="Tables of this page (CSV)").click()
    with screen.page.expect_download() as taken:
        screen.page.get_by_role("button", name="Words by document and voice (CSV)").click()
    assert "commentator" in taken.value.path().read_text(encoding="utf-8")


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Server]:
    """The proxy in front of two servers that answer with their numbers."""
    with ExitStack() as running:
        places = [running.enter_context(numbered(tmp_path, number)) for number in "12"]
        yield running.enter_context(proxied(tmp_path, *places))


@contextmanager
def numbered(folder: Path, number: str) -> Iterator[Server]:
    class Says(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(number.encode())

        def log_message(self, *said: object) -> None:
            """Nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Says) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield Server(f"http://127.0.0.1:{server.server_port}", folder / "none", 0)
        server.shutdown()


def answered(server: Server, cookie: str) -> tuple[str, str]:
    """Which server answers, and the cookie that it gives."""
    with urllib.request.urlopen(urllib.request.Request(f"{server.address}/", headers={"Cookie": cookie})) as answer:
        return answer.read().decode(), answer.headers.get("set-cookie", "").partition(";")[0]


@pytest.mark.skipif(not shutil.which("nginx"), reason="this machine has no nginx")
def test_a_visitor_stays_with_one_of_several_processes_and_visitors_are_spread(two: Server):
    seats = [answered(two, "")[1] for _ in range(40)]
    assert len(set(seats)) == 40
    placed = [{answered(two, seat) for _ in range(3)} for seat in seats]
    assert [len(places) for places in placed] == [1] * 40  # always the same, and no further cookie
    assert set.union(*placed) == {("1", ""), ("2", "")}


def test_what_can_be_packed_is_packed(proxy: Server):
    asked = urllib.request.Request(proxy.address + "/", headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(asked) as answer:
        assert answer.headers["content-encoding"] == "gzip"
        assert "script-src" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("proxy", ["texts"], ids=["below a path"], indirect=True)
def test_an_upload_is_seen_by_its_visitor_and_those_who_have_its_link(proxy: Server, screen: Screen, browser: Browser):
    text = {"name": "quay.txt", "mimeType": "text/plain", "buffer": b"The quay is closed, the warden wrote."}
    screen.go(proxy, "texts")
    screen.page.get_by_text("Add texts").click()
    screen.page.locator("input[type=file]").first.set_input_files(text)  # type: ignore[arg-type]
    expect(screen.page.get_by_role("rowheader", name="quay").first).to_be_visible()
    screen.stands("Texts")
    screen.page.get_by_text("Share these texts").click()
    screen.page.get_by_role("button", name="Share", exact=True).click()
    link = screen.page.locator("code", has_text="c=").first.inner_text()
    with opened(browser) as other:
        other.go(proxy, "texts")
        assert other.page.get_by_role("rowheader", name="quay").count() == 0
        other.page.goto(link)
        expect(other.page.get_by_role("rowheader", name="quay").first).to_be_visible()
        assert other.complaints == []
    assert screen.complaints == []
