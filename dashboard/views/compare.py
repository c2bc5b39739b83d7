"""Any two or more sides beside each other; the commentator against the speech quoted is one click."""

from __future__ import annotations

import streamlit as st

from dashboard import (
    cells,
    compared,
    controls,
    corpus,
    every_page,
    filters,
    findings,
    folding,
    ledgers,
    screen,
    side_controls,
    side_ledgers,
    side_measures,
    side_phrases,
    side_words,
    theme_ledgers,
)
from dashboard.charts import dots
from dashboard.components import ledger, nearing
from dashboard.evidence import opens

chosen, found = every_page.head("Compare", "What differs between these sides: measures, key phrases, actors, themes?")
tables = corpus.tables()
picked = side_controls.chosen()
if len(picked) < 2:
    st.info(
        "A comparison needs two sides, and this text has one voice. Add a text on the page Texts, or choose two sides."
    )
    st.stop()
labels = {str(side): label for side, label in picked.items()}
shades = screen.side_colours(picked)

screen.section("Measures")
way = controls.way()
shown = corpus.offered(way)
names = {name: one.label.partition(", by ")[0] for name, one in shown.items() if one.is_grade}
graded = compared.measured(picked, ("words", *names), chosen)
grades = side_measures.ordered(graded, names)
first = next(iter(grades), "")
message = findings.grades(graded, labels, first)
with ledger.together("grades-of-sides"):
    screen.sentences(findings.sides(graded, labels))
    screen.takeaway(message)
    side_measures.grades(graded, labels, grades, shades)
    screen.takeaway(findings.alike_by_side(graded, labels, first))
view = " | ".join([filters.scope(), *labels])


def measures() -> None:
    measured = compared.measured(picked, (*cells.COUNTED, *shown), chosen)
    every = side_measures.ordered(measured, {name: one.label for name, one in shown.items()})
    side_measures.measures(measured, labels, every, shades)


nearing.part("side-measures", f"{view} | {way}", measures)
panel = folding.opened("The grades as a picture to take away", "picture", held=False)
if panel is not None:
    drawn = corpus.kept(dots.by_side)
    lists = [str(opens("sentences", side=side)) for side in graded["side"]]
    about = {"title": "school grade: higher is harder", "theme": screen.theme()}
    figure = drawn(dots.scored(graded).assign(opens=lists), labels, grades, shades=shades, **about)
    with panel:
        screen.chart("grades", figure, message, " against ".join(labels.values()))

screen.section("Answer by answer")
metric = controls.measure(way)


def answers() -> None:
    by_answer = compared.by_answer(picked, (metric,), chosen)
    side_ledgers.answers(by_answer, labels, tables.document_labels, metric, colours=shades)
    screen.section("Distinctive words")


nearing.part("answers", f"{view} | {metric}", answers)
words = side_words.show(picked, labels, chosen, shades, view)

screen.section("Key phrases")
side_phrases.show(picked, labels, graded, chosen, view)


def further() -> None:
    rates, shares = compared.rates(picked, chosen), compared.themes(picked, chosen)
    screen.section("Who is mentioned", findings.actors(rates))
    ledgers.rates(rates, "side", labels, colours=shades)
    screen.section("What it is about")
    theme_ledgers.shares(shares, ("side",), tables, {(side,): label for side, label in labels.items()})


nearing.part("side-tables", view, further)
every_page.downloads(
    {
        "Measures": corpus.later(compared.measured, picked, (), chosen),
        "Measures of answers": corpus.later(compared.by_answer, picked, (), chosen),
        **words,
        "Mentions": corpus.later(compared.rates, picked, chosen),
        "Shares of themes": corpus.later(compared.themes, picked, chosen),
    },
    about=" against ".join(labels.values()),
)
