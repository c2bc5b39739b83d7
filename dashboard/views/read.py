"""The words themselves: the whole text, each voice marked, actors highlighted, a way to every answer."""

from __future__ import annotations

from dashboard import controls, corpus, reading, reading_quotations, screen, wording
from dashboard.components import reader

chosen, found = controls.head("Read", "Whose words are these, and who is mentioned in them?")
tables = corpus.tables()
document = controls.document(tables, found)
screen.takeaway(wording.MARKS)
reader.show(
    "reader",
    reading.paragraphs(tables, document, found, chosen.themes),
    places=reading.places(tables, document),
    actors=reading.actors(tables, document, chosen.actors),
    quotations=reading_quotations.facts(reading_quotations.of(tables, document)),
    at=controls.position(reading.first(tables, document, found) if not chosen.is_empty else -1),
    colours=screen.voice_colours(),
)
