"""What was found wrongly, put right by hand: turns, quotations, notes, speakers."""

from __future__ import annotations

from dashboard import agreeing, controls, corpus, correcting, every_page, screen

chosen, found = every_page.head("Corrections", "What was found wrongly, and what is right?")
document = controls.document(corpus.tables(), found)
what = controls.choice("What to correct", list(correcting.FORMS), "fix")
correcting.fault()
correcting.form(what, document)

screen.section("Made so far")
correcting.made()

screen.section("A second person")
agreeing.show()
