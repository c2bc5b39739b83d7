"""Who an actor is, of a pack or found in the texts: label, type, whose part."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from metrics.actors.packs import Actor, Pack, plain, slug
from metrics.actors.rollup import parents
from metrics.model import AnnotatedDocument


def known(annotated: Sequence[AnnotatedDocument], pack: Pack) -> dict[str, Actor]:
    """By id every actor of the pack and every other that is mentioned, called as the texts first call it in full."""
    above = parents(annotated, pack)
    short: dict[str, Actor] = {}
    full: dict[str, Actor] = {}
    for one in annotated:
        for mention in one.mentions:
            id = mention.actor
            if id in pack.actors or id in full:
                continue
            surface = plain(mention.span.of(one.document.text))
            short.setdefault(id, Actor(id, surface, mention.type, above.get(id)))
            if name := proper(id, surface):
                full[id] = Actor(id, name, mention.type, above.get(id))
    return {**pack.actors, **short, **full}


def proper(actor: str, surface: str) -> str | None:
    """The end of the surface that the id was made of, as titles stand before a name; None where it is a short form."""
    words = surface.split()
    tails = accumulate(reversed(words), lambda tail, word: f"{word} {tail}")
    return next((tail for tail in tails if slug(tail) == actor), None)
