"""Tells once that the page stands in the browser, so that what is heavy can follow."""

from __future__ import annotations

import streamlit as st

_component = st.components.v2.component(
    "standing",
    js="""
// The drawing library is 4.7 MB: loaded with the page, it would hold back every table for more than a second.
export default function ({ setStateValue }) {
  requestAnimationFrame(() => setTimeout(() => setStateValue('seen', true)));
}
""",
)


def stands() -> bool:
    """Whether the browser has shown the page of this session before."""
    return bool(st.session_state.get("stands"))


def wait() -> None:
    """Put at the end of a page: once the browser shows it, the page runs again."""
    if not stands():
        _component(key="standing", on_seen_change=_seen)


def _seen() -> None:
    st.session_state["stands"] = True
