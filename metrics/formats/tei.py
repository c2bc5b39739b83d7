"""XML that says who speaks: TEI and its kin (`<u who="#ann">`, `<sp who="…"><speaker>`, `speaker="Ann"`), and others.

Kept: the words of the body in order, headings, speakers by the names that the header gives to their ids, title, author,
date and language of the header. Dropped: the header's other words, page breaks.
XML in which no element says so stays as it is; its tags are read by the layouts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from lxml import etree

from metrics.formats import facts, parts, plain
from metrics.formats.blocks import Block, single, written
from metrics.model import Document, Span, Stated

_ID = "{http://www.w3.org/XML/1998/namespace}id"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_NAMES = ("persName", "name", "label")
_APART = frozenset(
    "p ab l lg u sp said seg div div1 div2 div3 body front back text stage note head list item row speech "
    "utterance".split()
)
_NARRATED = frozenset(("stage", "incident", "kinesic", "vocal", "note"))
_DROPPED = frozenset(("teiHeader", "header", "pb", "fw", "timeline", "standOff"))


def read(name: str, raw: bytes) -> list[Document]:
    """The text of an XML document with the turns that it states.

    Raises:
        Unreadable: if it is not well-formed, or declares entities.
    """
    root = parts.tree(raw)
    if not any(map(_who, root.iter(etree.Element))):
        decoded = plain.decode(raw)
        return [Document(name, decoded.text, language="", remarks=decoded.remarks)]
    known = _persons(root)
    text, stated = _text(root, known)
    return [Document(name, text, stated=stated, **_facts(root))]


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _who(element: etree._Element) -> str:
    """What an element states about who speaks it, "" where it states nothing."""
    return " ".join((element.get("who") or element.get("speaker") or "").split())


def _persons(root: etree._Element) -> dict[str, str]:
    """Name by id of everybody that the header lists."""
    found: dict[str, str] = {}
    for element in root.iter(etree.Element):
        if element.get(_ID) and _local(element) in ("person", "personGrp", "role", "castItem"):
            names = [child for child in element.iter(etree.Element) if _local(child) in _NAMES]
            words = " ".join(" ".join((names[0] if names else element).itertext()).split())
            if words:
                found[element.get(_ID, "")] = words
    return found


def _text(root: etree._Element, known: dict[str, str]) -> tuple[str, tuple[Stated, ...]]:
    """The paragraphs with a printed label before every turn, and where the turns stand."""
    parts_of_text: list[str] = []
    stated: list[Stated] = []
    at, last = 0, ""
    for who, block in _blocks(root, "", known):
        words = single(written([block]))
        if not words:
            continue
        at += 2 if parts_of_text else 0
        label = f"{who}: " if who and who != last else ""
        end = at + len(label) + len(words)
        if label:
            stated.append(Stated(Span(at, end), Span(at, at + len(label) - 1), who))
        elif who or (stated and "[" in words[:1]):
            stated[-1] = replace(stated[-1], span=Span(stated[-1].span.start, end))
        last = who or ("" if block.mark else last)
        parts_of_text.append(label + words)
        at = end
    return "\n\n".join(parts_of_text), tuple(stated)


def _blocks(element: etree._Element, who: str, known: dict[str, str]) -> Iterator[tuple[str, Block]]:
    """The paragraphs below an element, each with who speaks it; "" where nobody is said to."""
    block = Block("## " if _local(element) == "head" else "")
    who = "" if block.mark else _speaker(element, known) or who
    narrated = _local(element) in _NARRATED
    block.add(single(element.text or ""))
    for child in element:
        name = _local(child)
        if name == "speaker" or name in _DROPPED or not name:
            pass
        elif name in _NARRATED:
            block.add(f" [{single(' '.join(child.itertext())).strip()}] " if "".join(child.itertext()).strip() else " ")
        elif name in _APART or _who(child) or name == "head":
            yield who, block
            yield from _blocks(child, who, known)
            block = Block()
        else:
            block.add(single("".join(child.itertext())))
        block.add(single(child.tail or ""))
    if narrated:
        block.runs = [("[", ""), *block.runs, ("]", "")]
    yield who, block


def _speaker(element: etree._Element, known: dict[str, str]) -> str:
    """Who an element says to speak: by the header's name, else as printed in <speaker>, else by the id."""
    who = _who(element)
    if not who:
        return ""
    id = who if " " in who and "#" not in who else who.split()[0].rpartition("#")[2]
    printed = next((" ".join(child.itertext()) for child in element if _local(child) == "speaker"), "")
    return known.get(id) or " ".join(printed.split()).rstrip(".: ") or id


def _facts(root: etree._Element) -> dict[str, Any]:
    """Title, author, day and language of the header."""
    said: dict[str, str] = {"language": root.get(_LANGUAGE, "")}
    header = next((child for child in root if _local(child) in ("teiHeader", "header")), None)
    for element in header.iter(etree.Element) if header is not None else ():
        name = _local(element)
        if name in ("title", "author", "date") and name not in said:
            said[name] = element.get("when") or " ".join(" ".join(element.itertext()).split())
    return facts.known(said)
