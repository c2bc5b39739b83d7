"""One theme on the page Themes: who says what about it, whom they mention, and its words, which can be changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pandas as pd

from dashboard import (
    compared,
    corpus,
    folding,
    screen,
    theme_controls,
    theme_editor,
    theme_findings,
    theme_ledgers,
    theme_use,
    word_ledgers,
)
from dashboard.components import nearing
from dashboard.selection import Selection
from metrics.tables import Tables
from metrics.themes import Theme


def show(tables: Tables, chosen: Selection) -> dict[str, Callable[[], pd.DataFrame]]:
    """Everything of the theme that is chosen here, and its tables by name; nothing where there are no word lists."""
    topic = theme_controls.topic(tables.theme_labels)
    view = f"{chosen} | {topic}"
    for theme in (one for one in theme_editor.themes() if one.id == topic):
        nearing.part("topic-said", view, partial(_said, theme, tables, chosen))
        screen.subsection("Its words")
        panel = folding.opened("Change these words", "theme-change", held=False)
        if panel is not None:
            with panel:
                theme_editor.change(theme, tables.theme_labels)
        nearing.part("topic-terms", view, partial(_terms, theme, tables, chosen))
    if topic is None:
        return {}
    return {
        "Words of each voice in the theme": corpus.later(theme_use.terms_in_full, topic, chosen),
        "Names in the theme": corpus.later(theme_use.names_in, topic, chosen),
        "What the last change moved": theme_use.moved(),
    }


def _said(theme: Theme, tables: Tables, chosen: Selection) -> None:
    screen.subsection("Who says what about it")
    settings, sides = theme_use.SETTINGS, theme_use.voices_of(theme.id, chosen)
    found = {side: compared.keyness(side, word_ledgers.rest_of(side, sides), chosen, settings) for side in sides}
    word_ledgers.key_terms(tables, found, theme_findings.voices(sides), settings.kind)
    screen.subsection("Who is mentioned in it")
    theme_ledgers.actors(theme_use.names_in(theme.id, chosen), theme.id)


def _terms(theme: Theme, tables: Tables, chosen: Selection) -> None:
    theme_ledgers.moved(theme_use.moved()(), tables)
    theme_ledgers.terms(theme, theme_use.hits(theme.id, chosen))
