"""Who is mentioned: mentions per 1,000 words, one bar a group, actors down the side."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from dashboard.charts.template import Figure, fill, label, layout


def by_group(
    rates: pd.DataFrame, group: str, names: Mapping[str, str], *, shades: Mapping[str, str], theme: str, most: int = 8
) -> Figure:
    """Bars for the `most` mentioned actors. `rates` has the column `group`, actor, label, mentions, rate."""
    totals = rates.groupby(["actor", "label"], sort=False, observed=True)["mentions"].sum()
    top = totals.sort_values(ascending=False, kind="stable").head(most).reset_index()
    order = {actor: number for number, actor in enumerate(top["actor"])}
    shown = (
        rates[rates["actor"].isin(order)].assign(place=rates["actor"].map(order)).sort_values("place", kind="stable")
    )
    bars = []
    for key, name in names.items():
        own = shown[shown[group] == key]
        if not own.empty:
            bars.append(_bars(own, label(name), fill(key, theme) if group == "voice" else {"color": shades[key]}))
    height = 110 + (20 + 14 * max(1, len(bars))) * len(top)
    more = {
        "barmode": "group",
        "bargap": 0.3,
        "yaxis": {"categoryorder": "array", "categoryarray": list(map(label, top["label"]))},
    }
    return {"data": bars, "layout": layout(theme, height=height, title="mentions per 1,000 words", **more)}


def _bars(own: pd.DataFrame, name: str, marker: Figure) -> Figure:
    return {
        "type": "bar",
        "orientation": "h",
        "name": name,
        "y": [label(one) for one in own["label"]],
        "x": [round(value, 3) if value == value else None for value in own["rate"]],
        "customdata": [int(count) for count in own["mentions"]],
        "marker": marker,
        "hovertemplate": "%{y}<br>%{fullData.name}: %{customdata} mentions, %{x:.1f} per 1,000 words<extra></extra>",
    }
