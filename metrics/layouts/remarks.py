"""Where the author of a page puts in a word between the turns that he prints: by what a paragraph says, unmarked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from metrics.layouts import talk
from metrics.layouts.labels import CAPITAL
from metrics.layouts.lexicon import beginnings, folded, tells, words
from metrics.layouts.page import Page
from metrics.tokens import WORD

_TELLING = 80  # characters; a shorter paragraph tells nothing, and before the talk is a title or a date
_TALKING = 0.5  # share of turns that say "I" or "you" or ask, so that a paragraph that does not stands out
_DEAD = 0.5  # such paragraphs for each turn, at most: else persons speak so
_SAMPLE = 40  # turns that are looked at
_HEAD_END = re.compile(r"[*_]*(?:</\w+>)*\s?[:.：—–]")
_FULL_NAME = re.compile(rf"\b{CAPITAL}[\w’'-]+(?: {CAPITAL}\.)?(?: {CAPITAL}[\w’'-]+){{1,2}}")
_ENDINGS = 2  # letters by which a name grows: "Lyalins", "Лялина"
_NAME = 4  # letters of a name that may


def told_first(page: Page, begin: int) -> bool:
    """Whether the author tells something before the line where the talk begins."""
    return any(page.lines[k].gap and len(paragraph(page, k)) > _TELLING for k in range(begin))


def presented(page: Page, begin: int) -> str:
    """The surname of whom the author names first in what he tells before the line where the talk begins; else "".

    Who prints "Answer:" or no label at all says there who answers: "For nine years Una Marsh has kept the pier.".
    """
    for k in range(begin):
        told = paragraph(page, k) if page.lines[k].gap else ""
        for name in _FULL_NAME.finditer(told) if len(told) > _TELLING else ():
            parts = folded(name.group()).split()
            if words("titles", "particles", "no_speakers").isdisjoint(parts):
                return parts[-1]
    return ""


def find(page: Page, held: Sequence[range], surnames: Sequence[str]) -> dict[int, int]:
    """By the first line of a turn the one where the author takes the word, to hold it to the next; `held`: their lines.

    He says that he prints, translates or leaves out; or he names whose turn it is, by the surname ("" where there is
    none), or speaks of what is printed or broadcast, of what he asked and checked, and does not say "I". Where he once
    does so, the last paragraphs of a turn are his as well if nobody says "I" or "you" in them or asks.
    """
    sure = [_sure(page, lines, surname) for lines, surname in zip(held, surnames, strict=True)]
    if not any(sure):
        return {}
    dead = [_dead_end(page, lines) for lines in held]
    if sum(map(len, dead)) > _DEAD * len(held) or talk.alive(first(page, held[:_SAMPLE]), page.language) < _TALKING:
        dead = [[] for _ in held]
    own = zip(held, map(list.__add__, sure, dead), strict=True)
    return {lines.start: min(found) for lines, found in own if found}


def first(page: Page, held: Sequence[range]) -> Iterator[str]:
    """The first paragraph of each turn."""
    return (paragraph(page, lines.start) for lines in held)


def paragraph(page: Page, k: int) -> str:
    """The paragraph that begins at a line."""
    stop = next((n for n in range(k + 1, len(page.lines)) if page.lines[n].gap), len(page.lines))
    return page.text[page.lines[k].start : page.lines[stop - 1].end]


def names_person(said: str, surname: str) -> bool:
    """Whether a paragraph names somebody by the surname, be it with an ending; a short one may be any word."""
    if len(surname) < _NAME or surname not in said.casefold():
        return False
    found = folded(" ".join(WORD.findall(said))).split()
    return any(word.startswith(surname) and len(word.removesuffix("'s")) <= len(surname) + _ENDINGS for word in found)


def opens_note(text: str, at: int) -> bool:
    """Whether a paragraph calls itself a note of those who print: "Editor's note: …"."""
    head = beginnings("remark_heads").match(text, at) if text[at : at + 1].isupper() else None
    return head is not None and _HEAD_END.match(text, head.end()) is not None


def further(page: Page, lines: range) -> list[int]:
    """Where the paragraphs of a turn but its first begin, headings and notes aside."""
    found = [k for k in lines[1:] if page.lines[k].gap and "#" not in page.lines[k].marks]
    return [k for k in found if not opens_note(page.text, page.lines[k].start)]


def _sure(page: Page, lines: range, surname: str) -> list[int]:
    """The first paragraph that can only be the author's."""
    for k in further(page, lines):
        said = paragraph(page, k)
        named = not said[-1].isalnum() and names_person(said, surname)  # and does not sign
        told = named or tells("remarks", said)
        if tells("prints", said) or (told and talk.own([said], page.language) < 1):
            return [k]
    return []


def _dead_end(page: Page, lines: range) -> list[int]:
    """The last paragraphs of a turn as far as nobody talks in them."""
    found: list[int] = []
    for k in reversed(further(page, lines)):
        said = paragraph(page, k)
        if len(said) < _TELLING or talk.alive([said], page.language):
            break
        found.insert(0, k)
    return found
