"""The filters that all pages share, what they leave in one sentence, and what to show where they leave nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from urllib.parse import parse_qs

import streamlit as st

from dashboard import controls, corpus, folding, in_view, theme_filter, wording
from dashboard.corpus import once
from dashboard.loading import Loaded
from dashboard.selection import Selection
from metrics.tables import Tables

OFFERED = 300  # documents of a picker; each is sent with every view
FURTHER = ("speaker", "actor", "ans")
KEYS = ("docs", "voice", *FURTHER)
_KEYS = dict(zip(("documents", "voices", "speakers", "mentioning", "answers"), KEYS, strict=True))
_WITHOUT = {name: name for name in _KEYS} | {"mentioning": "actors", "themes": "themes", "all of the themes": "themes"}


def chosen(tables: Tables) -> Selection:
    """Draw the shared filters and return what is chosen. Empty means all; unknown values of a link are said."""
    options = _options()
    documents = _documents(options["docs"])
    place = st.container()  # the themes are counted in what the other filters leave, and stand above them
    voices = controls.pills("Voices", "voice", options["voice"])
    others = replace(_further(options), documents=tuple(documents), voices=tuple(voices))
    with place:
        themes = theme_filter.chosen(tables, lambda: in_view.paragraphs_by_theme(others))
        every = theme_filter.every() if len(themes) > 1 else False
    return replace(others, themes=themes, all_themes=every)


def _documents(labels: dict[str, str]) -> list[str]:
    """The filter by document; where there are many, once it is looked for."""
    if len(labels) <= OFFERED:
        return controls.several("Documents", "docs", labels)
    held = bool(st.session_state.get("docs") or "docs" in st.query_params)
    panel = folding.opened(f"Documents ({len(labels):,})", "many-docs", held=held)
    if panel is None:
        return []
    with panel:
        return controls.several("Documents", "docs", labels)


def _further(options: Mapping[str, dict[str, str]]) -> Selection:
    """The filters that are looked for less often."""
    held = any(st.session_state.get(key) or key in st.query_params for key in FURTHER)
    panel = folding.opened("More filters", "further", held=held)
    if panel is None:
        return Selection()
    with panel:
        speakers = controls.several("Speakers", "speaker", options["speaker"])
        actors = controls.several("Paragraphs that mention", "actor", options["actor"])
        answers = controls.pills("Answers", "ans", options["ans"])
    return Selection(speakers=tuple(speakers), actors=tuple(actors), answers=tuple(map(int, answers)))


def restore(tables: Tables, view: str) -> None:
    """Set the shared filters as the query of an address has them; what these texts do not have is left out."""
    asked = parse_qs(view.partition("?")[2])
    for key, labels in _options().items():
        values = {label: value for value, label in labels.items()}
        st.session_state[key] = [values[label] for label in asked.get(key, []) if label in values]
    theme_filter.restore(tables, asked)


def selection() -> Selection:
    """What the filters hold, as the frame of the app left it for its pages."""
    return st.session_state["selection"]


def scope() -> str:
    """One sentence that says what is in view."""
    return wording.joined(parts_of_scope())


def parts_of_scope() -> list[tuple[str, bool]]:
    """Its parts, and which of them are filters in force."""
    said: list[tuple[str, bool]] = _scope_of(selection())
    return said


@once
def _scope_of(here: Loaded, chosen: Selection) -> list[tuple[str, bool]]:
    return wording.scope(here.tables, chosen, in_view.chosen(here, chosen))


def nothing_matches() -> None:
    """What to do where no passage meets the filters, or none is there."""
    if corpus.tables().documents.empty:
        st.info("There is no text to show. Add one on the page Texts, or put files into the folder.", icon=None)
        return
    st.info("No passage meets all of these filters. Take one away, or show everything.")
    asked = [(what, names) for what, names in wording.filters(corpus.tables(), selection()) if names]
    st.text("\n".join(f"{what}: {wording.named(names)}" for what, names in asked))
    with st.container(horizontal=True):
        for what, _ in asked if len(asked) > 1 else ():
            st.button(f"Without {_WITHOUT[what]}", on_click=_take_away, args=(what,), key=f"without-{what}")
        everything()


def everything() -> None:
    """A button that takes every filter away."""
    st.button("Show everything", on_click=_clear, key="clear", type="primary")


def _take_away(what: str) -> None:
    if what in _KEYS:
        st.session_state[_KEYS[what]] = []
    else:
        theme_filter.clear(corpus.tables())


def _clear() -> None:
    for key in KEYS:
        st.session_state[key] = []
    theme_filter.clear(corpus.tables())


@once
def _options(here: Loaded) -> dict[str, dict[str, str]]:
    """What each filter offers: value → label."""
    tables = here.tables
    spoken = tables.passages[tables.passages["words"] > 0]
    here = set(spoken["voice"].unique())
    return {
        "docs": tables.document_labels,
        "voice": {voice: label for voice, label in wording.VOICES.items() if voice in here},
        "speaker": {name: name for name in sorted(spoken["speaker"].dropna().unique())},
        "actor": tables.actor_labels,
        "ans": {str(answer): str(answer) for answer in sorted(spoken["answer"].dropna().unique())},
    }
