"""Every place of a word or pattern with what stands around it, where in the texts it stands, and beside what."""

from __future__ import annotations

import streamlit as st

from dashboard import corpus, every_page, filters, screen, searched, word_controls, word_findings, word_ledgers, wording
from dashboard.charts import positions
from dashboard.components import ledger, nearing

chosen, found = every_page.head("Concordance", "Where does a word stand, in whose mouth, and beside which others?")
tables = corpus.tables()
query = word_controls.query(searched.commonest_word(chosen))
try:
    hits = searched.hits(query.text, query.how, chosen)
except ValueError as fault:
    st.text(str(fault))
    st.stop()
if hits.empty:
    st.text(f"“{query.text}” does not occur in what is in view: {filters.scope()}.")
    st.text(f"With “{word_controls.SEARCHES['wildcard']}” a * stands for any letters: harb* finds harbour, too.")
    if not chosen.is_empty:
        filters.everything()
    st.stop()

spread = searched.spread(query.text, query.how, chosen, word_ledgers.MOST)
with ledger.together("spread"):
    screen.section("How often")
    if query.is_example:
        screen.takeaway(f"Nothing is looked for yet: shown is the commonest word, “{query.text}”, as an example.")
    screen.takeaway(word_findings.spread(spread, query.text))
    word_ledgers.spread(tables, spread, hits, query)
picture = st.container()

screen.section("Every place")
order, part = word_controls.order(), word_controls.part()
asked = (query.text, query.how, chosen, order, part)
with picture:
    drawn, way = corpus.kept(positions.drawn)(hits), wording.ways(tables.document_labels)
    figure = corpus.kept(positions.by_document)(drawn, tables, wording.VOICES, part=part, theme=screen.theme())
    ways = [way(document, 0) for document in positions.texts(drawn, tables)]
    message = word_findings.positions(hits, tables, len(drawn), query.text)
    screen.chart(
        "positions", figure, message, word_controls.looked_for(query), finds="A place of the picture", ways=ways
    )


def places() -> None:
    screen.takeaway(word_findings.lines(len(searched.ordered(*asked)), word_ledgers.LINES))
    word_ledgers.lines(tables, searched.lines(*asked, word_ledgers.LINES))


if part != positions.WHOLE and not len(searched.ordered(*asked)):
    screen.takeaway(word_findings.no_place(query.text, part))
    word_controls.offer_whole()
else:
    nearing.part("places", str(asked), places)
screen.section("Beside it")
window = word_controls.window()
leave_out = word_controls.leave_out(searched.grammar(chosen))
near = {"window": window, "leave_out": leave_out}


def neighbours() -> None:
    found = searched.beside(query.text, query.how, chosen, **near)
    if found[""].empty:
        screen.takeaway("No word stands near it twice.")
    else:
        word_ledgers.beside(found, query, window)
        word_ledgers.beside_by_voice(found, query, window)


nearing.part("neighbours", f"{query} | {chosen} | {window} | {leave_out}", neighbours)
every_page.downloads(
    {
        "How often": corpus.later(searched.spread, query.text, query.how, chosen, None),
        "Every place": corpus.later(searched.lines, *asked, None),
        "Words near it": corpus.later(searched.beside_in_full, query.text, query.how, chosen, **near),
    },
    about=word_controls.looked_for(query, part, window, leave_out=leave_out),
)
