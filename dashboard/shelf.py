"""Which corpus is shown: that of the server, a published one, or one that somebody shared. The address names it."""

from __future__ import annotations

import time
from pathlib import Path

import streamlit as st

from dashboard import entry
from dashboard.serving import settings, shared
from dashboard.serving.shared import Kept

KEY = "c"  # of the widget, and in addresses
_GONE = (
    "The texts that this link opens are not here: they were deleted, their last day is over, or the address is not "
    "whole. Ask whoever sent it for another link."
)
_PRIVATE = "These texts are for people who have signed in here. Sign in, then open the link once more."


def chosen() -> str:
    """The name or address of the corpus; empty: that of the server."""
    return st.session_state.get(KEY) or ""


def parameters() -> dict[str, str]:
    """What a link to another page of the same corpus must say of it."""
    name = chosen()
    return {KEY: name} if name else {}


def place() -> Path | None:
    """The folder or project of what is chosen; None: that of the server."""
    name, store = chosen(), settings.store()
    kept = _shared(name)
    if kept and store:
        return None if _barred(kept) else shared.project(store, kept)
    return settings.published().get(name)


def choose() -> None:
    """Offer the published corpora, open what the address names, and stop the page where that is gone."""
    names = list(settings.published())
    asked = {st.query_params.get(KEY), chosen()} - {None, "", *names}
    with st.sidebar:
        if names or asked:
            none = "the texts of this server"
            st.selectbox("Corpus", [*names, *sorted(asked)], None, key=KEY, bind="query-params", placeholder=none)
        kept = _shared(chosen())
        if kept and not _barred(kept):
            st.text(f"Shared by its address, until {time.strftime('%Y-%m-%d', time.gmtime(kept.until))}.")
    if chosen() and not place():
        st.text(_PRIVATE if kept else _GONE)
        st.button("Show the texts of this server", on_click=leave, key="leave")
        st.stop()


def _shared(address: str) -> Kept | None:
    """What is shared under an address."""
    store = settings.store()
    return shared.find(store, address) if store and address else None


def _barred(kept: Kept) -> bool:
    return kept.private and not entry.admitted()


def leave() -> None:
    """Back to the texts of the server."""
    st.session_state[KEY] = None
