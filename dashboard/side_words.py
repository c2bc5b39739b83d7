"""The words of sides beside each other: what each uses more, facing, and all words of two ends as a picture."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pandas as pd
import streamlit as st

from dashboard import (
    compared,
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
from dashboard.components import ledger
from dashboard.corpus import kept
from dashboard.evidence import opens
from dashboard.selection import Selection
from dashboard.sides import Side


def show(
    picked: Iterable[Side], labels: Mapping[str, str], chosen: Selection, shades: Mapping[str, str]
) -> dict[str, pd.DataFrame]:
    """Both, where two sides have words; the table of the picture by its name."""
    here = compared.holding_words(picked, chosen)
    if len(here) < 2:
        st.text("Fewer than two sides have words here.")
        return {}
    settings = Settings(leave_out=word_controls.leave_out(searched.grammar(chosen)))
    found = compared.each(here, chosen, settings)
    with ledger.together("facing"):
        screen.sentences(word_findings.key_terms(found, labels))
        side_ledgers.facing(found, labels)
    return {"All words": _plot({str(side): labels[str(side)] for side in here}, chosen, settings, shades)}


def _plot(labels: Mapping[str, str], chosen: Selection, settings: Settings, shades: Mapping[str, str]) -> pd.DataFrame:
    here = [sides.parse(side) for side in labels]
    side = here[0] if len(here) == 2 else sides.parse(word_controls.target(labels))
    rest = word_ledgers.rest_of(side, here)
    ends, names = word_ledgers.named(side, rest, labels)
    table: pd.DataFrame = compared.keyness(side, rest, chosen, settings)
    drawn = _drawn(table, sides.together(here))
    pair = [shades[ends[0]], shades[str(rest[0])]]
    figure = kept(words.by_rate)(drawn, sides=names, shades=pair, theme=screen.theme())
    message = word_findings.all_words(table, names, len(drawn))
    screen.chart("all-words", figure, message, finds="A word of the picture")
    return table


@kept
def _drawn(table: pd.DataFrame, both: str) -> pd.DataFrame:
    """What is drawn of a table, with the list that each point opens."""
    drawn = words.drawn(table)
    return drawn.assign(opens=[str(opens("phrases", phrase=term, side=both)) for term in drawn["term"].tolist()])
