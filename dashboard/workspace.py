"""What a visitor has changed, as the text of the files that the changes would be, with every state before it.

An edit is a new text, undo an earlier one; what is downloaded is this text, what is uploaded takes its place.
"""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st

STEPS = 100  # that can be undone
_KEY = "workspaces"


@dataclass(frozen=True, slots=True)
class Workspace:
    """The changed lists. `corpus` loads the folder with them."""

    pack: str = ""  # CSV: actors over those of all other lists
    themes: str | None = None  # TOML, in place of the word lists of the folder; None while those hold


def current() -> Workspace:
    return _history()[-1]


def before() -> Workspace:
    """What was before the last change; the same where nothing was changed."""
    return _history()[-2:][0]


def change(changed: Workspace) -> None:
    """Go on with this; what was before can be had back."""
    if changed != current():
        st.session_state[_KEY] = (*_history()[-STEPS:], changed)


def undo() -> None:
    """Back to what was before the last change."""
    if can_undo():
        st.session_state[_KEY] = _history()[:-1]


def can_undo() -> bool:
    return len(_history()) > 1


def _history() -> tuple[Workspace, ...]:
    history: tuple[Workspace, ...] = st.session_state.get(_KEY, (Workspace(),))
    return history
