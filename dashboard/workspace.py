"""What a visitor has changed, as the text of the files that the changes would be, with every state before it.

An edit is a new text, undo an earlier one; what is downloaded is this text, what is uploaded takes its place.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import streamlit as st

from metrics.reading import Reading
from metrics.written import Written

# What a visitor changed is so called in faults and reasons.
PACK, THEMES, CORRECTIONS = "your actors.csv", "your themes.toml", "your corrections.jsonl"
STEPS = 100  # that can be undone
_KEY = "workspaces"


@dataclass(frozen=True, slots=True)
class Workspace:
    """The changed lists. `corpus` loads the folder with them."""

    pack: str = ""  # CSV: actors over those of all other lists
    themes: str | None = None  # TOML, in place of the word lists of the folder; None while those hold
    corrections: str = ""  # JSON Lines: see metrics.correction_lines
    project: bytes = b""  # a project that is shown in place of the folder


def with_changes(found: Reading, changed: Workspace) -> Reading:
    """The lists of the texts and what the visitor changed, which comes last or in place of them."""
    pack = [Written(PACK, changed.pack)] if changed.pack.strip() else []
    corrections = [Written(CORRECTIONS, changed.corrections)] if changed.corrections else []
    themes = found.themes if changed.themes is None else (Written(THEMES, changed.themes),)
    return replace(found, packs=(*found.packs, *pack), themes=themes, corrections=(*found.corrections, *corrections))


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
