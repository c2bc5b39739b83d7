"""Texts put under an address that only those know who are told it, and taken away again."""

from __future__ import annotations

import datetime
from dataclasses import replace
from urllib.parse import urlencode

import streamlit as st

from dashboard import corpus, entry, shelf
from dashboard.serving import logs, settings, shared
from dashboard.serving.shared import Link, Refused, Wish
from metrics import processes, project

_MADE, _OPENED, _TOLD = "shared link", "link that deletes", "told of sharing"
_DAYS = {1: "a day", 7: "a week", 30: "30 days", 365: "a year"}


def offer() -> None:
    """A way to share all that is shown, where the server keeps a place for it."""
    with st.expander("Share these texts", key="sharing"):
        if settings.store() is None or settings.read_only():
            st.text("This server keeps no texts of visitors. Under Export, take the project, and send it as a file.")
            return
        st.text(
            "All the texts shown, their lists and your changes are kept on this server under an address that cannot be "
            "guessed and stands in no list. Whoever knows the address can open them."
        )
        days = st.selectbox("For how long", list(_DAYS), 2, format_func=_DAYS.get, key="share-days")
        private = entry.admitted() and st.toggle("Only for people who have signed in here", key="share-private")
        st.button("Share", on_click=_share, args=(Wish(entry.visitor(), days, private),), key="share")
        _show()


def withdraw() -> None:
    """Ask once more where the address is a link that deletes; say what became of it."""
    if told := st.session_state.pop(_TOLD, ""):
        st.text(told)
    if key := st.query_params.pop("delete", ""):  # so that no link of the page has it
        st.session_state[_OPENED] = Link(shelf.chosen(), key)
    opened: Link | None = st.session_state.get(_OPENED)
    if opened and opened.address == shelf.chosen():
        st.text("The link that you opened deletes these texts, for everybody who has their address.")
        st.button("Delete these texts", on_click=_delete, args=(opened,), key="withdraw")


def _share(wish: Wish) -> None:
    store, loaded = settings.store(), corpus.loaded()
    assert store
    rests_on = replace(loaded.rests_on, date=datetime.date.today().isoformat())
    try:
        made = processes.apart(project.write, loaded.found, rests_on, {})
        st.session_state[_MADE] = shared.share(store, made, wish)
    except Refused as why:
        st.session_state[_TOLD] = str(why)
    except OSError as fault:
        logs.error("not shared", fault=str(fault))
        st.session_state[_TOLD] = "The server could not keep the texts; nothing was shared. Tell whoever runs it."
    else:
        logs.note("shared", texts=len(loaded.found.documents), days=wish.days)


def _show() -> None:
    """The two links of what was shared last in this visit."""
    made: Link | None = st.session_state.get(_MADE)
    if made:
        st.text("Whoever has this link opens the texts:")
        st.code(_link(c=made.address), language=None, wrap_lines=True)
        st.text("Keep this one: it deletes them, and is not shown again once the page is closed.")
        st.code(_link(c=made.address, delete=made.key), language=None, wrap_lines=True)


def _delete(link: Link) -> None:
    store = settings.store()
    if store and shared.delete(store, link):
        logs.note("deleted")
        st.session_state[_TOLD] = "The texts are deleted."
        shelf.leave()
    else:
        st.session_state[_TOLD] = "This link deletes nothing: its key is not whole, or the texts are gone already."


def _link(**parameters: str) -> str:
    """The address of this page with these parameters."""
    return f"{(st.context.url or '').rstrip('/')}?{urlencode(parameters)}"
