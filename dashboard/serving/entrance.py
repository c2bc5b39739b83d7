"""Who may enter, on every way in: the pages ask `admits`, the routes of files ask the same of the cookie."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from typing import Any

from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Receive, Scope, Send
from streamlit.web.server.starlette import starlette_websocket
from streamlit.web.server.starlette.starlette_server_config import USER_COOKIE_NAME

from dashboard.serving.layers import refuse

_FILES = ("/media/", "/_stcore/upload_file/", "/app/static/")  # what a session brings, and what is made for it


def admits(person: Mapping[str, Any], allowed: Collection[str]) -> bool:
    """Whether somebody may enter by what the provider says of them.

    A list of addresses or domains counts only for an address that the provider has verified: with many providers
    anybody may write any other into a profile.
    """
    if person.get("is_logged_in") is not True:
        return False
    if not allowed:
        return True
    mail = str(person.get("email") or "").lower()
    domain = "@" + mail.rpartition("@")[2]
    return person.get("email_verified") is True and "@" in mail and (mail in allowed or domain in allowed)


def for_admitted(app: ASGIApp, allowed: Collection[str]) -> ASGIApp:
    """The app with files only for people who may enter; its first page, which offers to sign in, for everybody."""

    async def called(scope: Scope, receive: Receive, send: Send) -> None:
        files = scope["type"] == "http" and any(path in scope["path"] for path in _FILES)
        if files and not admits(_signed(HTTPConnection(scope).cookies), allowed):
            await refuse(send, 401, "sign in first")
        else:
            await app(scope, receive, send)

    return called


def _signed(cookies: dict[str, str]) -> dict[str, Any]:
    """What the platform signed into its cookie; nothing where that is missing or was changed."""
    # The platform has no public way to read its cookie outside of a session.
    raw = starlette_websocket._get_signed_cookie_with_chunks(cookies, USER_COOKIE_NAME)
    found: dict[str, Any] = json.loads(raw) if raw else {}
    return found
