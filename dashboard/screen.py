"""How things are put on the screen: figures with their message, sentences, the colours of the theme."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import streamlit as st

from dashboard import filters, wording
from dashboard.charts.template import GROUND, VOICES, Figure, colours, signed
from dashboard.components import figure as drawing
from dashboard.components import ledger
from dashboard.sides import Side
from metrics.analysis import METHOD

PART = "part"  # the key of the widget that says which part of each text is looked at
_LINES = {
    "h1": '<h1 class="title">%s</h1>',
    "h2": '<h2 class="section">%s</h2>',
    "h3": '<h3 class="subsection">%s</h3>',
    "p": '<p class="takeaway">%s</p>',
    "li": "<li>%s</li>",
}


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


def chart(key: str, figure: Figure, message: str, about: str, *, finds: str = "", ways: Sequence[str] = ()) -> None:
    """A figure under the sentence that it shows; the sentence is its alternative text too.

    Inside it stand what it is about (what the page compares or looks for), what it counts and the version of the
    method, so that they leave with its picture.

    Where a figure asks for clicks, one on a point opens the list that the point names first, or leads into a text by
    one of `ways`; where it lets a stretch be drawn, in percent of a text, the stretch sets the widget PART. A field
    with the label `finds` does what a click does.
    A figure without any value is its sentence alone.
    """
    if not figure["data"]:
        takeaway(message)
        return
    whole = signed(figure, (about, filters.scope(), f"Method of {METHOD}"))
    drawing.show(f"chart-{key}", whole, unbroken(message), _asked, ground=GROUND[theme()], finds=finds, ways=ways)


def _asked(what: str | Sequence[float]) -> None:
    """A list to open, or the ends of a stretch, in percent of a text."""
    st.session_state[ledger.CLICKED] = True
    if isinstance(what, str):
        st.query_params["open"] = what
    else:
        low, high = sorted(what) or (0, 100)
        st.session_state[PART] = (max(0, math.floor(low)), min(100, math.ceil(high)))


def head(title: str, question: str) -> None:
    """The title of a page and the question that it answers."""
    _say(("h1", title), ("p", question))


def takeaway(message: str) -> None:
    """What the figure or table below shows."""
    _say(("p", message))


def section(title: str, message: str = "") -> None:
    """The head of a part of the page, and what the table below shows."""
    _say(("h2", title), *([("p", message)] if message else []))


def subsection(title: str) -> None:
    """The head of a smaller part."""
    _say(("h3", title))


def sentences(texts: Sequence[str]) -> None:
    """Findings as a list."""
    if texts:
        _say(*(("li", text) for text in texts))


def unbroken(text: str) -> str:
    """A text in which a figure and its sign stay on one line."""
    return text.replace(" %", "\N{NO-BREAK SPACE}%")


def _say(*lines: tuple[str, str]) -> None:
    """Lines (tag, text) as one element, for each costs the browser time."""
    said = [(tag, unbroken(text)) for tag, text in lines]
    if not ledger.gathered(*said):
        html = "".join(_LINES[tag] % wording.escaped(text) for tag, text in said)
        st.html(f'<ul class="findings">{html}</ul>' if said[0][0] == "li" else html)
