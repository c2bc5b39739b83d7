"""Who is quoted, by which voice, with which words of reporting, and how sure that is."""

from __future__ import annotations

import streamlit as st

from dashboard import controls, corpus, every_page, findings, in_view, quotation_ledgers, screen, sourcing
from dashboard.components import ledger

chosen, found = every_page.head("Quotations", "Who is quoted, by whom, and with which reporting words?")
tables = corpus.tables()
marked = in_view.quotations(chosen)
if marked.empty:
    st.info("No stretch between quotation marks stands in these passages. Remove a filter.")
    st.stop()

with ledger.together("reported"):
    screen.section("Own and quoted words", findings.attributed(marked))
    quotation_ledgers.shares(tables, found, marked)
    screen.section("Who is quoted")
    quotation_ledgers.sources(tables, marked)
    screen.section("How it is reported", findings.stances(marked))
    quotation_ledgers.stances(marked)
    quotation_ledgers.cues(marked)

screen.section("Every marked stretch")
picked = controls.quotations(marked)
with ledger.together("stretches"):
    screen.takeaway(findings.picked(picked, marked))
    quotation_ledgers.stretches(tables, picked)
every_page.download("Quotations", picked, "quotations")

screen.section("Speakers to review")
quotation_ledgers.review(tables, marked)

screen.section("Against the source")
sourcing.offer(tables, marked)
