"""How many pages may be open at once, of one address and of all."""

from __future__ import annotations

import asyncio
from typing import Any

from starlette.types import Receive, Scope, Send

from dashboard.serving import visits

LIMITS = visits.Limits(address=2, everybody=3)


def test_one_page_too_many_is_refused_before_it_is_a_session_and_one_that_closes_makes_room() -> None:
    asyncio.run(_visits())


async def _visits() -> None:
    inside: list[str] = []
    closing: dict[str, asyncio.Event] = {}

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        inside.append(scope["path"])
        await closing[scope["path"]].wait()

    async def nothing() -> dict[str, Any]:
        return {"type": "websocket.connect"}

    limited = visits.limited(app, LIMITS)
    answers: dict[str, list[Any]] = {}

    async def visit(name: str, address: str, kind: str = "websocket") -> None:
        closing[name], answers[name] = asyncio.Event(), []

        async def send(message: Any) -> None:
            answers[name].append(message)

        opened.append(asyncio.create_task(limited({"type": kind, "path": name, "client": (address, 1)}, nothing, send)))
        await asyncio.sleep(0)
        await asyncio.sleep(0)

    opened: list[asyncio.Task[None]] = []
    for name, address in (("one", "a"), ("two", "a"), ("three", "a"), ("four", "b"), ("five", "c")):
        await visit(name, address)
    assert inside == ["one", "two", "four"]  # a third of one address, a fourth of all
    assert [answers[name] for name in ("three", "five")] == [[{"type": "websocket.close", "code": 1013}]] * 2
    await visit("file", "a", "http")
    assert inside[-1] == "file"  # what is no page is not counted
    closing["one"].set()
    await opened[0]
    await visit("six", "a")
    assert inside[-1] == "six"
    for event in closing.values():
        event.set()
    await asyncio.gather(*opened)
