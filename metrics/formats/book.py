"""Books (.epub): the chapters in their order as one text.

Kept: what the pages of the chapters show, notes included; title, author, date and language of the book.
Dropped: the table of contents, pictures, styles, readings above signs.
"""

from __future__ import annotations

from posixpath import dirname, join, normpath
from urllib.parse import unquote

from lxml import etree

from metrics.formats import page, parts, plain
from metrics.formats.plain import Unreadable
from metrics.model import Document

_PACKAGE = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_FACTS = {"title": "title", "author": "creator", "date": "date", "language": "language", "source": "source"}


def read(name: str, raw: bytes) -> list[Document]:
    """The book as one text.

    Raises:
        Unreadable: if it has no list of chapters, or is locked.
    """
    archive = parts.opened(raw)
    if "META-INF/rights.xml" in archive.NameToInfo:
        raise Unreadable("is locked by its publisher", "add a copy without protection")
    container = parts.part(archive, "META-INF/container.xml")
    place = None if container is None else next(parts.tree(container).iter("{*}rootfile"), None)
    package = None if place is None else parts.part(archive, place.get("full-path", ""))
    if place is None or package is None:
        raise Unreadable("is no book that can be read (it has no list of chapters)", "save it again as .epub")
    root = parts.tree(package)
    folder = dirname(place.get("full-path", ""))
    chapters = [parts.part(archive, normpath(join(folder, unquote(chapter)))) for chapter in _chapters(root)]
    text = "\n\n".join(filter(None, (_chapter(chapter) for chapter in chapters if chapter)))
    facts = {field: (root.findtext(f".//{_DC}{tag}") or "").strip() for field, tag in _FACTS.items()}
    facts["date"] = facts["date"][:10]
    return [Document(name, text, **({"language": ""} | {field: value for field, value in facts.items() if value}))]


def _chapters(root: etree._Element) -> list[str]:
    """The files of the chapters in the order of reading."""
    files = {
        item.get("id", ""): item.get("href", "")
        for item in root.iter(f"{_PACKAGE}item")
        if "html" in item.get("media-type", "") and "nav" not in item.get("properties", "").split()
    }
    return [files[one.get("idref", "")] for one in root.iter(f"{_PACKAGE}itemref") if one.get("idref", "") in files]


def _chapter(raw: bytes) -> str:
    return page.all_text(page.parsed(plain.decode(raw).text)) if raw.strip() else ""
