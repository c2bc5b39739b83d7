"""Who is mentioned, by whom, by which names, beside whom; and what the lists should say otherwise."""

from __future__ import annotations

import streamlit as st

from dashboard import (
    actor_controls,
    actor_edits,
    actor_ledgers,
    compared,
    corpus,
    every_page,
    findings,
    in_view,
    screen,
)
from dashboard.components import ledger

chosen, found = every_page.head("Actors and names", "Who is mentioned, by whom, and by which name?")
labels = actor_controls.groups(corpus.tables(), found)
counting = actor_controls.counting()
rates = compared.rates(labels, chosen, counting)
if rates.empty:
    st.info("No actor is mentioned here. Remove a filter, choose other forms, or add rows to the list of actors.")
    actor_edits.changes()
    st.stop()
names = compared.names(labels, chosen, counting)

who = actor_controls.who(rates)
if who:
    own = names[names["actor"] == who]
    screen.section("Names used")
    screen.sentences(findings.names(own, labels))
    actor_ledgers.names(own, who, labels, counting)
    every_page.download("Names", own, "names")
    screen.section("Words around")
    actor_ledgers.around(compared.around(labels, who, chosen, counting), who, labels, counting)
    screen.section("Change this actor")
    actor_edits.panel(who)

with ledger.together("mentioned"):
    screen.section("Mentions", findings.actors(rates))
    actor_ledgers.mentions(rates, labels, screen.side_colours(labels), counting)
every_page.download("Mentions", rates, "actors")

with ledger.together("called"):
    screen.section("Who is called what")
    actor_ledgers.matrix(names, rates, labels, counting)
every_page.download("All names", names, "all-names")

screen.section("Mentioned together")
unit = actor_controls.unit()
pairs = in_view.together(unit, chosen, counting)
actor_ledgers.together(pairs, who, unit, counting)
every_page.download("Pairs", pairs, "pairs")

screen.section("Names that no list has")
actor_edits.inbox(in_view.found_names(chosen))
screen.section("Your changes")
actor_edits.changes()
