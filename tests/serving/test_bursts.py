"""The messages of a run leave together: after its last one, or after a while."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from starlette.types import Message
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from dashboard.serving import bursts

PART, END = ForwardMsg(), ForwardMsg()
PART.delta.new_element.text.body = "Words of a page"
END.session_status_changed.script_is_running = False


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

    run: Any = bursts.together(app)({"type": "websocket"}, None, send)  # type: ignore[arg-type]
    with ThreadPoolExecutor() as own:  # a browser test may have left a loop running in this thread
        own.submit(asyncio.run, run).result()
    return [*counts, len(sent)]


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
