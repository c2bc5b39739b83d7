"""All words of two ends: how often one uses each, against the other; surely different ones in colour and labelled."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from dashboard.charts.template import Figure, label, layout
from metrics.schemas import listed
from metrics.word_edges import Integers

Values = npt.NDArray[np.float64]

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
    sure = abs(table["lrc"].to_numpy())
    total = table["target_count"].to_numpy() + table["reference_count"].to_numpy()
    ranked = np.lexsort((-total, -sure))[:MOST]
    often = ranked[(total[ranked] > LEAST) | (sure[ranked] > 0)]
    return table.take(often if len(often) else ranked)


@dataclass(frozen=True, slots=True, eq=False)
class _Points:
    """The words that are drawn: what each is called and brings along, its place in powers of ten, how sure it is."""

    terms: Sequence[str]
    brings: Sequence[Sequence[str]]
    across: Values
    up: Values
    lrc: Values
    z: Values


def by_rate(found: pd.DataFrame, *, sides: tuple[str, str], shades: Sequence[str], theme: str) -> Figure:
    """A point for each row of `drawn`: per 1,000 words of the second end, across, against the first, upwards.

    What stands at one end only is drawn as if half of one stood at the other. A click on a point asks for the list that
    the column `opens` names.
    """
    points = _placed(found)
    parts = [np.flatnonzero(part) for part in (points.lrc > 0, points.lrc < 0, points.lrc == 0)]
    names = (*(f"more often: {label(side)}" for side in sides), "not surely different")
    looks = zip(parts, names, (*shades, REST), (*_SYMBOLS, "circle-open"), strict=True)
    series = [_series(points, own, name, shade, symbol) for own, name, shade, symbol in looks if len(own)]
    places = np.concatenate((points.across, points.up))
    span = [round(float(places.min()) - 0.35, 3), round(float(places.max()) + 0.25, 3)]
    across, up = (_axis(f"per 1,000 words: {label(side)}", span) for side in reversed(sides))
    whole = layout(theme, ["1,000 words"], height=620, xaxis=across, yaxis=up)
    return {"data": [_even(span), *series], "layout": whole | {"annotations": list(_labels(points, span))}}


def _placed(found: pd.DataFrame) -> _Points:
    target, reference = (found[f"{side}_count"].to_numpy() for side in ("target", "reference"))
    number = _before(target * (1 + reference.max(initial=0)) + reference)
    turn, away = number * _TURN, _APART * number**0.5
    up = np.log10(np.maximum(target, 0.5) * _per_word(found, "target")) + away * np.sin(turn)
    across = np.log10(np.maximum(reference, 0.5) * _per_word(found, "reference")) + away * np.cos(turn)
    counts = zip(listed(found["opens"]), target.tolist(), reference.tolist(), strict=True)
    brings = [[opens, f"{here} against {there}"] for opens, here, there in counts]
    return _Points(listed(found["term"]), brings, across, up, *(found[name].to_numpy() for name in ("lrc", "z")))


def _before(keys: Integers) -> Integers:
    """How many of the same stand before each."""
    order = np.argsort(keys, kind="stable")
    first = np.searchsorted(keys[order], keys[order])
    number = np.empty(len(keys), np.int64)
    number[order] = np.arange(len(keys)) - first
    return number


def _per_word(found: pd.DataFrame, side: str) -> float:
    """What one occurrence is, per 1,000 words."""
    count, rate = (found[f"{side}_{name}"].to_numpy() for name in ("count", "rate"))
    some = np.flatnonzero(count)[:1]
    return float((rate[some] / count[some]).sum()) if len(some) else 1.0


def _series(points: _Points, own: Integers, name: str, shade: str, symbol: str) -> Figure:
    marker = {"size": 8, "color": shade, "symbol": symbol, "opacity": 0.85}
    return {
        "type": "scatter",
        "mode": "markers",
        "name": name,
        "x": [round(10**one, 4) for one in points.across[own].tolist()],
        "y": [round(10**one, 4) for one in points.up[own].tolist()],
        "text": [label(points.terms[at]) for at in own.tolist()],
        "customdata": [points.brings[at] for at in own.tolist()],
        "marker": marker,
        "hovertemplate": "%{text}: %{customdata[1]}<extra></extra>",
    }


def _labels(points: _Points, span: Sequence[float]) -> Iterator[Figure]:
    """The surest of both ends, none over another, a point or the edge; pale where the difference is not sure.

    Those for a narrow and those for a wide screen are both there and named so; the browser shows the ones that fit.
    """
    surest = [*_surest(points)]
    for screen, pixels in _ACROSS.items():
        across, up = ((span[1] - span[0]) / room for room in (pixels, _UPWARDS))
        taken = np.array([points.across - _MARK * across, points.across + _MARK * across, points.up])
        for at, sign in surest:
            long, height = _LETTER * (len(points.terms[at]) + 1), points.up[at]
            for side in (sign, -sign):
                ends = sorted(points.across[at] + side * off * across for off in (2 * _MARK, long))
                if span[0] < ends[0] and ends[1] < span[1] and _free(taken, ends, height, _LINE * up):
                    taken = np.column_stack((taken, (*ends, height)))
                    yield _label(points, at, "left" if side > 0 else "right", screen)
                    break


def _free(taken: Values, ends: Sequence[float], up: float, line: float) -> bool:
    """Whether nothing stands between these ends at this height."""
    low, high, heights = taken
    return not np.any((low < ends[1]) & (high > ends[0]) & (abs(heights - up) < line))


def _surest(points: _Points) -> Iterator[tuple[int, int]]:
    """Words to label, by their places, each with 1 where it is one of the first end, else -1."""
    for sign in (1, -1):
        ranked = np.lexsort((-sign * points.z, -sign * points.lrc))
        own = ranked[sign * points.z[ranked] > 0][:LABELS]
        yield from ((at, sign) for at in own.tolist())


def _label(points: _Points, at: int, anchor: str, screen: str) -> Figure:
    return {
        "name": screen,
        "x": round(float(points.across[at]), 4),
        "y": round(float(points.up[at]), 4),
        "text": label(points.terms[at]),
        "xanchor": anchor,
        "xshift": -7 if anchor == "right" else 7,
        "showarrow": False,
        "opacity": 1 if points.lrc[at] else 0.75,
        "font": {"size": 12},
    }


def _axis(title: str, span: Sequence[float]) -> Figure:
    named = {"text": title, "font": {"size": 13}, "standoff": 8}
    return {
        "title": named,
        "type": "log",
        "range": list(span),
        "autorange": False,
        "dtick": 1,
        "showgrid": True,
        "fixedrange": False,
    }


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
