"""The words that each side uses more than the others, those that all use alike, and the commonest."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from dashboard import (
    compared,
    corpus,
    every_page,
    screen,
    searched,
    side_controls,
    sides,
    word_controls,
    word_findings,
    word_ledgers,
)
from dashboard.charts import ratios

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

screen.section("Used more")
found_by_side = compared.each(here, chosen, settings)
screen.sentences(word_findings.key_terms(found_by_side, labels))
word_ledgers.key_terms(tables, found_by_side, labels, settings.kind)

screen.section("All figures")
side = sides.parse(word_controls.target(labels))
rest = word_ledgers.rest_of(side, here)
ends, names = word_ledgers.named(side, rest, labels)
table = compared.keyness(side, rest, chosen, replace(settings, draws=word_controls.DRAWS))
shared = compared.words_on_both(side, rest, chosen)
screen.sentences(word_findings.tested(table, settings.unit, word_controls.DRAWS, shared))
shades = screen.side_colours(here)
pair = [shades[ends[0]], shades[str(rest[0])]]
figure = corpus.kept(ratios.by_term)(table, sides=names, shades=pair, theme=screen.theme())
screen.chart("ratios", figure, word_findings.ratios(table, names))
word_ledgers.keyness(tables, table, ends, names, settings.kind)
every_page.download("Every term", table, "keyness")

screen.section("Used alike")
word_ledgers.alike(tables, compared.used_alike(side, rest, chosen, settings), ends, names, settings.kind)

screen.section("The commonest")
length = word_controls.length()
word_ledgers.frequent(
    {side: compared.frequent(side, chosen, length, leave_out=settings.leave_out) for side in here}, labels
)
