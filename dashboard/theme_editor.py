"""The widgets that change the word lists of themes. A change can be undone; lists can be taken away and brought."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import pandas as pd
import streamlit as st

from dashboard import (
    corpus,
    every_page,
    screen,
    theme_controls,
    theme_findings,
    theme_ledgers,
    theme_use,
    undoing,
    waiting,
    workspace,
)
from dashboard.serving import settings
from metrics.tables import Tables
from metrics.themes import Theme, ThemesError, TooLittle, editing, parse

_FAULT = "theme-fault"
_LOOKED = "proposal-looked-at"


def themes() -> tuple[Theme, ...]:
    """The themes of the lists as the visitor has them; none where the lists are faulty, which the frame says."""
    try:
        known: tuple[Theme, ...] = corpus.kept(editing.themes_of)(corpus.word_lists())
        return known
    except ThemesError:
        return ()


def change(theme: Theme, labels: dict[str, str]) -> None:
    """Terms in and out, another name, into another theme."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        new = st.text_input("Add words or phrases, parted by commas", key="theme-add")
        _button("Add", "theme-do-add", lambda text: editing.add(text, theme.id, _parted(new)), "theme-add", off=not new)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        gone = st.multiselect("Remove terms", [term.words for term in theme.terms], key="theme-remove")
        _button(
            "Remove", "theme-do-remove", lambda text: editing.remove(text, theme.id, gone), "theme-remove", off=not gone
        )
    with st.container(horizontal=True, vertical_alignment="bottom"):
        name = st.text_input("Another name", key="theme-name", placeholder=theme.label)
        _button(
            "Rename", "theme-do-name", lambda text: editing.rename(text, theme.id, name), "theme-name", off=not name
        )
    with st.container(horizontal=True, vertical_alignment="bottom"):
        others = [id for id in labels if id != theme.id]
        into = st.selectbox("Merge into", others, None, format_func=labels.get, key="theme-into")
        _button("Merge", "theme-do-merge", lambda text: editing.merge(text, theme.id, into or ""), off=not into)


def files() -> None:
    """Undo, the lists as a file, a file in their place."""
    with st.container(horizontal=True, vertical_alignment="bottom"):
        undoing.button("theme-undo")
        st.download_button(
            "↓ Word lists (TOML)",
            corpus.word_lists,
            "themes.toml",
            "application/toml",
            key="toml-themes",
            on_click="ignore",
            type="tertiary",
        )
    st.file_uploader(
        "Word lists of your own",
        type="toml",
        key="theme-file",
        on_change=_upload,
        max_upload_size=5,
        disabled=settings.read_only(),
    )
    if fault := st.session_state.pop(_FAULT, None):
        st.error(fault)


def keep(proposed: Sequence[Theme]) -> None:
    """Take proposals over into the word lists, several as one."""
    labels = {number: theme.label for number, theme in enumerate(proposed)}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        picked = st.multiselect(
            "Proposals to keep, several as one theme", list(labels), format_func=labels.get, key="kept"
        )
        name = st.text_input("Name of the theme", key="kept-name")
        _button("Keep", "theme-do-keep", lambda text: _kept(text, proposed, picked, name), "kept-name", off=not picked)


def _kept(text: str, proposed: Sequence[Theme], picked: Sequence[int], name: str) -> str:
    first, *others = (proposed[number] for number in picked)
    return editing.keep(text, editing.joined(replace(first, label=name.strip() or first.label), others))


def _button(label: str, key: str, edit: Callable[[str], str], emptied: str = "", *, off: bool) -> None:
    st.button(label, key=key, on_click=_apply, args=(edit, emptied), disabled=off)


def _apply(edit: Callable[[str], str], emptied: str) -> None:
    """Make the change and empty the widget that it came from, or say why it cannot be made."""
    try:
        text = edit(corpus.word_lists())
    except ThemesError as fault:
        st.session_state[_FAULT] = str(fault)
        return
    workspace.change(replace(workspace.current(), themes=text))
    if emptied:
        st.session_state[emptied] = [] if emptied == "theme-remove" else ""


def _upload() -> None:
    file = st.session_state["theme-file"]
    if file is None:
        return
    try:
        text = file.getvalue().decode("utf-8-sig")
        parse(text, file.name)
    except UnicodeDecodeError:
        st.session_state[_FAULT] = f"{file.name}: is not UTF-8; save it as UTF-8 and add it again"
    except ThemesError as fault:
        st.session_state[_FAULT] = str(fault)
    else:
        workspace.change(replace(workspace.current(), themes=text))


def _parted(terms: str) -> list[str]:
    return [term.strip() for term in terms.split(",") if term.strip()]


def propose(number: int | str | None, tables: Tables) -> None:
    """Proposed themes and what is needed to keep them."""
    if number == theme_controls.NONE:
        st.text("For texts without a word list: words that stand together are proposed as themes. Choose how many.")
        return
    try:
        with waiting.bar("Looking for themes …", "stop-themes", theme_controls.propose_none) as told:
            found = corpus.discovered(int(number) if number else None, told)
    except TooLittle as fault:
        st.info(str(fault))
        return
    screen.takeaway(theme_findings.stability(found.stability))
    theme_ledgers.proposals(found, _look)
    if _LOOKED in st.session_state:
        _paragraphs(tables, theme_use.proposed(found, int(st.session_state.pop(_LOOKED)), tables))
    keep(found.themes)


def _look(proposal: str) -> None:
    st.session_state[_LOOKED] = proposal


@st.dialog("Where this stands", width="medium", position="right")
def _paragraphs(tables: Tables, rows: pd.DataFrame) -> None:
    every_page.listing(tables, rows, "paragraphs", title="Paragraphs of a proposed theme")
