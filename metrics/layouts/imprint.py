"""What a paper prints about the print: who issued it, whom to ring, what to share, who is who. Nobody says it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from metrics.layouts import talk
from metrics.layouts.lexicon import folded, tells, words

_MOSTLY = 0.6  # share of the lines of a list
_LONGEST = 400  # characters of such a paragraph
_BARS = re.compile(r"\w[ \u00a0]+[·|•][ \u00a0]+\w")  # "Print · Share"
_ADDRESS = re.compile(r"https?://|\bwww\.|[\w.-]@[\w-]+\.\w|©|\+?\d(?:[ ()/-]?\d){8,}")  # a telephone has nine figures
_LIFE = re.compile(
    r"\W*[^\W\d_a-z][\w’'-]+(?:[ \u00a0][^\W\d_a-z][\w’'-]+){1,3},? \([^()\n]{0,12}\d{2,4}[^()\n]{0,12}\)"
)
_FIELD = re.compile(r"(?P<key>[^\W\d_a-z][^:\n]{0,30}):[ \t\u00a0]+(?=\w)(?P<rest>[^\n]*)")
_SENTENCES = re.compile(r"[^\W\d_]{4}[.?!…]\s|[?!…]$")  # more than one, or a cry


def is_imprint(printed: str) -> bool:
    """Whether a paragraph is one: links, addresses, bars, the mark of an end, who was born when, "Issued by …".

    Who says "I" or "you" speaks, but for bars and the phrases that are known.
    """
    if len(printed) > _LONGEST:
        return False
    if _BARS.search(printed) or tells("imprints", printed) or folded(printed).strip("-–—*# ") in words("ends"):
        return True
    found = _ADDRESS.search(printed) or _LIFE.match(printed)
    return bool(found) and not talk.share([printed], "first_person", "second_person")


def is_list(lines: Sequence[str]) -> bool:
    """Whether most lines name something and say it in a word or a list: "Present: A. Lee; B. Orr".

    A line alone is one only where a capital or a figure follows the colon.
    """
    found = [field for line in lines if (field := _FIELD.match(line)) and not _SENTENCES.search(field["rest"])]
    return len(found) >= _MOSTLY * len(lines) and not (len(lines) == 1 and found[0]["rest"][:1].islower())
