"""The whole: a reading → annotated documents → tables. And every table as files."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.metadata import version
from pathlib import Path

import pandas as pd

from metrics import annotation, comentions, grouping, measurements, naming, phrases, reading, tables, themes
from metrics.actors import packs
from metrics.actors.packs import NO_PACK, Pack
from metrics.annotation import Layers
from metrics.exports import tables as exports
from metrics.exports.provenance import Provenance, of_texts
from metrics.exports.provenance import facts as all_facts
from metrics.model import AnnotatedDocument, Document
from metrics.schemas import SCHEMAS
from metrics.tables import Tables
from metrics.written import ListSource

METHOD = "2026-11-28.212"  # moves whenever the same texts would give other numbers
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
_SINGLE = [name for name in SCHEMAS if name != "shares"]  # which serve the others
_PACKAGES = ("pandas", "textstat", "yake", "pyphen", "scipy")


@dataclass(frozen=True, slots=True)
class Analysis:
    """A corpus with its layers, its base tables, and the actors that its lists name."""

    annotated: tuple[AnnotatedDocument, ...]
    tables: Tables
    pack: Pack = NO_PACK
    faults: tuple[str, ...] = ()  # texts on which a rule failed, corrections that could not be used: one line each


def analyse(
    found: reading.Reading,
    *,
    pack_files: Sequence[Path] = (),
    theme_files: Sequence[Path] = (),
    correction_files: Sequence[Path] = (),
) -> Analysis:
    """Annotate what was read with its own packs, word lists and corrections and these further ones, and tabulate it.

    Raises:
        packs.PackError, themes.ThemesError, CorrectionsError: if a list cannot be used.
    """
    files = {"pack_files": pack_files, "theme_files": theme_files, "correction_files": correction_files}
    return tabulate(annotation.layers(found, **files))


def tabulate(found: Layers) -> Analysis:
    """The tables of annotated documents."""
    base = tables.build(found.annotated, pack=found.pack, theme_labels=found.theme_labels)
    return Analysis(found.annotated, base, found.pack, found.faults)


def without_lists(documents: Sequence[Document]) -> Analysis:
    """What the texts settle by themselves: no mentions, no themes. Lists lay theirs over it, in any order."""
    return tabled(tuple(map(annotation.layered, documents)))


def tabled(layers: tuple[AnnotatedDocument, ...]) -> Analysis:
    """The same of texts whose own layers are there."""
    return Analysis(layers, tables.build(layers))


def with_corrections(bare: Analysis, sources: Sequence[ListSource]) -> Analysis:
    """What the texts settle and a person corrected: no mentions, no themes yet.

    Raises:
        CorrectionsError: if a file cannot be read.
    """
    annotated, faults = annotation.with_corrections(bare.annotated, sources)
    base = bare.tables if annotated == bare.annotated else tables.build(annotated)
    return Analysis(annotated, base, faults=faults)


def with_packs(done: Analysis, lists: Sequence[ListSource]) -> Analysis:
    """The analysis with the actors of these packs over the base list; nothing else is computed again.

    Raises:
        packs.PackError: if a pack cannot be used.
    """
    pack = packs.load(lists, *(one.document.language for one in done.annotated))
    annotated = annotation.with_mentions(done.annotated, pack)
    return replace(
        done, annotated=tuple(annotated), tables=tables.with_mentions(done.tables, annotated, pack), pack=pack
    )


def with_themes(done: Analysis, lists: Sequence[ListSource]) -> Analysis:
    """The analysis with the themes of these word lists; nothing else is computed again.

    Raises:
        themes.ThemesError: if a list cannot be used.
    """
    word_lists = themes.load(lists)
    annotated = annotation.with_themes(done.annotated, word_lists)
    theme_labels = {theme.id: theme.label for theme in word_lists}
    return replace(done, annotated=tuple(annotated), tables=tables.with_themes(done.tables, annotated, theme_labels))


def frames(base: Tables, chosen: pd.DataFrame | None = None) -> Iterator[tuple[str, pd.DataFrame]]:
    """Every table by name, of the passages `chosen` or of all; what is grouped stands once for each of GROUPINGS."""
    kept = tables.narrowed(base, base.passages if chosen is None else chosen)
    with phrases.ahead(base, PHRASED.values()):
        yield from ((name, getattr(kept, name)) for name in _SINGLE)
        yield from counted(base, kept)
    yield "keywords", phrases.extracted(base, grouping.stacked(base, PHRASED, kept.passages))


def counted(base: Tables, kept: Tables) -> Iterator[tuple[str, pd.DataFrame]]:
    """The tables of what is counted, of the passages `kept` of `base`, for all groupings at once."""
    groups = grouping.stacked(base, GROUPINGS, kept.passages)
    yield "measurements", measurements.measured(base, groups)
    yield "rates", naming.rates_of(base, groups)
    yield "naming", naming.names_of(base, groups)
    yield "comentions", comentions.everywhere(kept)


def files(base: Tables, chosen: pd.DataFrame, format: str, facts: Mapping[str, str]) -> bytes:
    """Every table of the passages: the sheets of a workbook for xlsx, else an archive with a file each."""
    found = frames(base, chosen)
    return exports.xlsx(dict(found), facts) if format == "xlsx" else exports.archive(found, format, facts)


def provenance(
    annotated: Sequence[AnnotatedDocument], *, scope: str, date: str, lists: Mapping[str, str] | None = None
) -> Provenance:
    """What the figures rest on. `lists` gives the SHA-256 of packs, themes and corrections by name."""
    texts = of_texts([one.document for one in annotated])
    return Provenance(date, scope, METHOD, texts, _versions(), lists or {})


@cache
def _versions() -> Mapping[str, str]:
    """Of the packages that make numbers. They stand in files, and stay while this runs."""
    return {name: version(name) for name in _PACKAGES}


def write(
    done: Analysis, folder: Path, *, format: str = "parquet", date: str = "", lists: Mapping[str, str] | None = None
) -> None:
    """Every table as a file in the folder, and manifest.json: texts and their hashes, versions, tables and columns.

    As XLSX the tables are the sheets of one file. `date` is that of the files; `lists` as in `provenance`.

    Raises:
        OSError: if the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    facts = provenance(done.annotated, scope="all passages", date=date, lists=lists)
    found = frames(done.tables)
    listed = _workbook(found, folder, all_facts(facts)) if format == "xlsx" else _each(found, folder, format)
    about = {
        **all_facts(facts),
        "packages": facts.packages,
        "texts": [{"document": id, "sha256": digest} for id, digest in facts.texts.items()],
        "lists": [{"name": name, "sha256": digest} for name, digest in facts.lists.items()],
        "tables": dict(listed),
    }
    (folder / "manifest.json").write_text(json.dumps(about, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _each(found: Iterable[tuple[str, pd.DataFrame]], folder: Path, format: str) -> Iterator[tuple[str, object]]:
    """Write each table as soon as it is there, while others are made; what the manifest says of it."""
    for name, frame in found:
        file = f"{name}.{format}"
        (folder / file).write_bytes(exports.FORMATS[format](frame, {}))
        yield name, _listed(file, frame)


def _workbook(
    found: Iterable[tuple[str, pd.DataFrame]], folder: Path, facts: Mapping[str, str]
) -> Iterator[tuple[str, object]]:
    file, sheets = "tables.xlsx", dict(found)
    (folder / file).write_bytes(exports.xlsx(sheets, facts))
    return ((name, _listed(file, frame)) for name, frame in sheets.items())


def _listed(file: str, frame: pd.DataFrame) -> Mapping[str, object]:
    return {"file": file, "rows": len(frame), "columns": {str(c): str(t) for c, t in frame.dtypes.items()}}
