"""How much each voice says, how it reads, whom it mentions: all texts at a glance."""

from __future__ import annotations

import streamlit as st

from dashboard import controls, corpus, findings, ledgers, screen, tour, wording
from dashboard.components import ledger

chosen, found = controls.head("Overview", "How much does each voice say, how does it read, and whom does it mention?")
tour.offer()
tables = corpus.tables()
by = ("document", "voice")
sizes = corpus.words(by, chosen)
documents, shades = tables.document_labels, screen.voice_colours()

with ledger.together("voices"):
    screen.sentences(findings.of(tables, sizes))
    ledgers.findings(corpus.outstanding(chosen))
    screen.section("Whose words", findings.voices(tables, sizes))
    ledgers.words(sizes, documents, shades)

screen.section("How it reads")
with st.container(horizontal=True):
    metric = controls.measure(controls.way())
scores = corpus.scores(by, metric, chosen)
rates = corpus.rates(("voice",), chosen)
with ledger.together("measures"):
    screen.takeaway(findings.scores(scores, documents))
    ledgers.scores(scores, documents, metric, shades)
    ledgers.course(corpus.turns(chosen), corpus.scores_of_turns(metric, chosen), documents, metric, shades)
    screen.section("Who is mentioned", findings.actors(rates))
    ledgers.rates(rates, "voice", wording.VOICES, colours=shades, most=8)
    screen.section("What it is about")
    ledgers.themes(corpus.words(("document", "theme"), chosen), tables, found)
whole = corpus.later(corpus.measured, by, chosen)
controls.downloads({"Words by document and voice": whole, "Scores": scores, "Mentions": rates})
