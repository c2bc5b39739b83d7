"""Who is mentioned how often, and by which names: mentions per group, and the names used."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from metrics import grouping
from metrics.intervals import poisson_rate
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
    "surface": "string",  # the name as it stands in the text, blanks made single
    "mentions": "int64",
}
_ACTOR = ["actor", "label", "type"]


def counted(tables: Tables, by: Sequence[str] = (), passages: pd.DataFrame | None = None) -> pd.DataFrame:
    """The mentions that count, each with its group: the columns of `mentions`, and those of `by`.

    Left out: mentions in labels and in passages that are in no group. A mention in a paragraph of two themes stands
    in both groups.
    """
    group = grouping.members(tables, by, passages)
    return grouping.joined(tables.mentions[tables.mentions["counted"]], group, by)


def rates(tables: Tables, by: Sequence[str] = (), passages: pd.DataFrame | None = None) -> pd.DataFrame:
    """Mentions of every actor by every group, also where there are none.

    Returns:
        One row per group and actor, most mentioned actors first. Columns: `by`, then RATES.
    """
    found = counted(tables, by, passages)
    sizes = grouping.sizes(grouping.members(tables, by, passages), by).drop(columns="passages")
    actors = found.groupby(_ACTOR, sort=False, observed=True).size().sort_values(ascending=False, kind="stable")
    every = sizes.merge(actors.index.to_frame(index=False), how="cross")
    counts = found.groupby([*by, "actor"], sort=False, observed=True).size().reset_index(name="mentions")
    table = every.merge(counts, on=[*by, "actor"], how="left").fillna({"mentions": 0})
    return _with_rates(table)[[*by, *RATES]].astype(RATES)


def names(tables: Tables, by: Sequence[str] = (), passages: pd.DataFrame | None = None) -> pd.DataFrame:
    """The names used for every actor by every group, most used first. Columns: `by`, then NAMES."""
    found = counted(tables, by, passages)
    found = found.assign(surface=found["surface"].str.split().str.join(" ").astype("string"))
    columns = [*by, "actor", "label", "form", "surface"]
    table = found.groupby(columns, sort=False, observed=True).size().reset_index(name="mentions")
    return table.sort_values("mentions", ascending=False, kind="stable").reset_index(drop=True).astype(NAMES)


def _with_rates(table: pd.DataFrame) -> pd.DataFrame:
    pairs = zip(table["mentions"], table["words"], strict=True)
    found = [poisson_rate(int(count), int(words), per=PER) for count, words in pairs]
    return table.assign(
        rate=[one.rate for one in found], low=[one.low for one in found], high=[one.high for one in found]
    )
