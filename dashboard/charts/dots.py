"""Dots on a common scale: one row a measure, one dot a side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from dashboard.charts.template import SYMBOLS, Figure, label, layout
from metrics.intervals import MINIMUM_SENTENCES
from metrics.schemas import as_rows


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
    found = [row for row in as_rows(measured) if row.measure in measures and row.value == row.value]
    if not found:
        return {"data": []}
    rows = {measure: label(name, width=18) for measure, name in measures.items()}
    values: dict[str, list[float]] = {}
    for row in found:
        values.setdefault(row.measure, []).append(round(row.value, 3))
    gaps = {rows[measure]: (min(own), max(own)) for measure, own in values.items() if len(own) > 1}
    series = []
    for number, (side, name) in enumerate(labels.items()):
        own = [row for row in found if row.side == side]
        places = [rows[row.measure] for row in own]
        series.append(_dots(own, places, label(name), shades[side], SYMBOLS[number % len(SYMBOLS)]))
    order = {"categoryorder": "array", "categoryarray": list(rows.values())}
    height = 120 + 40 * len(values)
    return {
        "data": [_lines(gaps), *series],
        "layout": layout(theme, rows.values(), height=height, title=title, yaxis=order),
    }


def _dots(own: Sequence[Any], places: Sequence[str], name: str, shade: str, symbol: str) -> Figure:
    """Values with their 95 % intervals; without a bar where there is none."""
    hollow = [f"{symbol}-open" if row.sentences < MINIMUM_SENTENCES else symbol for row in own]
    return {
        "type": "scatter",
        "mode": "markers",
        "name": name,
        "x": [round(row.value, 3) for row in own],
        "y": list(places),
        "error_x": {
            "type": "data",
            "array": [_known(row.high - row.value) for row in own],
            "arrayminus": [_known(row.value - row.low) for row in own],
            "color": shade,
            "thickness": 1.5,
            "width": 4,
        },
        "customdata": [row.sentences for row in own],
        "marker": {"size": 14, "color": shade, "symbol": hollow, "line": {"width": 2, "color": shade}},
        "hovertemplate": "%{y}<br>%{fullData.name}: %{x:.1f} from %{customdata} sentences<extra></extra>",
    }


def _known(length: float) -> float | None:
    return round(length, 3) if length == length else None


def _lines(gaps: Mapping[str, tuple[float, float]]) -> Figure:
    """The gap of each row; one series for all, as each by itself costs the drawing library a millisecond."""
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [end for ends in gaps.values() for end in (*ends, None)],
        "y": [place for row in gaps for place in (row, row, None)],
        "line": {"color": "rgba(128,128,128,.45)", "width": 3},
        "hoverinfo": "skip",
        "showlegend": False,
    }
