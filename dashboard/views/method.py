"""What every figure means, how it is computed, and where it says nothing."""

from __future__ import annotations

import streamlit as st

from dashboard import ledgers, measure_notes, method, screen
from metrics.measures import measures

screen.head("Method", "What every figure means, how it is computed, from how much text, and where it comes from.")
for heading, text in method.SECTIONS.items():
    screen.section(heading)
    st.markdown(screen.unbroken(text))
screen.section("Measures", "Each opens: what it answers, how it is computed and read, and what it does not show.")
st.html(measure_notes.listed(measures()))
screen.section("Versions")
ledgers.versions()
