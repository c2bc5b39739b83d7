"""The messages of a run leave together: after its last one, or after a while."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from starlette.types import Message
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from dashboard.serving import bursts

PART, END = ForwardMsg(), ForwardMsg()
PART.delta.new_element.text.body = "Words of a page"
END.session_status_changed.script_is_running = False
WHOLE, EARLY = ForwardMsg(), ForwardMsg()
WHOLE.script_finished = ForwardMsg.FINISHED_SUCCESSFULLY
EARLY.script_finished = ForwardMsg.FINISHED_EARLY_FOR_RERUN


def asks(part: str = "", query: str = "") -> Message:
    """What a browser asks for: the whole page, or a part of it alone."""
    asked = BackMsg()
    asked.rerun_script.fragment_id, asked.rerun_script.query_string = part, query
    return {"type": "websocket.receive", "bytes": asked.SerializeToString()}


def said(message: ForwardMsg) -> Message:
    return {"type": "websocket.send", "bytes": message.SerializeToString()}


def left(messages: Sequence[Message], *, patience: float, gone: bool = False) -> list[int]:
    """How many messages have left after each that the app sent, and after `patience` seconds, and at the end."""
    counts, sent = [], list[Message]()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        for message in messages:
            await send(message)
            await asyncio.sleep(0)
            counts.append(len(sent))
        await asyncio.sleep(patience)
        counts.append(len(sent))

    async def send(message: Message) -> None:
        if gone:
            raise OSError
        sent.append(message)

    _run(app, None, send)
    return [*counts, len(sent)]


def _run(app: Any, receive: Any, send: Any) -> None:
    run: Any = bursts.together(app)({"type": "websocket"}, receive, send)
    with ThreadPoolExecutor() as own:  # a browser test may have left a loop running in this thread
        own.submit(asyncio.run, run).result()


def heard(asked: Sequence[Message], answers: Sequence[ForwardMsg]) -> list[list[str]]:
    """What has reached the app, by part ("" for the page), before it answers and after each of its answers."""
    coming, got, steps = iter(asked), list[str](), list[list[str]]()

    async def receive() -> Message:
        return next(coming)

    async def send(message: Message) -> None: ...

    async def app(scope: Any, receive: Any, send: Any) -> None:
        async def hear() -> None:
            for _ in asked:
                got.append(BackMsg.FromString((await receive())["bytes"]).rerun_script.fragment_id)

        hearing = asyncio.create_task(hear())
        for answer in (None, *answers):
            if answer is not None:
                await send(said(answer))
                await send(said(END))
            for _ in range(20):
                await asyncio.sleep(0)
            steps.append(list(got))
        await hearing

    _run(app, receive, send)
    return steps


def test_parts_of_a_run_leave_with_its_last_message() -> None:
    assert left([said(PART), said(PART), said(END)], patience=0) == [0, 0, 3, 3, 3]


def test_what_is_no_part_of_a_run_leaves_at_once() -> None:
    assert left([{"type": "websocket.accept"}, said(END)], patience=0) == [1, 2, 2, 2]


def test_parts_of_a_long_run_leave_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bursts, "WAIT", 0.01)
    assert left([said(PART)], patience=0.1) == [0, 1, 1]


def test_what_still_waits_leaves_when_the_app_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bursts, "WAIT", 0.01)
    assert left([said(PART)], patience=0) == [0, 0, 1]


def test_a_page_that_is_gone_does_not_hold_the_app() -> None:
    assert left([said(END)], patience=0, gone=True) == [0, 0, 0]


def test_a_part_waits_until_the_whole_page_that_is_being_made_has_left() -> None:
    page = [""]
    assert heard([asks(), asks("a"), asks("b")], [EARLY, WHOLE]) == [page, page, ["", "a", "b"]]


def test_a_part_asked_for_while_nothing_is_made_waits_for_nothing_and_the_page_never_does() -> None:
    assert heard([asks("a"), asks(), asks()], []) == [["a", "", ""]]


def test_a_part_waits_for_a_page_that_the_app_makes_by_itself() -> None:
    begun, waited = ForwardMsg(), list[bool]()
    begun.new_session.name = "page"

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await send(said(begun))
        hearing = asyncio.create_task(receive())
        await asyncio.sleep(0)
        waited.append(not hearing.done())
        for last in (WHOLE, END):
            await send(said(last))
        await hearing

    async def receive() -> Message:
        return asks("a")

    async def send(message: Message) -> None: ...

    _run(app, receive, send)
    assert waited == [True]


def test_a_part_whose_address_is_new_is_the_whole_page() -> None:
    asked = [asks(), asks("a", "voice=Speaker"), asks("b", "voice=Speaker")]
    assert heard(asked[:2], []) == [["", ""]]
    assert heard(asked, [WHOLE]) == [["", ""], ["", "", "b"]]
    assert heard([asks("a", "voice=Speaker")], []) == [["a"]]  # a connection that was lost and made anew


def test_an_address_that_the_app_changed_is_not_new() -> None:
    moved, parts = ForwardMsg(), list[str]()
    moved.page_info_changed.query_string = "open=list"
    coming = iter([asks(), asks("a", "open=list")])

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        for message in (moved, WHOLE, END):
            await send(said(message))
        parts.append(BackMsg.FromString((await receive())["bytes"]).rerun_script.fragment_id)

    async def receive() -> Message:
        return next(coming)

    async def send(message: Message) -> None: ...

    _run(app, receive, send)
    assert parts == ["a"]


def test_a_part_waits_no_longer_than_the_longest(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bursts, "LONGEST", 0.01)
    assert heard([asks(), asks("a"), asks("b")], []) == [[""]]


def test_what_is_no_message_reaches_the_app_as_it_is() -> None:
    strange: Message = {"type": "websocket.receive", "bytes": b"\xff\xff"}
    got = list[Message]()

    async def app(scope: Any, receive: Any, send: Any) -> None:
        got.append(await receive())

    async def receive() -> Message:
        return strange

    _run(app, receive, None)
    assert got == [strange]
