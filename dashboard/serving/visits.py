"""How many may be here at once: a websocket is a session, which holds memory; one too many is refused before that."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.serving import logs

_TRY_LATER = 1013  # of the codes that a websocket closes with


@dataclass(frozen=True, slots=True)
class Limits:
    """Open pages, of one address (a school may have one for all) and of everybody."""

    address: int = 200
    everybody: int = 1000


def limited(app: ASGIApp, limits: Limits) -> ASGIApp:
    """The app with so many websockets at most."""
    there: Counter[str] = Counter()

    async def called(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket":
            await app(scope, receive, send)
            return
        address = str((scope.get("client") or ("",))[0])
        if there[address] >= limits.address or there.total() >= limits.everybody:
            logs.note("visit refused", there=there.total())
            await receive()
            await send({"type": "websocket.close", "code": _TRY_LATER})
            return
        there[address] += 1
        try:
            await app(scope, receive, send)
        finally:
            there[address] -= 1

    return called
