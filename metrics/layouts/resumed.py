"""Where the author goes on after somebody's words: by what a paragraph says, without any mark."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set

from metrics.layouts import names, remarks, talk
from metrics.layouts.imprint import is_imprint
from metrics.layouts.lexicon import folded, tells, words
from metrics.layouts.page import Page

_SIGNATURE = re.compile(r"--[ \t]*(?=\n|$)|-{3,} ?\w[\w ]{3,40}-{3,}")  # of a letter, or an older one under it
_LEAST = 4  # turns of one paragraph each that show how a text is set
_FAREWELL = 80  # characters at the end of a paragraph in which somebody thanks
_OPENING = 80  # characters
_NAME_WORDS = 4  # of a full name with its titles
_SAMPLE = 40  # turns that are looked at
_TALKATIVE = 0.85  # share of the further paragraphs of turns that do, so that the last ones that do not stand out
_TALKING = 0.5  # share of the turns that say "I" or "you" or ask, so that one that does not stands out


def closing(page: Page, line: int, name: str | None) -> int:
    """The first paragraph after a line that speaks about the talk or, by name, about who answered; else the end.

    Nobody calls himself by his surname: what follows the last answer and does so is the author's.
    """
    for k in range(line + 1, len(page.lines)):
        one = page.lines[k]
        said = page.text[one.start : one.end]
        if one.gap and (remarks.names_person(said, _surname(name)) or closes(said, page.language)):
            return k
    return len(page.lines)


def portrayed(page: Page, line: int, surnames: Set[str]) -> int:
    """The first paragraph after a line that opens with the full name of one of these persons; else the end.

    "Una Marsh, born in 1950, keeps the pier.": whoever says "I" or "you" in it speaks.
    """
    for k in remarks.further(page, range(line, len(page.lines))):
        told = remarks.paragraph(page, k)
        named = not surnames.isdisjoint(folded(told[:_OPENING].replace(",", " ")).split()[1:_NAME_WORDS])
        if (
            named
            and told[0].isupper()
            and not talk.share([told], "first_person", "second_person", language=page.language)
        ):
            return k
    return len(page.lines)


def thanks(paragraph: str) -> bool:
    """Whether a short one thanks, as who asks does at the end: "Merci pour cet entretien."."""
    return len(paragraph) <= _FAREWELL and tells("farewells", paragraph)


def closes(paragraph: str, language: str = "") -> bool:
    """Whether a paragraph speaks about the talk as printed, tells about the print, or a signature begins in it."""
    printed = tells("closings", paragraph) or is_imprint(paragraph, language)
    return printed or _SIGNATURE.match(paragraph) is not None


def about(page: Page, line: int, stop: int, name: str) -> int:
    """The first paragraph behind a line that names who speaks and does not say "I"; `stop` if none does before it."""
    surname = _surname(name)
    if page.text.find(surname[1:], page.lines[line].end, page.lines[stop - 1].end) < 0:
        return stop
    for k in remarks.further(page, range(line, stop)):
        spoken = page.text[page.lines[k].start : page.lines[k].end]
        if remarks.names_person(spoken, surname) and not talk.share([spoken], "first_person", language=page.language):
            return k
    return stop


def _surname(name: str | None) -> str:
    return (folded(names.plain(name)).split() if name else [""])[-1]


def told_again(page: Page, held: Sequence[range], amid: Mapping[int, int] | None = None) -> int:
    """The first paragraph behind the last turn that opens with "She" or says neither "I" nor "you"; else the end.

    Only where the author tells before the talk as well, and every turn but the last, of the lines that each `held`,
    has one paragraph, or says "I", "you" or asks in nearly all its further ones; then nobody does to the end. What the
    author puts in `amid` them, by the first line of each, counts for none. Behind thanks nobody but him is left.
    """
    last = len(page.lines)
    if len(held) < _LEAST or not remarks.told_first(page, held[0].start):
        return last
    final = remarks.paragraph(page, held[-1].start)
    rest = remarks.further(page, held[-1])
    if not rest or tells("farewells", final[-_FAREWELL:]):
        return min(rest, default=last)
    spoken = [range(lines.start, (amid or {}).get(lines.start, lines.stop)) for lines in held[-_SAMPLE:-1]]
    further = [k for lines in spoken for k in remarks.further(page, lines)]
    if further:
        return _dead_end(page, held[-1]) if _alive(page, further) >= _TALKATIVE else last
    if talk.alive(remarks.first(page, held[:_SAMPLE]), page.language) < _TALKING:
        return last
    told = remarks.paragraph(page, rest[0])
    opens = folded(told[:_OPENING]).partition(" ")[0]
    third = opens in words("third_person") and opens not in folded(final).split()
    talks = talk.share([told], "first_person", "second_person", language=page.language)
    return rest[0] if third or not talks else last


def _dead_end(page: Page, lines: range) -> int:
    """The first of the last paragraphs of a turn in which nobody says "I" or "you" or asks; its end if none."""
    end = lines.stop
    for k in reversed(remarks.further(page, lines)):
        if _alive(page, [k]):
            break
        end = k
    return end


def _alive(page: Page, paragraphs: Sequence[int]) -> float:
    return talk.alive((remarks.paragraph(page, k) for k in paragraphs), page.language)
