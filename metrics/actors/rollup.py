"""From organs to their states: whose part an actor is, and mentions that take a stretch once."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from metrics.actors.packs import Pack
from metrics.model import AnnotatedDocument, Mention


def parents(annotated: Sequence[AnnotatedDocument], pack: Pack) -> dict[str, str]:
    """Actor -> the one it is part of: as the pack says, else the state that an organ's name holds most often."""
    held: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one in annotated:
        for outer, inner in _nested(one.mentions):
            if outer.actor not in pack.actors and outer.type == "organisation" and inner.type == "state":
                held[outer.actor][inner.actor] += 1
    found = {actor: states.most_common(1)[0][0] for actor, states in held.items()}
    return found | {actor.id: actor.parent for actor in pack.actors.values() if actor.parent}


def _nested(mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    outer: Mention | None = None
    for mention in mentions:  # ascending, the longer first
        if outer and outer.span.holds(mention.span):
            yield outer, mention
        else:
            outer = mention


def rolled_up(mentions: Sequence[Mention], parents: Mapping[str, str]) -> tuple[Mention, ...]:
    """The mentions of one document, each given to the topmost actor; a stretch inside another of its own goes."""
    kept: list[Mention] = []
    around: list[Mention] = []
    for mention in mentions:
        top = replace(mention, actor=_top(mention.actor, parents))
        around = [outer for outer in around if outer.span.end > top.span.start]
        if not any(outer.actor == top.actor and outer.counted >= top.counted for outer in around):
            kept.append(top)
            around.append(top)
    return tuple(kept)


def _top(actor: str, parents: Mapping[str, str]) -> str:
    seen = {actor}
    while (above := parents.get(actor)) and above not in seen:
        actor = above
        seen.add(actor)
    return actor
