"""What every figure means, how it is computed, and where it says nothing."""

from __future__ import annotations

import streamlit as st

from dashboard import ledgers, method

st.title("Method")
st.text("What every figure means, how it is computed, from how much text, and where it comes from.")
for heading, text in method.SECTIONS.items():
    st.header(heading)
    st.markdown(text)
st.header("Measures")
ledgers.method()
st.header("Versions")
ledgers.versions()
