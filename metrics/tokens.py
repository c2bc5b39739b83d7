"""What a word is, what a sentence is, what a paragraph is: decided here, once, for every count."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from metrics.model import Span

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

# End marks, then closing marks, before a blank and what can open a sentence; possessive, so that a flood of marks is
# gone through once.
_END = re.compile(r"""(?<![.!?…])[.!?…]++["”’»)\]']*+(?=\s++["“‘«(\[„¿¡]*+(?:[^\W\d_]|\d)|\s*+$)""")
_TITLES = frozenset(
    "mr mrs ms dr prof rev hon gen col lt capt sgt cpl maj adm cmdr gov sen rep pres st ste mt ft jr sr messrs mme "
    "mlle herr fr no nos art fig vol op cf vs approx ca dept est inc ltd co corp bros jan feb mar apr jun jul aug sep "
    "sept oct nov dec mon tue tues wed thu thur thurs fri sat sun e.g i.e etc u.s u.k u.n e.u a.m p.m ph.d d.c".split()
)
_MAY_END = frozenset("etc jr sr inc ltd co corp u.s u.k u.n e.u a.m p.m d.c no".split())
_BLANK_LINE = re.compile(r"\n[ \t\u00a0]*\n\s*")
_LINE_END = re.compile(r"(?<![ \t\u00a0])[ \t\u00a0]*+\n\s*")
_ITEM = re.compile(r"[-–•*·]\s")  # the line before an item of a list ends there, wrapped or not
_WRAP_LIMIT = 100  # characters; a text whose lines are mostly longer is not hard-wrapped


def words(text: str, start: int = 0, end: int | None = None) -> list[tuple[int, int]]:
    """The words of `text[start:end]` as (start, end), in order."""
    return [match.span() for match in WORD.finditer(text, start, len(text) if end is None else end)]


def sentences(text: str, blocks: Iterable[Span]) -> list[Span]:
    """The sentences of each block, without the blanks around them. A block (paragraph, turn) always ends a sentence.

    A block without a word has no sentence. Full stops of decimals, initials, titles and abbreviations that go on do
    not end one; U+2026 does, before a capital.
    """
    return [sentence for block in blocks for sentence in _sentences_of(text, block)]


def _sentences_of(text: str, block: Span) -> list[Span]:
    found: list[Span] = []
    start = block.start
    for match in _END.finditer(text, block.start, block.end):
        if _ends(text, start, match):
            found += _trimmed(text, start, match.end())
            start = match.end()
    return found + _trimmed(text, start, block.end)


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    opener = text[match.end() : match.end() + 40].lstrip().lstrip("\"“‘«([„¿¡'")[:1]
    if opener.islower():
        return False
    if not match.group().startswith(".") or match.group().startswith(".."):
        return True
    before = text[max(start, match.start() - 12) : match.start()].split()
    last = before[-1].lstrip("(\"“‘['’") if before else ""
    if len(last) == 1 and last.isupper():  # an initial: "J. Smith"
        return False
    key = last.lower()
    return key not in _TITLES or (key in _MAY_END and opener.isupper())


def _trimmed(text: str, start: int, end: int) -> list[Span]:
    return [solid(text, start, end)] if WORD.search(text, start, end) else []


def solid(text: str, start: int, end: int) -> Span:
    """`text[start:end]` without the blanks at its ends.

    Raises:
        ValueError: if there is nothing but blanks.
    """
    piece = text[start:end]
    return Span(start + len(piece) - len(piece.lstrip()), end - len(piece) + len(piece.rstrip()))


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
