"""Archives of files (.zip): each member is a file of its own, with the folder as part of its name.

Passed over: folders, hidden files and what systems put beside them. A member that is an archive itself is
refused, as is one whose name leads out of the archive; the others are taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from zipfile import ZipFile

from metrics.formats import limits, naming, parts
from metrics.formats.plain import Unreadable

PROJECT = "project.json"  # a file of every project of this program
_BESIDE = ("__MACOSX/", "Thumbs.db", "desktop.ini")


class Member(NamedTuple):
    """A file in an archive: its bytes, or why it is not read."""

    name: str
    raw: bytes
    fault: Unreadable | None = None


def names(archive: ZipFile) -> list[str]:
    """The names of the files of an archive, in order; one that is there twice stands twice.

    Raises:
        Unreadable: if it has none, or is a project.
    """
    found = sorted(name for name in archive.namelist() if not name.endswith("/") and not _is_beside(name))
    if not found:
        raise Unreadable("is an archive without files", "add the texts themselves")
    if PROJECT in found:
        raise Unreadable("is a project, with texts and changes", "open it as one, at the end of the page Texts")
    return found


def content(archive: ZipFile, name: str) -> bytes:
    """The bytes of a file that is in an archive.

    Raises:
        Unreadable: if it is too large or damaged.
    """
    if archive.getinfo(name).file_size > limits.FILE:
        limits.check_size(archive.getinfo(name).file_size)
    return parts.part(archive, name) or b""


def members(archive: ZipFile) -> Iterator[Member]:
    """The files of an archive in the order of their names.

    Raises:
        Unreadable: as `names`.
    """
    before = ""
    for name in names(archive):
        try:
            if name == before:
                raise Unreadable("is in the archive twice", "rename one of the two")
            naming.check(name)
            raw = content(archive, name)
        except Unreadable as fault:
            yield Member(name, b"", fault)
        else:
            yield Member(name, raw)
        before = name


def _is_beside(name: str) -> bool:
    return name.startswith(_BESIDE) or name.rpartition("/")[2].startswith((".", *_BESIDE[1:]))
