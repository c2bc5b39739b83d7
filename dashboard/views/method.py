"""What every figure means, how it is computed, and where it says nothing."""

from __future__ import annotations

import streamlit as st

from dashboard import ledgers, method, screen

screen.head("Method", "What every figure means, how it is computed, from how much text, and where it comes from.")
for heading, text in method.SECTIONS.items():
    screen.section(heading)
    st.markdown(screen.unbroken(text))
screen.section("Measures")
ledgers.method()
screen.section("Versions")
ledgers.versions()
