"""A button that copies the address of the view; links of the page keep the session and the shared filters."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from dashboard.components import scripts

_HTML = """
<div id='line'>
  <button id='copy' type='button'>Copy link</button>
  <input id='field' readonly hidden aria-label='Address of this view'>
  <span id='told' role='status'></span>
</div>
"""

_component = st.components.v2.component("copying", html=_HTML, js=scripts.loader("copying"))


def link(shared: Sequence[str], note: str = "") -> None:
    """Put the button here. Where the clipboard is closed, it shows the address in a field, selected.

    `shared` are the parts of the address that a link to another page keeps; `note` is said once it is copied.
    """
    _component(key="copy-link", data={"shared": list(shared), "note": note}, width="content")
