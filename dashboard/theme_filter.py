"""The filter by theme: a box for each, with the number of its paragraphs, bound to the address by the theme's id."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import streamlit as st

from dashboard import folding, notices, wording
from metrics.tables import Tables

_WAYS, WAY = ("any", "all"), "themes"
LINK = "theme"  # a link may also name themes by their label


def chosen(tables: Tables, counting: Callable[[], Mapping[str, int]]) -> tuple[str, ...]:
    """Draw the boxes, once they are looked for, and return the ids that are ticked.

    `counting` gives the paragraphs of each theme, and is asked once the boxes are drawn.
    A theme that no paragraph takes up cannot be ticked.
    """
    labels = tables.theme_labels
    _follow(labels)
    if not labels:
        return ()
    asked = any(map(_ticked, labels)) or any(name.startswith(f"{LINK}.") for name in st.query_params)
    panel = folding.opened(f"Themes of a paragraph ({len(labels)})", "boxes", held=asked)
    if panel is None:
        return ()
    counts = counting()
    with panel:
        for theme, label in labels.items():
            empty = not counts[theme] and not _ticked(theme)
            st.checkbox(
                f"{wording.plain(label)} ({counts[theme]})", key=key(theme), bind="query-params", disabled=empty
            )
    return tuple(filter(_ticked, labels))


def every() -> bool:
    """Whether a paragraph must take up all of the ticked themes."""
    picked = st.segmented_control(
        "Of these themes", _WAYS, default=_WAYS[0], required=True, key=WAY, bind="query-params"
    )
    return bool(picked == "all")


def clear(tables: Tables) -> None:
    for theme in tables.theme_labels:
        st.session_state[key(theme)] = False


def restore(tables: Tables, asked: Mapping[str, Sequence[str]]) -> None:
    """Tick what the parameters of an address tick."""
    for theme in tables.theme_labels:
        st.session_state[key(theme)] = "true" in asked.get(key(theme), ())
    st.session_state[WAY] = next((way for way in asked.get(WAY, ()) if way in _WAYS), _WAYS[0])


def key(theme: str) -> str:
    return f"{LINK}.{theme}"


def _ticked(theme: str) -> bool:
    return bool(st.session_state.get(key(theme)))


def _follow(labels: Mapping[str, str]) -> None:
    """Tick what a link names by label, and put its id into the address; say what is not there."""
    ids = {label: theme for theme, label in labels.items()}
    asked = st.query_params.get_all(LINK)
    missing = [label for label in asked if label not in ids]
    if missing:
        notices.say(f"The link mentions {', '.join(missing)}, which is not in this corpus.")
    if missing != asked:
        st.query_params[LINK] = missing
    for theme in (ids[label] for label in asked if label in ids):
        st.session_state[key(theme)] = True  # which a box reads, where the address was read before
        if key(theme) not in st.query_params:  # a box that is there holds its own
            st.query_params[key(theme)] = "true"
