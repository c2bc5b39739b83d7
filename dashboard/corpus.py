"""What is loaded; the only module that caches. Nothing is computed twice for the same texts and the same selection."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

import pandas as pd

from dashboard import course, sides, workspace
from dashboard import selection as selecting
from dashboard.selection import Selection
from dashboard.sides import Side
from dashboard.workspace import Workspace
from metrics import analysis, comentions, inbox, measurements, naming, phrases, reading, surroundings
from metrics.actors import packs
from metrics.actors.packs import Pack
from metrics.analysis import Analysis
from metrics.model import Voice
from metrics.naming import Counting
from metrics.tables import Tables
from metrics.themes import ThemesError
from metrics.written import ListSource, Written

FOLDER = Path(__file__).parent.parent / "seeds"
FOLDER_VARIABLE = "DISCOURSE_CORPUS"  # a folder to show instead of the two texts that the project brings
PACK, THEMES = "your actors.csv", "your themes.toml"  # what a visitor changed; so called in faults and reasons
_ENTRIES = 256
_CORPORA = 32  # kept: as read, and as visitors changed them
_State: TypeAlias = tuple[tuple[str, int, int], ...]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A corpus and what could not be read of it, one line each."""

    tables: Tables
    faults: tuple[str, ...]
    pack: Pack  # the actors of all lists


def folder() -> Path:
    return Path(os.environ.get(FOLDER_VARIABLE) or FOLDER)


def loaded() -> Loaded:
    """The corpus of the folder with what the visitor changed. Only what a change touches is computed anew."""
    return _now(workspace.current())


def tables() -> Tables:
    return loaded().tables


def read_ahead() -> None:
    """Read the corpus and compute what the first page shows, before anyone asks for it."""
    base, everything = _now(Workspace()).tables, Selection()
    _measured(base, ("document", "voice"), everything)
    _measured(base, ("document", "theme"), everything)
    _rates(base, ("voice",), everything)


def passages(selection: Selection) -> pd.DataFrame:
    return _passages(tables(), selection)


def measured(by: Sequence[str], selection: Selection) -> pd.DataFrame:
    """metrics.measurements.measure of what the selection leaves."""
    return _measured(tables(), tuple(by), selection)


def measured_sides(chosen: Sequence[Side], selection: Selection) -> pd.DataFrame:
    """The same for each side of a comparison: column side."""
    return _measured_sides(tables(), tuple(chosen), selection)


def measured_turns(selection: Selection) -> pd.DataFrame:
    """The same for each turn of the first texts: column turn, numbered as in course.turns."""
    return _measured_turns(tables(), selection)


def phrases_of(side: Side, selection: Selection) -> pd.DataFrame:
    """The key phrases of a side."""
    return _phrases(tables(), side, selection)


def rates(by: Sequence[str], selection: Selection) -> pd.DataFrame:
    return _rates(tables(), tuple(by), selection)


def rates_of_sides(chosen: Sequence[Side], selection: Selection, counting: Counting = naming.PLAIN) -> pd.DataFrame:
    return _rates_of_sides(tables(), tuple(chosen), selection, counting)


def names(by: Sequence[str], selection: Selection) -> pd.DataFrame:
    return naming.names(tables(), by, passages(selection))


def names_of_sides(chosen: Sequence[Side], selection: Selection, counting: Counting) -> pd.DataFrame:
    """The names that each side uses for each actor."""
    return _names_of_sides(tables(), tuple(chosen), selection, counting)


def together(unit: str, selection: Selection, counting: Counting) -> pd.DataFrame:
    """The pairs of actors that sentences or paragraphs mention both."""
    return _together(tables(), unit, selection, counting)


def around(who: str, chosen: Sequence[Side], selection: Selection, counting: Counting) -> pd.DataFrame:
    """The words near an actor, for each side."""
    return _around(tables(), who, tuple(chosen), selection, counting)


def found_names(selection: Selection) -> pd.DataFrame:
    """The actors that no list has, and who each may be."""
    here = loaded()
    return _found_names(here.tables, here.pack, selection)


def check(pack: str) -> None:
    """Whether a changed list of actors can be laid over those of the folder.

    Raises:
        packs.PackError: with every fault.
    """
    found, _ = _read(folder(), _state(folder()))
    language = found.documents[0].language if found.documents else "en"
    packs.load(_lists(found, pack), language)


def quotations(selection: Selection) -> pd.DataFrame:
    """The marked stretches in what the selection leaves."""
    spoken = passages(selection)
    spoken = spoken[spoken["voice"] != Voice.APPARATUS]
    return tables().quotations[tables().quotations["passage"].isin(spoken["passage"])]


def _now(changed: Workspace) -> Loaded:
    return _load(folder(), _state(folder()), changed)


def _state(place: Path) -> _State:
    """Name, size and time of every file: what tells that the folder has changed."""
    files = sorted(file for file in place.rglob("*") if file.is_file()) if place.is_dir() else []
    return tuple((str(file), stat.st_size, stat.st_mtime_ns) for file in files for stat in [file.stat()])


@lru_cache(maxsize=_CORPORA)
def _load(place: Path, state: _State, changed: Workspace) -> Loaded:
    found, _ = _read(place, state)
    themed, faults = _themed(place, state, changed.themes)
    try:
        done = analysis.with_packs(themed, _lists(found, changed.pack))
    except packs.PackError as fault:
        done, faults = analysis.with_packs(themed, ()), (*faults, *fault.faults)
    return Loaded(done.tables, faults, done.pack)


def _lists(found: reading.Reading, pack: str) -> list[ListSource]:
    """The lists of actors of the folder, and the changed one over them."""
    return [*found.packs, *([Written(PACK, pack)] if pack.strip() else [])]


@lru_cache(maxsize=_CORPORA)
def _themed(place: Path, state: _State, changed: str | None) -> tuple[Analysis, tuple[str, ...]]:
    """The texts with their themes, and what could not be read."""
    found, bare = _read(place, state)
    faults = tuple(str(fault) for fault in found.faults)
    lists = found.themes if changed is None else [Written(THEMES, changed)]
    try:
        return analysis.with_themes(bare, lists), faults
    except ThemesError as fault:
        return bare, (*faults, str(fault))


@lru_cache(maxsize=_CORPORA)
def _read(place: Path, state: _State) -> tuple[reading.Reading, Analysis]:
    """The folder, and what its texts settle by themselves."""
    found = reading.read([place])
    return found, analysis.without_lists(found.documents)


# Frames are handed out as they are kept: whoever gets one changes nothing in it.
_passages = lru_cache(maxsize=_ENTRIES)(selecting.passages)


@lru_cache(maxsize=_ENTRIES)
def _measured(base: Tables, by: tuple[str, ...], selection: Selection) -> pd.DataFrame:
    return measurements.measure(base, by, _passages(base, selection))


@lru_cache(maxsize=_ENTRIES)
def _measured_turns(base: Tables, selection: Selection) -> pd.DataFrame:
    return measurements.measure(base, ("turn",), course.turns(_passages(base, selection)))


@lru_cache(maxsize=_ENTRIES)
def _measured_sides(base: Tables, chosen: tuple[Side, ...], selection: Selection) -> pd.DataFrame:
    return measurements.measure(base, ("side",), _sides(base, chosen, selection))


@lru_cache(maxsize=_ENTRIES)
def _rates(base: Tables, by: tuple[str, ...], selection: Selection) -> pd.DataFrame:
    return naming.rates(base, by, _passages(base, selection))


@lru_cache(maxsize=_ENTRIES)
def _rates_of_sides(base: Tables, chosen: tuple[Side, ...], selection: Selection, counting: Counting) -> pd.DataFrame:
    return naming.rates(base, ("side",), _sides(base, chosen, selection), counting)


@lru_cache(maxsize=_ENTRIES)
def _names_of_sides(base: Tables, chosen: tuple[Side, ...], selection: Selection, counting: Counting) -> pd.DataFrame:
    return naming.names(base, ("side",), _sides(base, chosen, selection), counting)


@lru_cache(maxsize=_ENTRIES)
def _together(base: Tables, unit: str, selection: Selection, counting: Counting) -> pd.DataFrame:
    return comentions.together(base, unit, _passages(base, selection), counting)


@lru_cache(maxsize=_ENTRIES)
def _around(base: Tables, who: str, chosen: tuple[Side, ...], selection: Selection, counting: Counting) -> pd.DataFrame:
    return surroundings.around(base, who, ("side",), _sides(base, chosen, selection), counting)


@lru_cache(maxsize=_ENTRIES)
def _found_names(base: Tables, pack: Pack, selection: Selection) -> pd.DataFrame:
    return inbox.inbox(base, pack, _passages(base, selection))


@lru_cache(maxsize=_ENTRIES)
def _phrases(base: Tables, side: Side, selection: Selection) -> pd.DataFrame:
    return phrases.extract(base, (), _sides(base, (side,), selection), top=10)


def _sides(base: Tables, chosen: tuple[Side, ...], selection: Selection) -> pd.DataFrame:
    return sides.passages(base, _passages(base, selection), chosen)
