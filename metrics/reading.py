"""Files and folders → documents. A folder may hold a corpus.toml: metadata, packs of actors, word lists of themes,
and a person's corrections.

packs = ["actors.csv"]          # lists of actors, later ones win
themes = ["themes.toml"]        # word lists
corrections = ["corrections.jsonl"]
[[document]]
file = "speech.txt"             # then title, author, date, source, language, speakers: what is not known is left out
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from metrics import formats
from metrics.model import Document
from metrics.written import ListSource

METADATA = "corpus.toml"
SUFFIXES = frozenset({"", ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xml", ".srt", ".vtt"})
_LISTED = ("packs", "themes", "corrections")
_TEXT_FIELDS = ("title", "author", "date", "source", "language")


@dataclass(frozen=True, slots=True)
class Fault:
    """What could not be read, why, and what to do about it."""

    file: str
    fault: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.file}: {self.fault}; {self.remedy}"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read. Documents stand in the order of the paths, within a folder by name."""

    documents: tuple[Document, ...] = ()
    faults: tuple[Fault, ...] = ()
    packs: tuple[ListSource, ...] = ()
    themes: tuple[ListSource, ...] = ()
    corrections: tuple[ListSource, ...] = ()


def read(paths: Iterable[Path], *, language: str | None = None) -> Reading:
    """Read files, and folders with all below them; hidden files are passed over.

    `language` overrides the metadata. A file that gives no text becomes a fault and the others are read all the same.
    Ids are file names without suffix; a second file of that name gets "-2".
    """
    documents: list[Document] = []
    faults: list[Fault] = []
    lists: dict[str, list[Path]] = {kind: [] for kind in _LISTED}
    for path in paths:
        known, listed, problems = _metadata(path) if path.is_dir() else ({}, {}, [])
        faults += problems
        for kind, files in listed.items():
            lists[kind] += files
        aside = {METADATA, *(file.name for files in listed.values() for file in files)}
        for file in _files(path, aside):
            try:
                document = _document(file, known.get(file.name, {}), language)
            except formats.Unreadable as fault:
                faults.append(Fault(str(file), fault.fault, fault.remedy))
            else:
                documents.append(document)
    return Reading(
        tuple(_with_own_ids(documents)), tuple(faults), **{kind: tuple(files) for kind, files in lists.items()}
    )


def joined(parts: Iterable[Reading]) -> Reading:
    """What was read in several parts, in their order, as one."""
    every = list(parts)
    held = {one.name: tuple(value for part in every for value in getattr(part, one.name)) for one in fields(Reading)}
    return Reading(**held | {"documents": tuple(_with_own_ids(held["documents"]))})


def parse(name: str, raw: bytes, *, language: str | None = None) -> Document:
    """A document from the bytes of a file called `name`.

    Raises:
        formats.Unreadable: if they give no text.
    """
    suffix = Path(name).suffix.lower()
    if suffix not in SUFFIXES:
        raise formats.Unreadable(f"has the format {suffix}, which is not read", "save it as plain text (.txt, UTF-8)")
    text = formats.decode(raw).text
    if not any(map(str.isalnum, text)):
        raise formats.Unreadable("has no words", "leave it out or fill it")
    return Document(Path(name).stem, text, language=language or "en")


def _document(file: Path, known: Mapping[str, Any], language: str | None) -> Document:
    try:
        raw = file.read_bytes()
    except OSError as fault:
        raise formats.Unreadable(*_why(file, fault)) from None
    document = parse(file.name, raw)
    facts = {field: known[field] for field in _TEXT_FIELDS if field in known}
    document = replace(document, **facts, speakers=tuple(known.get("speakers", ())))
    return replace(document, language=language) if language else document


def _why(file: Path, fault: OSError) -> tuple[str, str]:
    if not file.exists():
        return "does not exist", "check the name"
    return f"cannot be read ({(fault.strerror or 'unknown reason').lower()})", "check its permissions"


def _files(path: Path, aside: set[str]) -> Sequence[Path]:
    if not path.is_dir():
        return [path]
    below = (file for file in path.rglob("*") if file.is_file() and file.name not in aside)
    return sorted(file for file in below if not any(p.startswith(".") for p in file.relative_to(path).parts))


def _metadata(folder: Path) -> tuple[dict[str, Any], dict[str, list[Path]], list[Fault]]:
    """Facts by file name, files of packs and themes by kind, and what is wrong with the metadata."""
    file = folder / METADATA
    if not file.exists():
        return {}, {}, []
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
        known = {entry["file"]: _checked(entry) for entry in table.get("document", [])}
        listed = {kind: [folder / name for name in table.get(kind, [])] for kind in _LISTED}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        return {}, {}, [Fault(str(file), f"is no valid TOML ({fault})", "mend it; the texts are read without it")]
    except (KeyError, TypeError, AttributeError) as fault:
        remedy = 'write [[document]] with file = "…", packs, themes and corrections as lists'
        return {}, {}, [Fault(str(file), f"has not the expected form ({fault})", remedy)]
    missing = [name for name in known if not (folder / name).is_file()]
    faults = [Fault(str(file), f"names {name}, which is not there", "correct the name") for name in missing]
    return known, listed, faults


def _checked(entry: Mapping[str, Any]) -> dict[str, Any]:
    """The entry with dates as text.

    Raises:
        TypeError: if a field is no text, or the speakers are no list.
    """
    facts = {field: str(entry[field]) for field in _TEXT_FIELDS if field in entry}
    speakers = entry.get("speakers", [])
    if not isinstance(speakers, list) or not all(isinstance(name, str) for name in speakers):
        raise TypeError("speakers must be a list of names")
    return facts | {"speakers": speakers}


def _with_own_ids(documents: Sequence[Document]) -> list[Document]:
    seen: dict[str, int] = {}
    own = []
    for document in documents:
        seen[document.id] = times = seen.get(document.id, 0) + 1
        own.append(document if times == 1 else replace(document, id=f"{document.id}-{times}"))
    return own
