"""What a word is, what a sentence is, what a paragraph is: decided here, once, for every count."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np

from metrics import sentence_ends, word_edges
from metrics.model import Span
from metrics.word_edges import Integers

# Letters and figures with inner apostrophes and hyphens, initials ("U.S."), figures with separators ("14,024"),
# an editor's capital ("[T]he"). Dashes and slashes separate: "signed—the" and "EU/NATO" are two words each.
WORD = re.compile(
    r"""
      \[[^\W\d_]\][^\W\d_]+
    | (?:[^\W\d_]\.){2,}
    | \d+(?:[.,]\d+)+
    | [^\W_]+(?:['’ʼ\u2010\u2011-][^\W_]+)*
    """,
    re.VERBOSE,
)

_JOINING, _PARTING = "'’ʼ\u2010\u2011-", ".,]"  # single characters inside words: of any word; of some, never of others

_BLANK_LINE = re.compile(r"\n[ \t\u00a0]*\n\s*")
_LINE_END = re.compile(r"\n\s*")
_ITEM = re.compile(r"[-–•*·]\s")  # the line before an item of a list ends there, wrapped or not
_WRAP_LIMIT = 100  # characters; a text whose lines are mostly longer is not hard-wrapped


def words(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The words of `text[start:end]` as (start, end), in order."""
    return [match.span() for match in WORD.finditer(text, start, len(text) if end is None else end)]


def edges(text: str) -> tuple[Integers, Integers]:
    """The starts and the ends of the words of a text, sooner than by `words`."""
    return word_edges.edges(text, word=WORD, joining=_JOINING, parting=_PARTING)


def count(text: str, start: int, end: int) -> int:
    """How many words `text[start:end]` has, sooner than by their places."""
    return len(WORD.findall(text, start, end))


def counts(text: str, spans: Sequence[Span]) -> list[int]:
    """The same of many stretches, in an eighth of the time: what lies between blanks has its own words in any text."""
    begins, _ = edges(text)
    first, after = (np.searchsorted(begins, [getattr(span, edge) for span in spans]) for edge in ("start", "end"))
    parted = [_at_blanks(text, span) for span in spans]
    return [
        many if apart else count(text, span.start, span.end)
        for many, apart, span in zip((after - first).tolist(), parted, spans, strict=True)
    ]


def _at_blanks(text: str, span: Span) -> bool:
    return not (text[max(0, span.start - 1) : span.start].strip() or text[span.end : span.end + 1].strip())


def letters(word: str) -> int:
    """How many letters and figures a word has."""
    return len(word) if word.isalnum() else sum(map(str.isalnum, word))


def sentences(text: str, blocks: Iterable[Span], language: str = "en") -> list[Span]:
    """The sentences of each block, without the blanks around them. A block (paragraph, turn) always ends a sentence.

    A block without a word has no sentence. Full stops of decimals, initials, ordinals, titles and abbreviations that go
    on do not end one; U+2026 does, before a capital.
    """
    places = np.array([(block.start, block.end) for block in blocks], np.int64).reshape(-1, 2)
    starts, ends = sentence_edges(text, (places[:, 0], places[:, 1]), [language] * len(places))
    return [Span(*edges) for edges in zip(starts.tolist(), ends.tolist(), strict=True)]


def sentence_edges(text: str, blocks: tuple[Integers, Integers], languages: Sequence[str]) -> tuple[Integers, Integers]:
    """The starts and ends of the same, of blocks that are such, in order, each in a language of its own."""
    return sentence_ends.edges(text, blocks, languages, word=WORD)


def solid(text: str, start: int, end: int) -> Span:
    """`text[start:end]` without the blanks at its ends.

    Raises:
        ValueError: if there is nothing but blanks.
    """
    piece = text[start:end]
    return Span(end - len(piece.lstrip()), start + len(piece.rstrip()))


def paragraphs(text: str) -> list[Span]:
    """Paragraphs without the blanks around them.

    Blank lines part them; single line ends do too, unless the text is hard-wrapped: then they are only blanks.
    """
    breaks = [match.span() for match in _BLANK_LINE.finditer(text)]
    if not _hard_wrapped(text):
        breaks = [match.span() for match in _LINE_END.finditer(text)]
    edges = [0, *(edge for pair in breaks for edge in pair), len(text)]
    stretches = zip(edges[::2], edges[1::2], strict=True)
    return [solid(text, start, end) for start, end in stretches if text[start:end].strip()]


def _hard_wrapped(text: str) -> bool:
    """Whether most lines end inside a sentence and none is long: a printed page, not one paragraph a line."""
    lines = [line.strip() for line in text.split("\n")]
    inner = [line for line, following in pairwise(lines) if line and following and not _ITEM.match(following)]
    if len(inner) < 3 or max(map(len, inner)) > _WRAP_LIMIT:
        return False
    return sum(line[-1] not in '.!?…:"”»)]' for line in inner) > len(inner) / 2
