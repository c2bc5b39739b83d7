"""What a visitor can change of the actors, and what was changed: every change is an edit of one list."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pandas as pd
import streamlit as st

from dashboard import corpus, screen, undoing, workspace
from dashboard.components import ledger
from dashboard.components.ledger import Cell, Table
from dashboard.corpus import kept
from dashboard.evidence import opens
from dashboard.serving import settings
from dashboard.wording import FORMS, first
from metrics.actors import editing, packs
from metrics.actors.packs import Actor
from metrics.model import Form
from metrics.schemas import as_rows

TYPES = tuple(sorted(packs.TYPES - {packs.NOBODY}))
MOST = 25  # found names on the screen


def panel(who: str) -> None:
    """Everything that can be changed of one actor."""
    actor = _actor(who)
    labels = {id: label for id, label in corpus.tables().actor_labels.items() if id != who}
    with st.container(horizontal=True, vertical_alignment="bottom"):
        _called(actor)
        _kind(actor)
        st.button("This is no actor", key="no-actor", on_click=_edit, args=(editing.exclude, actor))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        into = st.selectbox(
            "It is the same as", list(labels), None, format_func=labels.get, key=f"into-{who}", placeholder="an actor"
        )
        st.button("Merge", key="merge", disabled=into is None, on_click=_merge, args=(who, into))
    with st.container(horizontal=True, vertical_alignment="bottom"):
        name = st.text_input("It is also called", key=f"name-{who}", placeholder="a further name")
        form = st.selectbox("as", list(packs.FORMS.values()), format_func=FORMS.get, key=f"as-{who}")
        st.button("Add", key="add", disabled=not name.strip(), on_click=_add, args=(actor, name, form))
    _names(actor)


def inbox(found: pd.DataFrame) -> None:
    """Names that no list has: why each was taken for a name, and who it may be."""
    if found.empty:
        screen.takeaway("Every name here is in a list.")
    else:
        ledger.put(_inbox(found), act=_act)


@kept
def _inbox(found: pd.DataFrame) -> Table:
    rows: list[list[Cell | str]] = []
    for row in as_rows(found.head(MOST)):
        none = Cell("no actor", does=_deed("exclude", row.actor), hint=row.label)
        head = Cell(row.label, sets=("who", row.actor, row.label), hint="show this actor")
        count = Cell(str(row.mentions), opens("mentions", actor=row.actor))
        maybe = ["", "", ""] if pd.isna(row.into) else _maybe(row)
        rows.append([head, count, row.type, row.reason, *maybe, none])
    columns = ["Name", "Mentions", "Taken for", "Why", "May be", "Merge", "Keep apart", "Exclude"]
    caption = first("Found in the texts, in no list", MOST, len(found), "name")
    return ledger.table("ledger-inbox", caption, columns, rows, align="left")


def changes() -> None:
    """What was changed, one row an actor; undo, keep, bring back."""
    for fault in st.session_state.pop("refused", ()):
        st.text(fault)
    text = workspace.current().pack
    with st.container(horizontal=True):
        undoing.button("undo")
        st.download_button("↓ Your changes (CSV)", text, "actors.csv", "text/csv", key="pack", disabled=not text)
    rows: list[list[Cell | str]] = []
    for cells in packs.cells(text):
        said = [f"{column}: {cells[column]}" for column in ("type", *packs.FORMS, "exclude") if cells.get(column)]
        back = Cell("take back", does=_deed("forget", cells["id"]), hint=cells["id"])
        rows.append([cells.get("label") or cells["id"], "; ".join(said), back])
    if rows:
        ledger.show("ledger-changes", "Your changes", ["Actor", "Over the lists", "Undo"], rows, align="left", act=_act)
    st.file_uploader(
        "Changes kept before (CSV)",
        "csv",
        key="pack-file",
        max_upload_size=2,
        on_change=_upload,
        disabled=settings.read_only(),
    )


def _maybe(row: Any) -> list[Cell | str]:
    """Who a found name may be, and the two answers to that."""
    both = f"{row.label} and {row.into_label}"
    merge = Cell("merge", does=_deed("merge", row.actor, row.into), hint=both)
    apart = Cell("not the same", does=_deed("apart", row.actor, row.into), hint=both)
    return [f"{row.into_label} ({row.why})", merge, apart]


def _called(actor: Actor) -> None:
    key = f"label-{actor.id}-{actor.label}"
    st.text_input("Called", actor.label, key=key, on_change=lambda: _edit(editing.rename, actor, st.session_state[key]))


def _kind(actor: Actor) -> None:
    key = f"type-{actor.id}-{actor.type}"
    place = TYPES.index(actor.type)
    st.selectbox("Type", TYPES, place, key=key, on_change=lambda: _edit(editing.retype, actor, st.session_state[key]))


def _names(actor: Actor) -> None:
    """The names in the texts, each of which can be taken away."""
    rows: list[list[Cell | str]] = []
    for surface, form in _used(actor.id):
        split = Cell("of another actor", does=_deed("split", actor.id, surface, form), hint=surface)
        none = Cell("of no actor", does=_deed("name", actor.id, surface), hint=surface)
        rows.append([surface, FORMS[form], split, none])
    columns = ["Name", "Form", "Split", "Exclude"]
    ledger.show("ledger-edit-names", "Names in these texts", columns, rows, align="left", act=_act)


def _deed(*parts: str) -> str:
    return json.dumps(parts)


def _act(deed: str) -> None:
    """What a button in a table asks for."""
    kind, who, *more = json.loads(deed)
    if kind == "forget":
        _change(editing.forget(workspace.current().pack, who))
    elif kind == "merge":
        _merge(who, *more)
    elif kind == "apart":
        _edit(editing.keep_apart, _actor(more[0]), _actor(who).label)
    elif kind == "exclude":
        _edit(editing.exclude, _actor(who))
    elif kind == "name":
        _edit(editing.exclude_name, _actor(who), *more)
    elif kind == "split":
        _edit(editing.split, _actor(who), (more[0], Form(more[1])))


def _merge(who: str, into: str) -> None:
    actor = _actor(who)
    names = editing.names_of(actor, corpus.loaded().pack, _used(who))
    _edit(editing.merge, actor, _actor(into), names)
    st.session_state["who"] = into


def _add(actor: Actor, name: str, form: Form) -> None:
    _edit(editing.add_name, actor, (name, form))


def _edit(edit: Callable[..., str], *arguments: object) -> None:
    _change(edit(workspace.current().pack, *arguments))


def _upload() -> None:
    file = st.session_state["pack-file"]
    if file is not None:
        try:
            _change(file.getvalue().decode("utf-8-sig"))
        except UnicodeDecodeError:
            st.session_state["refused"] = (f"{file.name}: not UTF-8; save it as CSV UTF-8 and add it again",)


def _change(text: str) -> None:
    """Go on with this list; one that cannot be used is said and changes nothing."""
    changed = replace(workspace.current(), pack=text)
    known = corpus.loaded().faults
    refused = [fault for fault in corpus.under(changed).faults if fault not in known]
    if refused:
        st.session_state["refused"] = refused
    else:
        workspace.change(changed)


def _actor(who: str) -> Actor:
    known = corpus.tables().actors.set_index("actor").loc[who]
    return Actor(who, known["label"], known["type"])


def _used(who: str) -> list[editing.Name]:
    """The names of an actor in all texts, most used first."""
    mentions = corpus.tables().mentions
    own = mentions.loc[mentions["actor"] == who, ["surface", "form"]].value_counts()
    return [(surface, Form(form)) for surface, form in own.index]
