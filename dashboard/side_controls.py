"""The sides to compare, chosen one by one or by one click."""

from __future__ import annotations

import streamlit as st

from dashboard import controls, filters
from dashboard import sides as comparing
from dashboard.corpus import once
from dashboard.loading import Loaded
from dashboard.sides import Side
from metrics.tables import Tables, distinct

FEW = 6  # documents that are compared without being asked for
SIDES = 12  # that one click compares
OFFERED = 300  # options of the picker; each is sent with every view


def chosen() -> dict[Side, str]:
    """The sides to compare, at least two, with their labels; without a choice the documents, or else the voices."""
    comparisons, labels = _sides()
    presets = {name: chosen for name, chosen in comparisons.items() if len(chosen) <= SIDES}
    with st.container(horizontal=True):
        for number, (name, chosen) in enumerate(presets.items()):
            st.button(name, key=f"preset-{number}", on_click=_compare, args=(chosen,))
    asked = {*st.session_state.get("side", ()), *st.query_params.get_all("side")}
    offered = _offered(filters.selection().documents, tuple(sorted(asked)), OFFERED)
    picked = controls.several("Sides", "side", offered, "choose two or more")
    if len(offered) < len(labels):
        st.text("The answers and voices of one text are among the sides once the filter Documents names the text.")
    if len(picked) < 2:
        picked = [
            *picked,
            *(side for side in map(str, _default(presets, comparisons.get("Documents", []))) if side not in picked),
        ]
    return {comparing.parse(side): labels[side] for side in picked}


@once
def _sides(here: Loaded) -> tuple[dict[str, list[Side]], dict[str, str]]:
    """The comparisons that one click makes, and the label of every side."""
    presets = _presets(here.tables)
    named = {str(side): comparing.label(side, here.tables) for chosen in presets.values() for side in chosen}
    return presets, distinct((named | comparing.labels(here.tables)).items())


@once
def _offered(here: Loaded, chosen: tuple[str, ...], asked: tuple[str, ...], most: int) -> dict[str, str]:
    """The sides to choose from. Where there are many, those of single documents for the documents of the filter only.

    Whole documents stay as long as they are not many themselves, and so does what is asked for, by side or by label.
    """
    _, labels = _sides.kept(here)
    if len(labels) <= most:
        return labels
    own, wanted, many = {str(Side.of(document=one)) for one in chosen}, set(asked), len(here.tables.documents) > most

    def stays(side: str) -> bool:
        document, inside, _ = side.partition("/")
        return not document.startswith("document:") or document in own or not (inside or many)

    return {side: label for side, label in labels.items() if stays(side) or side in wanted or label in wanted}


def _presets(tables: Tables) -> dict[str, list[Side]]:
    presets = {
        "Commentator and quoted speech": [comparing.COMMENTATOR, comparing.QUOTED_SPEECH],
        "Documents": comparing.each(tables, "document"),
        "Voices": comparing.each(tables, "voice"),
        "Answers": comparing.answers(tables),
        "Themes": comparing.themes(tables, most=FEW),
    }
    return {label: chosen for label, chosen in presets.items() if len(chosen) > 1}


def _default(presets: dict[str, list[Side]], documents: list[Side]) -> list[Side]:
    """The documents where they are few, else the first comparison that the texts allow, else the first documents."""
    return documents if 1 < len(documents) <= FEW else next(iter(presets.values()), documents[:FEW])


def _compare(chosen: list[Side]) -> None:
    st.session_state["side"] = [str(side) for side in chosen]
