"""What each voice talks about, and what it leaves out; the word lists, and themes proposed without any."""

from __future__ import annotations

from dashboard import (
    controls,
    corpus,
    every_page,
    screen,
    theme_controls,
    theme_editor,
    theme_findings,
    theme_ledgers,
    theme_topic,
    theme_use,
)
from dashboard.components import ledger, nearing

chosen, found = every_page.head("Themes", "What does each voice talk about, and what does it leave out?")
tables = corpus.tables()

screen.section("Where each theme stands")
by = theme_controls.groups()
shares = theme_use.shares(by, chosen)
with ledger.together("shares"):
    screen.takeaway(theme_findings.shares(theme_use.shares(("voice",), chosen), tables))
    theme_ledgers.shares(shares, by, tables, theme_controls.names(shares, by, tables))

screen.section("In the course of a text")
document = controls.document(tables, found)
uptake = corpus.later(theme_use.uptake, chosen)


def course() -> None:
    shade = screen.voice_colours()["speaker"]
    theme_ledgers.course(theme_use.course(document, chosen), tables, document, shade)
    screen.section("Questions and answers")
    theme_ledgers.uptake(uptake(), tables)
    theme_ledgers.echoed(theme_use.echoed(chosen), tables, theme_use.answers(chosen))


nearing.part("course", f"{chosen} | {document}", course)
screen.section("One theme and its words")
of_theme = theme_topic.show(tables, chosen)
theme_editor.files()

screen.section("Themes proposed from the texts")
theme_editor.propose(theme_controls.proposals(), tables)
every_page.downloads(
    {
        "Shares of themes": shares,
        "Course of the text": corpus.later(theme_use.course, document, chosen),
        "Themes of questions and answers": uptake,
        **of_theme,
    }
)
