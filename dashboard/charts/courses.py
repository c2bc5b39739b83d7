"""The course of texts: one row a text, its turns in order, as long as their words and as high as their score."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dashboard.charts.template import Figure, filling, label, layout

_ROW = 64  # pixels
_HIGHEST = 0.8  # of a row


@dataclass(frozen=True, slots=True)
class Bar:
    """A turn: whose it is, its words, how high of 1 it stands, where it begins and ends in its text, what it says.

    Pale: its height stands for nothing.
    """

    voice: str
    words: int
    height: float
    start: int
    end: int
    said: str
    pale: bool = False


def by_document(
    turns: Mapping[str, Sequence[Bar]], documents: Mapping[str, str], names: Mapping[str, str], *, theme: str
) -> Figure:
    """The turns of each text; a click on one leads to it: it brings the number of its text, start and end."""
    found: dict[str, list[tuple[int, int, Bar]]] = {}  # by voice: row, words before it, turn
    for row, own in enumerate(turns.values()):
        before = 0
        for bar in own:
            found.setdefault(bar.voice, []).append((row, before, bar))
            before += bar.words
    series = [_bars(found[voice], name, voice, theme) for voice, name in names.items() if voice in found]
    rows = [label(documents[document]) for document in turns]
    ends = {"autorange": False, "range": [len(rows) - 0.5, -0.5]}
    axis = ends | {"tickvals": [*range(len(rows))], "ticktext": rows, "zeroline": False}
    height = 120 + _ROW * len(rows)
    base = layout(
        theme,
        rows,
        height=height,
        title="words",
        xaxis={"tickformat": ",d", "nticks": 6},
        yaxis=axis,
        barmode="overlay",
        bargap=0,
    )
    return {"data": series, "layout": base}


def _bars(found: Sequence[tuple[int, int, Bar]], name: str, voice: str, theme: str) -> Figure:
    return {
        "type": "bar",
        "name": name,
        "x": [before + bar.words / 2 for _, before, bar in found],
        "width": [bar.words for *_, bar in found],
        "base": [row + _HIGHEST / 2 for row, *_ in found],  # the axis grows downwards
        "y": [round(-_HIGHEST * bar.height, 3) for *_, bar in found],
        "text": [bar.said for *_, bar in found],
        "textposition": "none",
        "customdata": [[row, bar.start, bar.end] for row, _, bar in found],
        "marker": filling(voice, theme) | {"opacity": [0.3 if bar.pale else 1.0 for *_, bar in found]},
        "hovertemplate": "%{text}<extra></extra>",
    }
