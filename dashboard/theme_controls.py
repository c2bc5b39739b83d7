"""The widgets of the page Themes that the address holds."""

from __future__ import annotations

from typing import Any

import pandas as pd
import streamlit as st

from dashboard.corpus import kept
from dashboard.wording import VOICES
from metrics.schemas import as_rows
from metrics.tables import Tables

GROUPS = {
    "voices": ("voice",),
    "speakers": ("speaker",),
    "answers": ("document", "answer"),
    "documents": ("document",),
}
_PROPOSE = "propose"
NONE, STABLE = "none", "as many as are stable"


def groups() -> tuple[str, ...]:
    """What the columns of the table of shares are."""
    picked = st.segmented_control(
        "Columns", list(GROUPS), default="voices", required=True, key="columns", bind="query-params"
    )
    return GROUPS[picked]


@kept
def names(found: pd.DataFrame, by: tuple[str, ...], tables: Tables) -> dict[tuple[Any, ...], str]:
    """What the groups of a table are called, by their key as text; voices in their order."""
    keys = list(dict.fromkeys(as_rows(found[list(by)].astype("string"))))
    labels = {"voice": VOICES, "document": tables.document_labels}
    shown = {key: [labels.get(c, {}).get(v, v) for c, v in zip(by, key, strict=True)] for key in keys}
    ordered = sorted(keys, key=lambda key: list(VOICES).index(key[0])) if by == ("voice",) else keys
    return {key: " · answer ".join(shown[key]) for key in ordered}


def topic(labels: dict[str, str]) -> str | None:
    """Which theme is looked at and edited; the first one without a choice."""
    if not labels:
        return None
    return st.selectbox("Theme", list(labels), format_func=labels.__getitem__, key="topic", bind="query-params")


def proposals() -> int | str | None:
    """How many themes are to be proposed: none, as many as are stable (None), or a number."""
    choices = [NONE, STABLE, *map(str, range(2, 13))]
    picked = st.selectbox("How many", choices, key=_PROPOSE, bind="query-params")
    return {NONE: NONE, STABLE: None}.get(picked, picked)


def propose_none() -> None:
    """Ask for no proposals any more."""
    st.session_state[_PROPOSE] = NONE
