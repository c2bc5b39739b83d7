"""The words of sides beside each other: what each uses more, facing, and all words of two ends as a picture."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pandas as pd
import streamlit as st

from dashboard import (
    compared,
    every_page,
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
from dashboard.corpus import kept
from dashboard.evidence import opens
from dashboard.selection import Selection
from dashboard.sides import Side
from metrics.schemas import as_rows

_WORD = "word-of-picture"


def show(picked: Iterable[Side], labels: Mapping[str, str], chosen: Selection, shades: Mapping[str, str]) -> None:
    """Both, where two sides have words."""
    here = compared.holding_words(picked, chosen)
    if len(here) < 2:
        st.text("Fewer than two sides have words here.")
        return
    settings = Settings(leave_out=word_controls.leave_out(searched.grammar(chosen)))
    found = compared.each(here, chosen, settings)
    screen.sentences(word_findings.key_terms(found, labels))
    side_ledgers.facing(found, labels)
    _plot({str(side): labels[str(side)] for side in here}, chosen, settings, shades)


def _plot(labels: Mapping[str, str], chosen: Selection, settings: Settings, shades: Mapping[str, str]) -> None:
    here = [sides.parse(side) for side in labels]
    side = here[0] if len(here) == 2 else sides.parse(word_controls.target(labels))
    rest = word_ledgers.rest_of(side, here)
    ends, names = word_ledgers.named(side, rest, labels)
    table = compared.keyness(side, rest, chosen, settings)
    drawn = _drawn(table, sides.together(here))
    pair = [shades[ends[0]], shades[str(rest[0])]]
    figure = kept(words.by_rate)(drawn, sides=names, shades=pair, theme=screen.theme())
    message = word_findings.all_words(table, names, len(drawn))
    screen.chart("all-words", figure, message)
    told = _told(drawn)
    if st.session_state.get(_WORD) not in told:
        st.session_state[_WORD] = None
    st.selectbox(
        "A word of the picture",
        list(told),
        None,
        format_func=told.get,
        key=_WORD,
        placeholder="choose or type one to open its places",
        on_change=_open,
    )
    every_page.download("All words", table, "all-words")


@kept
def _drawn(table: pd.DataFrame, both: str) -> pd.DataFrame:
    """What is drawn of a table, with the list that each point opens."""
    drawn = words.drawn(table)
    return drawn.assign(opens=[str(opens("phrases", phrase=term, side=both)) for term in drawn["term"].tolist()])


@kept
def _told(drawn: pd.DataFrame) -> dict[str, str]:
    return {row.opens: f"{row.term}: {row.target_count} against {row.reference_count}" for row in as_rows(drawn)}


def _open() -> None:
    """What a click on its point does, for those who have no pointer."""
    if chosen := st.session_state[_WORD]:
        st.query_params["open"] = chosen
