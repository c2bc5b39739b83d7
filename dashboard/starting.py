"""What the server does before the first visitor comes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from dashboard import corpus
from metrics.formats import apart


@asynccontextmanager
async def ready(app: object) -> AsyncIterator[None]:
    """Read the corpus, and have a process wait for files."""
    apart.ahead()
    corpus.read_ahead()
    yield
