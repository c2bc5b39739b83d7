"""The frame: page setup, navigation, the filters that all pages share."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

import streamlit as st

if find_spec("dashboard") is None:  # as where this file is given to `streamlit run`
    st.text("This file does not run by itself. Start the dashboard in the project’s folder: streamlit run")
    st.stop()

from dashboard import arriving, corpus, entry, filters, notices, sharing, shelf
from dashboard.components import standing

HERE = Path(__file__).parent
VIEWS = HERE / "views"

st.set_page_config(page_title="Comparative discourse dashboard", page_icon=str(HERE / "icon.svg"), layout="wide")
st.html(HERE / "frame.css")
page = st.navigation(
    [
        st.Page(VIEWS / "overview.py", title="Overview", default=True),
        st.Page(VIEWS / "compare.py", title="Compare", url_path="compare"),
        st.Page(VIEWS / "words.py", title="Words", url_path="words"),
        st.Page(VIEWS / "concordance.py", title="Concordance", url_path="concordance"),
        st.Page(VIEWS / "read.py", title="Read", url_path="read"),
        st.Page(VIEWS / "actors.py", title="Actors and names", url_path="actors"),
        st.Page(VIEWS / "themes.py", title="Themes", url_path="themes"),
        st.Page(VIEWS / "quotations.py", title="Quotations", url_path="quotations"),
        st.Page(VIEWS / "corrections.py", title="Corrections", url_path="corrections"),
        st.Page(VIEWS / "texts.py", title="Texts", url_path="texts"),
        st.Page(VIEWS / "method.py", title="Method", url_path="method"),
    ],
    position="top",
)
st.session_state["page"] = page.url_path
entry.door()
shelf.choose()
sharing.withdraw()
arriving.wait(corpus.look(), page.title)
loaded = corpus.loaded()
notices.begin()
for fault in loaded.faults:
    st.text(fault)
with st.sidebar:
    st.session_state["selection"] = filters.chosen(loaded.tables)
page.run()
standing.wait()
