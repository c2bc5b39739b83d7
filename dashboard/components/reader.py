"""The reader: a text, its voices, its actors, a way to every answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import streamlit as st

_HERE = Path(__file__).parent

_component = st.components.v2.component(
    "reader",
    html="<div id='reader'><nav id='map' aria-label='Places in the text'></nav><div id='main'>"
    "<div id='legend' role='group' aria-label='Actors marked in the text'></div>"
    "<article id='text' aria-label='Text'></article></div><div id='said' role='status'></div>"
    "<div id='card' role='dialog' popover='auto' tabindex='-1' aria-label='About this quotation'></div></div>",
    css=_HERE.joinpath("reader.css").read_text(encoding="utf-8"),
    js=_HERE.joinpath("reader.js").read_text(encoding="utf-8"),
)


def show(
    key: str,
    paragraphs: Sequence[Mapping[str, Any]],
    *,
    places: Sequence[Mapping[str, Any]],
    actors: Sequence[Mapping[str, Any]],
    quotations: Sequence[Sequence[tuple[str, str]]],
    at: int,
    colours: Mapping[str, str],
) -> None:
    """Show a text.

    Args:
        key: of the component.
        paragraphs: voice, who, answer, start, dim, and pieces: stretches of one layer with text, layer, voice, who,
            actor (its place in `actors` or None), about (the places in `quotations` of those that end with it).
        places: label and start of what can be jumped to.
        actors: id, label, count and whether it is marked from the beginning.
        quotations: what a click tells about each: pairs of a name and what is so.
        at: offset that is scrolled to; -1 for the beginning.
        colours: CSS colour by voice.
    """
    view = {
        "paragraphs": paragraphs,
        "places": places,
        "actors": actors,
        "quotations": quotations,
        "at": at,
        "colours": colours,
    }
    _component(key=key, data=view)
