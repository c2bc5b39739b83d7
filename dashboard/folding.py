"""Parts of a page that are folded away: what is not looked at is not drawn, for each widget costs every filter time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

if TYPE_CHECKING:
    from streamlit.delta_generator import DeltaGenerator


def opened(label: str, key: str, *, held: bool) -> DeltaGenerator | None:
    """The inside of an expander that somebody has opened, or that holds a choice; None while it is closed."""
    panel = st.expander(label, expanded=held, key=key, on_change="rerun")
    return panel if held or panel.open else None
