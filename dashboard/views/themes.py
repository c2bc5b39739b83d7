"""What each voice talks about, and what it leaves out; the word lists, and themes proposed without any."""

from __future__ import annotations

import streamlit as st

from dashboard import (
    compared,
    controls,
    corpus,
    every_page,
    screen,
    theme_controls,
    theme_editor,
    theme_findings,
    theme_ledgers,
    theme_use,
    word_ledgers,
)
from dashboard.components import ledger

chosen, found = every_page.head("Themes", "What does each voice talk about, and what does it leave out?")
tables = corpus.tables()

screen.section("Where each theme stands")
by = theme_controls.groups()
shares = theme_use.shares(by, chosen)
with ledger.together("shares"):
    screen.takeaway(theme_findings.shares(theme_use.shares(("voice",), chosen), tables))
    theme_ledgers.shares(shares, by, tables, theme_controls.names(shares, by, tables))
every_page.download("Shares of themes", shares, "themes")

screen.section("In the course of a text")
document = controls.document(tables, found)
theme_ledgers.course(theme_use.course(document, chosen), tables, document, screen.voice_colours()["speaker"])

uptake = theme_use.uptake(chosen)
with ledger.together("uptake"):
    screen.section("Questions and answers")
    theme_ledgers.uptake(uptake, tables)
every_page.download("Themes of questions and answers", uptake, "uptake")
theme_ledgers.echoed(theme_use.echoed(chosen), tables, theme_use.answers(chosen))

screen.section("One theme and its words")
topic = theme_controls.topic(tables.theme_labels)
for one in (theme for theme in theme_editor.themes() if theme.id == topic):
    st.subheader("Who says what about it")
    settings = theme_controls.SETTINGS
    sides = theme_use.voices_of(one.id, chosen)
    compared = {side: compared.keyness(side, word_ledgers.rest_of(side, sides), chosen, settings) for side in sides}
    word_ledgers.key_terms(tables, compared, theme_findings.voices(sides), settings.kind)
    st.subheader("Who is mentioned in it")
    theme_ledgers.actors(theme_use.names_in(one.id, chosen), one.id)
    st.subheader("Its words")
    theme_editor.change(one, tables.theme_labels)
    theme_ledgers.moved(theme_use.moved(), tables)
    theme_ledgers.terms(one, theme_use.hits(one.id, chosen))
theme_editor.files()

screen.section("Themes proposed from the texts")
theme_editor.propose(theme_controls.proposals(), tables)
