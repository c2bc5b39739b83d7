"""What the server does before the first visitor comes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from dashboard import corpus


@asynccontextmanager
async def ready(app: object) -> AsyncIterator[None]:
    """Read the corpus."""
    corpus.read_ahead()
    yield
