"""Who is mentioned how often, and by which names: mentions per group, and the names used."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from metrics import grouping
from metrics.intervals import poisson_rate
from metrics.schemas import frame
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
    group = grouping.members(tables, by, passages)
    totals = found.groupby(_ACTOR, sort=False, observed=True).size()
    actors = totals.sort_values(ascending=False, kind="stable").index.to_list()
    counts = found.groupby([*by, "actor"], sort=False, observed=True).size().to_dict()
    rows = []
    for *key, words, _ in grouping.sizes(group, by).itertuples(index=False):
        for actor, label, kind in actors:
            mentions = counts.get((*key, actor) if by else actor, 0)
            found_rate = poisson_rate(mentions, words, per=PER)
            bounds = (found_rate.rate, found_rate.low, found_rate.high)
            rows.append((*key, actor, label, kind, mentions, words, *bounds))
    return frame(rows, {column: str(group[column].dtype) for column in by} | RATES)


def names(tables: Tables, by: Sequence[str] = (), passages: pd.DataFrame | None = None) -> pd.DataFrame:
    """The names used for every actor by every group, most used first. Columns: `by`, then NAMES."""
    found = counted(tables, by, passages)
    found = found.assign(surface=found["surface"].str.split().str.join(" ").astype("string"))
    columns = [*by, "actor", "label", "form", "surface"]
    table = found.groupby(columns, sort=False, observed=True).size().reset_index(name="mentions")
    return table.sort_values("mentions", ascending=False, kind="stable").reset_index(drop=True).astype(NAMES)
