"""Words that somebody cries, set apart by emphasis alone: the crowd shouted *Long live the ferry*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from metrics.model import Span
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import Piece

_EMPHASIS = re.compile(r"(?<![\w*_])([*_])(?P<said>[^\W\d_][^*_\n]{1,80})\1(?![\w*_])")
_CLAUSE = re.compile(r"[^.!?;“”\"«»]*\Z")
_REACH = 70  # characters from the verb to what is cried


def cried(text: str, span: Span, words: Lexicon) -> Iterator[Piece]:
    """The emphasised stretches of a paragraph to which a verb or noun of crying leads up, if they begin with a capital.

    In a language without a list of such words there are none.
    """
    for match in _EMPHASIS.finditer(text, span.start, span.end):
        start, end = match.span("said")
        before = text[max(span.start, match.start() - _REACH) : match.start()]
        if text[start].isupper() and not text[end - 1].isspace() and _leads_up(before, words):
            yield Piece(Span(*match.span()), Span(start, end), 0)


def _leads_up(before: str, words: Lexicon) -> bool:
    """Whether "he cried aloud, " or "a shout of " ends here; not "he shouted at"."""
    clause = _CLAUSE.findall(before)[0].rstrip()
    said = re.findall(r"[^\W\d_]+", clause.lower())
    parted = clause.endswith((",", ":")) or (said and said[-1] in words.uttering | words.outright)
    return bool(parted) and not words.uttering.isdisjoint(said)
