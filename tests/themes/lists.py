"""Short ways to write themes."""

from __future__ import annotations

from metrics.themes import Term, Theme


def theme(id: str, *terms: str, exclude: tuple[str, ...] = ()) -> Theme:
    """A theme whose terms all weigh 1."""
    return Theme(id, id.capitalize(), tuple(map(Term, terms)), exclude)
