"""What a word is, what a sentence is, what a paragraph is: decided here, once, for every count."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from metrics import word_edges
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

# End marks, then closing marks, before blanks and what can open a sentence; possessive, so that a flood of marks is
# gone through once. What begins with a mark and not with what stands before it is looked for in half the time.
_END = re.compile(r"""[.!?…](?<![.!?…][.!?…])[.!?…]*+["”’»)\]']*+(?=(\s++)["“‘«(\[„¿¡]*+([^\W\d_]|\d))""")
_FIGURE = re.compile(r"\d{1,2}|[IVXL]+")  # what can be an ordinal: of a day, a century, a king
_FULL_STOPS = Path(__file__).parent / "resources" / "sentences" / "full_stops.toml"
_SAME = {"no": "nb", "nn": "nb"}  # Norwegian, however it is called
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


def letters(word: str) -> int:
    """How many letters and figures a word has."""
    return len(word) if word.isalnum() else sum(map(str.isalnum, word))


@dataclass(frozen=True, slots=True)
class FullStops:
    """Which full stops end no sentence of a language, by what stands before them."""

    goes_on: frozenset[str]
    may_end: frozenset[str]  # they do before a capital
    openers: frozenset[str]  # before these a figure does, where figures with a full stop are ordinals
    ordinals: bool
    tails: frozenset[str]  # the last two letters of all of these


@cache
def _full_stops(language: str) -> FullStops:
    listed = tomllib.loads(_FULL_STOPS.read_text(encoding="utf-8"))
    own = listed.get(_SAME.get(language, language), listed["en"])
    goes_on, may_end, openers = (frozenset(own.get(name, "").split()) for name in ("goes_on", "may_end", "openers"))
    tails = frozenset(key[-2:] for key in goes_on | may_end)
    return FullStops(goes_on, may_end, openers, "openers" in own, tails)


def sentences(text: str, blocks: Iterable[Span], language: str = "en") -> list[Span]:
    """The sentences of each block, without the blanks around them. A block (paragraph, turn) always ends a sentence.

    A block without a word has no sentence. Full stops of decimals, initials, ordinals, titles and abbreviations that go
    on do not end one; U+2026 does, before a capital.
    """
    places = [(block.start, block.end) for block in blocks]
    return [Span(*edges) for edges in sentence_edges(text, places, language)]


def sentence_edges(text: str, blocks: Sequence[tuple[int, int]], language: str = "en") -> list[tuple[int, int]]:
    """The same as (start, end), of blocks that are such, too, in order."""
    stops = _full_stops(language.partition("-")[0].lower())
    marks = _END.finditer(text, blocks[0][0], blocks[-1][1]) if blocks else iter(())
    mark, found = next(marks, None), []
    for begin, stop in blocks:
        piece = text[begin:stop]
        start, end = stop - len(piece.lstrip()), begin + len(piece.rstrip())
        while mark and mark.end(2) <= stop:
            if mark.start() >= start and _ends(text, start, mark, stops):
                found.append((start, mark.end()))
                start = mark.end(1)
            mark = next(marks, None)
        found.append((start, end))
    return [(a, b) for a, b in found if a < b and (text[a].isalnum() or WORD.search(text, a, b))]


def _ends(text: str, start: int, match: re.Match[str], stops: FullStops) -> bool:
    begin, opener = match.start(), match[2]
    if opener.islower():
        return False
    if text[begin] != "." or text[begin + 1] == ".":  # a blank comes after the marks
        return True
    tail = text[max(0, begin - 2) : begin]
    if tail.islower() and tail.isalpha() and tail not in stops.tails:  # no figure, no initial, nothing listed
        return True
    before = text[max(start, begin - 12) : begin].split()
    last = before[-1].lstrip("(\"“‘['’") if before else ""
    if stops.ordinals and _FIGURE.fullmatch(last):
        return opener.isalpha() and _first_word(text[match.start(2) : match.start(2) + 40]) in stops.openers
    if len(last) == 1 and last.isupper():  # an initial: "J. Smith"
        return False
    key = last.lower()
    return key not in stops.goes_on and (key not in stops.may_end or opener.isupper())


def _first_word(text: str) -> str:
    found = WORD.match(text)
    return found.group().lower() if found else ""


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
