"""What a paper prints about the print: who issued it, whom to ring, what to share, who is who. Nobody says it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from metrics.layouts import talk
from metrics.layouts.lexicon import folded, tells, words

_MOSTLY = 0.6  # share of the lines of a list, from its first one on
_SHORT = 3  # letters of a word that may be a particle
_LONGEST = 400  # characters of such a paragraph
_BARS = re.compile(r"\w[ \u00a0]+[·|•][ \u00a0]+\w")  # "Print · Share"
_ADDRESS = re.compile(  # as a reader sees it, not behind the words of a link; a telephone has nine figures
    r"(?<!\]\()(?<![\"'])https?://|\bwww\.|[\w.-]@[\w-]+\.\w|©|\+?\d(?:[ ()/-]?\d){8,}"
)
_FIGURE = re.compile(r"(?<=[,.;] )\d{1,4}[\u00a0 ]?(?P<word>[^\W\d_]{1,8})(?=[,.;]|$)")  # "…, 212 pages, 18 euros."
_LIFE = re.compile(
    r"\W*[^\W\d_a-z][\w’'-]+(?:[ \u00a0][^\W\d_a-z][\w’'-]+){1,3},? \([^()\n]{0,12}\d{2,4}[^()\n]{0,12}\)"
)
_FIELD = re.compile(r"(?P<key>[^\W\d_a-z][^:\n]{0,30}):[ \t\u00a0]+(?=\w)(?P<rest>[^\n]*)")
_SENTENCES = re.compile(r"[^\W\d_]{4}[.?!…]\s|[?!…]$")  # more than one, or a cry


def is_imprint(printed: str, language: str = "") -> bool:
    """Whether a paragraph is one: links, addresses, bars, the mark of an end, who was born when, "Issued by …".

    Who says "I" or "you" speaks, but for bars and the phrases that are known.
    """
    if len(printed) > _LONGEST:
        return False
    if _BARS.search(printed) or tells("imprints", printed) or folded(printed).strip("-–—*# ") in words("ends"):
        return True
    if _is_book(printed):
        return not talk.share([printed], "first_person", language=language)
    found = _ADDRESS.search(printed) or _LIFE.match(printed)
    return bool(found) and not talk.share([printed], "first_person", "second_person", language=language)


def _is_book(printed: str) -> bool:
    """Whether it says where a book can be had, by the number of its pages: "*The Pier*, Dale Press, 212 pages, £18"."""
    return any(folded(figure["word"]) in words("pages") for figure in _FIGURE.finditer(printed))


def is_list(lines: Sequence[str]) -> bool:
    """Whether most lines name something and say it in a word or a list: "Present: A. Lee; B. Orr".

    A title may stand above. A line alone is a list only where semicolons part it or most of its words are names: a
    report may open with its place, "KELMAR: The council …".
    """
    found = [(k, field) for k, line in enumerate(lines) if (field := _FIELD.match(line)) and _is_brief(field["rest"])]
    if len(lines) == 1:
        return bool(found) and _names(found[0][1]["rest"])
    first = found[0][0] if found else len(lines)
    return len(found) > 1 and 2 * len(found) >= len(lines) and len(found) >= _MOSTLY * (len(lines) - first)


def _names(said: str) -> bool:
    """Whether it lists: semicolons part it, or most of its longer words have capitals or are figures."""
    long = [word for word in said.split() if len(word) > _SHORT]
    return ";" in said or 2 * sum(not word[0].islower() for word in long) > len(long)


def _is_brief(said: str) -> bool:
    """Whether it is no more than one sentence and no cry."""
    return not _SENTENCES.search(said)
