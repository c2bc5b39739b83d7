"""What the server does before the first visitor comes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


@asynccontextmanager
async def ready(app: object) -> AsyncIterator[None]:
    """Load the libraries and read the corpus."""
    from dashboard import corpus  # its caches want a server that runs

    corpus.read_ahead()
    yield
