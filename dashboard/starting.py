"""What the server does before the first visitor comes, and besides them."""

from __future__ import annotations

import asyncio
import gc
import inspect
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from importlib import import_module
from pkgutil import iter_modules
from threading import Thread

import dashboard
from dashboard import charts, components, corpus, in_view
from dashboard.serving import figures, logs, settings, shared, sockets
from metrics.formats import apart

_HOUR = 3600.0
_SCRIPT = "dashboard.app"  # which the platform runs for every visitor


@asynccontextmanager
async def ready(app: object) -> AsyncIterator[None]:
    """Load corpus and pages, have a process wait for files; hourly, while it runs, remove what is past its time."""
    logs.start()
    figures.serve()
    apart.ahead()
    if corpus.is_slow():  # who comes meanwhile sees how far it is
        _load_pages()
        Thread(target=_load_beside, daemon=True).start()
    else:
        load()
    tidying = asyncio.create_task(_tidying())
    sockets.answer_at_once()
    logs.note("started")
    yield
    tidying.cancel()
    with suppress(asyncio.CancelledError):
        await tidying
    logs.note("stopped")


def load() -> None:
    """Load the corpus and the pages, which stay: they are never looked through for circles, which would take seconds.

    That look comes by itself in the middle of a view, and goes through all that a large corpus is made of.
    """
    in_view.read_ahead()
    _load_pages()
    gc.collect()
    gc.freeze()


def _load_beside() -> None:
    """The same of a large corpus while pages are shown, which no look for circles may hold up."""
    in_view.read_ahead()
    gc.freeze()


def _load_pages() -> None:
    """Load what pages are made of, for which the first visitor would wait a third of a second."""
    for package in (dashboard, charts, components):
        for module in iter_modules(package.__path__, f"{package.__name__}."):
            if module.name != _SCRIPT:
                import_module(module.name)
    inspect.stack()  # the platform asks for it once, and the first answer goes through all modules


async def _tidying() -> None:
    while True:
        if store := settings.store():
            try:
                await asyncio.to_thread(shared.tidy, store)
            except OSError as fault:
                logs.error("not tidied", fault=str(fault))
        await asyncio.sleep(_HOUR)
