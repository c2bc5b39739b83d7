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
from dashboard.components import ledger, nearing
from dashboard.counting import said

chosen, found = every_page.head("Actors and names", "Who is mentioned, by whom, and by which name?")
labels = actor_controls.groups(corpus.tables(), found)
counting = actor_controls.counting()
rates = compared.rates(labels, chosen, counting)
if rates.empty:
    st.info("No actor is mentioned here. Remove a filter, choose other forms, or add rows to the list of actors.")
    actor_edits.changes()
    st.stop()
own_names = corpus.later(compared.names, labels, chosen, counting)
csv = {
    "Mentions": rates,
    "All names": own_names,
    "Names that no list has": corpus.later(in_view.found_names, chosen),
}

who = actor_controls.who(rates)
if who:
    names = own_names()
    csv["Names"] = own = names[names["actor"] == who]
    screen.section("Names used")
    screen.sentences(findings.names(own, labels))
    actor_ledgers.names(own, who, labels, counting)
    screen.section("Words around")
    csv["Words around"] = around = compared.around(labels, who, chosen, counting)
    actor_ledgers.around(around, who, labels, counting)
    screen.section("Change this actor")
    actor_edits.panel(who)

with ledger.together("mentioned"):
    screen.section("Mentions", findings.actors(rates))
    actor_ledgers.mentions(rates, labels, screen.side_colours(labels), counting)


def called() -> None:
    screen.section("Who is called what")
    actor_ledgers.matrix(own_names(), rates, labels, counting)


view = f"{chosen} | {counting} | {[*labels]}"
nearing.part("called", view, called)
screen.section("Mentioned together")
unit = actor_controls.unit()
csv["Pairs"] = pairs = corpus.later(in_view.together, unit, chosen, counting)


def together() -> None:
    actor_ledgers.together(pairs(), who, unit, counting)
    screen.section("Names that no list has")
    actor_edits.inbox(in_view.found_names(chosen))


nearing.part("together", f"{view} | {who} | {unit}", together)
screen.section("Your changes")
actor_edits.changes()
every_page.downloads(csv, about=" · ".join(filter(None, (said(counting), f"together: in one {unit}"))))
