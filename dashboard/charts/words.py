"""All words of two ends: how often one uses each, against the other; surely different ones in colour and labelled."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
import pandas as pd

from dashboard.charts.template import Figure, label, layout
from metrics.schemas import as_rows

MOST = 700  # marks that a figure bears
LEAST = 2
LABELS = 14  # of each end
_TURN = math.pi * (3 - math.sqrt(5))  # the golden angle: words of the same counts lie like seeds of a sunflower
_APART = 0.012  # powers of ten between neighbours there
_ACROSS = {"narrow": 215, "wide": 520}  # pixels of the drawing: on a phone, on the least that is none
_UPWARDS = 480
_LETTER, _LINE, _MARK = 6.5, 15, 5  # pixels of a label's letters and line, of half a mark
REST = "rgba(128,128,128,.55)"
_SYMBOLS = ("circle", "diamond")


def drawn(table: pd.DataFrame) -> pd.DataFrame:
    """The rows of a table of `keyness.KEYNESS` that are drawn: the surely different ones, then the commonest.

    What stands LEAST times or fewer in both ends together is left out, unless it differs surely, or all is as rare.
    """
    ranked = table.assign(sure=table["lrc"].abs(), total=table["target_count"] + table["reference_count"])
    ranked = ranked.sort_values(["sure", "total"], ascending=False, kind="stable").head(MOST)
    often = ranked[(ranked["total"] > LEAST) | (ranked["sure"] > 0)]
    return ranked if often.empty else often


def by_rate(found: pd.DataFrame, *, sides: tuple[str, str], shades: Sequence[str], theme: str) -> Figure:
    """A point for each row of `drawn`: per 1,000 words of the second end, across, against the first, upwards.

    What stands at one end only is drawn as if half of one stood at the other. A click on a point asks for the list that
    the column `opens` names.
    """
    points = _placed(found)
    parts = [points[points["lrc"] > 0], points[points["lrc"] < 0], points[points["lrc"] == 0]]
    names = (*(f"more often: {label(side)}" for side in sides), "not surely different")
    looks = zip(parts, names, (*shades, REST), (*_SYMBOLS, "circle-open"), strict=True)
    series = [_points(own, name, shade, symbol) for own, name, shade, symbol in looks if len(own)]
    places = points[["across", "up"]].to_numpy()
    span = [round(float(places.min()) - 0.35, 3), round(float(places.max()) + 0.25, 3)]
    across, up = (_axis(f"per 1,000 words: {label(side)}", span) for side in reversed(sides))
    whole = layout(theme, ["1,000 words"], height=620, xaxis=across, yaxis=up)
    return {"data": [_even(span), *series], "layout": whole | {"annotations": list(_labels(points, span))}}


def _placed(found: pd.DataFrame) -> pd.DataFrame:
    """With the place of each point, in powers of ten."""
    unit = {side: _per_word(found, side) for side in ("target", "reference")}
    same = found.groupby(["target_count", "reference_count"], sort=False)
    number = same.cumcount()
    turn, away = number * _TURN, _APART * number**0.5
    up = (found["target_count"].clip(lower=0.5) * unit["target"]).map(math.log10) + away * turn.map(math.sin)
    across = (found["reference_count"].clip(lower=0.5) * unit["reference"]).map(math.log10) + away * turn.map(math.cos)
    return found.assign(up=up, across=across)


def _per_word(found: pd.DataFrame, side: str) -> float:
    """What one occurrence is, per 1,000 words."""
    some = found[found[f"{side}_count"] > 0]
    return float((some[f"{side}_rate"] / some[f"{side}_count"]).iloc[0]) if len(some) else 1.0


def _points(own: pd.DataFrame, name: str, shade: str, symbol: str) -> Figure:
    marker = {"size": 8, "color": shade, "symbol": symbol, "opacity": 0.85}
    return {
        "type": "scatter",
        "mode": "markers",
        "name": name,
        "x": [round(10**one, 4) for one in own["across"].tolist()],
        "y": [round(10**one, 4) for one in own["up"].tolist()],
        "text": [label(term) for term in own["term"].tolist()],
        "customdata": [[row.opens, f"{row.target_count} against {row.reference_count}"] for row in as_rows(own)],
        "marker": marker,
        "hovertemplate": "%{text}: %{customdata[1]}<extra></extra>",
    }


def _labels(points: pd.DataFrame, span: Sequence[float]) -> Iterator[Figure]:
    """The surest of both ends, none over another, a point or the edge; pale where the difference is not sure.

    Those for a narrow and those for a wide screen are both there and named so; the browser shows the ones that fit.
    """
    for screen, pixels in _ACROSS.items():
        across, up = ((span[1] - span[0]) / room for room in (pixels, _UPWARDS))
        low, high = (points["across"].to_numpy() + side * _MARK * across for side in (-1, 1))
        taken = [*zip(low, high, points["up"].to_numpy(), strict=True)]
        for row, sign in _surest(points):
            for side in (sign, -sign):
                ends = sorted(row.across + side * off * across for off in (2 * _MARK, _LETTER * (len(row.term) + 1)))
                if span[0] < ends[0] and ends[1] < span[1] and _free(np.array(taken), ends, row.up, _LINE * up):
                    taken.append((*ends, row.up))
                    yield _label(row, "left" if side > 0 else "right", screen)
                    break


def _free(taken: np.ndarray, ends: Sequence[float], up: float, line: float) -> bool:
    """Whether nothing stands between these ends at this height."""
    low, high, heights = taken.T
    return not np.any((low < ends[1]) & (high > ends[0]) & (abs(heights - up) < line))


def _surest(points: pd.DataFrame) -> Iterator[tuple[Any, int]]:
    """Words to label, each with 1 where it is one of the first end, else -1."""
    for sign in (1, -1):
        own = points.assign(sure=sign * points["lrc"], odds=sign * points["z"])
        own = own[own["odds"] > 0].sort_values(["sure", "odds"], ascending=False, kind="stable").head(LABELS)
        yield from ((row, sign) for row in as_rows(own))


def _label(row: Any, anchor: str, screen: str) -> Figure:
    return {
        "name": screen,
        "x": round(row.across, 4),
        "y": round(row.up, 4),
        "text": label(row.term),
        "xanchor": anchor,
        "xshift": -7 if anchor == "right" else 7,
        "showarrow": False,
        "opacity": 1 if row.lrc else 0.75,
        "font": {"size": 12},
    }


def _axis(title: str, span: Sequence[float]) -> Figure:
    named = {"text": title, "font": {"size": 13}, "standoff": 8}
    return {"title": named, "type": "log", "range": list(span), "autorange": False, "dtick": 1, "showgrid": True}


def _even(span: Sequence[float]) -> Figure:
    """The line on which both ends use a word alike."""
    ends = [round(10**end, 4) for end in span]
    line = {"color": "rgba(128,128,128,.6)", "width": 1, "dash": "dot"}
    return {
        "type": "scatter",
        "mode": "lines",
        "x": ends,
        "y": ends,
        "line": line,
        "hoverinfo": "skip",
        "showlegend": False,
    }
