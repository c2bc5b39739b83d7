"""Governments named by who heads them or where they sit: "the Hale administration", "the government in Lima"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from metrics.actors.names import Name
from metrics.actors.packs import Pack
from metrics.actors.words import Words
from metrics.model import Form

_SCORNED = re.compile(r"[ \u00a0\n](?:regime|junta)\b", re.IGNORECASE)


def heads(names: Iterable[Name], pack: Pack) -> dict[str, str]:
    """Person -> the government of the state whose office a title gives them, else that state.

    Learned from the texts: "Peruvian President Ana Vale" makes the Vale administration Peru's.
    """
    states = {name.actor: name.state for name in names if name.state}
    known = {state: _government(state, pack) for state in set(states.values())}
    return {person: known[state] for person, state in states.items()}


@lru_cache(maxsize=256)
def _government(state: str, pack: Pack) -> str:
    for surface, claim in pack.claims.items():
        named = pack.claims.get(f"{surface} administration") if claim.actor == state else None
        if named and named.actor:
            return named.actor
    return state


def join(text: str, names: Sequence[Name], headed: Mapping[str, str], pack: Pack, words: Words) -> list[Name]:
    """`names` with the governments that they name."""
    pattern = "|".join(sorted(words.governments)) or "(?!)"
    after = re.compile(rf"(?:['’]s?)?[ \u00a0\n](?P<head>{pattern})\b", re.IGNORECASE)
    before = re.compile(rf"\b(?:{pattern}) (?:in|of) \Z", re.IGNORECASE)
    found: list[Name] = []
    for name in names:
        match = after.match(text, name.end, name.end + 24) if name.type == "person" else None
        if match and (name.sure or match["head"].lower() in words.personal):
            actor = headed.get(name.actor, f"{name.actor}_government")
            type = pack.actors[actor].type if actor in pack.actors else "organisation"
            reason = "a government by its head"
            found.append(Name(name.start, match.end(), match.start("head"), type, Form.NAME, reason, actor))
            found.append(name)
        elif name.form is Form.METONYM:
            found += _seated(text, name, before, pack)
        else:
            found.append(name)
    return found


def _seated(text: str, name: Name, before: re.Pattern[str], pack: Pack) -> Iterator[Name]:
    match = before.search(text, max(0, name.start - 24), name.start)
    if match is None:
        scorned = _SCORNED.match(text, name.end, name.end + 8)
        yield replace(name, end=scorned.end(), form=Form.EPITHET) if scorned else name
        return
    actor = _government(name.actor, pack)
    reason = "a government by its seat"
    yield replace(
        name, start=match.start(), core=match.start(), actor=actor, type=pack.actors[actor].type, reason=reason
    )
    if actor != name.actor:
        yield name
