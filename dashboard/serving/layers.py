"""Layers around the platform's server: headers on every answer, closed routes, foreign origins refused."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Collection
from pathlib import Path
from urllib.parse import urlsplit

import streamlit
from starlette.types import ASGIApp, Message, Receive, Scope, Send

CLOSED = (
    "/_stcore/metrics",
    "/_stcore/agent/",
)  # figures of the server and an interface for programs: not for visitors
_INLINE = re.compile(r"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.S)


def content_policy(page: str) -> str:
    """Where the browser may take things from: this server alone, and of scripts in the page only those that it has now.

    Components are loaded from `blob:`; the drawing library and the platform set styles.
    """
    known = " ".join(f"'sha256-{_digest(script)}'" for script in _INLINE.findall(page))
    rules = {
        "default-src": "'self'",
        "script-src": f"'self' blob: {known}".strip(),
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data: blob:",
        "font-src": "'self' data:",
        "connect-src": "'self' ws: wss:",
        "worker-src": "'self' blob:",
        "object-src": "'none'",
        "base-uri": "'self'",
        "form-action": "'self'",
        "frame-ancestors": "'self'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def _digest(script: str) -> str:
    return base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()


def with_headers(app: ASGIApp) -> ASGIApp:
    """The app with the security headers on every answer."""
    page = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    headers = [
        (b"content-security-policy", content_policy(page).encode()),
        (b"x-content-type-options", b"nosniff"),
        (b"referrer-policy", b"no-referrer"),
        (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
    ]

    async def called(scope: Scope, receive: Receive, send: Send) -> None:
        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], *headers]
            await send(message)

        await app(scope, receive, answer if scope["type"] == "http" else send)

    return called


def without(app: ASGIApp, paths: Collection[str] = CLOSED) -> ASGIApp:
    """The app without some of its routes, below whatever address it is served."""

    async def called(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and any(path in f"{scope['path']}/" for path in paths):
            await refuse(send, 404, "not found")
        else:
            await app(scope, receive, send)

    return called


def own_origin(app: ASGIApp) -> ASGIApp:
    """The app for its own pages: a websocket that another site's page opens is refused before the platform sees it."""

    async def called(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket" and _foreign(scope):
            await receive()
            await send({"type": "websocket.close", "code": 1008})
        else:
            await app(scope, receive, send)

    return called


def _foreign(scope: Scope) -> bool:
    headers = dict(scope["headers"])
    origin = headers.get(b"origin", b"").decode("latin-1")
    return bool(origin) and urlsplit(origin).netloc != headers.get(b"host", b"").decode("latin-1")


async def refuse(send: Send, status: int, why: str) -> None:
    """Answer with a status and one line."""
    headers = [(b"content-type", b"text/plain; charset=utf-8")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": f"{why}\n".encode()})
