"""Tables that wait until a person has said which column holds what; those of the same columns wait together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from metrics.formats import apart, registry, table
from metrics.formats.apart import File
from metrics.formats.table import Heads

_WAITING = "tables that wait"
_NONE = "none of them"
_FIELDS = {
    "text": "Column with the words",
    "speaker": "Column with the speaker",
    "question": "Column with the question",
    "document": "Column that names the text",
}
Waiting = tuple[Heads, tuple[File, ...]]


def held_back(files: Sequence[File]) -> list[File]:
    """Keep the tables that leave a choice for `ask`; the other files are given back, to be read at once."""
    tables = [file for file in files if registry.has_columns(file.name) and not file.facts.get("columns")]
    heads = {one.origin: one.heads for one in apart.heads(tables) if one.heads and not table.settled(one.heads)}
    waiting = {str(one): (one, own) for one, own in _waiting()}
    for file in files:
        if one := heads.get(file.name):
            waiting[str(one)] = (one, (*waiting.get(str(one), (one, ()))[1], file))
    st.session_state[_WAITING] = tuple(waiting.values())
    return [file for file in files if file.name not in heads]


def ask() -> list[File]:
    """A form for each kind of table that waits; the files of the one that was sent, with their columns."""
    sent: list[File] = []
    for one, files in _waiting():
        chosen = _form(one, files)
        if chosen is not None:
            st.session_state[_WAITING] = tuple(other for other in _waiting() if other[0] != one)
            sent = [file._replace(columns=chosen) for file in files]
    return sent


def _form(heads: Heads, files: Sequence[File]) -> Mapping[str, str] | None:
    """The columns once they are sent, None before."""
    key = str(heads)  # no two kinds of table that wait have the same
    with st.form(key):
        named = ", ".join(file.name for file in files[:8])
        st.text(f"{named}{' …' if len(files) > 8 else ''}: which column holds what?")
        places = iter(st.columns(2) * 2)
        chosen = {field: _one(next(places), field, heads, f"{key}-{field}") for field in _FIELDS}
        with st.container(horizontal=True):
            sent = st.form_submit_button("Add with these columns", type="primary")
            st.form_submit_button("Leave out", on_click=_leave_out, args=(heads,))
    return chosen if sent else None


def _one(place: st.delta_generator.DeltaGenerator, field: str, heads: Heads, key: str) -> str:
    """The column for a field as a person chose it, at first the one that seems to be it; "" for none."""
    options = [*heads.names] if field == "text" else ["", *heads.names]
    at = options.index(heads.guess.get(field, options[0]))
    return place.selectbox(_FIELDS[field], options, at, format_func=lambda name: name or _NONE, key=key)


def _leave_out(heads: Heads) -> None:
    st.session_state[_WAITING] = tuple(one for one in _waiting() if one[0] != heads)


def _waiting() -> tuple[Waiting, ...]:
    waiting: tuple[Waiting, ...] = st.session_state.get(_WAITING, ())
    return waiting
