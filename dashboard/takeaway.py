"""What leaves the app: the present view as files, each made on a click, and the line that cites it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from urllib.parse import urlencode

import pandas as pd
import streamlit as st

from dashboard import beside, corpus, waiting
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
_MAKING = "files in the making"
_LOOK = 1.0  # seconds between two looks at them, while the list is open


@dataclass(frozen=True, slots=True)
class File:
    """A file that a click makes. `make` tells the share done."""

    label: str
    name: str
    type: str
    make: Callable[[Callable[[float], None]], bytes]


@dataclass(slots=True)
class Making:
    """How far a file is; the platform makes it beside the runs that draw the page, which say so and may stop it."""

    share: float = 0.0
    stopped: bool = False
    said: str = ""  # why it could not be made

    def told(self, share: float) -> None:
        if self.stopped:
            raise beside.NotMade("stopped")
        self.share = share

    def stop(self) -> None:
        self.stopped = True


def control(found: pd.DataFrame, scope: str) -> None:
    """The control under the title of a page: every file of what is in view, listed once it is opened."""
    panel = st.popover("Export", key="export", on_change="rerun")
    if panel.open:
        with panel, st.container(gap=None):
            _offer(found, scope)


def _offer(found: pd.DataFrame, scope: str) -> None:
    loaded = corpus.loaded()
    rests_on = replace(loaded.rests_on, scope=scope, date=datetime.date.today().isoformat())
    _say()
    st.text("How to cite this analysis")
    st.code(citation(rests_on), language=None, wrap_lines=True)
    making: dict[str, Making] = st.session_state.setdefault(_MAKING, {})
    for file in _files(View(loaded, found, rests_on)):
        st.download_button(
            f"↓ {file.label}",
            partial(made, file, making),
            file.name,
            file.type,
            key=f"take-{file.name}",
            on_click="ignore",
            type="tertiary",
        )


def made(file: File, making: dict[str, Making]) -> bytes:
    """The file. One that cannot be made is logged and leaves a line for the visitor, then the platform says so, too."""
    for name in [name for name, one in making.items() if one.said]:
        del making[name]
    now = making[file.name] = Making()
    try:
        return file.make(now.told)
    except beside.NotMade as why:
        if now.stopped:
            now.said = f"{file.name}: stopped."
        else:
            logs.error("not exported", file=file.name, fault=str(why))
            now.said = f"{file.name} could not be made; show less with the filters at the side, or take another format."
        raise
    finally:
        if not now.said:
            making.pop(file.name, None)


@st.fragment(run_every=_LOOK)
def _say() -> None:
    """Files in the making: a click on a download draws nothing anew, so that this looks by itself."""
    for name, one in list(st.session_state.get(_MAKING, {}).items()):
        if one.said:
            st.text(one.said)
        elif one.stopped:
            st.text(f"Stopping {name} …")
        else:
            waiting.line(f"Making {name} …", one.share, f"stop-{name}", one.stop)


def _files(view: View) -> Iterator[File]:
    for name, (label, type) in _OFFERED.items():
        yield File(label, name, type, partial(beside.made, name, view))
    address = [(name, value) for name in st.query_params for value in st.query_params.get_all(name)]
    settings = {"view": f"{st.session_state['page']}?{urlencode(address)}"}

    def kept(told: Callable[[float], None]) -> bytes:
        return processes.apart(project.write, view.loaded.found, view.rests_on, settings)

    yield File("Project, to open again (.zip)", "project.zip", _ZIP, kept)
