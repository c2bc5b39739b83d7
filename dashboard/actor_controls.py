"""The widgets of the page Actors and names: what counts as a mention, and beside whom."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd
import streamlit as st

from dashboard import controls, sides
from dashboard.corpus import kept
from dashboard.sides import Side
from dashboard.wording import FORMS, VOICES
from metrics.comentions import UNITS
from metrics.naming import Counting
from metrics.schemas import listed
from metrics.tables import Tables, distinct

GROUPS = {"voice": "Voice", "document": "Document", "speaker": "Speaker", "answer": "Answer", "theme": "Theme"}


def groups(tables: Tables, found: pd.DataFrame) -> dict[Side, str]:
    """What stands beside each other of the passages found: voices, documents, speakers, answers or themes."""
    by = st.segmented_control(
        "Columns",
        list(GROUPS),
        format_func=GROUPS.get,
        default="voice",
        required=True,
        key="by",
        bind="query-params",
    )
    return _named(tables, found, by)


@kept
def _named(tables: Tables, found: pd.DataFrame, by: str) -> dict[Side, str]:
    chosen = _sides(replace(tables, passages=found), by)
    labels = distinct((str(side), sides.label(side, tables)) for side in chosen)
    return {side: labels[str(side)] for side in chosen}


def _sides(tables: Tables, by: str) -> list[Side]:
    if by == "voice":
        return sorted(sides.each(tables, by), key=lambda side: list(VOICES).index(side.conditions[0][1][0]))
    if by == "theme":
        return [Side.of(theme=theme) for theme in tables.theme_labels]
    return sides.answers(tables) if by == "answer" else sides.each(tables, by)


def counting() -> Counting:
    """What counts as a mention. Roles ("the Ministry") count only where they are chosen."""
    forms = controls.pills("Forms", "form", FORMS)
    with st.container(horizontal=True):
        nested = st.toggle("Count names inside longer names", True, key="inside", bind="query-params")
        rolled = st.toggle("Count a ministry for its state", key="rolled", bind="query-params")
    return Counting(tuple(forms), nested=nested, rolled=rolled)


def who(rates: pd.DataFrame) -> str | None:
    """Whose names to show."""
    return controls.one_of("One actor", "who", _actors(rates), placeholder="choose an actor")


@kept
def _actors(rates: pd.DataFrame) -> dict[str, str]:
    return distinct(dict(zip(listed(rates["actor"]), listed(rates["label"]), strict=True)).items())


def unit() -> str:
    """In what two actors are mentioned together."""
    return st.segmented_control(
        "Together in one", list(UNITS), default=UNITS[0], required=True, key="within", bind="query-params"
    )
