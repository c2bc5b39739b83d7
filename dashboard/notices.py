"""What is to be said above a page, wherever it comes to light: a phone does not show what stands at the side."""

from __future__ import annotations

import streamlit as st

_PLACE = "notices"


def begin() -> None:
    """Put where it is said here, once in a run."""
    st.session_state[_PLACE] = st.container()


def say(text: str) -> None:
    st.session_state[_PLACE].text(text)
