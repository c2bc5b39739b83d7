"""What is loaded; the only module that caches. Nothing is computed twice for the same texts and the same selection."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import pandas as pd
import streamlit as st

from dashboard import selection as selecting
from dashboard import sides
from dashboard.selection import Selection
from dashboard.sides import Side
from metrics import analysis, measurements, naming, phrases, reading
from metrics.actors import packs
from metrics.tables import Tables
from metrics.themes import ThemesError

FOLDER = Path(__file__).parent.parent / "seeds"
FOLDER_VARIABLE = "DISCOURSE_CORPUS"  # a folder to show instead of the two texts that the project brings
_ENTRIES = 256


@dataclass(frozen=True, slots=True)
class Loaded:
    """A corpus and what could not be read of it, one line each."""

    tables: Tables
    faults: tuple[str, ...]


def folder() -> Path:
    return Path(os.environ.get(FOLDER_VARIABLE) or FOLDER)


def loaded() -> Loaded:
    """The corpus of the folder, read anew only when a file in it has changed."""
    return _load(folder(), _state(folder()))


def tables() -> Tables:
    return loaded().tables


def read_ahead() -> None:
    """Read the corpus before anyone asks for it."""
    loaded()


def passages(selection: Selection) -> pd.DataFrame:
    return selecting.passages(tables(), selection)


def measured(by: Sequence[str], selection: Selection) -> pd.DataFrame:
    """metrics.measurements.measure of what the selection leaves."""
    return _measured(_key(), tuple(by), selection, ())


def measured_sides(chosen: Sequence[Side], selection: Selection) -> pd.DataFrame:
    """The same for each side of a comparison: column side."""
    return _measured(_key(), ("side",), selection, tuple(chosen))


def phrases_of(side: Side, selection: Selection) -> pd.DataFrame:
    """The key phrases of a side."""
    return _phrases(_key(), selection, side)


def rates(by: Sequence[str], selection: Selection) -> pd.DataFrame:
    return naming.rates(tables(), by, passages(selection))


def rates_of_sides(chosen: Sequence[Side], selection: Selection) -> pd.DataFrame:
    return naming.rates(tables(), ("side",), sides.passages(tables(), passages(selection), chosen))


def names(by: Sequence[str], selection: Selection) -> pd.DataFrame:
    return naming.names(tables(), by, passages(selection))


def _key() -> str:
    """Names the state of the corpus for the caches."""
    return f"{folder()} {_state(folder())}"


def _state(place: Path) -> tuple[tuple[str, int, int], ...]:
    """Name, size and time of every file: what tells that the folder has changed."""
    files = sorted(file for file in place.rglob("*") if file.is_file()) if place.is_dir() else []
    return tuple((str(file), stat.st_size, stat.st_mtime_ns) for file in files for stat in [file.stat()])


@lru_cache(maxsize=2)
def _load(place: Path, state: tuple[tuple[str, int, int], ...]) -> Loaded:
    found = reading.read([place])
    faults = [str(fault) for fault in found.faults]
    try:
        done = analysis.analyse(found)
    except (packs.PackError, ThemesError) as fault:
        faults += str(fault).splitlines()
        done = analysis.analyse(reading.Reading(found.documents))
    return Loaded(done.tables, tuple(faults))


@st.cache_data(max_entries=_ENTRIES, show_spinner=False)
def _measured(corpus: str, by: tuple[str, ...], selection: Selection, chosen: tuple[Side, ...]) -> pd.DataFrame:
    found = passages(selection)
    return measurements.measure(tables(), by, sides.passages(tables(), found, chosen) if chosen else found)


@st.cache_data(max_entries=_ENTRIES, show_spinner="Looking for key phrases")
def _phrases(corpus: str, selection: Selection, side: Side) -> pd.DataFrame:
    return phrases.extract(tables(), (), sides.passages(tables(), passages(selection), [side]), top=10)
