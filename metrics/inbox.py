"""The names found in the texts that no list has: why each was taken for a name, and who it may be."""

from __future__ import annotations

import numpy as np
import pandas as pd

from metrics import grouping, naming
from metrics.actors.packs import Actor, Pack
from metrics.actors.proposals import propose
from metrics.schemas import as_rows, frame, listed
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
    in_list = dict(as_rows(tables.actors[["actor", "listed"]]))
    rows_of = as_rows(tables.actors[["actor", "label", "type"]])
    about = {id: Actor(id, label, type) for id, label, type in rows_of}
    known = [about[id] for id in ids]
    found = [actor for actor in known if not in_list[actor.id]]
    proposals = propose(found, known, pack.apart)
    rows = []
    for actor in found:
        maybe = proposals.get(actor.id)
        into = (maybe.into, about[maybe.into].label, maybe.reason) if maybe else (None, None, None)
        rows.append((actor.id, actor.label, actor.type, counts[actor.id], reasons[actor.id], *into))
    return frame(rows, INBOX)
