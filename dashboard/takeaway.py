"""What leaves the app: the present view as files, each made on a click, and the line that cites it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from dashboard import beside, corpus
from dashboard.loading import Loaded
from metrics import exports, project
from metrics.exports import report
from metrics.exports.provenance import Provenance, citation, facts
from metrics.exports.zipped import zipped

_ZIP = "application/zip"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_TABLES = {"csv": "CSV", "parquet": "Parquet", "json": "JSON"}


@dataclass(frozen=True, slots=True)
class File:
    """A file that a click makes."""

    label: str
    name: str
    type: str
    make: Callable[[], bytes]


def control(found: pd.DataFrame, scope: str) -> None:
    """The control under the title of a page: every file of what is in view, listed once it is opened."""
    panel = st.popover("Export", key="export", on_change="rerun")
    if panel.open:
        with panel, st.container(gap=None):
            _offer(found, scope)


def _offer(found: pd.DataFrame, scope: str) -> None:
    loaded = corpus.loaded()
    rests_on = replace(loaded.rests_on, scope=scope, date=datetime.date.today().isoformat())
    st.text("How to cite this analysis")
    st.code(citation(rests_on), language=None, wrap_lines=True)
    for file in _files(loaded, found, rests_on):
        st.download_button(
            f"↓ {file.label}",
            file.make,
            file.name,
            file.type,
            key=f"take-{file.name}",
            on_click="ignore",
            type="tertiary",
        )


def _files(loaded: Loaded, found: pd.DataFrame, rests_on: Provenance) -> Iterator[File]:
    base = loaded.tables
    yield File("Report (HTML)", "report.html", "text/html", partial(report.whole, base, found, rests_on))
    statistics = partial(report.statistics, base, found, rests_on)
    yield File("Report without the texts (HTML)", "statistics.html", "text/html", statistics)
    book = partial(beside.tables, loaded, found, "xlsx", facts(rests_on))
    yield File("Every table (XLSX)", "tables.xlsx", _SHEET, book)
    rest = {"scope": rests_on.scope, "method": rests_on.method}
    for format, label in _TABLES.items():
        make = partial(beside.tables, loaded, found, format, rest)
        yield File(f"Every table ({label}, .zip)", f"tables-{format}.zip", _ZIP, make)
    for format, about in exports.FORMATS.items():
        make = partial(_texts, loaded, found, format)
        yield File(f"Annotated texts ({about.label}, .zip)", f"texts-{format}.zip", _ZIP, make)
    address = [(name, value) for name in st.query_params for value in st.query_params.get_all(name)]
    settings = {"view": f"?{urlencode(address)}"}
    kept = partial(project.write, loaded.found, rests_on, settings)
    yield File("Project, to open again (.zip)", "project.zip", _ZIP, kept)


def _texts(loaded: Loaded, found: pd.DataFrame, format: str) -> bytes:
    """The annotated texts that have a passage in view, each whole."""
    inside = set(found["document"])
    chosen = [one for one in loaded.annotated if one.document.id in inside]
    base = loaded.tables
    return zipped(exports.written(chosen, format, actors=base.actor_labels, themes=base.theme_labels))
