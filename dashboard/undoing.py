"""The button that takes the last change back and names it: all pages that change something share one history."""

from __future__ import annotations

import streamlit as st

from dashboard import workspace
from dashboard.wording import plain, plural, shortened
from dashboard.workspace import Workspace


def button(key: str) -> None:
    """Undo, named after what it takes back."""
    what = last(workspace.before(), workspace.current()) if workspace.can_undo() else ""
    label = f"Undo: {plain(what)}" if what else "Undo"
    st.button(label, key=key, on_click=workspace.undo, disabled=not workspace.can_undo())


def last(before: Workspace, now: Workspace) -> str:
    """What was changed between two states, in a few words."""
    if now.project != before.project:
        return "opened project"
    put = [one for one in now.documents if one not in before.documents]
    if len(put) == 1:
        return f"text “{shortened(put[0].title or put[0].author or put[0].id)}”"
    if put:
        return plural(len(put), "text")
    if len(now.removed) > len(before.removed) or len(now.documents) < len(before.documents):
        return "text left out"
    kinds = {"pack": "change of actors", "themes": "change of themes", "corrections": "correction"}
    return next((said for name, said in kinds.items() if getattr(now, name) != getattr(before, name)), "last change")
