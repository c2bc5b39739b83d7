"""Answers that stand in quotation marks, as some papers print a talk: what stands outside them is the author's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from metrics.layouts import remarks
from metrics.layouts.page import Page

_MARKS = re.compile(r"""[«“„»”"‘‚›‹]|['’](?=[^\W\d_a-z])""")
_TOLD = re.compile(
    r"""[.,!?…][”’»«“"']\s*,?\s+(?=\S)|[”»«“"],\s"""
)  # a mark that closes amid a paragraph: "Yes," he said.
_ENDS = "«“„»”\"‘‚›‹’'"
_MOSTLY = 0.6  # share of answers
_LEAST = 2


def opens(said: str) -> bool:
    """Whether a paragraph opens with a quotation mark."""
    return _MARKS.match(said) is not None


def whole(said: str) -> bool:
    """Whether a paragraph opens and ends with one."""
    return opens(said) and said[-1] in _ENDS


def tells_who_speaks(said: str) -> bool:
    """Whether a paragraph opens with what somebody says and goes on to tell who says it, as a story does."""
    return opens(said) and _TOLD.search(said) is not None


def bare(said: str) -> str:
    """An answer without its marks, where it stands in them."""
    return _MARKS.sub("", said) if opens(said) else said


def mostly(answers: Iterable[str]) -> bool:
    """Whether most answers, two at least, open with a mark: nobody prints explanations so."""
    found = list(map(opens, answers))
    return sum(found) >= max(_LEAST, _MOSTLY * len(found))


def asides(page: Page, held: Sequence[range]) -> dict[int, int]:
    """By the first line of an answer, of the lines that each `held`, where a further paragraph opens with no mark.

    A bracket may open it: "(laughs) “Never.”".
    """
    further = ((lines.start, k) for lines in held for k in reversed(remarks.further(page, lines)))
    signs = ((first, k, page.text[page.lines[k].start]) for first, k in further)
    return {first: k for first, k, sign in signs if not opens(sign) and sign not in "[("}
