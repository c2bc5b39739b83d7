"""A dashboard that is closed to all but some, with a real provider on this machine."""

from __future__ import annotations

import urllib.error
import urllib.request
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from dashboard.serving import settings
from tests.browser.provider import Provider, provided
from tests.browser.screens import Screen
from tests.browser.serving import Server, free_port, served

pytestmark = pytest.mark.browser
SECRETS = {settings.CLIENT: "dashboard", settings.SECRET: "between us", settings.COOKIES: "c" * 40}


@pytest.fixture(scope="module")
def provider() -> Iterator[Provider]:
    with provided() as running:
        yield running


@pytest.fixture(scope="module")
def server(browser: Browser, provider: Provider, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """The app, closed to all but the people of one domain."""
    port = free_port()
    decided = {
        settings.PROVIDER: f"{provider.address}/.well-known/openid-configuration",
        settings.ADDRESS: f"http://127.0.0.1:{port}",
        settings.ALLOWED: "@quay.example",
        settings.CLOSED: "1",
    }
    with served(tmp_path_factory.mktemp("closed"), port=port, **SECRETS, **decided) as running:
        yield running


def knock(server: Server, alone: Screen) -> None:
    alone.page.goto(server.address)
    alone.page.get_by_role("button", name="Sign in").click()


def test_nothing_is_shown_before_somebody_signs_in_whom_the_list_names(
    server: Server, provider: Provider, alone: Screen
):
    alone.page.goto(f"{server.address}/read?q=peace")
    expect(alone.page.get_by_text("Sign in to see what stands here.")).to_be_visible()
    assert alone.page.get_by_role("heading").count() == 0
    provider.person = {"email": "ann@quay.example", "email_verified": True}
    alone.page.get_by_role("button", name="Sign in").click()
    alone.stands("Overview")
    expect(alone.page.get_by_text("Signed in as ann@quay.example.")).to_be_visible()
    cookies = alone.page.context.cookies()
    assert all(one["httpOnly"] for one in cookies if one["name"].startswith("_streamlit_user"))
    alone.page.get_by_role("button", name="Sign out").click()
    expect(alone.page.get_by_text("Sign in to see what stands here.")).to_be_visible()


def test_somebody_else_is_told_so_and_sees_nothing(server: Server, provider: Provider, alone: Screen):
    provider.person = {"email": "eve@elsewhere.example", "email_verified": True}
    knock(server, alone)
    expect(alone.page.get_by_text("eve@elsewhere.example may not enter here.")).to_be_visible()
    assert alone.page.get_by_role("heading").count() == 0


@pytest.mark.parametrize(("method", "path"), [("GET", "/media/a.csv"), ("PUT", "/_stcore/upload_file/one/file")])
def test_files_keep_the_same_rule(server: Server, method: str, path: str):
    asked = urllib.request.Request(server.address + path, data=b"x" if method == "PUT" else None, method=method)
    with pytest.raises(urllib.error.HTTPError, match="401"):
        urllib.request.urlopen(asked)
