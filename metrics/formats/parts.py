"""Archives and XML from strangers: opened only after a look at how large they would grow."""

from __future__ import annotations

import io
import zipfile
import zlib

from lxml import etree

from metrics.formats import limits
from metrics.formats.plain import Unreadable

_ENCRYPTED = 0x1
_BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)


def opened(raw: bytes) -> zipfile.ZipFile:
    """The archive, not yet unpacked.

    Raises:
        Unreadable: if it is broken, locked, or would grow beyond the limits.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(raw))
    except _BROKEN:
        raise Unreadable("is a broken archive", "save or pack it again") from None
    members = archive.infolist()
    size = sum(member.file_size for member in members)
    if len(members) > limits.MEMBERS:
        raise Unreadable(f"holds {len(members):,} files, more than {limits.MEMBERS:,}", "split it")
    if size > limits.UNPACKED or size > max(limits.SMALL, limits.RATIO * len(raw)):
        raise Unreadable(f"would unpack to {size / 1e6:,.0f} MB from {len(raw) / 1e6:,.1f}", "add the texts themselves")
    if any(member.flag_bits & _ENCRYPTED for member in members):
        raise Unreadable("is locked with a password", "unlock it and add it again")
    return archive


def part(archive: zipfile.ZipFile, name: str) -> bytes | None:
    """The bytes of a member, None if there is no such member.

    Raises:
        Unreadable: if the member is damaged.
    """
    if name not in archive.NameToInfo:
        return None
    try:
        return archive.read(name)
    except _BROKEN:
        raise Unreadable(f"is a broken archive ({name})", "save or pack it again") from None


def without_entities(archive: zipfile.ZipFile) -> None:
    """
    Raises:
        Unreadable: if a part declares XML entities.
    """
    for name in archive.namelist():
        if name.endswith((".xml", ".rels")):
            _check_entities(part(archive, name) or b"")


def tree(raw: bytes) -> etree._Element:
    """The root of an XML document. Nothing outside of it is looked up.

    Raises:
        Unreadable: if it is no well-formed XML, or declares entities, which can grow without end.
    """
    _check_entities(raw)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        return etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError) as fault:
        raise Unreadable(f"is no valid XML ({_line(fault)})", "save it again") from None


def _check_entities(raw: bytes) -> None:
    if any("<!ENTITY".encode(encoding) in raw for encoding in ("ascii", "utf-16-le", "utf-16-be")):
        raise Unreadable("declares XML entities, which can grow without end", "save it without them")


def _line(fault: Exception) -> str:
    return " ".join(str(fault).split())[:120]
