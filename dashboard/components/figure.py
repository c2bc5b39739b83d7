"""A figure, drawn once it comes near what is seen of the page, with buttons that save it as it stands.

The platform's own element draws a figure anew, and loses its zoom, whenever the page runs; it draws all of a page.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any

import streamlit as st

from dashboard.components import scripts

_component = st.components.v2.component("figure", js=scripts.loader("figure"), isolate_styles=False)


def show(
    key: str,
    figure: Mapping[str, Any],
    message: str,
    act: Callable[[str | Sequence[float]], None],
    *,
    ground: str,
    finds: str = "",
    ways: Sequence[str] = (),
) -> None:
    """Draw data and layout of the drawing library on this ground below the message, its alternative text too.

    `act` is given the first of the values that a clicked point brings along, where that is a text, or the ends of a
    stretch that is drawn over the figure, none when it is taken back. A point that brings numbers leads into a text:
    the number of one of `ways`, which are addresses, and where the place begins and ends. `finds` is the label of a
    field that does what a click does for the point whose text is typed there; a text's second value says more of it.
    """
    height = figure["layout"]["height"]
    head = {"name": key, "said": message, "height": height, "ground": ground, "finds": finds}
    head |= {"ways": list(ways), "library": scripts.LIBRARY}
    sent = "\n".join(json.dumps(part, ensure_ascii=False, separators=(",", ":")) for part in (head, figure))
    _component(key=key, data=sent.encode(errors="replace"), on_asked_change=partial(_asked, key, act))


def _asked(key: str, act: Callable[[str | Sequence[float]], None]) -> None:
    here = st.session_state.get(key)  # gone, where a filter took it from the page before it was clicked
    if here and here.asked is not None:
        act(here.asked)
