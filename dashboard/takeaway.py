"""What leaves the app: the present view as files, each made on a click, and the line that cites it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from dashboard import corpus, workspace
from dashboard.loading import Loaded
from dashboard.serving import settings
from metrics import analysis, exports, project
from metrics.exports import report, tables
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


def open_project() -> None:
    """Show a project that somebody sends, or go back to the texts of the folder."""
    sent = st.file_uploader("A project file (.zip)", type="zip", key="project", disabled=settings.read_only())
    if sent:
        st.button("Show this project", on_click=_show, args=(sent.getvalue(),), type="primary", key="show-project")
    if workspace.current().project:
        st.text("A project is shown in place of the texts of this server.")
        st.button("Back to the texts of this server", on_click=workspace.change, args=(workspace.Workspace(),))
    if fault := st.session_state.pop("project-fault", ""):
        st.text(fault)


def _show(raw: bytes) -> None:
    try:
        opened = project.opened(raw)
    except project.ProjectError as fault:
        st.session_state["project-fault"] = f"The file {fault}."
        return
    if opened.method != analysis.METHOD:
        said = f"made by the method of {opened.method}, shown by that of {analysis.METHOD}: numbers may differ"
        st.session_state["project-fault"] = f"This project was {said}."
    workspace.change(workspace.Workspace(project=raw))


def _files(loaded: Loaded, found: pd.DataFrame, rests_on: Provenance) -> Iterator[File]:
    base = loaded.tables
    yield File("Report (HTML)", "report.html", "text/html", partial(report.whole, base, found, rests_on))
    statistics = partial(report.statistics, base, found, rests_on)
    yield File("Report without the texts (HTML)", "statistics.html", "text/html", statistics)
    yield File("Every table (XLSX)", "tables.xlsx", _SHEET, partial(_workbook, loaded, found, rests_on))
    for format, label in _TABLES.items():
        make = partial(_tables, loaded, found, rests_on, format)
        yield File(f"Every table ({label}, .zip)", f"tables-{format}.zip", _ZIP, make)
    for format, about in exports.FORMATS.items():
        make = partial(_texts, loaded, found, format)
        yield File(f"Annotated texts ({about.label}, .zip)", f"texts-{format}.zip", _ZIP, make)
    address = [(name, value) for name in st.query_params for value in st.query_params.get_all(name)]
    settings = {"view": f"?{urlencode(address)}"}
    kept = partial(project.write, loaded.found, rests_on, settings)
    yield File("Project, to open again (.zip)", "project.zip", _ZIP, kept)


def _workbook(loaded: Loaded, found: pd.DataFrame, rests_on: Provenance) -> bytes:
    return tables.xlsx(dict(analysis.frames(loaded.tables, found)), facts(rests_on))


def _tables(loaded: Loaded, found: pd.DataFrame, rests_on: Provenance, format: str) -> bytes:
    about = {"scope": rests_on.scope, "method": rests_on.method}
    return tables.archive(analysis.frames(loaded.tables, found), format, about)


def _texts(loaded: Loaded, found: pd.DataFrame, format: str) -> bytes:
    """The annotated texts that have a passage in view, each whole."""
    inside = set(found["document"])
    chosen = [one for one in loaded.annotated if one.document.id in inside]
    base = loaded.tables
    return zipped(exports.written(chosen, format, actors=base.actor_labels, themes=base.theme_labels))
