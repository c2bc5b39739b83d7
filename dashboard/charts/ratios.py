"""How much more often one side uses a term than another: log ratios with their intervals, terms down the side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pandas as pd

from dashboard.charts.template import Figure, label, layout
from metrics.schemas import as_rows

MOST = 10  # terms of each side


def drawn(table: pd.DataFrame) -> pd.DataFrame:
    """The surest terms of both ends of a table of `keyness.KEYNESS`."""
    return pd.concat([table[table["lrc"] > 0].head(MOST), table[table["lrc"] < 0].tail(MOST)])


def by_term(found: pd.DataFrame, *, sides: tuple[str, str], shades: Sequence[str], theme: str) -> Figure:
    """One dot with its 95 % interval for each row of `drawn`, with the list that it opens: column opens."""
    rows = [*as_rows(found)]
    series = []
    for name, shade, sign, symbol in zip(sides, shades, (1, -1), ("circle", "diamond"), strict=True):
        own = [row for row in rows if (row.log_ratio > 0) == (sign > 0)]
        if own:
            series.append(_dots(own, f"more often: {label(name)}", shade, symbol))
    order = {"categoryorder": "array", "categoryarray": [label(row.term) for row in rows]}
    title = "log ratio (1 = twice as often)"
    height = 130 + 26 * len(rows)
    labels = [label(row.term) for row in rows]
    return {"data": series, "layout": layout(theme, labels, height=height, title=title, yaxis=order)}


def _dots(rows: Sequence[Any], name: str, shade: str, symbol: str) -> Figure:
    above = [round(row.log_ratio_high - row.log_ratio, 3) for row in rows]
    below = [round(row.log_ratio - row.log_ratio_low, 3) for row in rows]
    return {
        "type": "scatter",
        "mode": "markers",
        "name": name,
        "x": [round(row.log_ratio, 3) for row in rows],
        "y": [label(row.term) for row in rows],
        "error_x": {"type": "data", "array": above, "arrayminus": below, "color": shade, "thickness": 1.5, "width": 3},
        "text": [label(row.term) for row in rows],
        "customdata": [[row.opens, f"{row.target_count} against {row.reference_count}"] for row in rows],
        "marker": {"size": 10, "color": shade, "symbol": symbol},
        "hovertemplate": "%{y}: %{customdata[1]}, log ratio %{x:.1f}<extra></extra>",
    }
