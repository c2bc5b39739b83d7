"""What is known of one text, changed by hand: title, author, date, source, group, language, who asks, who answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import streamlit as st

from dashboard import corpus, folding, undoing, workspace
from metrics import language
from metrics.model import Document
from metrics.tables import Tables

_LABELS = {"title": "Title", "author": "Author", "date": "Date (2031-02-03)", "source": "Source", "group": "Group"}


def change(tables: Tables, id: str) -> None:
    """A form with what is known of a text, once opened, and ways to remove it and to take the last change back."""
    panel = folding.opened("What is known of it: title, author, date, who asks, who answers", "facts", held=False)
    if panel is not None:
        with panel:
            _form(tables, corpus.document(id))
    with st.container(horizontal=True):
        st.button("Remove this text", on_click=workspace.remove, args=(id,), key=f"remove-{id}")
        if workspace.can_undo():
            undoing.button("undo-texts")


def _form(tables: Tables, document: Document) -> None:
    found = tables.passages.loc[tables.passages["document"] == document.id, "speaker"].dropna()
    with st.form(f"known-{document.id}", border=False):
        changed = _filled(document, sorted({*found, *document.speakers, *document.interviewers}))
        if st.form_submit_button("Keep these changes") and changed != document:
            workspace.put([changed])
            st.rerun()


def groups(tables: Tables) -> None:
    """A choice among the groups that texts were put into: it sets the filter of documents."""
    members = _members(tables)
    if members:
        label = "Show only the texts of the group"
        st.selectbox(label, list(members), None, key="group-shown", on_change=_show, args=(members,))


@corpus.kept
def _members(tables: Tables) -> dict[str, list[str]]:
    """The texts of each group."""
    named = tables.documents.dropna(subset="group")
    members: dict[str, list[str]] = named.groupby("group", sort=False)["document"].agg(list).to_dict()
    return members


def _show(members: dict[str, list[str]]) -> None:
    st.session_state["docs"] = members.get(st.session_state["group-shown"], [])


def _filled(document: Document, speakers: Sequence[str]) -> Document:
    """The document as the form has it; an emptied field is not known any more."""
    fields = iter(st.columns(2) * len(_LABELS))
    facts = {}
    for name, label in _LABELS.items():
        with next(fields):
            facts[name] = (
                st.text_input(label, getattr(document, name) or "", key=f"{name}-{document.id}").strip() or None
            )
    with next(fields):
        code = _language(document)
    asks = _persons("Who asks", document.interviewers, speakers, f"asks-{document.id}")
    answers = _persons("Who answers", document.speakers, speakers, f"answers-{document.id}")
    return replace(document, **facts, language=code, interviewers=asks, speakers=answers)


def _language(document: Document) -> str:
    names = dict(sorted(language.names().items(), key=lambda item: item[1])) | {
        document.language: language.name(document.language)
    }
    codes = list(names)
    return st.selectbox(
        "Language", codes, codes.index(document.language), format_func=names.get, key=f"language-{document.id}"
    )


def _persons(label: str, chosen: Sequence[str], offered: Sequence[str], key: str) -> tuple[str, ...]:
    kept = st.multiselect(label, offered, list(chosen), key=key, accept_new_options=True, placeholder="as found")
    return tuple(kept)
