"""Key phrases of sides beside each other: when near the screen, those of much text when asked for."""

from __future__ import annotations

from collections.abc import Iterable

import pandas as pd
import streamlit as st

from dashboard import compared, filters, opening, waiting
from dashboard.components import nearing
from dashboard.corpus import kept
from dashboard.selection import Selection
from dashboard.sides import Side

NEAR = 6_000  # words of the sides together, whose phrases take half a second
_ASKED = "phrases"


def found(picked: Iterable[Side], measured: pd.DataFrame, chosen: Selection) -> dict[Side, pd.DataFrame]:
    """The phrases of each side; none, and what asks for them, where that takes long.

    `measured` has the words of each side.
    """
    words, sides = _words(measured), list(picked)
    if words <= NEAR:
        view = " | ".join([filters.scope(), *map(str, sides)])
        near = nearing.near("phrases-near", view, opening.stay)
        return {side: compared.key_phrases(side, chosen) for side in sides} if near else {}
    if not st.toggle(f"Find the key phrases of these {words:,} words", key=_ASKED, bind="query-params"):
        return {}
    phrases = {}
    with waiting.bar("Looking for key phrases …", "stop-phrases", _stopped) as told:
        for number, side in enumerate(sides):
            told(number / len(sides))
            phrases[side] = compared.key_phrases(side, chosen)
    return phrases


@kept
def _words(measured: pd.DataFrame) -> int:
    return int(measured.loc[measured["measure"] == "words", "value"].sum())


def _stopped() -> None:
    st.session_state[_ASKED] = False
