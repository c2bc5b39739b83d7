"""The words themselves: whole texts, each voice marked, what can be marked in them, a way to every place."""

from __future__ import annotations

import streamlit as st

from dashboard import controls, corpus, every_page, reading, reading_marks, screen, shelf, wording, workspace
from dashboard.components import reader, standing

chosen, found = every_page.head("Read", "Whose words are these, and who is mentioned in them?")
tables = corpus.tables()
with st.container(horizontal=True):
    document = controls.document(tables, found)
    second = controls.beside(tables, document)
at, stretch = controls.linked(tables.texts[document], reading.first(document, found) if not chosen.is_empty else -1)
screen.takeaway(wording.MARKS)
documents = [document, second] if second else [document]
shared = [reading_marks.shared_places(document, second)] if second else []
phrases = [reading_marks.phrase_places(one) for one in documents if standing.stands()]
reader.show(
    "reader",
    [reading.view(tables, one, found) for one in documents],
    groups=reading_marks.groups(tables, documents, phrases, {"actor": chosen.actors, "theme": chosen.themes}, *shared),
    at=at,
    stretch=stretch,
    colours=screen.voice_colours(),
    corpus=shelf.parameters(),
    note=workspace.note(),
)
