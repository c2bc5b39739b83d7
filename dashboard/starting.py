"""What the server does before the first visitor comes, and besides them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from dashboard import corpus
from dashboard.serving import figures, logs, settings, shared, sockets
from metrics.formats import apart

_HOUR = 3600.0


@asynccontextmanager
async def ready(app: object) -> AsyncIterator[None]:
    """Read the corpus, have a process wait for files; hourly, while the server runs, remove what is past its time."""
    logs.start()
    figures.serve()
    apart.ahead()
    corpus.read_ahead()
    tidying = asyncio.create_task(_tidying())
    sockets.answer_at_once()
    logs.note("started")
    yield
    tidying.cancel()
    with suppress(asyncio.CancelledError):
        await tidying
    logs.note("stopped")


async def _tidying() -> None:
    while True:
        if store := settings.store():
            try:
                await asyncio.to_thread(shared.tidy, store)
            except OSError as fault:
                logs.error("not tidied", fault=str(fault))
        await asyncio.sleep(_HOUR)
