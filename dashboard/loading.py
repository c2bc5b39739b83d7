"""Texts and lists → what the app shows. A list that cannot be used is a fault, and the rest is shown."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from metrics import analysis, project
from metrics.actors.packs import Pack, PackError
from metrics.analysis import Analysis
from metrics.correction_lines import CorrectionsError
from metrics.exports.provenance import Provenance, of_lists
from metrics.model import AnnotatedDocument
from metrics.reading import Reading
from metrics.tables import Tables
from metrics.themes import ThemesError

State: TypeAlias = str
_TOLD = 20  # corrections that cannot be used, one line each


@dataclass(frozen=True, slots=True, eq=False)
class Loaded:
    """A corpus and what could not be read of it, one line each. Equal only to itself: built once."""

    tables: Tables
    faults: tuple[str, ...]
    pack: Pack  # the actors of all lists
    annotated: tuple[AnnotatedDocument, ...]
    found: Reading  # texts and lists as they were read, the visitor's changes last
    rests_on: Provenance  # without scope and date


def state(place: Path) -> State:
    """Name, size and time of every file: what tells that the folder, or the project in its stead, has changed.

    Written short, for every figure that is kept is looked up by it.
    """
    stats = [(str(place), place.stat())] if place.is_file() else ((one.path, one.stat()) for one in _files(place))
    told = sorted((name, stat.st_size, stat.st_mtime_ns) for name, stat in stats)
    return hashlib.sha256(repr(told).encode(errors="surrogateescape")).hexdigest()


def _files(place: Path | str) -> Iterator[os.DirEntry[str]]:
    """The files of a folder and of those in it; none where it is not there."""
    if not os.path.isdir(place):
        return
    with os.scandir(place) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                yield from _files(entry.path)
            elif entry.is_file():
                yield entry


def size(place: Path) -> int:
    """The bytes of all files."""
    return place.stat().st_size if place.is_file() else sum(one.stat().st_size for one in _files(place))


def read(place: Path, sent: bytes) -> Reading:
    """The folder or project, or the project that somebody sent."""
    return project.opened(sent).found if sent else project.read([place])


def settled(layers: tuple[AnnotatedDocument, ...], found: Reading) -> Analysis:
    """Texts whose own layers are there, as a person corrected them."""
    return corrected(analysis.tabled(layers), found)


def whole(layers: tuple[AnnotatedDocument, ...], found: Reading) -> Loaded:
    """The same with themes and actors: all that is shown."""
    return loaded(themed(settled(layers, found), found), found)


def corrected(bare: Analysis, found: Reading) -> Analysis:
    """What the texts settle and a person corrected, with every fault so far."""
    try:
        done = analysis.with_corrections(bare, found.corrections)
    except CorrectionsError as fault:
        done = replace(bare, faults=(str(fault),))
    further = len(done.faults) - _TOLD
    more = (f"{further:,} further corrections cannot be used; is this the file of other texts?",) if further > 0 else ()
    return replace(done, faults=(*map(str, found.faults), *done.faults[:_TOLD], *more))


def themed(done: Analysis, found: Reading) -> Analysis:
    """The same with the themes of the word lists."""
    try:
        return analysis.with_themes(done, found.themes)
    except ThemesError as fault:
        return replace(done, faults=(*done.faults, str(fault)))


def loaded(done: Analysis, found: Reading) -> Loaded:
    """The same with the actors of the packs, ready to be shown."""
    try:
        named = analysis.with_packs(done, found.packs)
    except PackError as fault:
        named = replace(analysis.with_packs(done, ()), faults=(*done.faults, *fault.faults))
    rests_on = analysis.provenance(named.annotated, scope="", date="", lists=of_lists(found))
    return Loaded(named.tables, named.faults, named.pack, named.annotated, found, rests_on)
