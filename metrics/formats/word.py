"""Word documents (.docx).

Kept, in the order of the document: paragraphs, headings, tables (a row is a line, its cells apart by tabs), lists, text
boxes, links, insertions, foot- and endnotes (at the end, numbered as in the text), title, author and date.
Dropped: pictures, headers and footers, comments, deleted words, readings above signs, fields such as page numbers.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from zipfile import ZipFile

from lxml import etree

from metrics.formats import facts, parts
from metrics.formats.blocks import BOLD, ITALIC, Block, row, written
from metrics.formats.plain import Unreadable
from metrics.model import Document

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_SKIPPED = frozenset(
    f"{_W}{name}" for name in ("del", "moveFrom", "instrText", "delText", "sectPr", "rPr", "pPr", "rt")
)
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_SIGNS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": ""}
_NOTES = {"footnoteReference": "word/footnotes.xml", "endnoteReference": "word/endnotes.xml"}
_FACTS = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "author": "{http://purl.org/dc/elements/1.1/}creator",
    "date": "{http://purl.org/dc/terms/}created",
}


def read(name: str, raw: bytes) -> list[Document]:
    """The document as one text.

    Raises:
        Unreadable: if it has no main part.
    """
    archive = parts.opened(raw)
    main = parts.part(archive, _main(archive))
    if main is None:
        raise Unreadable("is no Word document (it has no main part)", "save it again as .docx")
    levels = _levels(parts.part(archive, "word/styles.xml"))
    blocks = list(_blocks(_tree(main), levels))
    for source in _NOTES.values():
        notes = parts.part(archive, source)
        if notes is not None:
            blocks += _notes(_tree(notes), levels)
    return [Document(name, written(blocks), **_facts(parts.part(archive, "docProps/core.xml")))]


def _main(archive: ZipFile) -> str:
    """The name of the main part: most programs call it as here, and all say it in the relations of the archive."""
    relations = parts.part(archive, "_rels/.rels")
    for one in parts.tree(relations) if relations else ():
        if one.get("Type", "").endswith("/officeDocument"):
            return str(one.get("Target", "")).lstrip("/")
    return "word/document.xml"


def _tree(raw: bytes) -> etree._Element:
    return parts.tree(raw.replace(_STRICT, _W[1:-1].encode()))


def _levels(raw: bytes | None) -> dict[str, str]:
    """The mark of every style that makes headings or block quotations."""
    found: dict[str, str] = {}
    for style in _tree(raw).iter(f"{_W}style") if raw else ():
        label = style.find(f"{_W}name")
        kind = "" if label is None else label.get(f"{_W}val", "").lower()
        outline = style.find(f"{_W}pPr/{_W}outlineLvl")
        if kind == "title" or outline is not None:
            found[style.get(f"{_W}styleId", "")] = "# " if outline is None else _heading(outline.get(f"{_W}val", "0"))
        elif kind.startswith("heading "):
            found[style.get(f"{_W}styleId", "")] = _heading(str(int(kind[8:]) - 1 if kind[8:].isdigit() else 0))
        elif kind in ("quote", "intense quote", "block text"):
            found[style.get(f"{_W}styleId", "")] = "> "
    return found


def _heading(level: str) -> str:
    """The mark of a level counted from 0; 9 is body text."""
    return "#" * min(6, int(level) + 1) + " " if level.isdigit() and int(level) < 9 else ""


def _blocks(body: etree._Element, levels: dict[str, str]) -> Iterator[Block]:
    """Every paragraph; the rows of tables are paragraphs of their own."""
    for child in body:
        if child.tag == f"{_W}p":
            yield from _paragraph(child, levels)
        elif child.tag == f"{_W}tbl":
            for line in _own(child, "tr", "tbl"):
                yield from row(_blocks(cell, levels) for cell in _own(line, "tc", "tr"))
        elif child.tag not in _SKIPPED and child.tag != _FALLBACK:
            yield from _blocks(child, levels)


def _own(element: etree._Element, name: str, holder: str) -> list[etree._Element]:
    """The rows of a table or the cells of a row; those of a table in the table are not its own."""
    return [one for one in element.iter(f"{_W}{name}") if next(one.iterancestors(f"{_W}{holder}")) is element]


def _paragraph(element: etree._Element, levels: dict[str, str]) -> Iterator[Block]:
    style = element.find(f"{_W}pPr/{_W}pStyle")
    outline = element.find(f"{_W}pPr/{_W}outlineLvl")
    mark = "" if style is None else levels.get(style.get(f"{_W}val", ""), "")
    if outline is not None:
        mark = _heading(outline.get(f"{_W}val", "9")) or mark
    if not mark and element.find(f"{_W}pPr/{_W}numPr") is not None:
        mark = "- "
    block, boxes = Block(mark), list[etree._Element]()
    _runs(element, block, boxes)
    yield block
    for box in boxes:
        yield from _blocks(box, levels)


def _runs(element: etree._Element, block: Block, boxes: list[etree._Element], dress: str = "") -> None:
    """Add the words below an element to the block; text boxes are put aside."""
    for child in element:
        name = etree.QName(child).localname
        if child.tag in _SKIPPED or child.tag == _FALLBACK:
            continue
        if name == "txbxContent":
            boxes.append(child)
        elif name == "t":
            block.add(child.text or "", dress)
        elif name in _SIGNS:
            block.add(_SIGNS[name], dress)
        elif name in _NOTES:
            block.add(f"[{child.get(f'{_W}id')}]", dress)
        else:
            _runs(child, block, boxes, _dress(child) if name == "r" else dress)


def _dress(run: etree._Element) -> str:
    return BOLD if _is_on(run.find(f"{_W}rPr/{_W}b")) else ITALIC if _is_on(run.find(f"{_W}rPr/{_W}i")) else ""


def _is_on(look: etree._Element | None) -> bool:
    return look is not None and look.get(f"{_W}val", "1") not in ("0", "false", "off")


def _notes(root: etree._Element, levels: dict[str, str]) -> Iterator[Block]:
    for note in root:
        if note.get(f"{_W}type") in (None, "normal"):
            for number, block in enumerate(_blocks(note, levels)):
                if number == 0:
                    block.runs.insert(0, (f"[{note.get(f'{_W}id')}] ", ""))
                yield block


def _facts(raw: bytes | None) -> dict[str, Any]:
    """Title, author and day, as far as the document says."""
    if raw is None:
        return facts.known({})
    root = parts.tree(raw)
    said = {field: (root.findtext(tag) or "").strip() for field, tag in _FACTS.items()}
    said["date"] = said["date"][:10]
    return facts.known(said)
