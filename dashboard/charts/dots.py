"""Dots on a common scale: one row a measure, one dot a side, each a little below the one before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from dashboard.charts.template import SYMBOLS, Figure, label, layout
from metrics.intervals import MINIMUM_SENTENCES
from metrics.schemas import as_rows

_ROW = 40  # pixels, at least
_APART = 9  # pixels between two sides of a row, so that their intervals do not cover each other


def by_side(
    measured: pd.DataFrame,
    labels: Mapping[str, str],
    measures: Mapping[str, str],
    *,
    shades: Mapping[str, str],
    title: str,
    theme: str,
) -> Figure:
    """Several measures of one unit (rows) for each side: dot and interval in its shade.

    Nothing is drawn where no side has a value.

    Args:
        measured: columns measure, side, value, low, high, hollow (not to be relied on), rests (on what, in words) and
            opens (the list of a dot).
        labels: by side.
        measures: label by measure, in order.
        shades: by side.
        title: of the scale.
        theme: light or dark.
    """
    found = [row for row in as_rows(measured) if row.measure in measures and row.value == row.value]
    if not found:
        return {"data": []}
    drawn = {row.measure for row in found}
    rows = {measure: label(name, width=18) for measure, name in measures.items() if measure in drawn}
    places = {measure: place for place, measure in enumerate(rows)}
    height = max(_ROW, _APART * (len(labels) + 1))  # of a row
    series = []
    for number, (side, name) in enumerate(labels.items()):
        own = [row for row in found if row.side == side]
        below = (number - (len(labels) - 1) / 2) * _APART / height
        at = [round(places[row.measure] + below, 3) for row in own]
        symbol = SYMBOLS[number % len(SYMBOLS)]
        dots = _dots(own, at, name=label(name), shade=shades[side], symbol=symbol)
        brings = [[row.opens, row.rests] for row in own]
        series.append(dots | {"text": [rows[row.measure] for row in own], "customdata": brings})
    ticks = {"tickvals": [*places.values()], "ticktext": [*rows.values()]}
    axis = ticks | {"autorange": False, "zeroline": False, "range": [len(rows) - 0.5, -0.5]}
    drawing = layout(theme, rows.values(), height=120 + height * len(rows), title=title, yaxis=axis)
    return {"data": series, "layout": drawing}


def scored(measured: pd.DataFrame) -> pd.DataFrame:
    """The same with what a score rests on: columns hollow and rests."""
    counts = measured["sentences"]
    return measured.assign(hollow=counts < MINIMUM_SENTENCES, rests=[f"{count:,} sentences" for count in counts])


def _dots(own: Sequence[Any], at: Sequence[float], *, name: str, shade: str, symbol: str) -> Figure:
    """Values with their 95 % intervals; without a bar where there is none."""
    hollow = [f"{symbol}-open" if row.hollow else symbol for row in own]
    return {
        "type": "scatter",
        "mode": "markers",
        "name": name,
        "x": [round(row.value, 3) for row in own],
        "y": list(at),
        "error_x": {
            "type": "data",
            "array": [_known(row.high - row.value) for row in own],
            "arrayminus": [_known(row.value - row.low) for row in own],
            "color": shade,
            "thickness": 1.5,
            "width": 4,
        },
        "marker": {"size": 14, "color": shade, "symbol": hollow, "line": {"width": 2, "color": shade}},
        "hovertemplate": "%{text}<br>%{fullData.name}: %{x:.1f} from %{customdata[1]}<extra></extra>",
    }


def _known(length: float) -> float | None:
    return round(length, 3) if length == length else None
