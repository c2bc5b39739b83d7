"""Key phrases of sides beside each other: at once where there is little text, else once somebody asks for them."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from dashboard import compared, ledgers, waiting
from dashboard.selection import Selection
from dashboard.sides import Side

AT_ONCE = 6_000  # words of the sides together, whose phrases take about a third of a second
_ASKED = "phrases"


def show(picked: Mapping[Side, str], measured: pd.DataFrame, chosen: Selection) -> None:
    """The phrases, or what asks for them. `measured` has the words of each side."""
    words = int(measured.loc[measured["measure"] == "words", "value"].sum())
    label = f"Find the key phrases of these {words:,} words"
    if words > AT_ONCE and not st.toggle(label, key=_ASKED, bind="query-params"):
        return
    found: dict[Side, pd.DataFrame] = {}
    with waiting.bar("Looking for key phrases …", "stop-phrases", _stopped) as told:
        for number, side in enumerate(picked):
            if words > AT_ONCE:
                told(number / len(picked))
            found[side] = compared.key_phrases(side, chosen)
    ledgers.phrases(found, {str(side): label for side, label in picked.items()})


def _stopped() -> None:
    st.session_state[_ASKED] = False
