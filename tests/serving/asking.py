"""Requests to a layer without a server: what the app behind it saw, and what came back."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from starlette.types import ASGIApp


@dataclass
class Behind:
    """An app that says yes to everything and remembers what it was asked."""

    seen: list[str] = field(default_factory=list)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        self.seen.append(scope["path"])
        if scope["type"] == "websocket":
            await send({"type": "websocket.accept"})
        else:
            await send({"type": "http.response.start", "status": 200, "headers": [(b"x-own", b"kept")]})
            await send({"type": "http.response.body", "body": b"yes"})


def ask(app: ASGIApp, path: str, *, method: str = "GET", kind: str = "http", **headers: str) -> list[dict[str, Any]]:
    """The messages that come back."""
    sent: list[dict[str, Any]] = []
    scope = {
        "type": kind,
        "path": path,
        "method": method,
        "headers": [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()],
        "client": ("192.0.2.7", 4000),
    }

    async def receive() -> dict[str, Any]:
        return {"type": "websocket.connect" if kind == "websocket" else "http.request"}

    async def send(message: Any) -> None:
        sent.append(message)

    with suppress(StopIteration):  # nothing here waits, so no loop is needed; a browser test may have left one running
        app(scope, receive, send).send(None)
    return sent
