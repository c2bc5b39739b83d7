"""The terms of chosen themes in the text that the reader shows."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from typing import Any, TypeAlias

from metrics.tables import Tables

Hit: TypeAlias = tuple[int, int, str]  # start, end, label of the theme


def hits(tables: Tables, document: str, themes: Collection[str]) -> list[Hit]:
    """Where the terms of these themes stand in a document, in order; of those that overlap, the first."""
    found = tables.theme_hits
    found = found[(found["document"] == document) & found["theme"].isin(themes)]
    kept: list[Hit] = []
    for start, end, theme in found[["start", "end", "theme"]].itertuples(index=False, name=None):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, tables.theme_labels[theme]))
    return kept


def marked(pieces: Sequence[dict[str, Any]], start: int, found: Sequence[Hit]) -> list[dict[str, Any]]:
    """The pieces from offset `start` on, parted so that each hit, or its part in a piece, is a piece with its theme."""
    shown: list[dict[str, Any]] = []
    for piece in pieces:
        end = start + len(piece["text"])
        inside = found[
            bisect_right(found, start, key=lambda hit: hit[1]) : bisect_left(found, end, key=lambda hit: hit[0])
        ]
        shown += _parted(piece, [(max(a, start) - start, min(b, end) - start, label) for a, b, label in inside])
        start = end
    return shown


def _parted(piece: dict[str, Any], found: Sequence[Hit]) -> list[dict[str, Any]]:
    """A piece cut at hits given by places in it. What it is about stands behind its end, so goes with the last part."""
    text, about = piece["text"], {"about": piece["about"]} if "about" in piece else {}
    plain = {name: value for name, value in piece.items() if name != "about"}
    parts: list[dict[str, Any]] = []
    at = 0
    for start, end, label in found:
        parts += [plain | {"text": text[at:start]}] if start > at else []
        parts.append(plain | {"text": text[start:end], "theme": label})
        at = end
    parts += [plain | {"text": text[at:]}] if at < len(text) or not parts else []
    return [*parts[:-1], parts[-1] | about]
