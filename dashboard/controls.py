"""The widgets of the pages. Each is bound to the address."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard import corpus, notices, quoted, reading_links, wording
from metrics import coded
from metrics.model import Span
from metrics.tables import Tables


def way() -> str:
    """In which way readability is counted."""
    explained = "textstat: as textstat 0.7.13 counts. definition: by the published rules. See the page Method."
    ways = ["textstat", "definition"]
    return st.segmented_control(
        "Counted as", ways, default=ways[0], required=True, key="way", bind="query-params", help=explained
    )


def document(tables: Tables, found: pd.DataFrame) -> str:
    """Which text to read: by default the first that the filters leave."""
    labels = tables.document_labels
    first = coded.of(tables).held("document", found["passage"].to_numpy())[0]
    return one_of("Text", "doc", labels, placeholder=labels[first]) or first


def beside(tables: Tables, document: str) -> str | None:
    """A second text to read beside the first."""
    second = one_of("Beside it", "beside", tables.document_labels, placeholder="no other text")
    return second if second != document else None


def linked(text: str, otherwise: int) -> tuple[int, Span | None]:
    """Where the text is opened, and the stretch that the address points at. Says where its words are missing."""
    wanted = reading_links.asked(st.query_params.to_dict())
    if not wanted:
        return otherwise, None
    stretch = reading_links.found(wanted, text)
    if wanted.quote and not stretch:
        st.text("The words that the link quotes are not in this text. It opens where they stood.")
    return stretch.start if stretch else wanted.start, stretch


def choice(label: str, options: list[str], key: str) -> str:
    """One of a few, the first by default."""
    return st.segmented_control(label, options, default=options[0], required=True, key=key, bind="query-params")


def measure(way: str) -> str:
    """Which measure to show, of those that are counted in this way or in one way only."""
    labels = {name: one.label for name, one in corpus.offered(way).items()}
    say_unknown("metric", labels)
    return st.selectbox("Measure", list(labels), format_func=labels.get, key="metric", bind="query-params")


def quotations(marked: pd.DataFrame) -> pd.DataFrame:
    """The marked stretches that the choices of the page leave; none chosen means all."""
    offered = _offered(marked)
    speaker = several("Who is quoted", "source", offered["speaker"])
    with st.container(horizontal=True):
        found: pd.DataFrame = quoted.chosen(
            marked,
            kind=pills("Kinds", "kind", offered["kind"]),
            speaker=speaker,
            host_voice=pills("Quoted by", "host", offered["host_voice"]),
            stance=pills("Stance of the reporting verb", "stance", offered["stance"]),
            grade=pills("How sure the speaker is", "sure", offered["grade"]),
        )
    return found


@corpus.kept
def _offered(marked: pd.DataFrame) -> dict[str, dict[str, str]]:
    """What each choice among marked stretches offers: value → label."""
    return {
        "speaker": {name: name for name in sorted(marked["speaker"].dropna().unique())},
        "kind": _present(wording.KINDS, marked["kind"]),
        "host_voice": _present(wording.VOICES, marked["host_voice"]),
        "stance": _present(wording.STANCES, marked["stance"]),
        "grade": _present(quoted.GRADES, quoted.grades(marked)),
    }


def _present(labels: dict[str, str], values: pd.Series) -> dict[str, str]:
    """The labels of the values that occur."""
    here = set(values.dropna())
    return {value: label for value, label in labels.items() if value in here}


def several(label: str, key: str, options: dict[str, str], placeholder: str = "all") -> list[str]:
    """Any number of many options; what a change of the texts took away is chosen no more."""
    say_unknown(key, options)
    held = st.session_state.get(key, ())
    if not options.keys() >= {*held}:  # a value that is set, though it is the same, is drawn anew with every view
        st.session_state[key] = [one for one in held if one in options]
    return st.multiselect(
        label, list(options), format_func=options.__getitem__, key=key, bind="query-params", placeholder=placeholder
    )


def one_of(label: str, key: str, options: dict[str, str], *, placeholder: str) -> str | None:
    """One of the options, or none; what a change of the lists took away is chosen no more."""
    say_unknown(key, options)
    if st.session_state.get(key) not in (None, *options):
        st.session_state[key] = None
    return st.selectbox(
        label, list(options), None, format_func=options.get, key=key, bind="query-params", placeholder=placeholder
    )


def pills(label: str, key: str, options: dict[str, str]) -> list[str]:
    """Any number of the options, in their order, whichever was clicked first; none chosen means all."""
    say_unknown(key, options)
    chosen = st.pills(
        label, list(options), selection_mode="multi", format_func=options.get, key=key, bind="query-params"
    )
    return [option for option in options if option in chosen]


def say_unknown(key: str, options: dict[str, str]) -> None:
    """What the address asks of a widget and the widget does not offer."""
    missing = [value for value in st.query_params.get_all(key) if value not in options.values()]
    if missing:
        notices.say(f"The link mentions {', '.join(missing)}, which is not in this corpus.")
