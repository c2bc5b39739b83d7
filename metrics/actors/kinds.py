"""What kind of actor a found name is: one kind an actor, by all the places where it stands."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from metrics.actors.names import Name
from metrics.actors.packs import Pack
from metrics.actors.words import Words
from metrics.model import Form

_NAMING = (" such as", ", including", " including", " like", " called", " named")  # between a kind and a name
_WINDOW = 30  # characters before a name
_TELLING = 3  # mentions that only look like somebody's, which one beside an army or shares outweighs
_OWNS = re.compile(
    r"['’]s? ((?:[^\W\d_]+[ -]){0,2}[^\W\d_]+)| ([^\W\d_]+)"
)  # "Norland's first minister", "Hale shares"
_OF = re.compile(r"([^\W\d_]+) (?:in|of|de|du|d['’]|del) ?\Z")  # "the government of Norland", "shares in Hale"
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
    return [[_typed(name, types[name.actor]) for name in own] for own in names]


def _typed(name: Name, type: str) -> Name:
    return name if name.type == type else replace(name, type=type)


def _votes(text: str, names: Sequence[Name], words: Words) -> Iterator[tuple[str, str]]:
    last: Name | None = None
    company = False
    for name in names:
        before = _word_before(text, name.start)
        listed = last is not None and _LISTED.fullmatch(text[last.end : name.start][:8]) is not None
        company = (company and listed) or before in words.companies
        last = name
        if name.sure or name.form is not Form.NAME:
            yield name.actor, name.type
        elif company:
            yield name.actor, "company"
        elif owner := _owner(text, name, words):
            yield from [(name.actor, owner)] * _TELLING
        else:
            yield name.actor, "place" if before in words.locatives else name.type


@lru_cache(maxsize=1 << 16)
def _owner(text: str, name: Name, words: Words) -> str:
    """What only a state or a company has: "Norland's army", "shares in Hale"; "" where nothing of that stands here."""
    after, of = _OWNS.match(text, name.end), _OF.search(text, max(0, name.start - _WINDOW), name.start)
    said = " ".join(filter(None, [*(after.groups() if after else ()), of and of[1]]))
    owned = {*re.split("[ -]", said.lower())}
    if owned & words.of_states:
        return "state"
    return "company" if owned & words.of_companies else ""


@lru_cache(maxsize=1 << 16)
def _word_before(text: str, start: int) -> str:
    """The word before a name, in lower case; "" where none stands there. "Companies such as Vale": companies."""
    before = text[max(0, start - _WINDOW) : start]
    if not before[-1:].isspace():
        return ""
    before = before[:-1]
    joint = next((joint for joint in _NAMING if before.endswith(joint)), "")
    before = before.removesuffix(joint)
    first = len(before)
    while first and before[first - 1].isalpha():
        first -= 1
    return before[first:].lower()
