"""The documents that a stretch of text names: "Decree 12", "Water Act", "указ"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from metrics.quotations.lexicon import Lexicon

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_NUMBER = re.compile(r" \d[\w./-]*")


def documents_in(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[str]:
    """Every noun for a document with the capitalised words before it and the number behind it, in reading order."""
    if lexicon.nominatives:  # nouns in all their cases are too many for a pattern
        yield from _by_words(text, start, end, lexicon)
        return
    nouns = "|".join(sorted(map(re.escape, lexicon.documents)))
    word = r"(?![a-z])[^\W\d_][\w’'-]*"
    compound = r"[\w-]*" if lexicon.compounds else ""
    pattern = re.compile(rf"\b(?:{word} )*{compound}(?i:{nouns})(?: \d[\w./-]*)?\b")
    yield from (match[0] for match in pattern.finditer(text, start, end))


def _by_words(text: str, start: int, end: int, lexicon: Lexicon) -> Iterator[str]:
    words = [*_WORD.finditer(text, start, end)]
    for k, word in enumerate(words):
        if word[0].lower() not in lexicon.documents:
            continue
        first = k
        while first and words[first - 1][0][0].isupper() and words[first - 1].end() + 1 == words[first].start():
            first -= 1
        number = _NUMBER.match(text, word.end(), end)
        yield text[words[first].start() : number.end() if number else word.end()]
