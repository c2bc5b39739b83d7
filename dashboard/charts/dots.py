"""Dots on a common scale: one row a measure, one dot a side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from dashboard.charts.template import SYMBOLS, Figure, label, layout
from metrics.intervals import MINIMUM_SENTENCES


def by_side(
    measured: pd.DataFrame,
    labels: Mapping[str, str],
    measures: Mapping[str, str],
    *,
    shades: Mapping[str, str],
    title: str,
    theme: str,
) -> Figure:
    """Several measures of one unit (rows) for each side (dot in its shade), the gap drawn as a line.

    Nothing is drawn where no side has a value.
    """
    found = measured[measured["measure"].isin(measures)].dropna(subset="value")
    if found.empty:
        return {"data": []}
    rows = {measure: label(name, width=18) for measure, name in measures.items()}
    lines = []
    for measure, own in found.groupby("measure", sort=False, observed=True):
        if len(own) > 1:
            ends = [round(own["value"].min(), 3), round(own["value"].max(), 3)]
            lines.append(_line(ends, rows[str(measure)]))
    series = []
    for number, (side, name) in enumerate(labels.items()):
        own = found[found["side"] == side]
        places = [rows[measure] for measure in own["measure"].tolist()]
        series.append(_dots(own, places, label(name), shades[side], SYMBOLS[number % len(SYMBOLS)]))
    order = {"categoryorder": "array", "categoryarray": list(rows.values())}
    height = 120 + 40 * found["measure"].nunique()
    return {"data": lines + series, "layout": layout(theme, rows.values(), height=height, title=title, yaxis=order)}


def _dots(own: pd.DataFrame, places: Sequence[str], name: str, shade: str, symbol: str) -> Figure:
    """Values with their 95 % intervals; without a bar where there is none."""
    above, below = own["high"] - own["value"], own["value"] - own["low"]
    hollow = [f"{symbol}-open" if few else symbol for few in own["sentences"] < MINIMUM_SENTENCES]
    return {
        "type": "scatter",
        "mode": "markers",
        "name": name,
        "x": [round(value, 3) for value in own["value"].tolist()],
        "y": list(places),
        "error_x": {
            "type": "data",
            "array": [_known(length) for length in above],
            "arrayminus": [_known(length) for length in below],
            "color": shade,
            "thickness": 1.5,
            "width": 4,
        },
        "customdata": [int(count) for count in own["sentences"].tolist()],
        "marker": {"size": 14, "color": shade, "symbol": hollow, "line": {"width": 2, "color": shade}},
        "hovertemplate": "%{y}<br>%{fullData.name}: %{x:.1f} from %{customdata} sentences<extra></extra>",
    }


def _known(length: float) -> float | None:
    return round(length, 3) if length == length else None


def _line(ends: Sequence[float], row: str) -> Figure:
    return {
        "type": "scatter",
        "mode": "lines",
        "x": list(ends),
        "y": [row, row],
        "line": {"color": "rgba(128,128,128,.45)", "width": 3},
        "hoverinfo": "skip",
        "showlegend": False,
    }
