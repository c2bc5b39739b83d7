"""Key phrases of sides: beside each other when near the screen, those of much text when asked for; those compared."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pandas as pd
import streamlit as st

from dashboard import compared, ledgers, waiting, word_controls
from dashboard.components import nearing
from dashboard.selection import Selection
from dashboard.sides import Side
from dashboard.word_ledgers import rest_of
from metrics.schemas import as_rows

NEAR = 6_000  # words of the sides together, whose phrases take half a second
_ASKED = "phrases"
_FOUND = "phrases found"  # in the session: of which view the phrases that are compared are there


def show(
    picked: Iterable[Side], labels: Mapping[str, str], measured: pd.DataFrame, chosen: Selection, view: str
) -> None:
    """The phrases of each side once they are near in this view, or what asks for them, where that takes long.

    `measured` has the words of each side.
    """
    words = sum([int(row.value) for row in as_rows(measured) if row.measure == "words"])
    sides = list(picked)

    def found() -> None:
        ledgers.phrases({side: compared.key_phrases(side, chosen) for side in sides}, labels)

    if words <= NEAR:
        nearing.part("key-phrases", view, found, at_once=False)
    elif st.toggle(f"Find the key phrases of these {words:,} words", key=_ASKED, bind="query-params"):
        with waiting.bar("Looking for key phrases …", "stop-phrases", _stopped) as told:
            for number, side in enumerate(sides):
                told(number / len(sides))
                compared.key_phrases(side, chosen)
        found()


def _stopped() -> None:
    st.session_state[_ASKED] = False


def find(picked: Iterable[Side], chosen: Selection, view: str) -> None:
    """Find the phrases of each side and of its others, which comparing them has then at once; Stop compares words."""
    if st.session_state.get(_FOUND) == view:
        return
    sides = list(picked)
    groups = list(dict.fromkeys([*((side,) for side in sides), *(rest_of(side, sides) for side in sides)]))
    with waiting.bar("Looking for key phrases …", "stop-compared", word_controls.compare_words) as told:
        for number, group in enumerate(groups):
            told(number / len(groups))
            compared.phrases_compared(group, chosen)
    st.session_state[_FOUND] = view
