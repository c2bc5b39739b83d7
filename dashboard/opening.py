"""The list that is open over a page: it stands in the address alone."""

from __future__ import annotations

import streamlit as st

_KEY, _SHOWN = "open", "list-shown"


def asked() -> str:
    """The list that the address asks for; none is empty."""
    shown: str = st.query_params.get(_KEY, "")
    st.session_state[_SHOWN] = shown
    return shown


def stay() -> None:
    """Keep the list that the last run showed, for a run that the page begins by itself.

    It may have been sent with the address of before the click that opened the list.
    """
    shown = st.session_state.get(_SHOWN)
    if shown and _KEY not in st.query_params:
        st.query_params[_KEY] = shown
