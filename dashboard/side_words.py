"""The words of sides beside each other: what each uses more, facing, and all words of two ends as a picture."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial

import pandas as pd
import streamlit as st

from dashboard import (
    compared,
    corpus,
    screen,
    searched,
    side_ledgers,
    sides,
    word_controls,
    word_findings,
    word_ledgers,
)
from dashboard.charts import words
from dashboard.compared import Settings
from dashboard.components import nearing
from dashboard.corpus import kept
from dashboard.selection import Selection
from dashboard.sides import Side


def show(
    picked: Iterable[Side], labels: Mapping[str, str], chosen: Selection, shades: Mapping[str, str], view: str
) -> dict[str, Callable[[], pd.DataFrame]]:
    """Both, where two sides have words, each made when near in this view; the table of the picture by its name."""
    here = compared.holding_words(picked, chosen)
    if len(here) < 2:
        st.text("Fewer than two sides have words here.")
        return {}
    if told := word_findings.several(searched.languages(chosen)):
        screen.takeaway(told)
    settings = Settings(leave_out=word_controls.leave_out(searched.grammar(chosen)))
    view = f"{view} | {settings.leave_out}"
    nearing.part("facing", view, partial(_facing, here, labels, chosen, settings))
    named = {str(side): labels[str(side)] for side in here}
    side = here[0] if len(here) == 2 else sides.parse(word_controls.target(named))
    nearing.part("plot", f"{view} | {side}", then=partial(_plot, side, named, chosen, settings, shades))
    return {"All words": corpus.later(compared.each_in_full, here, chosen, settings)}


def _facing(here: list[Side], labels: Mapping[str, str], chosen: Selection, settings: Settings) -> None:
    found = compared.each(here, chosen, settings)
    screen.sentences(word_findings.key_terms(found, labels))
    side_ledgers.facing(found, labels)


def _plot(
    side: Side, labels: Mapping[str, str], chosen: Selection, settings: Settings, shades: Mapping[str, str]
) -> None:
    here = [sides.parse(one) for one in labels]
    rest = word_ledgers.rest_of(side, here)
    ends, names = word_ledgers.named(side, rest, labels)
    table = compared.keyness(side, rest, chosen, settings)
    drawn = word_ledgers.opening(corpus.tables(), kept(words.drawn)(table), "words", sides.together(here))
    pair = [shades[ends[0]], shades[str(rest[0])]]
    figure = kept(words.by_rate)(drawn, sides=names, shades=pair, theme=screen.theme())
    message = word_findings.all_words(table, names, len(drawn))
    about = word_controls.comparison(names, settings)
    screen.chart("all-words", figure, message, about, finds="A word of the picture")
