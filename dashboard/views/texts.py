"""What was found in each text: how it was read, turns, voices, faulty marks; and ways to bring and change texts."""

from __future__ import annotations

from dashboard import (
    adding,
    controls,
    corpus,
    every_page,
    found_ledgers,
    known,
    projects,
    reading,
    screen,
    sharing,
    shelf,
    workspace,
)
from dashboard.components import reader

question = "What was found in each text, why, and how sure is it?"
chosen, found = every_page.head("Texts", question, first=adding.offer)
tables = corpus.tables()
known.groups(tables)
found_ledgers.texts(tables, found)

screen.section("How each was read")
found_ledgers.layouts(tables, found)
found_ledgers.files(tables, found)

screen.section("One text")
document = controls.document(tables, found)
known.change(tables, document)
screen.takeaway("How it begins, with its voices; the page Read shows all of it.")
reader.show(
    "preview",
    [reading.view(tables, document, found, most=reading.BEGINNING)],
    groups=[],
    at=-1,
    stretch=None,
    colours=screen.voice_colours(),
    corpus=shelf.parameters(),
    note=workspace.note(),
)

screen.section("Text check")
found_ledgers.oddities(tables, found)

screen.section("Open or share a project")
projects.offer()
sharing.offer()
