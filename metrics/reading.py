"""Files and folders → documents. A folder may hold a corpus.toml: metadata, packs of actors, word lists of themes,
and a person's corrections.

packs = ["actors.csv"]          # lists of actors, later ones win
themes = ["themes.toml"]        # word lists
corrections = ["corrections.jsonl"]
[[document]]
file = "speech.txt"             # then title, author, date, source, language, group, speakers, interviewers: what is
                                # not known is left out; columns = { text = "…", speaker = "…" } of a table
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from itertools import count
from pathlib import Path
from typing import Any

from metrics import language as languages
from metrics.formats import Unreadable, apart, limits, naming, registry
from metrics.formats.apart import File, Progress
from metrics.model import Document
from metrics.written import ListSource

METADATA = "corpus.toml"
_LISTED = ("packs", "themes", "corrections")
_TEXT_FIELDS = ("title", "author", "date", "source", "language", "group")
_LISTS = ("speakers", "interviewers")


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

    `language` overrides the metadata; a language that nobody states is told from the words. A file that gives no text
    becomes a fault and the others are read all the same. Ids are file names without suffix; a second file of that name
    gets "-2".
    """
    documents: list[Document] = []
    faults: list[Fault] = []
    lists: dict[str, list[Path]] = {kind: [] for kind in _LISTED}
    known: dict[str, dict[str, Any]] = {}
    files: list[Path] = []
    for path in paths:
        facts, listed, problems = _metadata(path) if path.is_dir() else ({}, {}, [])
        faults += problems
        for kind, own in listed.items():
            lists[kind] += own
        found = _files(path, {METADATA, *(one.name for own in listed.values() for one in own)})
        known |= {str(file): facts.get(file.name, {}) for file in found}
        files += found
    for outcome in apart.read(_opened(files, known, faults)):
        if outcome.fault is not None:
            faults.append(Fault(outcome.name, outcome.fault.fault, outcome.fault.remedy))
        documents += [_told(_with_facts(one, known[outcome.origin]), language) for one in outcome.documents]
    return Reading(
        tuple(_with_own_ids(documents)), tuple(faults), **{kind: tuple(listed) for kind, listed in lists.items()}
    )


def joined(parts: Iterable[Reading]) -> Reading:
    """What was read in several parts, in their order, as one."""
    every = list(parts)
    held = {one.name: tuple(value for part in every for value in getattr(part, one.name)) for one in fields(Reading)}
    return Reading(**held | {"documents": tuple(_with_own_ids(held["documents"]))})


def add(
    files: Iterable[File], present: Iterable[str] = (), *, progress: Progress = lambda name, share: None
) -> Iterator[Document | Fault]:
    """The documents of files that somebody brings, one by one; what is not taken is a fault.

    Refused besides what cannot be read: a name that leads to another folder, a name that comes twice, and the id of a
    document that is `present`.
    """
    fresh: dict[str, File] = {}
    for file in files:
        try:
            naming.check(file.name)
            if file.name in fresh:
                raise Unreadable("was added twice", "rename one of the two")
        except Unreadable as fault:
            yield Fault(naming.shown(file.name), fault.fault, fault.remedy)
        else:
            fresh[file.name] = file
    there, new = set(present), set[str]()
    for outcome in apart.read(fresh.values(), progress=progress):
        if outcome.fault is not None:
            yield Fault(outcome.name, outcome.fault.fault, outcome.fault.remedy)
        for document in outcome.documents:
            if document.id in there:
                yield Fault(outcome.name, "has the name of a text that is there", "rename it, or remove the other")
                continue
            id = next(id for id in _numbered(document.id) if id not in new and id not in there)
            new.add(id)
            yield _told(replace(document, id=id), None)


def parse(name: str, raw: bytes, *, language: str | None = None) -> Document:
    """The first document in the bytes of a file called `name`, read in this process.

    Raises:
        formats.Unreadable: if they give no text.
    """
    return _told(registry.parse(name, raw)[0], language)


def _told(document: Document, language: str | None) -> Document:
    """The document with its language: the one asked for, else the stated one, else as its words tell."""
    code = language or languages.stated(document.language) or languages.of(document.text)
    return replace(document, language=code)


def _opened(files: Iterable[Path], known: Mapping[str, Mapping[str, Any]], faults: list[Fault]) -> Iterator[File]:
    """The files with their bytes, one at a time; what is not even opened becomes a fault."""
    for file in files:
        try:
            registry.check_suffix(file.name)
            limits.check_size(file.stat().st_size)
            yield File(str(file), file.read_bytes(), known[str(file)].get("columns", {}))
        except Unreadable as fault:
            faults.append(Fault(str(file), fault.fault, fault.remedy))
        except OSError as fault:
            faults.append(Fault(str(file), *_why(file, fault)))


def _with_facts(document: Document, known: Mapping[str, Any]) -> Document:
    facts: dict[str, Any] = {field: known[field] for field in _TEXT_FIELDS if field in known}
    return replace(document, **facts | {field: tuple(known[field]) for field in _LISTS if field in known})


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
        TypeError: if a field is no text, the speakers are no list, or the columns no table.
    """
    facts: dict[str, Any] = {field: str(entry[field]) for field in _TEXT_FIELDS if field in entry}
    for field in _LISTS:
        names = entry.get(field, [])
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise TypeError(f"{field} must be a list of names")
        facts |= {field: names} if field in entry else {}
    columns = entry.get("columns", {})
    if not isinstance(columns, dict) or not all(isinstance(name, str) for name in columns.values()):
        raise TypeError("columns must be a table of names")
    return facts | {"columns": columns}


def _with_own_ids(documents: Sequence[Document]) -> list[Document]:
    seen: set[str] = set()
    own = []
    for document in documents:
        id = next(id for id in _numbered(document.id) if id not in seen)
        seen.add(id)
        own.append(document if id == document.id else replace(document, id=id))
    return own


def _numbered(id: str) -> Iterator[str]:
    """The id, then the id with "-2", "-3" …"""
    yield id
    yield from (f"{id}-{number}" for number in count(2))
