"""Quotations: which marks pair, whether it is anybody's speech, and whose."""

from __future__ import annotations

from collections.abc import Sequence

from metrics.model import Document, Note, Quotation, Span, Turn


def find(
    document: Document, turns: Sequence[Turn], notes: Sequence[Note], paragraphs: Sequence[Span]
) -> tuple[Quotation, ...]:
    return ()
