"""How much each voice says, how it reads, whom it mentions: all texts at a glance."""

from __future__ import annotations

import streamlit as st

from dashboard import controls, corpus, every_page, filters, findings, in_view, ledgers, pictures, screen, wording
from dashboard.components import ledger, nearing

chosen, found = every_page.head("Overview", "How much does each voice say, how does it read, and whom does it mention?")
tables = corpus.tables()
by = ("document", "voice")
sizes = in_view.words(by, chosen)
documents, shades = tables.document_labels, screen.voice_colours()

with ledger.together("voices"):
    ledgers.findings(findings.of(tables, sizes), "shares", "In short")
    ledgers.findings(in_view.outstanding(chosen), "findings", "What stands out")
    screen.section("Whose words", findings.voices(tables, sizes))
    ledgers.words(sizes, documents, shades)

screen.section("How it reads")
with st.container(horizontal=True):
    way = controls.way()
    metric = controls.measure(way)


def measures() -> None:
    scores, rates = in_view.scores(by, metric, chosen), in_view.rates(("voice",), chosen)
    screen.takeaway(findings.scores(scores, documents))
    ledgers.scores(scores, documents, metric, shades)
    turns, of_turns = in_view.turns(chosen), in_view.scores_of_turns(metric, chosen)
    ledgers.course(turns, of_turns, documents, metric, shades, every=sizes["document"].nunique())
    screen.section("Who is mentioned", findings.actors(rates))
    ledgers.rates(rates, "voice", wording.VOICES, colours=shades, most=8)
    screen.section("What it is about")
    ledgers.themes(in_view.words(("document", "theme"), chosen), tables, found)


def differences() -> None:
    screen.section("Where the voices differ")
    told = in_view.differing(tuple(corpus.offered(way)), chosen)
    ledgers.findings(told, "differing", "Measures and themes that tell two voices apart, the surest first")
    if not told:
        screen.takeaway("No measure and no theme tells two voices apart with 95 % confidence.")


nearing.part("measures", f"{filters.scope()} | {metric}", measures)
nearing.part("differences", f"{filters.scope()} | {way}", differences, at_once=False)
pictures.offer(tables, chosen, metric)
every_page.downloads(
    {
        "Words by document and voice": corpus.later(in_view.measured, by, chosen),
        "Scores": corpus.later(in_view.scores, by, metric, chosen),
        "Turns": corpus.later(in_view.every_turn, metric, chosen),
        "Mentions": corpus.later(in_view.rates, ("voice",), chosen),
    }
)
