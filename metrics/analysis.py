"""The whole: a reading → annotated documents → tables. And every table as files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import pandas as pd

from metrics import measurements, naming, phrases, reading, tables, themes
from metrics.actors import packs
from metrics.actors.labels import labels
from metrics.annotation import annotate, take_up
from metrics.model import AnnotatedDocument
from metrics.tables import Tables

METHOD = "2026-11-25"  # moves whenever the same texts would give other numbers
GROUPINGS: Mapping[str, tuple[str, ...]] = {
    "document": ("document",),
    "answer": ("document", "answer"),
    "document and voice": ("document", "voice"),
    "voice": ("voice",),
    "speaker": ("speaker",),
    "theme": ("theme",),
}
# Key phrases take longest by far; within one document the voices have theirs on the page Compare.
PHRASED = {name: by for name, by in GROUPINGS.items() if name != "document and voice"}
_KEYS = ("document", "answer", "voice", "speaker", "theme")
_PACKAGES = ("pandas", "textstat", "yake", "pyphen", "scipy")


@dataclass(frozen=True, slots=True)
class Analysis:
    """A corpus with its layers and its base tables."""

    annotated: tuple[AnnotatedDocument, ...]
    tables: Tables


def analyse(found: reading.Reading, *, pack_files: Sequence[Path] = (), theme_files: Sequence[Path] = ()) -> Analysis:
    """Annotate what was read with its own packs and word lists and these further ones.

    Raises:
        packs.PackError, themes.ThemesError: if a list cannot be used.
    """
    language = found.documents[0].language if found.documents else "en"
    pack = packs.load([*found.packs, *pack_files], language)
    word_lists = themes.load([*found.themes, *theme_files])
    annotated = annotate(found.documents, pack, word_lists)
    surfaces = ((m.actor, m.span.of(one.document.text)) for one in annotated for m in one.mentions)
    actor_labels = labels(surfaces, pack)
    base = tables.build(annotated, actor_labels=actor_labels, theme_labels=_labels(word_lists))
    return Analysis(tuple(annotated), base)


def with_themes(done: Analysis, word_lists: Sequence[themes.Theme]) -> Analysis:
    """The same analysis with the themes of other word lists; nothing else is read again."""
    annotated = take_up(done.annotated, word_lists)
    return Analysis(tuple(annotated), tables.with_themes(done.tables, annotated, _labels(word_lists)))


def _labels(word_lists: Sequence[themes.Theme]) -> dict[str, str]:
    return {theme.id: theme.label for theme in word_lists}


def frames(base: Tables) -> Iterator[tuple[str, pd.DataFrame]]:
    """Every table of a corpus by name; what is grouped stands once for each of GROUPINGS."""
    yield "documents", base.documents
    yield "passages", base.passages
    yield "sentences", base.sentences
    yield "mentions", base.mentions
    yield "quotations", base.quotations
    yield "turns", base.turns
    yield "notes", base.notes
    yield "oddities", base.oddities
    yield "themes", base.themes
    yield "theme_hits", base.theme_hits
    with phrases.ahead(base, PHRASED.values()):
        grouped = {
            "measurements": _grouped(base, measurements.measure),
            "rates": _grouped(base, naming.rates),
            "naming": _grouped(base, naming.names),
        }
    yield from grouped.items()
    yield "keywords", _grouped(base, phrases.extract, PHRASED)


def write(done: Analysis, folder: Path, *, format: str = "parquet") -> None:
    """Every table as a file in the folder, and manifest.json: texts and their hashes, versions, tables and columns.

    Raises:
        OSError: if the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    listed = {}
    for name, frame in frames(done.tables):
        file = f"{name}.{format}"
        if format == "csv":
            frame.to_csv(folder / file, index=False)
        else:
            frame.to_parquet(folder / file, index=False)
        listed[name] = {"file": file, "rows": len(frame), "columns": {c: str(t) for c, t in frame.dtypes.items()}}
    texts = [
        {"document": one.document.id, "sha256": hashlib.sha256(one.document.text.encode()).hexdigest()}
        for one in done.annotated
    ]
    about = {
        "method": METHOD,
        "packages": {name: version(name) for name in _PACKAGES},
        "texts": texts,
        "tables": listed,
    }
    (folder / "manifest.json").write_text(json.dumps(about, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _grouped(
    base: Tables,
    of: Callable[[Tables, Sequence[str]], pd.DataFrame],
    groupings: Mapping[str, tuple[str, ...]] = GROUPINGS,
) -> pd.DataFrame:
    """One table over all groupings: a column that names the grouping, then the keys, missing where not grouped by."""
    parts = []
    for name, by in groupings.items():
        part = of(base, by)
        absent = {key: pd.Series(pd.NA, index=part.index, dtype=_dtype(key)) for key in _KEYS if key not in by}
        part = part.assign(grouping=pd.Series(name, index=part.index, dtype="string"), **absent)
        parts.append(part[["grouping", *_KEYS, *(column for column in part if column not in (*_KEYS, "grouping"))]])
    return pd.concat(parts, ignore_index=True)


def _dtype(key: str) -> str:
    return "Int64" if key == "answer" else "string"
