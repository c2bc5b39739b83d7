"""Who may enter: by the address that the provider has verified, on every way in."""

from __future__ import annotations

import pytest

from dashboard.serving import settings
from dashboard.serving.entrance import admits, for_admitted
from tests.serving.asking import Behind, ask

ANN = {"is_logged_in": True, "email": "Ann@Quay.example", "email_verified": True}
LIST = {"ann@quay.example", "@sound.example"}


@pytest.mark.parametrize(
    ("changed", "enters"),
    [
        ({}, True),
        ({"email": "bo@sound.example"}, True),
        ({"email": "bo@quay.example"}, False),
        ({"email": "bo@sub.sound.example"}, False),  # another domain
        ({"email": "x@evil.example@sound.example.evil.example"}, False),
        ({"email": "sound.example"}, False),
        ({"email": None}, False),
        ({"email_verified": False}, False),
        ({"email_verified": "true"}, False),
        ({"is_logged_in": False}, False),
    ],
)
def test_a_list_counts_for_verified_addresses(changed: dict[str, object], enters: bool):
    assert admits(ANN | changed, LIST) is enters


def test_without_a_list_everybody_enters_whom_the_provider_knows():
    assert admits({"is_logged_in": True, "sub": "7"}, ())
    assert not admits({}, ())


@pytest.mark.parametrize("path", ["/media/a.csv", "/below/media/a.csv", "/_stcore/upload_file/one/file"])
@pytest.mark.parametrize("cookie", ["", "_streamlit_user=made up", '_streamlit_user={"is_logged_in":true}'])
def test_files_are_refused_without_a_signed_cookie(path: str, cookie: str):
    behind = Behind()
    assert ask(for_admitted(behind, ()), path, cookie=cookie)[0]["status"] == 401
    assert behind.seen == []


def test_the_page_that_offers_to_sign_in_is_open():
    assert ask(for_admitted(Behind(), ()), "/")[0]["status"] == 200


def test_a_server_that_cannot_let_people_sign_in_does_not_start(monkeypatch: pytest.MonkeyPatch):
    assert settings.secrets() == {}
    monkeypatch.setenv(settings.CLOSED, "1")
    with pytest.raises(SystemExit, match="lets nobody in without DISCOURSE_SIGN_IN"):
        settings.secrets()
    monkeypatch.setenv(settings.PROVIDER, "https://id.example/.well-known/openid-configuration")
    with pytest.raises(SystemExit, match="needs DISCOURSE_SIGN_IN_CLIENT, DISCOURSE_SIGN_IN_SECRET"):
        settings.secrets()
    for name in (settings.CLIENT, settings.SECRET, settings.COOKIES):
        monkeypatch.setenv(name, "short")
    monkeypatch.setenv(settings.ADDRESS, "https://texts.example/")
    with pytest.raises(SystemExit, match="a longer DISCOURSE_COOKIE_SECRET"):
        settings.secrets()
    monkeypatch.setenv(settings.COOKIES, "c" * 32)
    assert settings.secrets()["auth"]["redirect_uri"] == "https://texts.example/oauth2callback"
