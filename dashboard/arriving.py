"""What a page shows while many texts are loaded: how far that is, and the figures of the first of them."""

from __future__ import annotations

import time
from functools import partial

import streamlit as st

from dashboard import screen, waiting, workspace
from dashboard.coming import Coming
from dashboard.wording import plural

_LOOK = 1.0  # seconds between two looks
_SHOWN = "first texts shown"
_STOPPED = "reading stopped"


def wait(one: Coming | None, title: str) -> None:
    """Say how far it is. Only the Overview goes on, with the first texts, where no link may have named others."""
    if st.session_state.pop(_STOPPED, False):
        st.text("Stopped: what was changed last is taken back.")
    if one is None:
        st.session_state.pop(_SHOWN, None)
        return
    if not _shows(one):
        screen.head(title, "The texts are being read. This page stands as soon as that is done.")
        _follow(one, "")
        st.stop()
    st.session_state[_SHOWN] = True
    _follow(one, f"Shown are the first {plural(len(one.first.result().found.documents), 'text')}. ")


def _shows(one: Coming) -> bool:
    """Whether the first texts can be shown."""
    free = st.session_state.get(_SHOWN) or not st.query_params  # a filter may be chosen among them
    return bool(one.first.done() and not st.session_state["page"] and free)


@st.fragment(run_every=_LOOK)
def _follow(one: Coming, shown: str) -> None:
    """A bar that looks by itself; the whole page is drawn anew once there is more to show."""
    if st.session_state.get(_STOPPED) or one.stopped:
        st.rerun()
    if one.whole.done():
        one.whole.result()  # a fault is said here, once; else all would begin anew and fail again
        st.rerun()
    if not shown and _shows(one):
        st.rerun()
    what = "turns, voices and quotations" if one.share < 1 else "then actors and themes, about as long again"
    said, share = f"{shown}Reading all texts: {what} …", one.done(time.monotonic())
    if workspace.can_undo():
        waiting.line(said, share, "stop-reading", partial(_stop, one))
    else:
        st.progress(share, text=waiting.text(said, share))


def _stop(one: Coming) -> None:
    """Go back to what was before the change whose texts are being read, which ends with the next of them."""
    one.stopped = True
    workspace.undo()
    st.session_state[_STOPPED] = True
