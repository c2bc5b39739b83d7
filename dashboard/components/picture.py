"""Buttons that save a figure as it stands on the screen."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

_HERE = Path(__file__).parent
_HTML = """
<div id='line'>
  <button id='png' type='button'>↓ Picture (PNG)</button>
  <button id='svg' type='button'>↓ Drawing (SVG)</button>
</div>
"""

_component = st.components.v2.component(
    "picture",
    html=_HTML,
    css=_HERE.joinpath("picture.css").read_text(encoding="utf-8"),
    js=_HERE.joinpath("picture.js").read_text(encoding="utf-8"),
)


def buttons(chart: str, ground: str) -> None:
    """Put the buttons of the chart with this key here. `ground` is the colour behind it."""
    _component(key=f"picture-{chart}", data={"chart": chart, "ground": ground})
