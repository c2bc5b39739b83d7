"""What a run of a page sends leaves together: after each part that comes by itself, the browser draws the page anew."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from starlette.types import ASGIApp, Message, Receive, Scope, Send
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

WAIT = 0.1  # seconds after which what is there leaves, of a page that takes long
_PARTS = {"new_session", "page_config_changed", "navigation", "delta", "ref_hash", "script_finished"}  # of a run
_ROOM = 100  # messages that wait; whoever has more waits for the network, as without this layer


def together(app: ASGIApp) -> ASGIApp:
    """The app with the messages of a run kept back until the last one, or for WAIT."""

    async def called(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket":
            await app(scope, receive, send)
            return
        coming = asyncio.Queue[Message](_ROOM)
        leaving = asyncio.create_task(_leave(coming, send))
        try:
            await app(scope, receive, coming.put)
            await coming.join()
        finally:
            leaving.cancel()

    return called


async def _leave(coming: asyncio.Queue[Message], send: Send) -> None:
    while True:
        burst = [await coming.get()]
        with suppress(TimeoutError):
            async with asyncio.timeout(WAIT):
                while not _ends(burst[-1]):
                    burst.append(await coming.get())
        for message in burst:
            with suppress(OSError, RuntimeError):  # who is gone is told to the app by what it receives
                await send(message)
            coming.task_done()


def _ends(message: Message) -> bool:
    """Whether nothing is known to follow at once."""
    said = ForwardMsg.FromString(message.get("bytes") or b"")
    return said.WhichOneof("type") not in _PARTS and not said.session_status_changed.script_is_running
