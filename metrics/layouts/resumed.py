"""Where the author goes on after somebody's words: by what a paragraph says, without any mark."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from metrics.layouts import names, talk
from metrics.layouts.imprint import is_imprint
from metrics.layouts.lexicon import folded, tells, words
from metrics.layouts.page import Page
from metrics.tokens import WORD

_LEAST = 4  # turns of one paragraph each that show how a text is set
_TELLING = 80  # characters; a shorter paragraph before the talk is a title or a date
_SAMPLE = 40  # turns that are looked at
_TALKATIVE = 0.85  # share of the further paragraphs of turns that do, so that the last ones that do not stand out
_TALKING = 0.5  # share of the turns that say "I" or "you" or ask, so that one that does not stands out


def closing(page: Page, line: int, name: str | None) -> int:
    """The first paragraph after a line that speaks about the talk or, by name, about who answered; else the end.

    Nobody calls himself by his surname: what follows the last answer and does so is the author's.
    """
    for k in range(line + 1, len(page.lines)):
        one = page.lines[k]
        if one.gap and (_names_person(page, k, name) or closes(page.text[one.start : one.end])):
            return k
    return len(page.lines)


def closes(paragraph: str) -> bool:
    """Whether a paragraph speaks about the talk as printed, or tells about the print."""
    return tells("closings", paragraph) or is_imprint(paragraph)


def about(page: Page, line: int, stop: int, name: str) -> int:
    """The first paragraph behind a line that names who speaks and does not say "I"; `stop` if none does before it."""
    surname = (names.plain(name).split() or [""])[-1]
    begin = page.lines[line].end
    if page.text.find(surname, begin, page.lines[stop - 1].end) < 0:
        return stop
    for k in range(line + 1, stop):
        one = page.lines[k]
        spoken = page.text[one.start : one.end]
        if one.gap and _names_person(page, k, name) and not talk.share([spoken], "first_person"):
            return k
    return stop


def _names_person(page: Page, line: int, name: str | None) -> bool:
    surname = (folded(names.plain(name)).split() if name else [""])[-1]
    one = page.lines[line]
    said = folded(" ".join(WORD.findall(page.text[one.start : one.end])))
    return len(surname) > 3 and surname in {word.removesuffix("'s") for word in said.split()}


def told_again(page: Page, begins: Sequence[int]) -> int:
    """The first paragraph behind the last turn that opens with "She" or says neither "I" nor "you"; else the end.

    Only where the author tells before the talk as well, and every turn but the last, of the lines where they begin,
    has one paragraph, or says "I", "you" or asks in nearly all its further ones; then nobody does to the end.
    """
    last = len(page.lines)
    tells_first = any(line.end - line.start > _TELLING for line in page.lines[: begins[0]])
    if len(begins) < _LEAST or not tells_first:
        return last
    further = [k for pair in pairwise(begins[-_SAMPLE:]) for k in _further(page, *pair)]
    if further:
        return _dead_end(page, begins[-1]) if _alive(page, further) >= _TALKATIVE else last
    k = next((k for k in range(begins[-1] + 1, last) if page.lines[k].gap), last)
    if k == last or talk.alive(_paragraph(page, begin) for begin in begins[:_SAMPLE]) < _TALKING:
        return last
    spoken = _paragraph(page, k)
    opens = folded(spoken[:_TELLING]).partition(" ")[0]
    third = opens in words("third_person") and opens not in folded(_paragraph(page, begins[-1])).split()
    return k if third or not talk.share([spoken], "first_person", "second_person") else last


def _dead_end(page: Page, begin: int) -> int:
    """The first of the last paragraphs behind a line in which nobody says "I" or "you" or asks; the end if none."""
    end = len(page.lines)
    for k in reversed(_further(page, begin, end)):
        if _alive(page, [k]):
            break
        end = k
    return end


def _alive(page: Page, paragraphs: Sequence[int]) -> float:
    return talk.alive(_paragraph(page, k) for k in paragraphs)


def _further(page: Page, begin: int, stop: int) -> list[int]:
    """Where the paragraphs of a turn but its first begin, headings aside."""
    return [k for k in range(begin + 1, stop) if page.lines[k].gap and "#" not in page.lines[k].marks]


def _paragraph(page: Page, k: int) -> str:
    stop = next((n for n in range(k + 1, len(page.lines)) if page.lines[n].gap), len(page.lines))
    return page.text[page.lines[k].start : page.lines[stop - 1].end]
