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
from dashboard.beside import View
from dashboard.serving import logs
from metrics import exports, processes, project
from metrics.exports.provenance import citation

_ZIP = "application/zip"
_SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_OFFERED = {
    "report.html": ("Report (HTML)", "text/html"),
    "statistics.html": ("Report without the texts (HTML)", "text/html"),
    "tables.xlsx": ("Every table (XLSX)", _SHEET),
    "tables-csv.zip": ("Every table (CSV, .zip)", _ZIP),
    "tables-parquet.zip": ("Every table (Parquet, .zip)", _ZIP),
    "tables-json.zip": ("Every table (JSON, .zip)", _ZIP),
    **{f"texts-{name}.zip": (f"Annotated texts ({one.label}, .zip)", _ZIP) for name, one in exports.FORMATS.items()},
}  # file: its label and type


_TOLD = "told of export"  # what could not be made, one line each
_LOOK = 2.0  # seconds between two looks whether something could not be made, while the list is open


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
    told: list[str] = st.session_state.setdefault(_TOLD, [])
    for file in _files(View(loaded, found, rests_on)):
        st.download_button(
            f"↓ {file.label}",
            partial(made, file, told),
            file.name,
            file.type,
            key=f"take-{file.name}",
            on_click="ignore",
            type="tertiary",
        )
    _say()


def made(file: File, told: list[str]) -> bytes:
    """The file. One that cannot be made is logged and leaves a line for the visitor, then the platform says so, too."""
    told.clear()
    try:
        return file.make()
    except beside.NotMade as why:
        logs.error("not exported", file=file.name, fault=str(why))
        told.append(f"{file.name} could not be made; show less with the filters at the side, or take another format.")
        raise


@st.fragment(run_every=_LOOK)
def _say() -> None:
    """What could not be made: a click on a download draws nothing anew, so that this looks by itself."""
    for line in st.session_state.get(_TOLD, ()):
        st.text(line)


def _files(view: View) -> Iterator[File]:
    for name, (label, type) in _OFFERED.items():
        yield File(label, name, type, partial(beside.made, name, view))
    address = [(name, value) for name in st.query_params for value in st.query_params.get_all(name)]
    settings = {"view": f"{st.session_state['page']}?{urlencode(address)}"}
    kept = partial(processes.apart, project.write, view.loaded.found, view.rests_on, settings)
    yield File("Project, to open again (.zip)", "project.zip", _ZIP, kept)
