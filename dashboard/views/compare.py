"""Any two or more sides beside each other; the commentator against the speech quoted is one click."""

from __future__ import annotations

import streamlit as st

from dashboard import (
    compared,
    controls,
    corpus,
    every_page,
    findings,
    folding,
    ledgers,
    screen,
    side_controls,
    side_ledgers,
    side_phrases,
    side_words,
    theme_ledgers,
)
from dashboard.charts import dots
from dashboard.components import ledger

chosen, found = every_page.head("Compare", "What differs between these sides: measures, key phrases, actors, themes?")
tables = corpus.tables()
picked = side_controls.chosen()
if len(picked) < 2:
    st.info("A comparison needs two sides, and this text has one voice. Add a text to the folder, or choose two sides.")
    st.stop()
labels = {str(side): label for side, label in picked.items()}
shades = screen.side_colours(picked)

screen.section("Measures")
way = controls.way()
shown = corpus.offered(way)
measured = compared.measured(picked, (*ledgers.PLAIN, *shown), chosen)
grades = {name: one.label.partition(", by ")[0] for name, one in shown.items() if one.is_grade}
first = next(iter(grades), "")
message = findings.grades(measured, labels, first)
with ledger.together("measures"):
    screen.sentences(findings.sides(measured, labels))
    screen.takeaway(message)
    ledgers.grades(measured, labels, grades, shades)
    screen.takeaway(findings.alike_by_side(measured, labels, first))
    ledgers.measures(measured, labels, shown)
panel = folding.opened("The grades as a picture to take away", "picture", held=False)
if panel is not None:
    drawn = corpus.kept(dots.by_side)
    figure = drawn(
        measured, labels, grades, shades=shades, title="school grade: higher is harder", theme=screen.theme()
    )
    with panel:
        screen.chart("grades", figure, message)

screen.section("Answer by answer")
metric = controls.measure(way)
by_answer = compared.by_answer(picked, (metric,), chosen)
with ledger.together("answers"):
    side_ledgers.answers(by_answer, labels, tables.document_labels, metric, colours=shades)
    screen.section("Distinctive words")
words = side_words.show(picked, labels, chosen, shades)

screen.section("Key phrases")
phrases = side_phrases.found(picked, measured, chosen)
rates, shares = compared.rates(picked, chosen), compared.themes(picked, chosen)
with ledger.together("side-tables"):
    if phrases:
        ledgers.phrases(phrases, labels)
    screen.section("Who is mentioned", findings.actors(rates))
    ledgers.rates(rates, "side", labels, colours=shades)
    screen.section("What it is about")
    theme_ledgers.shares(shares, ("side",), tables, {(side,): label for side, label in labels.items()})
every_page.downloads(
    {
        "Measures": corpus.later(compared.measured, picked, (), chosen),
        "Measures of answers": corpus.later(compared.by_answer, picked, (), chosen),
        **words,
        "Mentions": rates,
        "Shares of themes": shares,
    }
)
