"""The words that each side uses more than the others, those that all use alike, and the commonest."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from dashboard import (
    compared,
    corpus,
    every_page,
    filters,
    screen,
    searched,
    side_controls,
    side_phrases,
    sides,
    word_controls,
    word_findings,
    word_ledgers,
)
from dashboard.charts import ratios
from dashboard.components import nearing

chosen, found = every_page.head(
    "Words", "Which words does each side use more than the others, and which do all use alike?"
)
tables = corpus.tables()
picked = side_controls.chosen()
here = compared.holding_words(picked, chosen)
if len(here) < 2:
    st.info("A comparison needs two sides that have words here. Choose other sides, or remove a filter.")
    st.stop()
labels = {str(side): picked[side] for side in here}
settings = word_controls.settings()
settings = replace(settings, leave_out=word_controls.leave_out(searched.grammar(chosen)))
if settings.kind == "phrases":
    side_phrases.find(here, chosen, " | ".join([filters.scope(), *labels]))

screen.section("Used more", word_findings.several(searched.languages(chosen)))
found_by_side = compared.each(here, chosen, settings)
screen.sentences(word_findings.key_terms(found_by_side, labels))
word_ledgers.key_terms(tables, found_by_side, labels, settings.kind)

screen.section("All figures")
side = sides.parse(word_controls.target(labels))
rest = word_ledgers.rest_of(side, here)
ends, names = word_ledgers.named(side, rest, labels)
shades = screen.side_colours(here)
tested = replace(settings, draws=word_controls.DRAWS)
about = word_controls.comparison(names, settings)
whole = word_controls.every_statistic()
view = " | ".join([filters.scope(), *labels, str(tested), str(side), str(whole)])


def figures() -> None:
    table, shared = compared.keyness(side, rest, chosen, tested), compared.words_on_both(side, rest, chosen)
    screen.sentences(word_findings.tested(table, settings.unit, word_controls.DRAWS, shared, whole=whole))


def every_term() -> None:
    table, pair = compared.keyness(side, rest, chosen, tested), [shades[ends[0]], shades[str(rest[0])]]
    surest = corpus.kept(ratios.drawn)(table)
    drawn = word_ledgers.opening(tables, surest, settings.kind, sides.together(here))
    figure = corpus.kept(ratios.by_term)(drawn, sides=names, shades=pair, theme=screen.theme())
    screen.chart("ratios", figure, word_findings.ratios(table, names), about, finds="A term of the picture")
    word_ledgers.keyness(tables, table, ends, names, settings.kind, whole=whole)


def alike() -> None:
    screen.section("Used alike")
    word_ledgers.alike(tables, compared.used_alike(side, rest, chosen, settings), ends, names, settings.kind)
    screen.section("The commonest")


nearing.part("tested", view, figures, every_term)
every_page.download("Every term", corpus.later(compared.keyness, side, rest, chosen, tested), "keyness", about=about)
nearing.part("alike", view, alike)
length = word_controls.length()


def commonest() -> None:
    runs = {side: compared.frequent(side, chosen, length, leave_out=settings.leave_out) for side in here}
    word_ledgers.frequent(runs, labels)


nearing.part("commonest", f"{view} | {length}", commonest)
left_out = settings.leave_out
every_page.downloads(
    {
        "Terms of every side": corpus.later(compared.each_in_full, here, chosen, settings),
        "Used alike": corpus.later(compared.used_alike, side, rest, chosen, settings),
        "Words in a row": corpus.later(compared.every_run, here, chosen, length, leave_out=left_out),
    }
)
