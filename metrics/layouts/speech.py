"""A speech or statement printed whole: it begins by addressing those who listen, after what the page says of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from metrics.layouts import names, resumed, talk, turns
from metrics.layouts.lexicon import beginnings, folded, tells, words
from metrics.layouts.page import Page, blocks
from metrics.layouts.turns import Start
from metrics.model import Structure, Voice
from metrics.tokens import WORD

NAME = "speech"
_HEAD = 12  # paragraphs before the address, at most
_LEAST = 3  # paragraphs of a speech
_ALIVE = 0.5  # share of them in which somebody says "I" or "you" or asks
_FAREWELL = 80  # characters at the end
_NAME = range(2, 5)  # words of a full name
_SIGNED = 60  # characters
_NEAR = 4  # words between a speech and whose it is: "Vale's long opening statement", "remarks as delivered by Ann Vale"
_RULE = re.compile(r"[\W_]+\Z")
_POSSESSIVE = re.compile(r"['’]s?\Z")


def find(page: Page, known: frozenset[str] = frozenset()) -> Structure | None:
    """The speech and what the author says before and after it, None where nobody addresses a hall.

    The surer, if the page announces a speech, if the address is one that nobody writes in a letter, if thanks end it.
    """
    parts = blocks(page)
    opening = (n for n, part in enumerate(parts[: _HEAD + 1]) if _addresses(page, part, "salutations", "halls"))
    begin = next(opening, None)
    if begin is None:
        return None
    head = [_text(page, part) for part in parts[:begin]]
    end = _end(page, parts, begin, head)
    said = [_text(page, part) for part in parts[begin:end]]
    if len(said) < _LEAST or talk.alive(said[1:], page.language) < _ALIVE:
        return None
    announced = any(not words("speeches").isdisjoint(WORD.findall(folded(one))) for one in head)
    hall, thanked = _addresses(page, parts[begin], "halls"), tells("farewells", said[-1][-_FAREWELL:])
    confidence = round(0.25 + 0.3 * announced + 0.2 * hall + 0.2 * thanked, 2)
    starts = list(_starts(page, parts, begin, end, _named(head) or _signed(said)))
    held, furniture = turns.built(page, starts)
    return Structure(NAME, held, furniture, confidence, f"{len(said)} paragraphs from an address to those who listen")


def _starts(page: Page, parts: Sequence[range], begin: int, end: int, name: str | None) -> Iterator[Start]:
    first = parts[begin][0]
    yield Start(first, page.lines[first].start, printed=name, voice=Voice.SPEAKER)
    if end < len(parts):
        yield Start(parts[end][0], page.lines[parts[end][0]].start, voice=Voice.COMMENTATOR)


def _addresses(page: Page, part: range, *kinds: str) -> bool:
    """Whether a paragraph opens with an address: "Ladies and gentlemen, …", outside quotation marks."""
    if set(page.lines[part[0]].marks) & set("#>"):
        return False
    text = _text(page, part)
    found = (beginnings(kind).match(text) for kind in kinds)
    return any(match and not text[match.end() : match.end() + 1].isalpha() for match in found)  # "tak", not "Take"


def _end(page: Page, parts: Sequence[range], begin: int, head: Sequence[str]) -> int:
    """The first paragraph that is the author's again: behind a rule, a signature, or where he says so."""
    for n in range(begin + 1, len(parts)):
        said = _text(page, parts[n])
        if n >= begin + _LEAST and _ruled(page, parts[n]):
            return n
        if _is_name(said) and any(said.split()[-1] in line for line in head):
            return n + 1
        if resumed.closes(said, page.language) and talk.own([said], page.language) < 1:
            return n
    return len(parts)


def _ruled(page: Page, part: range) -> bool:
    """Whether a rule stands before a paragraph: "* * *", "____"; the page has it for no line of words."""
    above = page.text[page.lines[part[0] - 1].end : page.lines[part[0]].start]
    return bool(above.strip()) and bool(_RULE.match(above)) and len(above.strip()) >= _LEAST


def _is_name(said: str) -> bool:
    held = said.strip("-–— *_.").split()
    return len(said) <= _SIGNED and len(held) in _NAME and not said.isupper() and all(map(_is_part, held))


def _signed(said: Sequence[str]) -> str | None:
    """The name that stands alone below a speech."""
    last = said[-1].strip("-–— *_.")
    return last if _is_name(last) and not tells("farewells", last) else None


def _named(head: Sequence[str]) -> str | None:
    """Whose speech the page says that it is: "Full text of Ann Vale's statement", "Remarks by Ann Vale"."""
    for line in head:
        held = line.split()
        for k, word in enumerate(held):
            if folded(word.strip(".,:;()")) in words("speeches"):
                found = _before(held, k) or _behind(held, k)
                if found:
                    return found
    return None


def _before(held: Sequence[str], k: int) -> str | None:
    """The name with "'s" within reach before a word."""
    owner = next((n for n in range(k - 1, max(-1, k - 1 - _NEAR), -1) if _POSSESSIVE.search(held[n])), None)
    if owner is None:
        return None
    run = [*takewhile(_is_part, reversed(held[: owner + 1]))][::-1]
    return _full(run)


def _behind(held: Sequence[str], k: int) -> str | None:
    """The name behind "by" or "of" within reach of a word."""
    by = next((n for n in range(k + 1, min(len(held), k + 1 + _NEAR)) if held[n].lower() in words("by")), None)
    return None if by is None else _full([*takewhile(_is_part, held[by + 1 :])])


def _is_part(word: str) -> bool:
    return word[:1].isupper()


def _full(run: Sequence[str]) -> str | None:
    """A full name without its titles; None if it is none."""
    name = names.plain(_POSSESSIVE.sub("", " ".join(run).strip(" .,:;")))
    return name if len(name.split()) in _NAME else None


def _text(page: Page, part: range) -> str:
    return page.text[page.lines[part[0]].start : page.lines[part[-1]].end]
