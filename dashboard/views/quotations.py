"""Who is quoted, by which voice, with which words of reporting, and how sure that is."""

from __future__ import annotations

import streamlit as st

from dashboard import controls, corpus, findings, found_ledgers

chosen, found = controls.head("Quotations", "Who is quoted, by whom, and with which reporting words?")
tables = corpus.tables()
marked = corpus.quotations(chosen)
if marked.empty:
    st.info("No stretch between quotation marks stands in these passages. Remove a filter.")
    st.stop()

st.header("Shares")
found_ledgers.quoted(tables, found, marked)

st.header("Who is quoted")
found_ledgers.sources(tables, marked)
controls.download("Quotations", marked, "quotations")

st.header("Reporting words")
st.text(findings.stances(marked))
found_ledgers.cues(tables, marked)

st.header("Every marked stretch")
kinds = controls.kinds(marked)
found_ledgers.stretches(tables, marked[marked["kind"].isin(kinds)] if kinds else marked)
