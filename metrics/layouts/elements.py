"""Markup that says who speaks: a name in an attribute of a tag or in an element of its own; a class "question"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Sequence

from metrics.layouts import offices, talk, turns
from metrics.layouts.lexicon import folded, words
from metrics.layouts.markup import TAG
from metrics.layouts.names import BRACKETS
from metrics.layouts.page import Page
from metrics.layouts.turns import Start
from metrics.model import Furniture, Layer, Span, Structure

NAME = "elements"
_ATTRIBUTE = re.compile(
    r"""\b(?P<key>(?:data-)?(?:name|speaker|speaker-?name|who|person|member|by))\s*=\s*(?P<mark>["'])#?(?P<name>[^"'<>]{2,120})(?P=mark)""",
    re.IGNORECASE,
)
_SPEECH_TAG = re.compile(
    r"speaker|speech|sp|u|turn|utterance|intervention|talk|contribution|statement|post|line|p|div|li", re.IGNORECASE
)
_NAME_TAG = re.compile(r"speaker|talker|speaker-?name|who|member|orator|redner|orateur", re.IGNORECASE)
_NAME_CLASS = re.compile(
    r"""(?:class|type)\s*=\s*["'][^"']*\b(?:speaker|talker|speaker-?name|orator|redner|orateur)\b""",
    re.IGNORECASE,
)
_CLASS = re.compile(r"""\bclass\s*=\s*["'](?P<names>[^"'<>]{3,120})["']""", re.IGNORECASE)
_PART = re.compile(r"[^\W\d_]{4,}")  # "question" in "interview__question"
_PERSONAL = 0.25  # share of answers that say "I" in their first line
_LEAST = 2  # times that a tag must name somebody


def find(page: Page, known: frozenset[str] = frozenset()) -> Structure | None:
    """Turns where tags name who speaks or say who asks, None where fewer than two do."""
    if "<" not in page.text:
        return None
    if len(asked := _asked(page)) >= 2 * _LEAST:
        held, furniture = turns.built(page, asked)
        return Structure(NAME, held, furniture, 0.9, f"classes of tags tell who asks in {len(asked)} turns")
    attributes, elements = _attributes(page.text), _elements(page.text)
    named = max(attributes, elements, key=len)
    beside = tuple(Furniture(span, Layer.FURNITURE) for span in elements if named is attributes)
    starts = _starts(page, named)
    if len(starts) < _LEAST:
        return None
    held, furniture = turns.built(page, starts)
    people = len({start.printed for start in starts})
    return Structure(NAME, held, furniture + beside, 0.9, f"{len(starts)} tags name {people} speakers")


def _asked(page: Page) -> list[Start]:
    """A start for every element whose class says that it asks, and for what stands behind it."""
    firsts = [line.start for line in page.lines]
    asked: set[int] = set()
    opened: re.Match[str] | None = None
    for tag in TAG.finditer(page.text):
        if opened and tag["close"] and tag["name"] == opened["name"]:
            asked |= set(range(bisect_left(firsts, opened.end()), bisect_left(firsts, tag.start())))
            opened = None
        elif tag["name"] and not tag["close"] and opened is None and _asks(tag.group()):
            opened = tag
    edges = sorted({k for k in asked if k - 1 not in asked} | {k + 1 for k in asked if k + 1 not in asked})
    edges = [k for k in edges if k < len(firsts)]
    answers = (page.text[firsts[k] : page.lines[k].end] for k in edges if k not in asked)
    if talk.own(answers, page.language) < _PERSONAL:  # a page for customers explains
        return []
    return [Start(k, firsts[k], role="asks" if k in asked else "answers") for k in edges]


def _asks(tag: str) -> bool:
    names = _CLASS.search(tag)
    return names is not None and not words("asks").isdisjoint(map(folded, _PART.findall(names["names"])))


def _attributes(text: str) -> list[Span]:
    """The names in the one attribute of one tag that names most often."""
    found: dict[tuple[str, str], list[Span]] = defaultdict(list)
    for tag in TAG.finditer(text):
        if tag["name"] and not tag["close"] and _SPEECH_TAG.fullmatch(tag["name"]):
            for attribute in _ATTRIBUTE.finditer(text, tag.start(), tag.end()):
                if attribute["name"][0].isupper():
                    found[tag["name"].lower(), attribute["key"].lower()].append(Span(*attribute.span("name")))
    return max(found.values(), key=len, default=[])


def _elements(text: str) -> list[Span]:
    """The short contents of elements that are made for names."""
    found: list[Span] = []
    opened: re.Match[str] | None = None
    for tag in TAG.finditer(text):
        if opened and tag["close"] and tag["name"] == opened["name"]:
            content = text[opened.end() : tag.start()]
            if (
                1 < len(content.strip()) <= 120
                and BRACKETS.sub("", content).strip()[:1].isupper()
                and "<" not in content
            ):
                blanks = len(content) - len(content.lstrip())
                found.append(Span(opened.end() + blanks, opened.end() + len(content.rstrip())))
        names = tag["name"] and not tag["close"]
        opened = tag if names and (_NAME_TAG.fullmatch(tag["name"]) or _NAME_CLASS.search(tag.group())) else None
    return found


def _starts(page: Page, named: Sequence[Span]) -> list[Start]:
    """A start for every name that words follow. A person who goes on in the next element goes on in the same turn."""
    firsts = [line.start for line in page.lines]
    starts: list[Start] = []
    for span in named:
        line = bisect_left(firsts, span.start)
        printed = span.of(page.text).strip(" :")
        if line >= len(firsts) or (starts and starts[-1].printed == printed):
            continue
        if starts and starts[-1].line == line:
            starts.pop()
        starts.append(Start(line, span.start, span, printed, offices.role(printed)))
    return starts
