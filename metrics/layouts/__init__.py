"""Text → turns: whose turn it is. One module per family of transcript; the best-founded one is chosen by itself."""

from __future__ import annotations

from metrics.model import Document, Structure, Turn, Voice
from metrics.tokens import solid


def read(document: Document) -> Structure:
    whole = Turn(solid(document.text, 0, len(document.text)), Voice.COMMENTATOR)
    return Structure("article", (whole,))
