"""A project that somebody sends: its texts in place of those of the server, under the filters that it was made with."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode

import streamlit as st

from dashboard import corpus, filters, shelf, wording, workspace
from dashboard.serving import settings
from metrics import analysis, project

_VIEW = "view of the project"


def offer() -> None:
    """Show a project that somebody sends, or go back to the texts of the folder."""
    sent = st.file_uploader("A project file (.zip)", type="zip", key="project", disabled=settings.read_only())
    if sent:
        st.button("Show this project", on_click=_show, args=(sent.getvalue(),), type="primary", key="show-project")
    if workspace.current().project:
        st.text("A project is shown in place of the texts of this server.")
        if link := _page(st.session_state.get(_VIEW, "")):
            st.html(
                f'<a href="{wording.escaped(link)}">The page that it was saved on, with all that was chosen there</a>'
            )
        st.button("Back to the texts of this server", on_click=workspace.change, args=(workspace.Workspace(),))
    if fault := st.session_state.pop("project-fault", ""):
        st.text(fault)


def _show(raw: bytes) -> None:
    """Show a project with the filters that it was made under; say why not, or what else may differ."""
    try:
        opened = project.opened(raw)
    except project.ProjectError as fault:
        st.session_state["project-fault"] = f"The file {fault}."
        return
    if opened.method != analysis.METHOD:
        said = f"made by the method of {opened.method}, shown by that of {analysis.METHOD}: numbers may differ"
        st.session_state["project-fault"] = f"This project was {said}."
    workspace.change(workspace.Workspace(project=raw))
    st.session_state[_VIEW] = opened.settings.get("view", "")
    filters.restore(corpus.tables(), st.session_state[_VIEW])


def _page(view: str) -> str:
    """The link to the page of a view, from the file of whoever sent it; "" where it names none of this app."""
    path, mark, asked = view.partition("?")
    kept = [(key, value) for key, value in parse_qsl(asked) if key != shelf.KEY]
    return f"./{path}?{urlencode(kept)}" if mark and re.fullmatch("[a-z]*", path) else ""
