"""How things are put on the screen: figures with their message, sentences, the colours of the theme."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import streamlit as st

from dashboard import wording
from dashboard.charts.template import VOICES, Figure, colours
from dashboard.components import standing
from dashboard.sides import Side

_BAR = {"displaylogo": False, "modeBarButtonsToRemove": ["select2d", "lasso2d", "zoom2d", "pan2d", "autoScale2d"]}


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

    In a new session the page comes first and its figures follow. A figure without any value is its sentence alone.
    """
    takeaway(message)
    if not figure["data"]:
        return
    if not standing.stands():
        st.container(height=figure["layout"]["height"], border=False)
        return
    picture = _BAR | {"toImageButtonOptions": {"format": "svg", "filename": key}}
    st.plotly_chart(figure, theme=None, key=f"chart-{key}", config=picture, alt=message)


def takeaway(message: str) -> None:
    """What the figure or table below shows."""
    st.html(f'<p class="takeaway">{wording.escaped(message)}</p>')


def section(title: str, message: str = "") -> None:
    """The head of a part of the page, and what the table below shows; one element, for each costs the browser time."""
    said = f'<p class="takeaway">{wording.escaped(message)}</p>' if message else ""
    st.html(f'<h2 class="section">{wording.escaped(title)}</h2>{said}')


def sentences(texts: Sequence[str]) -> None:
    """Findings as a list."""
    if texts:
        st.html(f'<ul class="findings">{"".join(f"<li>{wording.escaped(text)}</li>" for text in texts)}</ul>')
