"""The reader: texts, their voices, what can be marked in them, a way to every place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import streamlit as st

from dashboard.components import scripts
from metrics.model import Span

_HTML = """
<div id='reader'>
  <div id='bar'>
    <input id='search' type='search' placeholder='Search in the text ( / )' aria-label='Search in the text'>
    <button id='back' type='button' aria-label='Mark before'>↑</button>
    <button id='on' type='button' aria-label='Next mark'>↓</button>
    <span id='told' role='status'></span>
    <label id='keys'><input type='checkbox' checked> Keys J, K, N, /</label>
    <label id='together'><input type='checkbox' checked> Scroll together</label>
  </div>
  <div id='legend' role='group' aria-label='What is marked in the text'></div>
  <div id='panes'></div>
  <div id='card' role='dialog' popover='auto' tabindex='-1' aria-label='About this quotation'></div>
  <button id='take' type='button' hidden>Copy quotation with source and link</button>
  <textarea id='field' readonly hidden aria-label='Quotation to copy'></textarea>
</div>
"""

_component = st.components.v2.component("reader", html=_HTML, js=scripts.loader("reader"))


def show(
    key: str,
    texts: Sequence[Mapping[str, Any]],
    *,
    groups: Sequence[Mapping[str, Any]],
    at: int,
    stretch: Span | None,
    colours: Mapping[str, str],
    corpus: Mapping[str, str],
    note: str,
) -> None:
    """Show one text, or two beside each other. Nothing that is switched in it asks the server.

    Args:
        key: of the component.
        texts: as `dashboard.reading.view` makes them.
        groups: what can be marked, as `dashboard.reading_marks.groups` makes them.
        at: offset that the first text is opened at; -1 for the beginning.
        stretch: what of the first text is marked as linked to.
        colours: CSS colour by voice.
        corpus: what a link to a quotation must say so that it opens these texts.
        note: said once a quotation is copied.
    """
    linked = [stretch.start, stretch.end] if stretch else []
    shown = {"texts": texts, "groups": groups, "at": at, "linked": linked, "colours": colours}
    _component(key=key, data=shown | {"corpus": corpus, "note": note})
