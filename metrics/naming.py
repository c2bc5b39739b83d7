"""Who is mentioned how often, and by which names: mentions per group, and the names used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from metrics import coded, grouping, schemas
from metrics.grouping import Numbered
from metrics.intervals import poisson_rates
from metrics.tables import Tables
from metrics.word_edges import Integers

PER = 1000  # rates are per so many words

RATES = {
    "actor": "string",
    "label": "string",
    "type": "string",
    "mentions": "int64",
    "words": "int64",  # of the group
    "rate": "float64",  # mentions per 1,000 words; missing where the group has no words
    "low": "float64",  # 95 % interval (Garwood)
    "high": "float64",
}
NAMES = {
    "actor": "string",
    "label": "string",
    "form": "string",
    "surface": "string",  # the name as it stands in the text
    "mentions": "int64",
    "words": "int64",  # of the group
    "rate": "float64",  # mentions per 1,000 words
    "low": "float64",  # 95 % interval (Garwood)
    "high": "float64",
    "only": "bool",  # no other of the groups uses this name; False where there is one group
}
_ACTOR = ["actor", "label", "type"]
_NAME = ["actor", "label", "form", "surface"]


@dataclass(frozen=True, slots=True)
class Counting:
    """What counts as a mention, and for whom. Labels of speakers never count."""

    forms: tuple[str, ...] = ()  # empty: every form but a bare role ("the Ministry")
    nested: bool = True  # whether a name inside a longer name is a mention too
    rolled: bool = False  # whether an organ counts for its whole, the ministry for the state


PLAIN = Counting()


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """Mentions that count, and in numbers what they are summed by."""

    mentions: pd.DataFrame
    passages: Integers
    actors: Integers
    surfaces: Integers  # of an actor, whatever the form
    names: Integers  # label, form and surface of an actor


@lru_cache(maxsize=4)  # for one selection after another
def that_count(tables: Tables, counting: Counting = PLAIN) -> Counted:
    """All mentions that count."""
    found = _that_count(tables, counting)
    actors, surfaces, labels, forms = (
        grouping.numbers_of([found[column]]) for column in ("actor", "surface", "label", "form")
    )
    own = grouping.numbers_of([actors, surfaces])
    return Counted(found, found["passage"].to_numpy(), actors, own, grouping.numbers_of([own, labels, forms]))


def counted(tables: Tables, passages: pd.DataFrame | None = None, counting: Counting = PLAIN) -> pd.DataFrame:
    """The mentions that count, in these passages or in all: the columns of `mentions`.

    Left out: mentions in labels. Rolled up, a mention has the actor, label and type of its whole, and takes a stretch
    once.
    """
    found = that_count(tables, counting)
    return found.mentions.take(inside(tables, found, passages)).reset_index(drop=True)


def inside(tables: Tables, found: Counted, passages: pd.DataFrame | None = None) -> Integers:
    """The rows of the mentions that stand in these passages, or of all; those of apparatus hold none."""
    known = coded.of(tables)
    own = known.spoken if passages is None else known.spoken & known.holding(passages["passage"].to_numpy())
    return np.flatnonzero(own[known.rows(found.passages)])


def rates(
    tables: Tables, by: Sequence[str] = (), passages: pd.DataFrame | None = None, counting: Counting = PLAIN
) -> pd.DataFrame:
    """Mentions of every actor by every group, also where there are none.

    A mention in a paragraph of two themes stands in both groups.

    Returns:
        One row per group and actor, most mentioned actors first. Columns: `by`, then RATES.
    """
    return rates_of(tables, grouping.grouped(tables, by, passages), counting)


def rates_of(tables: Tables, groups: Numbered, counting: Counting = PLAIN) -> pd.DataFrame:
    """The same of groups that are there; an actor has a row for every group of a grouping that mentions it."""
    found = that_count(tables, counting)
    mentions, owners = _placed(groups, found)
    within = groups.groupings[owners]
    actors = grouping.numbers_of([within, found.actors[mentions]])
    firsts = grouping.firsts(actors)
    order = np.lexsort((-np.bincount(actors), within[firsts]))  # those of each grouping, the most mentioned first
    begins = np.searchsorted(within[firsts][order], np.arange(groups.groupings.max(initial=0) + 2))
    sizes = np.diff(begins)[groups.groupings]  # actors of each group
    shifts = begins[groups.groupings] - (np.cumsum(sizes) - sizes)  # from the place of a row to that of its actor
    counts = np.bincount(np.argsort(order)[actors] - shifts[owners], minlength=sizes.sum())
    each, times = mentions[firsts[order]], np.bincount(groups.groupings, minlength=len(begins) - 1)
    columns = {column: schemas.tiled(found.mentions[column].array.take(each), begins, times) for column in _ACTOR}
    named = _rated(counts, np.repeat(groups.words, sizes)) | columns
    return grouping.before(groups.keys, sizes, named, RATES)


def names(
    tables: Tables, by: Sequence[str] = (), passages: pd.DataFrame | None = None, counting: Counting = PLAIN
) -> pd.DataFrame:
    """The names used for every actor by every group, most used first. Columns: `by`, then NAMES."""
    return names_of(tables, grouping.grouped(tables, by, passages), counting)


def names_of(tables: Tables, groups: Numbered, counting: Counting = PLAIN) -> pd.DataFrame:
    """The same of groups that are there."""
    found = that_count(tables, counting)
    rows, owners = _placed(groups, found)
    named = grouping.numbers_of([owners, found.names[rows]])
    mentions, firsts = np.bincount(named), grouping.firsts(named)
    rows, owners = rows[firsts], owners[firsts]  # from here on a row for each name of a group
    within = groups.groupings[owners]
    users = np.bincount(within[np.unique(owners, return_index=True)[1]])  # groups that use any, in each grouping
    only = _said_by_one(owners, grouping.numbers_of([within, found.surfaces[rows]])) & (users[within] > 1)
    each = np.lexsort((-mentions, within))
    columns = {column: found.mentions[column].array.take(rows[each]) for column in _NAME} | {"only": only[each]}
    counts = _rated(mentions[each], groups.words[owners[each]])
    return grouping.beside(groups.keys, owners[each], counts | columns, NAMES)


@lru_cache(maxsize=4)  # rates and names of the same groups follow one another
def _placed(groups: Numbered, found: Counted) -> tuple[Integers, Integers]:
    """The mentions in these groups, and the group of each."""
    return groups.of(found.passages)


def _rated(mentions: Integers, words: Integers) -> dict[str, Any]:
    """Mentions, the words of their groups, and how often in 1,000 words with its interval."""
    rate, low, high = poisson_rates(mentions, words, per=PER)
    return {"mentions": mentions, "words": words, "rate": rate, "low": low, "high": high}


def _said_by_one(owners: Integers, surfaces: Integers) -> npt.NDArray[np.bool_]:
    """Whether one group alone uses a name for its actor, whatever the form."""
    _, firsts = np.unique(owners * (surfaces.max(initial=0) + 1) + surfaces, return_index=True)
    users = np.bincount(surfaces[firsts])
    alone: npt.NDArray[np.bool_] = users[surfaces] == 1
    return alone


def _that_count(tables: Tables, counting: Counting) -> pd.DataFrame:
    found = tables.mentions
    found = found[found["form"].isin(counting.forms) if counting.forms else found["counted"]]
    if not counting.nested:
        found = found[~found["inside"]]
    if not counting.rolled:
        return found
    whole = found[~found["again"]].drop(columns=["label", "type"])
    known = tables.actors.set_index("actor")
    top = whole["actor"].map(known["whole"])
    return whole.assign(actor=top, label=top.map(known["label"]), type=top.map(known["type"])).astype(
        dict.fromkeys(_ACTOR, "string")
    )
