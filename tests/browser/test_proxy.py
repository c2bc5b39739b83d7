"""The app behind the proxy that the project brings, at the root of a host and below a path."""

from __future__ import annotations

import shutil
import urllib.request
from collections.abc import Iterator
from pathlib import Path

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
    screen.page.get_by_role("button", name="Tables of this page (CSV)").click()
    with screen.page.expect_download() as taken:
        screen.page.get_by_role("button", name="Words by document and voice (CSV)").click()
    assert "commentator" in taken.value.path().read_text(encoding="utf-8")


def test_what_can_be_packed_is_packed(proxy: Server):
    asked = urllib.request.Request(proxy.address + "/", headers={"Accept-Encoding": "gzip"})
    with urllib.request.urlopen(asked) as answer:
        assert answer.headers["content-encoding"] == "gzip"
        assert "script-src" in answer.headers["content-security-policy"]


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
