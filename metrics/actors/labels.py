"""What a screen calls an actor: the pack's label, or for a found one its name as it stands in the texts."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate

from metrics.actors.coreference import slug
from metrics.actors.packs import Pack


def labels(surfaces: Iterable[tuple[str, str]], pack: Pack) -> dict[str, str]:
    """Label by id, for every actor of the pack and every other in `surfaces` (actor, name as in the text)."""
    known = {actor: row.label for actor, row in pack.actors.items()}
    for actor, surface in surfaces:
        name = _named(actor, surface) if actor not in known else None
        if name:
            known[actor] = name
    return known


def _named(actor: str, surface: str) -> str | None:
    """The end of the surface that the id was made of: titles stand before a name."""
    words = surface.split()
    tails = accumulate(reversed(words), lambda tail, word: f"{word} {tail}")
    return next((tail for tail in tails if slug(tail) == actor), None)
