"""How much each voice says, how it reads, whom it mentions: all texts at a glance."""

from __future__ import annotations

import streamlit as st

from dashboard import controls, corpus, findings, ledgers, screen, tour, wording, words
from dashboard.charts import dots
from metrics.measures import measures

chosen, found = controls.head("Overview", "How much does each voice say, how does it read, and whom does it mention?")
tour.offer()
tables = corpus.tables()
by_voice = corpus.measured(("document", "voice"), chosen)
by_document = words.by_voice(by_voice)
documents, theme = tables.document_labels, screen.theme()

screen.sentences(findings.of(tables, by_document))
ledgers.findings(corpus.outstanding(chosen))

st.header("Whose words")
screen.takeaway(findings.voices(tables, by_document))
ledgers.words(by_document, documents, screen.voice_colours())
controls.download("Words by document and voice", by_voice, "words")

st.header("How it reads")
metric = controls.measure(controls.way())
scores = by_voice[by_voice["measure"] == metric]
title = " · ".join(filter(None, (measures()[metric].label, measures()[metric].direction)))
screen.chart(
    "scores",
    dots.by_voice(scores, documents, wording.VOICES, title=title, theme=theme),
    findings.scores(scores, documents),
)
screen.takeaway(findings.alike_by_voice(scores, documents))
ledgers.scores(scores, documents, metric)
controls.download("Scores", scores, "scores")
ledgers.course(*corpus.turns(chosen), documents, metric, screen.voice_colours())

st.header("Who is mentioned")
rates = corpus.rates(("voice",), chosen)
screen.takeaway(findings.actors(rates))
ledgers.rates(rates, "voice", wording.VOICES, colours=screen.voice_colours(), most=8)
controls.download("Mentions", rates, "mentions")

st.header("What it is about")
ledgers.themes(corpus.measured(("document", "theme"), chosen), tables, found)
