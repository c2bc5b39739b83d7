"""Tags of HTML, XML and their kin: which break a line, which only dress words, which hold what is beside the text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from metrics.model import Span

# Bounded and stopping at the next "<", so that a thousand open brackets cost no more than their length.
TAG = re.compile(
    r"<(?P<close>/?)(?P<name>[A-Za-z][\w.:-]*)(?=[\s/>])[^<>]{0,2000}>|<[!?][^<>]{0,2000}>|<\d[\d:.,]{2,15}>"
)
INLINE = frozenset("a abbr b c cite code em font i img mark q s small span strong sub sup time u v".split())
HEADINGS = frozenset("h1 h2 h3 h4 h5 h6 header heading title dt summary".split())
BOLD = frozenset(("b", "strong"))
ITALIC = frozenset(("i", "em"))
_VOID = frozenset("area base br col embed hr img input link meta source track wbr p".split())
_SILENT = frozenset(("script", "style"))
_ASIDE = frozenset("aside nav figure figcaption footer script style svg form button".split())
_ASIDE_CLASS = re.compile(
    r"""(?:class|id|role)\s*=\s*["'][^"']*(?:caption|nav|menu|breadcrumb|infobox|sidebar|encadr|kasten|\bbox\b|related|promo|share|"""
    r"""footer|\btime(?:stamp|code)?["'\s]|element-invisible|screen-reader|advert|credit|byline)""",
    re.IGNORECASE,
)
_BREAK = re.compile(rf"\n|\f|{TAG.pattern}")
_LARGEST_ASIDE = 0.4  # of the text; what is larger is the text itself


def asides(text: str) -> list[Span]:
    """Elements that are no part of the running text: navigation, captions, boxes, scripts. Open ones do not count."""
    found: list[Span] = []
    opened: list[tuple[str, int, bool]] = []
    names: dict[str, int] = {}
    for tag in TAG.finditer(text):
        name = (tag["name"] or "").lower()
        alone = tag.group().endswith("/>") or (name in _VOID and not tag["close"] and not _is_aside(tag))
        if not name or alone:
            continue
        if not tag["close"]:
            opened.append((name, tag.start(), _is_aside(tag)))
            names[name] = names.get(name, 0) + 1
        while tag["close"] and names.get(name):
            last, start, aside = opened.pop()
            names[last] -= 1
            if aside and last == name and tag.end() - start <= _LARGEST_ASIDE * len(text):
                found.append(Span(start, tag.end()))
            if last == name:
                break
    return _outermost(found)


def _is_aside(tag: re.Match[str]) -> bool:
    return (tag["name"] or "").lower() in _ASIDE or bool(_ASIDE_CLASS.search(tag.group()))


def _outermost(spans: list[Span]) -> list[Span]:
    kept: list[Span] = []
    for span in sorted(spans, key=lambda one: (one.start, -one.end)):
        if not kept or span.start >= kept[-1].end:
            kept.append(span)
    return kept


def rows(text: str) -> Iterator[tuple[int, int, str]]:
    """The stretches between line ends and block tags, each with the tag that ends it ("" for a line end, "/p" …)."""
    start = 0
    for mark in _BREAK.finditer(text):
        name = (mark["name"] or "").lower()
        if name in INLINE or mark.group()[1:2].isdigit():  # "<00:01.2>": the time of a word in captions
            continue
        yield start, mark.start(), f"{mark['close'] or ''}{name}"
        start = mark.end()
    yield start, len(text), ""
