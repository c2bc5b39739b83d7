"""Key phrases of sides beside each other: at once where there is little text, else once somebody asks for them."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd
import streamlit as st

from dashboard import compared, waiting
from dashboard.selection import Selection
from dashboard.sides import Side

AT_ONCE = 6_000  # words of the sides together, whose phrases take about a third of a second
_ASKED = "phrases"


def found(picked: Iterable[Side], measured: pd.DataFrame, chosen: Selection) -> dict[Side, pd.DataFrame]:
    """The phrases of each side; none, and what asks for them, where that takes long.

    `measured` has the words of each side.
    """
    words = int(measured.loc[measured["measure"] == "words", "value"].sum())
    if words <= AT_ONCE:
        return {side: compared.key_phrases(side, chosen) for side in picked}
    if not st.toggle(f"Find the key phrases of these {words:,} words", key=_ASKED, bind="query-params"):
        return {}
    sides, phrases = list(picked), {}
    with waiting.bar("Looking for key phrases …", "stop-phrases", _stopped) as told:
        for number, side in enumerate(sides):
            told(number / len(sides))
            phrases[side] = compared.key_phrases(side, chosen)
    return phrases


def _stopped() -> None:
    st.session_state[_ASKED] = False
