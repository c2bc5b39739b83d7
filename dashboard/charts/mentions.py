"""Who is mentioned: mentions per 1,000 words, one bar a group, actors down the side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from dashboard.charts.template import Figure, fill, label, layout
from metrics.schemas import as_rows


def by_group(
    rates: pd.DataFrame, group: str, names: Mapping[str, str], *, shades: Mapping[str, str], theme: str, most: int = 8
) -> Figure:
    """Bars for the `most` mentioned actors. `rates` has the column `group`, actor, label, mentions, rate."""
    own: dict[str, dict[str, Any]] = {}
    for row in as_rows(rates):
        own.setdefault(row.actor, {})[getattr(row, group)] = row
    top = sorted(own.values(), key=lambda groups: -sum(row.mentions for row in groups.values()))[:most]
    bars = []
    for key, name in names.items():
        here = [groups[key] for groups in top if key in groups]
        if here:
            bars.append(_bars(here, label(name), fill(key, theme) if group == "voice" else {"color": shades[key]}))
    labels = [label(next(iter(groups.values())).label) for groups in top]
    height = 110 + (20 + 14 * max(1, len(bars))) * len(top)
    more = {
        "barmode": "group",
        "bargap": 0.3,
        "yaxis": {"categoryorder": "array", "categoryarray": labels},
    }
    return {"data": bars, "layout": layout(theme, labels, height=height, title="mentions per 1,000 words", **more)}


def _bars(rows: Sequence[Any], name: str, marker: Figure) -> Figure:
    return {
        "type": "bar",
        "orientation": "h",
        "name": name,
        "y": [label(row.label) for row in rows],
        "x": [round(row.rate, 3) if row.rate == row.rate else None for row in rows],
        "customdata": [int(row.mentions) for row in rows],
        "marker": marker,
        "hovertemplate": "%{y}<br>%{fullData.name}: %{customdata} mentions, %{x:.1f} per 1,000 words<extra></extra>",
    }
