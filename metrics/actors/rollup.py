"""From organs to their states: whose part an actor is, and mentions that stand inside others."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from metrics.actors.packs import Pack
from metrics.model import AnnotatedDocument, Mention


@dataclass(frozen=True, slots=True)
class Nesting:
    """What holds a mention: nothing, another mention, or one that counts for the same whole."""

    inside: bool = False  # a longer mention
    again: bool = False  # a longer mention of the same whole: rolled up, the stretch is counted already


_FREE = Nesting()


def parents(annotated: Sequence[AnnotatedDocument], pack: Pack) -> dict[str, str]:
    """Actor -> the one it is part of: as the pack says, else the state that an organ's name holds most often."""
    held: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for one in annotated:
        for outer, inner in _nested(one.mentions):
            if outer.actor not in pack.actors and outer.type == "organisation" and inner.type == "state":
                held[outer.actor][inner.actor] += 1
    found = {actor: states.most_common(1)[0][0] for actor, states in held.items()}
    listed = ((actor.id, actor.parent) for actor in pack.actors.values())
    return found | {id: parent for id, parent in listed if parent and parent in pack.actors}


def whole(actor: str, parents: Mapping[str, str | None]) -> str:
    """The topmost actor that this one is part of; itself where it is part of none."""
    seen = {actor}
    while (above := parents.get(actor)) and above not in seen:
        actor = above
        seen.add(actor)
    return actor


def nesting(mentions: Sequence[Mention], parents: Mapping[str, str | None]) -> list[Nesting]:
    """What holds each mention of a document. Only a mention that counts takes a stretch from one that does."""
    found: list[Nesting] = []
    tops = {actor: whole(actor, parents) for actor in {mention.actor for mention in mentions}}
    around: list[tuple[Mention, str]] = []
    reach = 0  # the end of the last of them
    for mention in mentions:  # ascending, the longer first
        top = tops[mention.actor]
        if reach <= mention.span.start:
            found.append(_FREE)
            around, reach = [(mention, top)], mention.span.end
            continue
        around = [(outer, own) for outer, own in around if outer.span.end > mention.span.start]
        held = [own for outer, own in around if outer.counted >= mention.counted]
        found.append(Nesting(bool(held), top in held))
        around.append((mention, top))
        reach = max(reach, mention.span.end)
    return found


def _nested(mentions: Sequence[Mention]) -> Iterator[tuple[Mention, Mention]]:
    outer: Mention | None = None
    for mention in mentions:  # ascending, the longer first
        if outer and outer.span.holds(mention.span):
            yield outer, mention
        else:
            outer = mention
