"""A project: texts, what is known of them, packs, themes, corrections and settings in one .zip that opens anywhere.

project.json holds every fact and names the files beside it; the texts are UTF-8, as they were decoded. Opening one
reads no other file and gives the same tables under the same version of the method.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from enum import Enum
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints

from metrics import reading
from metrics.corrections import fingerprint
from metrics.exports.provenance import Provenance, facts
from metrics.exports.zipped import zipped
from metrics.formats.archive import PROJECT
from metrics.metadata import LISTS
from metrics.model import Document
from metrics.reading import Fault, Reading
from metrics.written import ListSource, Written

FORMAT = 1  # moves when an older program could not open it
SUFFIX = ".zip"
_MOST_BYTES = 300_000_000  # unpacked, all together
_MOST_FILES = 10_000
_BROKEN = (zipfile.BadZipFile, zlib.error, ArithmeticError, LookupError, TypeError, ValueError, RuntimeError, EOFError)
_REMEDY = "take the file that was downloaded as a project"


class ProjectError(ValueError):
    """A file that is no project, in one line without its name."""


@dataclass(frozen=True, slots=True)
class Project:
    """What was opened."""

    found: Reading
    method: str  # version under which it was made
    settings: Mapping[str, str]  # of the screen it was made on: "view" is the address


def write(found: Reading, provenance: Provenance, settings: Mapping[str, str]) -> bytes:
    """The project of what was read, with its lists.

    Raises:
        OSError: if a list cannot be read.
    """
    texts = {f"texts/{number:05}.txt": one for number, one in enumerate(found.documents, start=1)}
    lists = {kind: _listed(kind, getattr(found, kind)) for kind in LISTS}
    about = {
        "format": FORMAT,
        **facts(provenance),
        "packages": dict(provenance.packages),
        "settings": dict(settings),
        "documents": [
            {"file": file, "sha256": fingerprint(one.text), **_plain(one, leave_out="text")}
            for file, one in texts.items()
        ],
        "lists": {kind: [{"file": file, "name": one.name} for file, one in own.items()] for kind, own in lists.items()},
    }
    files = [(PROJECT, json.dumps(about, indent=1, ensure_ascii=False).encode("utf-8", "surrogatepass"))]
    files += [(file, one.text.encode("utf-8", "surrogatepass")) for file, one in texts.items()]
    files += [(file, one.text.encode()) for own in lists.values() for file, one in own.items()]
    return zipped(files)


def is_project(raw: bytes) -> bool:
    """Whether the bytes are a .zip that says it is a project."""
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            return PROJECT in packed.namelist()
    except (zipfile.BadZipFile, ValueError):
        return False


def opened(raw: bytes) -> Project:
    """The project in these bytes. Nothing is written to disk.

    Raises:
        ProjectError: if they are none, are broken or too large, or come from a later program.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            members = packed.infolist()
            if len(members) > _MOST_FILES or sum(one.file_size for one in members) > _MOST_BYTES:
                raise ProjectError("is too large; make a project of fewer texts")
            return _project({one.filename: packed.read(one) for one in members})
    except ProjectError:
        raise
    except _BROKEN:
        raise ProjectError(f"is no project file or is damaged; {_REMEDY}") from None


def read(paths: Iterable[Path], *, language: str | None = None) -> Reading:
    """reading.read, where a path may also be a project."""
    found: list[Reading] = []
    for path in paths:
        raw = path.read_bytes() if path.suffix.lower() == SUFFIX and path.is_file() else b""
        if is_project(raw):
            found.append(_of_file(path, raw, language))
        else:
            found.append(reading.read([path], language=language))
    return reading.joined(found)


def _of_file(path: Path, raw: bytes, language: str | None) -> Reading:
    try:
        found = opened(raw).found
        spoken = (replace(one, language=language or one.language) for one in found.documents)
        return replace(found, documents=tuple(spoken))
    except ProjectError as fault:
        what, _, remedy = str(fault).partition("; ")
        return Reading(faults=(Fault(str(path), what, remedy),))


def _project(files: Mapping[str, bytes]) -> Project:
    about = json.loads(files[PROJECT])
    if about["format"] > FORMAT:
        raise ProjectError("comes from a later version of this program; open it with that one")
    documents = tuple(_document(entry, files) for entry in about["documents"])
    lists: dict[str, Any] = {
        kind: tuple(Written(entry["name"], files[entry["file"]].decode()) for entry in about["lists"][kind])
        for kind in LISTS
    }
    settings = {str(key): str(value) for key, value in about["settings"].items()}
    return Project(Reading(documents, **lists), str(about["method"]), settings)


def _document(entry: Mapping[str, Any], files: Mapping[str, bytes]) -> Document:
    text = files[entry["file"]].decode("utf-8", "surrogatepass")
    if fingerprint(text) != entry["sha256"]:
        raise ProjectError(f"holds another text than it says ({entry['id']}); {_REMEDY}")
    document: Document = _built(Document, {**entry, "text": text})
    return document


def _listed(kind: str, sources: Sequence[ListSource]) -> dict[str, Written]:
    """The lists of a kind by the file that they get."""
    texts = [
        one if isinstance(one, Written) else Written(one.name, one.read_text(encoding="utf-8-sig")) for one in sources
    ]
    return {f"lists/{kind}-{number}{Path(one.name).suffix}": one for number, one in enumerate(texts, start=1)}


def _plain(value: Any, *, leave_out: str = "") -> Any:
    """A value of the model as JSON has it; what is as by default is left out."""
    if is_dataclass(value):
        held = {one.name: (getattr(value, one.name), one.default) for one in fields(value) if one.name != leave_out}
        return {name: _plain(own) for name, (own, default) in held.items() if default is MISSING or own != default}
    return [_plain(one) for one in value] if isinstance(value, tuple) else value


def _built(hint: Any, value: Any) -> Any:
    """The value that JSON holds for a type of the model.

    Raises:
        TypeError, KeyError, ValueError: if it is of another type.
    """
    options = get_args(hint)
    if isinstance(hint, UnionType):
        return None if value is None else _built(options[0], value)
    if get_origin(hint) is tuple:
        return tuple(_built(options[0], one) for one in value)
    if isinstance(hint, type) and is_dataclass(hint):
        hints = get_type_hints(hint)
        return hint(**{one.name: _built(hints[one.name], value[one.name]) for one in fields(hint) if one.name in value})
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    if type(value) is not hint:
        raise TypeError(f"{value!r} is no {hint}")
    return value
