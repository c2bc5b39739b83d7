"""What a visitor has changed, as the text of the files that the changes would be, with every state before it.

An edit is a new text, undo an earlier one; what is downloaded is this text, what is uploaded takes its place.
Texts that a visitor brings stand here, too: they are gone with the session.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import streamlit as st

from dashboard import shelf
from metrics.metadata import LISTS, Listed
from metrics.model import Document
from metrics.reading import Reading
from metrics.themes import ThemesError, editing
from metrics.written import Written

# What a visitor changed is so called in faults and reasons.
PACK, THEMES, CORRECTIONS = "your actors.csv", "your themes.toml", "your corrections.jsonl"

STEPS = 100  # that can be undone
_KEY = "workspaces"
LOADED = "loaded"  # of the session: what the present changes led to; a change drops it


@dataclass(frozen=True, slots=True)
class Workspace:
    """The changed lists and texts. `corpus` loads the folder with them."""

    pack: str = ""  # CSV: actors over those of all other lists
    themes: str | None = None  # TOML, in place of the word lists of the folder; None while those hold
    corrections: str = ""  # JSON Lines: see metrics.correction_lines
    project: bytes = b""  # a project that is shown in place of the folder
    documents: tuple[Document, ...] = ()  # added, or changed: one with the id of a text of the folder takes its place
    removed: tuple[str, ...] = ()  # ids of texts of the folder
    lists: tuple[Listed, ...] = ()  # that came with texts


_UNCHANGED = (Workspace(),)


def with_changes(found: Reading, changed: Workspace) -> Reading:
    """What was read as the visitor changed it: texts in place of others, left out or added; lists last or in place."""
    own = {one.id: one for one in changed.documents}
    came = {kind: [one.source for one in changed.lists if one.kind == kind] for kind in LISTS}
    documents = [own.pop(one.id, one) for one in found.documents if one.id not in changed.removed]
    pack = [Written(PACK, changed.pack)] if changed.pack.strip() else []
    corrections = [Written(CORRECTIONS, changed.corrections)] if changed.corrections else []
    return replace(
        found,
        documents=(*documents, *own.values()),
        packs=(*found.packs, *came["packs"], *pack),
        themes=(*found.themes, *came["themes"]) if changed.themes is None else (Written(THEMES, changed.themes),),
        corrections=(*found.corrections, *came["corrections"], *corrections),
    )


def current() -> Workspace:
    return _history()[-1]


def before() -> Workspace:
    """What was before the last change; the same where nothing was changed."""
    return _history()[-2:][0]


def change(changed: Workspace) -> None:
    """Go on with this; what was before can be had back."""
    if changed != current():
        _go_on((*_history()[-STEPS:], changed))


def put(documents: Iterable[Document], lists: Sequence[Listed] = ()) -> None:
    """Add these texts, and lists that came with them; a text with the id of one that is there takes its place."""
    now = current()
    held = {one.id: one for one in now.documents} | {one.id: one for one in documents}
    removed = tuple(id for id in now.removed if id not in held)
    whole, changed = (*now.lists, *lists), _joined(now.themes, [one.source for one in lists if one.kind == "themes"])
    change(replace(now, documents=tuple(held.values()), removed=removed, lists=whole, themes=changed))


def _joined(themes: str | None, further: Sequence[Written]) -> str | None:
    """The word lists as the visitor changed them, with further ones; as they are where one cannot be used."""
    if themes is None or not further:
        return themes
    try:
        return editing.whole([Written(THEMES, themes), *further])
    except ThemesError:
        return themes


def remove(id: str) -> None:
    """Leave a text out."""
    now = current()
    kept = tuple(one for one in now.documents if one.id != id)
    change(replace(now, documents=kept, removed=(*now.removed, id)))


def note() -> str:
    """What a link to these texts does not hold; empty where nothing was changed."""
    return "It opens the texts without what you added or changed here" if current() != Workspace() else ""


def undo() -> None:
    """Back to what was before the last change."""
    if can_undo():
        _go_on(_history()[:-1])


def can_undo() -> bool:
    return len(_history()) > 1


def _go_on(history: tuple[Workspace, ...]) -> None:
    st.session_state[_key()] = history
    st.session_state.pop(LOADED, None)


def _history() -> tuple[Workspace, ...]:
    history: tuple[Workspace, ...] = st.session_state.get(_key(), _UNCHANGED)
    return history


def _key() -> str:
    """Each corpus that the visitor chooses has changes of its own."""
    return " ".join(filter(None, (_KEY, shelf.chosen())))
