"""How things are put on the screen: figures with their message, sentences, the colours of the theme."""

from __future__ import annotations

import json
import math
import zlib
from collections.abc import Iterable, Sequence
from functools import partial
from typing import Any

import streamlit as st

from dashboard import corpus, filters, wording
from dashboard.charts.template import GROUND, VOICES, Figure, colours, signed
from dashboard.components import ledger, picture, standing
from dashboard.sides import Side
from metrics.analysis import METHOD

PART = "part"  # the key of the widget that says which part of each text is looked at
_LINES = {"h2": '<h2 class="section">%s</h2>', "p": '<p class="takeaway">%s</p>', "li": "<li>%s</li>"}
_PLAIN = {"displayModeBar": False}  # no bar over the legend; pictures have buttons of their own


def theme() -> str:
    """light or dark."""
    return "dark" if st.context.theme.type == "dark" else "light"


def voice_colours() -> dict[str, str]:
    return VOICES[theme()]


def side_colours(picked: Iterable[Side]) -> dict[str, str]:
    """A side that is one voice, or the speech quoted, has the colour of its voice."""
    names = {str(side): side.conditions[0] for side in picked if len(side.conditions) == 1}
    voices = {name: values[0] for name, (column, values) in names.items() if column == "voice"}
    return colours([str(side) for side in picked], voices, theme())


def chart(key: str, figure: Figure, message: str) -> None:
    """A figure under the sentence that it shows; the sentence is its alternative text too.

    Inside it stand what it counts and the version of the method, so that they leave with its picture.

    Where a figure asks for clicks, one on a point opens the list that the point names first; where it lets a stretch
    be drawn, in percent of a text, the stretch sets the widget PART.
    In a new session the page comes first and its figures follow. A figure without any value is its sentence alone.
    """
    takeaway(message)
    if not figure["data"]:
        return
    whole = signed(figure, (filters.scope(), f"Method of {METHOD}"))
    if not standing.stands():
        st.container(height=whole["layout"]["height"], border=False)
        return
    name = f"chart-{key}"
    st.plotly_chart(
        _drawing(json.dumps(whole)), theme=None, key=name, config=_PLAIN, alt=message, **_asked(name, figure["layout"])
    )
    picture.buttons(name, GROUND[theme()])


@corpus.kept
def _drawing(figure: str) -> Any:
    """A figure for the drawing library, which does not look it through: that takes it long, and the tests do it.

    The browser draws a figure a second time when it seems to have changed: when a template comes with it, or when
    no revision says that its values are the same.
    """
    from plotly.graph_objects import Figure as Drawing  # half a second, which pages without a figure do not wait for

    drawing = Drawing(json.loads(figure), _validate=False)
    drawing.layout.template = None
    drawing.layout.datarevision = zlib.crc32(figure.encode())
    return drawing


def _asked(key: str, layout: Figure) -> dict[str, Any]:
    if layout.get("dragmode") == "select":
        return {"on_select": partial(_brush, key), "selection_mode": "box"}
    if "clickmode" in layout:
        return {"on_select": partial(_open, key), "selection_mode": "points"}
    return {}


def _open(key: str) -> None:
    points = st.session_state[key]["selection"]["points"]
    if points:
        st.query_params["open"] = points[0]["customdata"][0]


def _brush(key: str) -> None:
    boxes = st.session_state[key]["selection"]["box"]
    ends = sorted(boxes[0]["x"]) if boxes else (0, 100)
    st.session_state[PART] = (max(0, math.floor(ends[0])), min(100, math.ceil(ends[1])))


def takeaway(message: str) -> None:
    """What the figure or table below shows."""
    _say(("p", message))


def section(title: str, message: str = "") -> None:
    """The head of a part of the page, and what the table below shows."""
    _say(("h2", title), *([("p", message)] if message else []))


def sentences(texts: Sequence[str]) -> None:
    """Findings as a list."""
    if texts:
        _say(*(("li", text) for text in texts))


def _say(*lines: tuple[str, str]) -> None:
    """Lines (tag, text) as one element, for each costs the browser time; a figure and its sign stay on one line."""
    said = [(tag, text.replace(" %", "\N{NO-BREAK SPACE}%")) for tag, text in lines]
    if not ledger.gathered(*said):
        html = "".join(_LINES[tag] % wording.escaped(text) for tag, text in said)
        st.html(f'<ul class="findings">{html}</ul>' if said[0][0] == "li" else html)
