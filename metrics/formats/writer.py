"""OpenDocument texts (.odt) of LibreOffice and others.

Kept, in the order of the document: paragraphs, headings, lists, tables (a row is a line, its cells apart by tabs), text
boxes, links, foot- and endnotes (where they stand, in square brackets), title, author and date.
Dropped: pictures, headers and footers, comments, deleted words, readings above signs.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from lxml import etree

from metrics.formats import facts, parts
from metrics.formats.blocks import BOLD, ITALIC, Block, row, single, written
from metrics.formats.plain import Unreadable
from metrics.model import Document

_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
_HEAVY = ("bold", "600", "700", "800", "900")
_SKIPPED = frozenset(
    (
        f"{_OFFICE}annotation",
        f"{_OFFICE}annotation-end",
        f"{_TEXT}tracked-changes",
        f"{_TEXT}note-citation",
        f"{_TEXT}ruby-text",
    )
)
_FACTS = {
    "title": ("{http://purl.org/dc/elements/1.1/}title",),
    "author": (
        "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}initial-creator",
        "{http://purl.org/dc/elements/1.1/}creator",
    ),
    "date": ("{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}creation-date", "{http://purl.org/dc/elements/1.1/}date"),
}


def read(name: str, raw: bytes) -> list[Document]:
    """The document as one text.

    Raises:
        Unreadable: if it has no content.
    """
    if raw.startswith(b"PK"):
        archive = parts.opened(raw)
        content, meta = parts.part(archive, "content.xml"), parts.part(archive, "meta.xml")
    else:
        content = meta = raw
    root = None if content is None else parts.tree(content)
    body = None if root is None else root.find(f"{_OFFICE}body/{_OFFICE}text")
    if root is None or body is None:
        raise Unreadable("is no OpenDocument text (it has no content)", "save it again as .odt")
    text = written(_blocks(body, _dressed(root), ""))
    return [Document(name, text, **(_facts(parts.tree(meta)) if meta else facts.known({})))]


def _dressed(root: etree._Element) -> Mapping[str, str]:
    """The dress of each style that has one."""
    looks = [
        (style.get(f"{_STYLE}name", ""), look)
        for style in root.iter(f"{_STYLE}style")
        for look in style.iter(f"{_STYLE}text-properties")
    ]
    italic = {name: ITALIC for name, look in looks if look.get(f"{_FO}font-style") in ("italic", "oblique")}
    return italic | {name: BOLD for name, look in looks if look.get(f"{_FO}font-weight") in _HEAVY}


def _blocks(body: etree._Element, styles: Mapping[str, str], mark: str) -> Iterator[Block]:
    for child in body:
        if child.tag in _SKIPPED:
            continue
        if child.tag == f"{_TEXT}h":
            level = child.get(f"{_TEXT}outline-level", "1")
            yield from _paragraph(child, styles, "#" * (min(6, int(level)) if level.isdigit() else 1) + " ")
        elif child.tag == f"{_TEXT}p":
            quoted = "quotation" in child.get(f"{_TEXT}style-name", "").lower()
            yield from _paragraph(child, styles, "> " if quoted else mark)
        elif child.tag == f"{_TABLE}table-row":
            yield from row(_blocks(cell, styles, "") for cell in child.iterchildren(f"{_TABLE}table-cell"))
        else:
            yield from _blocks(child, styles, "- " if child.tag == f"{_TEXT}list" else mark)


def _paragraph(element: etree._Element, styles: Mapping[str, str], mark: str) -> Iterator[Block]:
    block, boxes = Block(mark), list[etree._Element]()
    _runs(element, block, boxes, styles, styles.get(element.get(f"{_TEXT}style-name", ""), ""))
    yield block
    for box in boxes:
        yield from _blocks(box, styles, "")


def _runs(
    element: etree._Element, block: Block, boxes: list[etree._Element], styles: Mapping[str, str], dress: str
) -> None:
    """Add the words of an element and all below it; text boxes are put aside."""
    block.add(single(element.text or ""), dress)
    for child in element:
        name = etree.QName(child).localname
        if name == "text-box":
            boxes.append(child)
        elif name == "note-body":
            block.add(f" [{single(' '.join(child.itertext())).strip()}]", dress)
        elif name == "s":
            block.add(" " * min(100, int(child.get(f"{_TEXT}c", "1"))), dress)
        elif name in ("tab", "line-break"):
            block.add("\t" if name == "tab" else "\n", dress)
        elif child.tag not in _SKIPPED:
            _runs(child, block, boxes, styles, max(dress, styles.get(child.get(f"{_TEXT}style-name", ""), "")))
        block.add(single(child.tail or ""), dress)


def _facts(meta: etree._Element) -> dict[str, Any]:
    """Title, author and day, as far as the document says."""
    said = {
        field: next((found.strip() for tag in tags if (found := meta.findtext(f".//{tag}"))), "")
        for field, tags in _FACTS.items()
    }
    said["date"] = said["date"][:10]
    return facts.known(said)
