"""What kind of actor a found name is: one kind an actor, by all the places where it stands."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from metrics.actors.names import Name
from metrics.actors.packs import Pack
from metrics.actors.words import Words
from metrics.model import Form

_WORD_BEFORE = re.compile(r"([^\W\d_]+)(?: such as|, including| including| like| called| named)?\s\Z")
_LISTED = re.compile(r",? (?:and |or )?\Z")


def settle(
    texts: Sequence[str], names: Sequence[Sequence[Name]], words: Sequence[Words], pack: Pack
) -> list[list[Name]]:
    """`names` with one type an actor: the pack's, else the one that most of its mentions say."""
    votes: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for text, own, known in zip(texts, names, words, strict=True):
        for actor, type in _votes(text, own, known):
            votes[actor][type] += 1
    types = {actor: said.most_common(1)[0][0] for actor, said in votes.items()}
    types |= {id: actor.type for id, actor in pack.actors.items()}
    return [[replace(name, type=types[name.actor]) for name in own] for own in names]


def _votes(text: str, names: Sequence[Name], words: Words) -> Iterator[tuple[str, str]]:
    last: Name | None = None
    company = False
    for name in names:
        before = _WORD_BEFORE.search(text, max(0, name.start - 30), name.start)
        listed = last is not None and _LISTED.fullmatch(text[last.end : name.start][:8]) is not None
        company = (company and listed) or (before is not None and before[1].lower() in words.companies)
        last = name
        if name.sure or name.form is not Form.NAME:
            yield name.actor, name.type
        elif company:
            yield name.actor, "company"
        else:
            placed = before is not None and before[1].lower() in words.locatives
            yield name.actor, "place" if placed else name.type
