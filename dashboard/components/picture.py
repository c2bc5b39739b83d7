"""Buttons that save a figure as it stands on the screen."""

from __future__ import annotations

import streamlit as st

from dashboard.components import scripts

_HTML = """
<div id='line'>
  <button id='png' type='button'>↓ Picture (PNG)</button>
  <button id='svg' type='button'>↓ Drawing (SVG)</button>
</div>
"""

_component = st.components.v2.component("picture", html=_HTML, js=scripts.loader("picture"))


def buttons(chart: str, ground: str) -> None:
    """Put the buttons of the chart with this key here. `ground` is the colour behind it."""
    _component(key=f"picture-{chart}", data={"chart": chart, "ground": ground})
