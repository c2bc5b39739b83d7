"""How many pages may be open at once, of one address and of all."""

from __future__ import annotations

from collections.abc import Coroutine, Generator
from contextlib import suppress
from typing import Any

from starlette.types import Message, Receive, Scope, Send

from dashboard.serving import visits

LIMITS = visits.Limits(address=2, everybody=3)


class Staying:
    """What a page that is open waits for."""

    def __await__(self) -> Generator[None]:
        yield


def test_one_page_too_many_is_refused_before_it_is_a_session_and_one_that_closes_makes_room() -> None:
    inside: list[str] = []
    answers: list[Message] = []

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        inside.append(scope["path"])
        await Staying()

    async def receive() -> Message:
        return {"type": "websocket.connect"}

    async def send(message: Message) -> None:
        answers.append(message)

    limited = visits.limited(app, LIMITS)

    def visit(name: str, address: str, kind: str = "websocket") -> Coroutine[Any, Any, None]:
        page: Any = limited({"type": kind, "path": name, "client": (address, 1)}, receive, send)
        with suppress(StopIteration):
            page.send(None)
        return page

    one, *_ = [visit(*of) for of in (("one", "a"), ("two", "a"), ("three", "a"), ("four", "b"), ("five", "c"))]
    assert inside == ["one", "two", "four"]  # a third of one address, a fourth of all
    assert answers == [{"type": "websocket.close", "code": 1013}] * 2
    visit("file", "a", "http").close()
    assert inside[-1] == "file"  # what is no page is not counted
    one.close()
    visit("six", "a").close()
    assert inside[-1] == "six"
