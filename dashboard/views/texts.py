"""What was found in each text: layout, turns, voices, remarks, faulty marks, and how sure that is."""

from __future__ import annotations

import streamlit as st

from dashboard import controls, corpus, found_ledgers, takeaway

chosen, found = controls.head("Texts", "What was found in each text, why, and how sure is it?")
tables = corpus.tables()
found_ledgers.texts(tables, found)

st.header("Why this layout")
found_ledgers.layouts(tables, found)

st.header("Text check")
found_ledgers.oddities(tables, found)

st.header("Open a project")
takeaway.open_project()
