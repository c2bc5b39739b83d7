"""Files and folders → documents. A folder may say in a corpus.toml what its texts do not: see `metadata`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from itertools import count
from pathlib import Path

from metrics import language as languages
from metrics import metadata
from metrics.formats import Unreadable, apart, limits, naming, registry
from metrics.formats.apart import File, Progress
from metrics.metadata import Facts, Listed
from metrics.model import Document
from metrics.written import ListSource


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
    lists: dict[str, list[ListSource]] = {kind: [] for kind in metadata.LISTS}
    known: dict[str, Facts] = {}
    for path in paths:
        facts, listed, problems = _folder(path) if path.is_dir() else ({str(path): {}}, {}, [])
        known |= facts
        faults += problems
        for kind, own in listed.items():
            lists[kind] += own
    for outcome in apart.read(_opened(map(Path, known), known, faults)):
        if outcome.fault is not None:
            faults.append(Fault(outcome.name, outcome.fault.fault, outcome.fault.remedy))
        if outcome.listed is not None:
            lists[outcome.listed.kind].append(outcome.listed.source)
        said = known[outcome.origin]
        documents += [_told(metadata.with_facts(one, said), language) for one in outcome.documents]
    return Reading(
        tuple(_with_own_ids(documents)), tuple(faults), **{kind: tuple(listed) for kind, listed in lists.items()}
    )


def joined(parts: Iterable[Reading]) -> Reading:
    """What was read in several parts, in their order, as one."""
    every = list(parts)
    held = {one.name: tuple(value for part in every for value in getattr(part, one.name)) for one in fields(Reading)}
    return Reading(**held | {"documents": tuple(_with_own_ids(held["documents"]))})


def described(files: Sequence[File]) -> tuple[list[File], list[Listed | Fault]]:
    """The texts among files that came together, with what a corpus.toml among them says; its lists; what is wrong."""
    by_name = {file.name: file for file in files}
    said = metadata.among(list(by_name), lambda name: by_name[name].raw)
    told: list[Listed | Fault] = [Fault(name, fault.fault, fault.remedy) for name, fault in said.faults]
    for name, kind in said.lists.items():
        try:
            told.append(metadata.listed(kind, name, by_name[name].raw))
        except Unreadable as fault:
            told.append(Fault(name, fault.fault, fault.remedy))
    texts = [file for file in files if said.is_text(file.name)]
    return [file._replace(facts=said.texts.get(file.name, {})) for file in texts], told


def add(
    files: Iterable[File], present: Iterable[str] = (), *, progress: Progress = lambda name, share: None
) -> Iterator[Document | Listed | Fault]:
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
        if outcome.listed is not None:
            yield outcome.listed
        facts = fresh[outcome.origin].facts
        for document in outcome.documents:
            if document.id in there:
                yield Fault(outcome.name, "has the name of a text that is there", "rename it, or remove the other")
                continue
            id = next(id for id in _numbered(document.id) if id not in new and id not in there)
            new.add(id)
            yield _told(metadata.with_facts(replace(document, id=id), facts), None)


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


def _opened(files: Iterable[Path], known: Mapping[str, Facts], faults: list[Fault]) -> Iterator[File]:
    """The files with their bytes, one at a time; what is not even opened becomes a fault."""
    for file in files:
        try:
            registry.check_suffix(file.name)
            limits.check_size(file.stat().st_size)
            yield File(str(file), file.read_bytes(), facts=known[str(file)])
        except Unreadable as fault:
            faults.append(Fault(str(file), fault.fault, fault.remedy))
        except OSError as fault:
            faults.append(Fault(str(file), *_why(file, fault)))


def _why(file: Path, fault: OSError) -> tuple[str, str]:
    if not file.exists():
        return "does not exist", "check the name"
    return f"cannot be read ({(fault.strerror or 'unknown reason').lower()})", "check its permissions"


def _folder(path: Path) -> tuple[dict[str, Facts], dict[str, list[Path]], list[Fault]]:
    """The texts of a folder with what is said of each, its lists by kind, what is wrong with its metadata."""
    names = [file.relative_to(path).as_posix() for file in _files(path)]
    said = metadata.among(names, lambda name: _raw(path / name))
    lists: dict[str, list[Path]] = {}
    for name, kind in said.lists.items():
        lists.setdefault(kind, []).append(path / name)
    texts = {str(path / name): said.texts.get(name, {}) for name in names if said.is_text(name)}
    return texts, lists, [Fault(str(path / name), fault.fault, fault.remedy) for name, fault in said.faults]


def _files(path: Path) -> list[Path]:
    below = (file for file in path.rglob("*") if file.is_file())
    return sorted(file for file in below if not any(p.startswith(".") for p in file.relative_to(path).parts))


def _raw(file: Path) -> bytes:
    """
    Raises:
        Unreadable: if the file cannot be read.
    """
    try:
        return file.read_bytes()
    except OSError as fault:
        raise Unreadable(*_why(file, fault)) from None


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
