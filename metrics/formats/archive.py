"""Archives of files (.zip): each member is a file of its own, with the folder as part of its name.

Passed over: folders, hidden files and what systems put beside them. A member that is an archive itself is
refused, as is one whose name leads out of the archive; the others are taken.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from metrics.formats import limits, naming, parts
from metrics.formats.plain import Unreadable

_BESIDE = ("__MACOSX/", "Thumbs.db", "desktop.ini")


class Member(NamedTuple):
    """A file in an archive: its bytes, or why it is not read."""

    name: str
    raw: bytes
    fault: Unreadable | None = None


def members(raw: bytes) -> Iterator[Member]:
    """The files of an archive in the order of their names.

    Raises:
        Unreadable: if it is broken, locked, too large unpacked, or has no files.
    """
    archive = parts.opened(raw)
    names = sorted(name for name in archive.namelist() if not name.endswith("/") and not _is_beside(name))
    if not names:
        raise Unreadable("is an archive without files", "add the texts themselves")
    before = ""
    for name in names:
        try:
            if name == before:
                raise Unreadable("is in the archive twice", "rename one of the two")
            naming.check(name)
            if archive.getinfo(name).file_size > limits.FILE:
                limits.check_size(archive.getinfo(name).file_size)
            content = parts.part(archive, name) or b""
        except Unreadable as fault:
            yield Member(name, b"", fault)
        else:
            yield Member(name, content)
        before = name


def _is_beside(name: str) -> bool:
    return name.startswith(_BESIDE) or name.rpartition("/")[2].startswith((".", *_BESIDE[1:]))
