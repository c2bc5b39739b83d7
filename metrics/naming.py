"""Who is mentioned how often, and by which names: mentions per group, and the names used."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from metrics import grouping
from metrics.intervals import poisson_rates
from metrics.tables import Tables

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


@dataclass(frozen=True, slots=True)
class Counting:
    """What counts as a mention, and for whom. Labels of speakers never count."""

    forms: tuple[str, ...] = ()  # empty: every form but a bare role ("the Ministry")
    nested: bool = True  # whether a name inside a longer name is a mention too
    rolled: bool = False  # whether an organ counts for its whole, the ministry for the state


PLAIN = Counting()


def counted(
    tables: Tables, by: Sequence[str] = (), passages: pd.DataFrame | None = None, counting: Counting = PLAIN
) -> pd.DataFrame:
    """The mentions that count, each with its group: the columns of `mentions`, and those of `by`.

    Left out: mentions in labels and in passages that are in no group. A mention in a paragraph of two themes stands
    in both groups. Rolled up, a mention has the actor, label and type of its whole, and takes a stretch once.
    """
    group = grouping.members(tables, by, passages)
    return grouping.joined(_that_count(tables, counting), group, by)


def rates(
    tables: Tables, by: Sequence[str] = (), passages: pd.DataFrame | None = None, counting: Counting = PLAIN
) -> pd.DataFrame:
    """Mentions of every actor by every group, also where there are none.

    Returns:
        One row per group and actor, most mentioned actors first. Columns: `by`, then RATES.
    """
    found = counted(tables, by, passages, counting)
    group = grouping.members(tables, by, passages)
    sizes = grouping.sizes(group, by)
    totals = found.groupby(_ACTOR, sort=False, observed=True).size().sort_values(ascending=False, kind="stable")
    actors = totals.index.to_frame(index=False)
    groups, each = np.repeat(np.arange(len(sizes)), len(actors)), np.tile(np.arange(len(actors)), len(sizes))
    table = sizes[[*by, "words"]].take(groups).reset_index(drop=True)
    table = table.assign(**actors.take(each).reset_index(drop=True), mentions=_crossed(found, sizes, actors, by))
    return _rated(table)[[*by, *RATES]].astype({column: str(group[column].dtype) for column in by} | RATES)


def _crossed(
    found: pd.DataFrame, sizes: pd.DataFrame, actors: pd.DataFrame, by: Sequence[str]
) -> npt.NDArray[np.int64]:
    """How often each group mentions each actor, group after group."""
    numbered = found.merge(sizes[list(by)].assign(group=np.arange(len(sizes))), on=list(by)) if by else found
    groups = numbered["group"].to_numpy() if by else np.zeros(len(found), np.int64)
    each = pd.Index(actors["actor"]).get_indexer(numbered["actor"])
    return np.bincount(groups * len(actors) + each, minlength=len(sizes) * len(actors))


def _rated(table: pd.DataFrame) -> pd.DataFrame:
    """The table with mentions per 1,000 words and their intervals."""
    rate, low, high = poisson_rates(table["mentions"].to_numpy(), table["words"].to_numpy(), per=PER)
    return table.assign(rate=rate, low=low, high=high)


def names(
    tables: Tables, by: Sequence[str] = (), passages: pd.DataFrame | None = None, counting: Counting = PLAIN
) -> pd.DataFrame:
    """The names used for every actor by every group, most used first. Columns: `by`, then NAMES."""
    found = counted(tables, by, passages, counting)
    columns = ["actor", "label", "form", "surface"]
    table = found.groupby([*by, *columns], sort=False, observed=True).size().reset_index(name="mentions")
    table = table.sort_values("mentions", ascending=False, kind="stable").reset_index(drop=True)
    sizes = grouping.sizes(grouping.members(tables, by, passages), by)
    words = table.merge(sizes, on=list(by), how="left")["words"] if by else [sizes["words"].iloc[0]] * len(table)
    return _rated(table.assign(words=list(words), only=_said_by_one(table, by))).astype(NAMES)[[*by, *NAMES]]


def _said_by_one(table: pd.DataFrame, by: Sequence[str]) -> pd.Series[bool]:
    """Whether one group alone uses the name of a row for its actor, whatever the form, while others are there."""
    said = table.drop_duplicates([*by, "actor", "surface"])
    users = said.groupby(["actor", "surface"], observed=True).size().reset_index(name="users")
    several = bool(by) and len(said[list(by)].drop_duplicates()) > 1
    return (table.merge(users, on=["actor", "surface"], how="left")["users"] == 1) & several


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
