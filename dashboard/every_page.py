"""What every page has: its head, the lists that its figures open, its tables to download."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

import pandas as pd
import streamlit as st

from dashboard import (
    corpus,
    evidence,
    export,
    filters,
    in_view,
    lists,
    screen,
    shelf,
    takeaway,
    theme_filter,
    tour,
    wording,
    workspace,
)
from dashboard.components import copying
from dashboard.selection import Selection
from metrics.tables import Tables


def head(title: str, question: str, *, first: Callable[[], None] = lambda: None) -> tuple[Selection, pd.DataFrame]:
    """Title, the question that the page answers, the sentence of scope. Stops the page where nothing is left.

    `first` draws what stands on the page also where nothing is left.
    """
    chosen = filters.selection()
    found = in_view.passages(chosen)
    screen.head(title, question)
    row = st.container(horizontal=True, vertical_alignment="center")
    with row:
        st.html(_scope(filters.parts_of_scope()), width="content")
        copying.link((*filters.KEYS, theme_filter.LINK, theme_filter.WAY, shelf.KEY), workspace.note())
    tour.offer(title)
    first()
    if not found["words"].sum():
        filters.nothing_matches()
        st.stop()
    with row:
        takeaway.control(found, filters.scope())
    drawer(found)
    return chosen, found


def download(label: str, frame: pd.DataFrame | Callable[[], pd.DataFrame], key: str, *, about: str = "") -> None:
    """A button that makes a CSV of a frame on click, and the frame itself, where no page shows it whole.

    `about` is what the page compares or looks for; the file says it beside what is in view.
    """
    label = f"↓ {label} (CSV)"
    said = " · ".join(filter(None, (filters.scope(), about)))
    titles = corpus.tables().document_labels
    st.download_button(
        label,
        lambda: export.csv(frame() if callable(frame) else frame, scope=said, titles=titles),
        f"{key}.csv",
        "text/csv",
        key=f"csv-{key}",
        on_click="ignore",
        type="tertiary",
    )


def downloads(tables: Mapping[str, pd.DataFrame | Callable[[], pd.DataFrame]], *, about: str = "") -> None:
    """The tables of a page to download, listed once they are asked for, by label."""
    panel = st.popover("↓ Tables of this page (CSV)", key="downloads", type="tertiary", on_change="rerun")
    if panel.open:
        with panel:
            for label, frame in tables.items():
                download(label, frame, label.lower().replace(" ", "-"), about=about)


def drawer(found: pd.DataFrame) -> None:
    """The list that the address asks for, over the page."""
    if asked := st.query_params.get("open"):
        _drawer(asked, found)


@st.dialog("Where this stands", width="medium", position="right", on_dismiss=lambda: st.query_params.pop("open", None))
def _drawer(asked: str, found: pd.DataFrame) -> None:
    tables = corpus.tables()
    try:
        opened = evidence.parse(asked)
        rows = evidence.rows(tables, found, opened)
    except ValueError:
        st.text("The link asks for a list that this corpus does not have. Close this and choose a figure.")
        return
    listing(tables, rows, opened.table, title=lists.title(tables, opened))


def listing(tables: Tables, rows: pd.DataFrame, table: str, *, title: str) -> None:
    """A list of evidence: of what it is, how long it is, and the list to download."""
    st.html(f'<p class="takeaway">{wording.escaped(title)}</p>')
    st.html(f'<p class="scope">{wording.escaped(lists.counted(rows, table))}</p>')
    st.html(lists.entries(tables, rows.head(evidence.MOST)))
    if len(rows) > evidence.MOST:
        st.text(f"The first {evidence.MOST} of {len(rows):,}; the download holds all.")
    download("This list", lambda: evidence.with_text(tables, rows), "passages", about=title)


def _scope(parts: Iterable[tuple[str, bool]]) -> str:
    """The sentence of scope as HTML, in which a filter in force stands out."""
    shown = ((wording.escaped(text), in_force) for text, in_force in parts)
    said = (f"<strong>{text}</strong>" if in_force else text for text, in_force in shown)
    return f'<p class="scope" role="status">{" · ".join(said)}</p>'
