"""How much each voice says, how it reads, whom it mentions: all texts at a glance."""

from __future__ import annotations

import streamlit as st

from dashboard import controls, corpus, findings, ledgers, screen, wording
from dashboard.charts import dots, mentions, voices
from metrics.measures import measures

chosen, found = controls.head("Overview", "How much does each voice say, how does it read, and whom does it mention?")
tables = corpus.tables()
by_voice = corpus.measured(("document", "voice"), chosen)
documents, theme = wording.document_labels(tables), screen.theme()

screen.sentences(findings.of(tables, by_voice))

st.subheader("Whose words")
screen.chart("voices", voices.ledger(by_voice, documents, wording.VOICES, theme), findings.voices(tables, by_voice))
ledgers.words(by_voice, documents)
controls.download("Words by document and voice", by_voice, "words")

st.subheader("How it reads")
metric = controls.measure(controls.way())
scores = by_voice[by_voice["measure"] == metric]
title = " · ".join(filter(None, (measures()[metric].label, measures()[metric].direction)))
screen.chart(
    "scores",
    dots.by_voice(scores, documents, wording.VOICES, title=title, theme=theme),
    findings.scores(scores, documents),
)
ledgers.scores(scores, documents, metric)
controls.download("Scores", scores, "scores")

st.subheader("Who is mentioned")
rates = corpus.rates(("voice",), chosen)
screen.chart(
    "actors",
    mentions.by_group(rates, "voice", wording.VOICES, shades=screen.voice_colours(), theme=theme),
    findings.actors(rates),
)
ledgers.rates(rates, "voice", wording.VOICES, most=8)
controls.download("Mentions", rates, "mentions")

st.subheader("What it is about")
ledgers.themes(corpus.measured(("document", "theme"), chosen), tables, found)
