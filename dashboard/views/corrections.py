"""What was found wrongly, put right by hand: turns, quotations, notes, speakers."""

from __future__ import annotations

import streamlit as st

from dashboard import agreeing, controls, corpus, correcting

chosen, found = controls.head("Corrections", "What was found wrongly, and what is right?")
document = controls.document(corpus.tables(), found)
what = controls.choice("What to correct", list(correcting.FORMS), "fix")
correcting.fault()
correcting.form(what, document)

st.header("Made so far")
correcting.made()

st.header("A second person")
agreeing.show()
