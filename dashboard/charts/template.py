"""Colours, type and layout that all figures share.

Voices are told apart by colour and by pattern or symbol, so that nothing rests on colour alone. The two palettes keep
3:1 against their ground and stay apart under the common colour deficiencies.
"""

from __future__ import annotations

import html
from collections.abc import Iterable, Mapping, Sequence
from textwrap import wrap
from typing import Any

Figure = dict[str, Any]
BRUSHED = {"dragmode": "select", "selectdirection": "h"}  # of a layout over which a stretch is drawn

VOICES = {
    "light": {"commentator": "#D55E00", "interviewer": "#6B7280", "speaker": "#0072B2", "quoted": "#3D93C9"},
    "dark": {"commentator": "#E69F00", "interviewer": "#A9A5A0", "speaker": "#56B4E9", "quoted": "#8CCBF2"},
}
SERIES = {  # for what is no voice; the colours of the voices stay theirs
    "light": ("#009E73", "#8A63D2", "#B8860B", "#A3315F", "#4D5B8C", "#5B7A1E"),
    "dark": ("#3CC79A", "#B79CF0", "#E3C35B", "#E58AAE", "#A5B4EA", "#B5D46B"),
}
_PATTERNS = {"commentator": "/", "interviewer": ".", "speaker": "", "quoted": "x"}
SYMBOLS = ("circle", "diamond", "square", "triangle-up", "x", "star")
GROUND = {"light": "#ffffff", "dark": "#171614"}  # of the page, and so of a picture that leaves it
SMALL_PRINT = "small print"  # the name of the note that says what a figure rests on
_LINE = 15  # pixels of a line of it
_PRINT_WIDTH = 56  # characters that a phone shows in a line of it
_INK = {"light": "#1f2328", "dark": "#ecebe8"}
_GRID = {"light": "#d9dce1", "dark": "#3a3935"}


def layout(theme: str, rows: Iterable[str], *, height: int, title: str = "", **more: Any) -> Figure:
    """A layout on transparent paper, legend above, thin grid, with room at the left for the labels of the rows.

    The room is computed here: left to the drawing library it costs a second drawing of every figure. Labels of ticks
    stand level wherever they fall, for a library that has to find that out measures each of them.
    """
    axis = {"gridcolor": _GRID[theme], "zerolinecolor": _GRID[theme], "fixedrange": True}
    axis |= {"tickangle": 0, "ticklabeloverflow": "allow"}
    longest = max((len(html.unescape(line)) for row in rows for line in row.split("<br>")), default=0)
    base: Figure = {
        "height": height,
        "margin": {"l": 20 + 7 * longest, "r": 16, "t": 48, "b": 52},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "font": {"color": _INK[theme], "size": 13, "family": '"Source Sans", sans-serif'},
        "legend": {
            "orientation": "h",
            "x": 0,
            "xanchor": "left",
            "y": 1.02,
            "yanchor": "bottom",
            "traceorder": "normal",
        },
        "hoverlabel": {"align": "left"},
        "modebar": {"bgcolor": "rgba(0,0,0,0)", "color": _INK[theme]},
        "xaxis": axis | {"title": {"text": title, "font": {"size": 13}, "standoff": 8}},
        "yaxis": axis | {"autorange": "reversed", "showgrid": False, "ticklabelstandoff": 8},
    }
    for name, value in more.items():
        base[name] = base.get(name, {}) | value if isinstance(value, dict) else value
    return base


def signed(figure: Figure, lines: Iterable[str]) -> Figure:
    """The figure with small print below it that goes wherever the picture goes. Long lines are broken."""
    broken = [part for line in lines for part in _broken(line)]
    base, more = figure["layout"], 6 + _LINE * len(broken)
    margin = base["margin"]
    print_ = {
        "text": "<br>".join(broken),
        "xref": "paper",
        "yref": "paper",
        "x": 0,
        "y": 0,
        "xanchor": "left",
        "yanchor": "top",
        "xshift": 8 - margin["l"],
        "yshift": -margin["b"],
        "align": "left",
        "showarrow": False,
        "font": {"size": 11},
        "name": SMALL_PRINT,
    }
    around = margin | {"b": margin["b"] + more}
    notes = [*base.get("annotations", ()), print_]
    return figure | {"layout": base | {"height": base["height"] + more, "margin": around, "annotations": notes}}


def _broken(line: str) -> list[str]:
    return [html.escape(one, quote=False) for one in wrap(line, _PRINT_WIDTH)]


def label(text: str, *, width: int = 24) -> str:
    """A document's words as a label: no markup, two lines at most, shortened at the end."""
    whole = len(text) <= width and text.split() == [text]  # nearly all words are; it takes a tenth of the time
    lines = [text] if whole else wrap(text, width, max_lines=2, placeholder=" …")
    return "<br>".join(html.escape(line, quote=False) for line in lines)


def filling(voice: str, theme: str) -> Figure:
    """How the bars of a voice are filled: its colour, and its pattern in that of the ground."""
    pattern = {"shape": _PATTERNS[voice], "fillmode": "overlay", "fgcolor": GROUND[theme], "fgopacity": 0.45}
    return {"color": VOICES[theme][voice], "pattern": pattern | {"size": 7, "solidity": 0.25}}


def colours(names: Sequence[str], voices: Mapping[str, str], theme: str) -> dict[str, str]:
    """A colour for each name: its voice's where it is a voice, else the next of the series."""
    others = [name for name in names if name not in voices]
    series = {name: SERIES[theme][place % len(SERIES[theme])] for place, name in enumerate(others)}
    return {name: VOICES[theme][voices[name]] if name in voices else series[name] for name in names}
