"""Pages saved from a browser (.html, .xhtml): the main text.

Kept, in the order of the page: headings, paragraphs, lists, tables (a row is a line, its cells apart by tabs), block
quotations, bold beginnings, paragraphs in italics; title, author, date, address and language as the page states them.
Dropped: scripts, navigation, boxes beside the text, forms, captions of pictures, lists of links, comments of readers,
what is hidden. A piece of markup without <html> or <body> is no saved page: it stays as it is, and its tags are read
by the layouts.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import lxml.html
from lxml import etree

from metrics.formats import facts, plain
from metrics.formats.blocks import BOLD, ITALIC, Block, row, single, written
from metrics.formats.plain import Unreadable
from metrics.model import Document

_WHOLE = re.compile(rb"<(?:html|body|!doctype\s+html)[\s>]", re.IGNORECASE)
_CHARSET = re.compile(rb"""<meta[^<>]{0,200}?charset\s*=\s*["']?([\w-]{2,30})""", re.IGNORECASE)
_DROPPED = frozenset(
    "script style noscript template svg math nav aside footer form button select textarea input iframe object dialog "
    "figure figcaption audio video canvas menu head title".split()
)
_SILENT = frozenset("script style template noscript svg rt rp".split())
_BESIDE_ROLES = frozenset(
    "navigation banner contentinfo complementary search dialog alert alertdialog menu menubar".split()
)
_BESIDE = re.compile(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|breadcrumbs?|cookies?|consent|gdpr|sidebar|related|recommend\w*|share|sharing"
    r"|social|newsletter|subscribe|promo\w*|advert\w*|ads?|sponsor\w*|footer|comments?|disqus|pagination|pager"
    r"|skip|sr-only|screen-reader\w*|visually-?hidden|toolbar|toc|tags|most-?read|trending|popular|print-?only|infobox"
    r"|caption|credit|navbox|noprint|editsection|hatnote|catlinks)(?:$|[\s_-])",
    re.IGNORECASE,
)
_BLOCK = frozenset(
    "address article blockquote body center dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 header hgroup hr html li "
    "main ol p pre section summary table tbody td tfoot th thead tr ul".split()
)
_DRESS = {"b": BOLD, "strong": BOLD, "dt": BOLD, "summary": BOLD, "i": ITALIC, "em": ITALIC}
_LARGEST_ASIDE = 0.5  # of the words; what is larger is the text itself
_LINKS = 0.6  # share of the words in links that makes a list of links
_FEWEST_LINKS = 3
_META = {
    "title": ("og:title", "twitter:title", "dc.title", "citation_title"),
    "author": ("author", "article:author", "dc.creator", "citation_author", "parsely-author"),
    "date": ("article:published_time", "datepublished", "date", "dc.date", "citation_date", "parsely-pub-date"),
    "source": ("og:url",),
}
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Lengths(NamedTuple):
    """Of every element: letters in it, letters of links in it, number of links; and the letters of all of them."""

    of: dict[etree._Element, tuple[int, int, int]]
    whole: int


def read(name: str, raw: bytes) -> list[Document]:
    """The main text of a saved page; the markup itself where it is a piece of a page.

    Raises:
        Unreadable: if there is no text in it.
    """
    decoded = plain.decode(_recoded(raw))
    if not _WHOLE.search(decoded.text[:4000].encode()):
        return [Document(name, plain.without_entities(decoded.text), language="", remarks=decoded.remarks)]
    root = parsed(decoded.text)
    text = main_text(root)
    if not text:
        raise Unreadable("is a page without text", "open it in a browser, save it as it then stands, and add that")
    remarks = (*decoded.remarks, "main text of the page taken")
    return [Document(name, text, remarks=remarks, **_facts(root))]


def _recoded(raw: bytes) -> bytes:
    """The bytes as UTF-8 where the page names another encoding in its head."""
    named = _CHARSET.search(raw[:2000])
    if named is None or raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        return raw
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        try:
            return raw.decode(named[1].decode()).encode()
        except (LookupError, UnicodeDecodeError):
            pass
    return raw


def parsed(text: str) -> etree._Element:
    """The tree of a page, however faulty its markup is.

    Raises:
        Unreadable: if there is none.
    """
    parser = lxml.html.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, encoding="utf-8")
    try:
        return lxml.html.document_fromstring(text.encode(), parser=parser, ensure_head_body=True)
    except (etree.ParserError, etree.XMLSyntaxError):
        raise Unreadable("is a page without text", "save it again") from None


def main_text(root: etree._Element) -> str:
    """What the page is about, in the order of the page."""
    body = root.find("body")
    if body is None:
        return ""
    article = _article(body, _lengths(body))
    return _text(article, partial(_beside, lengths=_lengths(article)))


def all_text(root: etree._Element) -> str:
    """Everything that a page shows, in the order of the page: a page of a book has nothing beside its text."""
    return _text(root.find("body"), _unseen)


def _text(element: etree._Element | None, left_out: Callable[[etree._Element], bool]) -> str:
    blocks: list[Block] = [Block()]
    if element is not None:
        _fill(element, blocks, "", left_out)
    return written(blocks)


def _lengths(root: etree._Element) -> Lengths:
    """The lengths of every element, from the leaves up."""
    found: dict[etree._Element, tuple[int, int, int]] = {}
    for _, element in etree.iterwalk(root, events=("end",)):
        inside = 0 if element.tag in ("script", "style") else len((element.text or "").strip())
        linked = links = 0
        for child in element:
            words, own, count = found.get(child, (0, 0, 0))
            inside += words + len((child.tail or "").strip())
            linked, links = linked + own, links + count
        found[element] = (inside, inside, 1) if element.tag == "a" else (inside, linked, links)
    return Lengths(found, max(1, found[root][0]))


def _article(body: etree._Element, whole: Lengths) -> etree._Element:
    """The element that holds the main text: an article or main part that the page names, else all of it."""
    named = [
        element
        for element in body.iter(etree.Element)
        if element.get("itemprop") == "articleBody"
        or element.tag in ("article", "main")
        or element.get("role") == "main"
    ]
    paragraphs = {element: sum(whole.of[p][0] for p in element.iter("p")) for element in named}
    all_of_them = sum(whole.of[p][0] for p in body.iter("p"))
    large = [element for element in named if paragraphs[element] > _LARGEST_ASIDE * all_of_them > 0]
    return large[-1] if large else body


def _fill(
    element: etree._Element,
    blocks: list[Block],
    mark: str,
    left_out: Callable[[etree._Element], bool],
    dress: str = "",
) -> None:
    """Add the words of an element and all below it; a block of the page opens a block of text."""
    literal = element.tag == "pre"
    _say(blocks, element.text, dress, literal)
    for child in element:
        if not isinstance(child.tag, str):
            _say(blocks, child.tail, dress, literal)
            continue
        if child.tag == "br":
            blocks[-1].add("\n")
        elif child.tag == "tr":
            blocks += [*row(_cell(cell, left_out) for cell in child.iterchildren("td", "th")), Block()]
        elif not left_out(child):
            inner = _mark(child.tag) or mark
            apart = child.tag in _BLOCK
            if apart:
                blocks.append(Block(inner))
            _fill(child, blocks, inner, left_out, max(dress, _DRESS.get(child.tag, "")))
            if apart:
                blocks.append(Block(mark))
        _say(blocks, child.tail, dress, literal)


def _cell(cell: etree._Element, left_out: Callable[[etree._Element], bool]) -> list[Block]:
    inside = [Block()]
    _fill(cell, inside, "", left_out)
    return inside


def _say(blocks: list[Block], words: str | None, dress: str, literal: bool) -> None:
    if words:
        blocks[-1].add(words if literal else single(words), dress)


def _mark(tag: str) -> str:
    if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
        return "#" * int(tag[1]) + " "
    return {"blockquote": "> ", "li": "- "}.get(tag, "")


def _beside(element: etree._Element, lengths: Lengths) -> bool:
    """Whether an element is no part of the running text. What holds most of the words is, whatever it is called."""
    if _unseen(element):
        return True
    if lengths.of[element][0] > _LARGEST_ASIDE * lengths.whole:
        return False
    if element.tag in _DROPPED or element.get("role", "") in _BESIDE_ROLES:
        return True
    if element.tag not in _BLOCK:
        return False
    if element.tag == "header" and element.find(".//h1") is None:
        return True
    named = f"{element.get('class', '')} {element.get('id', '')}"
    return bool(_BESIDE.search(named)) or _is_list_of_links(element, lengths)


def _unseen(element: etree._Element) -> bool:
    """Whether a browser shows nothing of an element."""
    if element.tag in _SILENT or "hidden" in element.attrib or element.get("aria-hidden") == "true":
        return True
    return "display:none" in element.get("style", "").replace(" ", "").lower()


def _is_list_of_links(element: etree._Element, lengths: Lengths) -> bool:
    words, linked, links = lengths.of[element]
    return links >= _FEWEST_LINKS and linked >= _LINKS * words and element.tag not in ("p", "blockquote")


def _facts(root: etree._Element) -> dict[str, Any]:
    """Title, author, day, address and language, as far as the page states them."""
    said: dict[str, str] = {}
    metas = [
        (
            (meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower(),
            meta.get("content", "").strip(),
        )
        for meta in root.iter("meta")
    ]
    stated = {name: content for name, content in reversed(metas) if name and content}
    for field, names in _META.items():
        said[field] = next((stated[name] for name in names if name in stated), "")
    said["title"] = said["title"] or " ".join((root.findtext("head/title") or "").split())
    canonical = root.find("head/link[@rel='canonical']")
    said["source"] = said["source"] or ("" if canonical is None else canonical.get("href", ""))
    timed = next((time.get("datetime", "") for time in root.iter("time")), "")
    day = _DAY.search(said["date"]) or _DAY.search(timed)
    said["date"] = day[0] if day else ""
    said["author"] = "" if said["author"].startswith("http") else said["author"]
    said["language"] = (root.get("lang") or root.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip()
    return facts.known(said)
