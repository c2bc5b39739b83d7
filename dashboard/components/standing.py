"""Tells once that the page stands in the browser, so that what is heavy can follow."""

from __future__ import annotations

import streamlit as st

_component = st.components.v2.component(
    "standing",
    js="""
// What a page can do without at first, as the key phrases of a text, would hold it back for a second.
export default function ({ setStateValue }) {
  requestAnimationFrame(() => setTimeout(() => setStateValue('seen', true)));
}
""",
)


def stands() -> bool:
    """Whether the browser has shown a page of this session before; if not, what asks waits for it."""
    st.session_state["awaited"] = not st.session_state.get("stands")
    return not st.session_state["awaited"]


def wait() -> None:
    """Put at the end of a page: where something waits, the page runs again once the browser shows it."""
    if st.session_state.pop("awaited", False):
        _component(key="standing", on_seen_change=_seen)


def _seen() -> None:
    st.session_state["stands"] = True
