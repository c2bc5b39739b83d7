"""What a folder gives, stage by stage: read, settled, corrected, with themes and actors; none twice for the same."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache
from itertools import accumulate
from pathlib import Path

from dashboard import loading, workspace
from dashboard.loading import Loaded, State
from dashboard.waiting import Told
from dashboard.workspace import Workspace
from metrics import annotation, processes
from metrics.analysis import Analysis, tabled
from metrics.model import AnnotatedDocument, Document
from metrics.reading import Reading
from metrics.themes import editing

KEPT = 32  # corpora: as read, and as visitors changed them
LARGE = 1_000_000  # characters
SILENT = Told(lambda share: None)
_TEXTS = 256  # whose layers are kept
_FIRST = 300_000  # characters of the texts that are shown while many others are loaded
_PARTS = 50  # in which many texts are settled; so many times is told how far it is


@lru_cache(maxsize=KEPT)
def first(place: Path, state: State, changed: Workspace) -> Loaded:
    """The first texts alone, as many as are settled in a moment."""
    found = workspace.with_changes(read(place, state, changed.project), changed)
    sizes = accumulate(len(one.text) for one in found.documents)
    few = max(1, sum(1 for size in sizes if size <= _FIRST))
    if few >= len(found.documents):
        return whole(place, state, changed, SILENT)
    some = replace(found, documents=found.documents[:few])
    return loading.whole(tuple(map(layered, some.documents)), some)


@lru_cache(maxsize=KEPT)
def whole(place: Path, state: State, changed: Workspace, waiting: Told) -> Loaded:
    """All texts; `waiting` is told of how many it is known whose words they are."""
    found = workspace.with_changes(read(place, state, changed.project), changed)
    if _large(found.documents):
        return processes.apart(loading.whole, _layers(found.documents, waiting), found)
    return loading.loaded(_themed(place, state, replace(changed, pack="")), found)


@lru_cache(maxsize=KEPT)
def _themed(place: Path, state: State, changed: Workspace) -> Analysis:
    found = workspace.with_changes(read(place, state, changed.project), changed)
    return loading.themed(corrected(place, state, replace(changed, themes=None)), found)


@lru_cache(maxsize=KEPT)
def corrected(place: Path, state: State, changed: Workspace) -> Analysis:
    """The texts as a person corrected them."""
    found = workspace.with_changes(read(place, state, changed.project), changed)
    if _large(found.documents):
        return processes.apart(loading.settled, _layers(found.documents, SILENT), found)
    return loading.corrected(bare(found.documents), found)


@lru_cache(maxsize=KEPT)
def read(place: Path, state: State, project: bytes) -> Reading:
    """The folder as it is in this state, or a project in its stead."""
    return loading.read(place, project)


@lru_cache(maxsize=KEPT)
def bare(documents: tuple[Document, ...]) -> Analysis:
    """What the texts settle by themselves."""
    return tabled(_layers(documents, SILENT))


@lru_cache(maxsize=KEPT)
def _layers(documents: tuple[Document, ...], waiting: Told) -> tuple[AnnotatedDocument, ...]:
    if not _large(documents):
        return tuple(map(layered, documents))
    size = math.ceil(len(documents) / _PARTS)
    parts = [documents[start : start + size] for start in range(0, len(documents), size)]
    found: list[AnnotatedDocument] = []
    for part in processes.spread(annotation.bare, parts):
        found += part
        waiting.told(len(found) / len(documents))
    return tuple(found)


@lru_cache(maxsize=_TEXTS)
def layered(document: Document) -> AnnotatedDocument:
    """Turns, voices and quotations of a text."""
    if _large((document,)):
        return processes.apart(annotation.layered, document)
    return annotation.layered(document)


@lru_cache(maxsize=KEPT)
def word_lists(place: Path, state: State, changed: Workspace) -> str:
    """The word lists of themes as one text; empty where there are none.

    Raises:
        ThemesError: if one cannot be used.
    """
    return editing.whole(workspace.with_changes(read(place, state, changed.project), changed).themes)


def _large(documents: tuple[Document, ...]) -> bool:
    """Whether to settle these texts takes seconds, for which no other visitor should wait: it is done apart."""
    return sum(len(one.text) for one in documents) > LARGE
