"""The names found in the texts that no list has: why each was taken for a name, and who it may be."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import pandas as pd

from metrics import grouping, naming
from metrics.actors.packs import Actor, Pack
from metrics.actors.proposals import propose
from metrics.schemas import frame, listed
from metrics.tables import Tables

INBOX = {
    "actor": "string",
    "label": "string",
    "type": "string",
    "mentions": "int64",  # that count
    "reason": "string",  # why its first mention was taken for one
    "into": "string",  # the actor that it may be; missing where none is like it
    "into_label": "string",
    "why": "string",  # why it may be
}


def inbox(tables: Tables, pack: Pack, passages: pd.DataFrame | None = None) -> pd.DataFrame:
    """One row a found actor of these passages, by default of all, most mentioned first. Columns: INBOX."""
    every = naming.that_count(tables)
    own = naming.inside(tables, every, passages)
    numbers = grouping.numbers_of([every.actors[own]])
    sizes = np.bincount(numbers)
    order = np.argsort(-sizes, kind="stable")
    first = every.mentions[["actor", "reason"]].take(own[grouping.firsts(numbers)[order]])
    ids = listed(first["actor"])
    counts, reasons = (dict(zip(ids, one, strict=True)) for one in (sizes[order].tolist(), listed(first["reason"])))
    about, in_list = _actors(tables)
    known = [about[id] for id in ids]
    found = [actor for actor in known if actor.id not in in_list]
    proposals = propose(found, known, pack.apart)
    rows = []
    for actor in found:
        maybe = proposals.get(actor.id)
        into = (maybe.into, about[maybe.into].label, maybe.reason) if maybe else (None, None, None)
        rows.append((actor.id, actor.label, actor.type, counts[actor.id], reasons[actor.id], *into))
    return frame(rows, INBOX)


@lru_cache(maxsize=4)  # one selection after another asks
def _actors(tables: Tables) -> tuple[dict[str, Actor], frozenset[str]]:
    """Every actor by its id, and those that a list has."""
    columns = (listed(tables.actors[column]) for column in ("actor", "label", "type"))
    about = {id: Actor(id, label, type) for id, label, type in zip(*columns, strict=True)}
    in_list = zip(about, tables.actors["listed"].tolist(), strict=True)
    return about, frozenset(id for id, listed_ in in_list if listed_)
