"""Who is mentioned, by which voice, and by which names."""

from __future__ import annotations

import streamlit as st

from dashboard import controls, corpus, findings, ledgers, screen, wording
from dashboard.charts import mentions

chosen, found = controls.head("Actors and names", "Who is mentioned, by whom, and by which name?")
rates = corpus.rates(("voice",), chosen)
if rates.empty:
    st.info("No actor is mentioned here. Remove a filter, or add rows to the list beside the texts.")
    st.stop()

who = controls.actor(rates)
if who:
    names = corpus.names(("voice",), chosen)
    names = names[names["actor"] == who]
    st.header("Names used")
    screen.sentences(findings.names(names, rates))
    ledgers.names(names, who)
    controls.download("Names", names, "names")

st.header("Mentions by voice")
shades, theme = screen.voice_colours(), screen.theme()
ledgers.rates(rates, "voice", wording.VOICES, colours=shades, choose="who")
controls.download("Mentions", rates, "actors")
figure = mentions.by_group(rates, "voice", wording.VOICES, shades=shades, theme=theme, most=12)
screen.chart("actors-by-voice", figure, findings.actors(rates))
