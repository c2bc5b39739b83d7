"""What a run of a page sends leaves together: after each part that comes by itself, the browser draws the page anew.

A part that is asked for alone waits until the run of the whole page has left. The platform drops unsent what that run
made of the same part; the browser then takes the old part away, and what follows it is overwritten by the new one.
If a filter was changed in the moment in which a part was asked for, the browser asks for the part only, with an address
that is new: the whole page is made in its place.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from google.protobuf.message import DecodeError
from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

WAIT = 0.1  # seconds after which what is there leaves, of a page that takes long
LONGEST = 10.0  # seconds that a part waits for the whole page
_PARTS = {"new_session", "page_config_changed", "navigation", "delta", "ref_hash", "script_finished"}  # of a run
_ROOM = 100  # messages that wait; whoever has more waits for the network, as without this layer


class _Leaving(NamedTuple):
    message: Message
    said: ForwardMsg


@dataclass(eq=False, slots=True)
class _Page:
    """The page of one connection: whether no run of it is on its way, and the query of its address, once known."""

    rests: asyncio.Event = field(default_factory=asyncio.Event)
    query: str | None = None


def together(app: ASGIApp) -> ASGIApp:
    """The app with the messages of a run kept back until the last one, or for WAIT."""

    async def called(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket":
            await app(scope, receive, send)
            return
        coming, page = asyncio.Queue[_Leaving](_ROOM), _Page()
        page.rests.set()
        leaving = asyncio.create_task(_leave(coming, send, page))
        try:
            await app(scope, partial(_arrive, receive, page), partial(_made, coming, page))
            await coming.join()
        finally:
            leaving.cancel()

    return called


async def _arrive(receive: Receive, page: _Page) -> Message:
    """The next message of the browser; what asks for a part waits for the whole page that is being made."""
    message = await receive()
    try:
        asked = BackMsg.FromString(message.get("bytes") or b"")
    except DecodeError:
        return message  # the app says what is wrong with it
    if not asked.HasField("rerun_script"):
        return message
    run, before = asked.rerun_script, page.query
    page.query = run.query_string
    if run.fragment_id and before in (None, run.query_string):
        with suppress(TimeoutError):
            async with asyncio.timeout(LONGEST):
                await page.rests.wait()
        page.rests.set()
        return message
    page.rests.clear()
    run.fragment_id = ""
    return {**message, "bytes": asked.SerializeToString()}


async def _made(coming: asyncio.Queue[_Leaving], page: _Page, message: Message) -> None:
    said = ForwardMsg.FromString(message.get("bytes") or b"")
    if said.HasField("new_session") and not said.metadata.run.fragment_ids:
        page.rests.clear()
    elif said.HasField("page_info_changed"):
        page.query = said.page_info_changed.query_string
    await coming.put(_Leaving(message, said))


async def _leave(coming: asyncio.Queue[_Leaving], send: Send, page: _Page) -> None:
    while True:
        burst = [await coming.get()]
        with suppress(TimeoutError):
            async with asyncio.timeout(WAIT):
                while not _ends(burst[-1].said):
                    burst.append(await coming.get())
        for message, said in burst:
            with suppress(OSError, RuntimeError):  # who is gone is told to the app by what it receives
                await send(message)
            if _is_whole(said):
                page.rests.set()
            coming.task_done()


def _ends(said: ForwardMsg) -> bool:
    """Whether nothing is known to follow at once."""
    return said.WhichOneof("type") not in _PARTS and not said.session_status_changed.script_is_running


def _is_whole(said: ForwardMsg) -> bool:
    """Whether a run of the whole page ends with it, and none follows that was asked for meanwhile."""
    early = said.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN
    return said.HasField("script_finished") and not said.metadata.run.fragment_ids and not early
