"""What is printed on a page and is nobody's words: line numbers, page numbers, running heads."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from itertools import pairwise

from metrics.model import Span

NUMBER = re.compile(r"(?P<number>\d{1,3})(?P<blanks>[ \t]+|$)")
_PAGE_NUMBER = re.compile(r"[-–—\[( ]*(?:\d{1,5}|[ivxl]{2,6})[-–—\]) .]*", re.IGNORECASE)
_PAGE_MARK = re.compile(
    r"(?:[^.?!]{0,60}\W)?(?:page|column|col\.|seite|página|pagina|strona|стр\.|страница)(?:\s*:)?\s+\d{1,5}(?:\s*(?:of|/|von|sur|de|di|из)\s*\d{1,5})?"
    r"|(?:\S{1,20}\s{3,})?\d{1,4}\s?/\s?\d{1,4}(?:\s{3,}\S{1,20})?",  # "31-12345      3/17"
    re.IGNORECASE,
)
_WIDE = re.compile(r"\S.{1,60}\S\s{3,}\S.{1,60}\S\s{3,}\S{1,20}")  # a head in three parts over a page number
_HEAD = re.compile(r"\S.{0,100}\S\s{3,}\d{1,5}|\d{1,5}\s{3,}\S.{0,100}\S")  # "Council of Dale        312"
_GAP = re.compile(r"\s{3}|\t")
_CLOCK = re.compile(
    r"\(?(?:END\s+)?\d{1,2}[:.]\d{2}\s*[ap]\.?m\.?(?:\s+\(?[A-Z]{2,5}\)?)?\)?|(?:[01]?\d|2[0-3])[:.][0-5]\d(?:[:.][0-5]\d)?(?:\s?(?:h|Uhr|hrs\.?))?",
    re.IGNORECASE,
)
# "Break: [24:10] to [25:41]"
_INTERLUDE = re.compile(r"[^\W\d_]{2,20}:[\s*_]*(?:\\?\[\d{1,2}:\d{2}(?::\d{2})?\\?\](?:\s+[^\W\d_]{1,3}\s+)?\s*)+")
# Times, printed numbers and references in brackets; a year is a word put in.
_MARK = re.compile(
    r"\[(?!(?:1[5-9]|20)\d\d\])\d[\d:.,–-]{0,14}\\?\]|\(\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?\)"
    r"|\{[a-z]{1,8}\}[ \t]*\d{0,6}|\{\\[^{}\n]{1,30}\}"
)
_LANGUAGE = re.compile(r"\((?<![^\n]\()[A-Z]{2}\)(?=\s)")  # at the start of a line
_TIME = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?"
STAMP = re.compile(rf"(?P<number>[\[(]?{_TIME}(?: ?(?:-->|[–-]) ?{_TIME})?[\])]?)(?P<blanks>[ \t:–-]+|$)")
CUE = re.compile(r"^(?:\d{1,2}:)?\d{1,2}:\d{1,2}[.,]\d{1,3}[ \t]*-->[^\n]*", re.MULTILINE)
_CUE_REMARK = re.compile(r"WEBVTT|NOTE\b|STYLE\b|REGION\b|Kind:|Language:|X-TIMESTAMP")
_DIGIT = re.compile(r"\d")
_SHORT = 20  # characters; no longer is a page number with what surrounds it
_PRINT = 40  # characters; a shorter line may stand in a table
_HEAD_LINES = 4  # of the head or foot of a page, at most
_LEAST_HEADS = 2  # times that a running head comes back
_MOST_STAMPED = 0.6  # share of lines that begin with a time
_EVERY_OTHER = 0.4  # the same where a time has a line of its own: a name has one, too, where a third of them are times
_LEAST_NUMBERED = 8  # lines; fewer may be a list
_SENTENCE_ENDS = ".?!…:;,。？！：；，"


def numbered(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether most lines carry a printed number that counts up from line to line, as court records do."""
    found = [NUMBER.match(text, start, end) for start, end in lines if text[start].isdigit()]
    counts = [int(number["number"]) for number in found if number]
    if len(counts) < max(_LEAST_NUMBERED, 0.6 * len(lines)):
        return False
    steps = sum(after in (before + 1, 1) for before, after in pairwise(counts))
    return steps >= 0.8 * (len(counts) - 1)


def stamped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether most of four lines or more begin with a time, as recognised speech does, or every other line is one.

    A time without seconds beside hours counts only if the first is an early one: a programme of the day begins later.
    """
    tried = [STAMP.match(text, start, end) for start, end in lines if text[start] in "[(0123456789"]
    stamps = [stamp for stamp in tried if stamp]
    alone = sum(stamp["blanks"] == "" for stamp in stamps)
    if len(stamps) < max(4, (_EVERY_OTHER if 2 * alone > len(stamps) else _MOST_STAMPED) * len(lines)):
        return False
    first = stamps[0]["number"].strip("[(")
    return first.count(":") == 2 or int(first.partition(":")[0]) < 5


def is_time(text: str, start: int, end: int) -> bool:
    """Whether nothing but a time is printed on a line."""
    return _CLOCK.fullmatch(text, start, end) is not None


def cue_edges(text: str, lines: list[tuple[int, int]]) -> list[Span]:
    """In captions: times, the numbers over them, the header, and lines that roll on from the cue before."""
    timed = [bool(CUE.match(text, start, end)) for start, end in lines]
    gone: list[Span] = []
    before: set[str] = set()
    cue: set[str] = set()
    for k, (start, end) in enumerate(lines):
        line = text[start:end]
        if timed[k]:
            before, cue = cue, set()
        numbers = line.isdigit() and k + 1 < len(lines) and timed[k + 1]
        if timed[k] or numbers or line in before or _CUE_REMARK.match(line):
            gone.append(Span(start, end))
        cue.add(line)
    return gone


def page_edges(text: str, lines: list[tuple[int, int]]) -> list[Span]:
    """Lines that are a page or column number, and the running heads beside them or at a form feed."""
    found: set[int] = set()
    for k in range(len(lines)) if "\f" in text else _figured(text, lines):
        start, end = lines[k]
        if end - start > 120:
            continue
        line = text[start:end]
        if (
            _PAGE_MARK.fullmatch(line)
            or _CLOCK.fullmatch(line)
            or _INTERLUDE.fullmatch(line)
            or (k - 1 in found and "   " in line)
            or (k and _HEAD.fullmatch(line) and _goes_on(text, *lines[k - 1]))
        ):
            found.add(k)
        elif end - start <= _SHORT and _PAGE_NUMBER.fullmatch(text, start, end):
            found.update({k, k - 1} if _runs(text, lines, k - 1) else {k})
            if _stands_under(text, lines, k):
                found.add(k + 1)
        elif k and "\f" in text[lines[k - 1][1] : start] and text[end - 1] not in _SENTENCE_ENDS:
            found.add(k)
        elif _GAP.search(line):
            found.update(_amid_sentence(text, lines, k))
    edges = {k for k in found if not is_time(text, *lines[k])}
    found |= {k - 1 for k in found if k and _in_parts(text, *lines[k - 1])} | _recurring(text, lines, edges)
    return [Span(*lines[k]) for k in sorted(found)]


def _in_parts(text: str, start: int, end: int) -> bool:
    """Whether a line is a head in three parts, wide blanks between them."""
    return end - start <= 120 and _WIDE.fullmatch(text, start, end) is not None


def _amid_sentence(text: str, lines: list[tuple[int, int]], k: int) -> range:
    """The lines around one with wide blanks that part a sentence, as the head and foot of a page do; none if none is.

    "… as long as the" / "The Dale Review" / "17      May 2031" / "wind allows.": they are broken early and end no
    clause, the line above goes on and the one below begins in the middle.
    """
    first, stop = k, k + 1
    while first > k - _HEAD_LINES and first > 1 and _is_head_line(text, lines, first - 1):
        first -= 1
    while stop < k + _HEAD_LINES and stop < len(lines) - 1 and _is_head_line(text, lines, stop):
        stop += 1
    if first == 0 or stop >= len(lines) or not text[lines[stop][0]].islower():
        return range(0)
    before = text[lines[first - 1][1] - 1]
    return range(first, stop) if before.islower() or before in ",-" else range(0)


def _is_head_line(text: str, lines: list[tuple[int, int]], k: int) -> bool:
    """Whether a line opens with a capital or a figure, ends no clause and had room for the first word of the next."""
    start, end = lines[k]
    around = max(until - begin for begin, until in lines[max(0, k - _HEAD_LINES) : k + _HEAD_LINES])
    word = text.find(" ", lines[k + 1][0], lines[k + 1][1])
    room = around - (end - start) - ((word if word > 0 else lines[k + 1][1]) - lines[k + 1][0])
    return not text[start].islower() and text[end - 1] not in _SENTENCE_ENDS + "-" and room > 1


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether a line of print stops amid a sentence."""
    return end - start > _PRINT and (text[end - 1].islower() or text[end - 1] == ",")


def _figured(text: str, lines: list[tuple[int, int]]) -> list[int]:
    """The lines with a figure and those as short as a page number."""
    ends = [end for _, end in lines]
    figures = {bisect_right(ends, figure.start()) for figure in _DIGIT.finditer(text)} - {len(lines)}
    return sorted(figures.union([k for k, (start, end) in enumerate(lines) if end - start <= _SHORT]))


def _recurring(text: str, lines: list[tuple[int, int]], edges: set[int]) -> set[int]:
    """Lines beside a page number that come back there, their figures aside, and hardly elsewhere: running heads."""
    beside = {k for edge in edges for k in (edge - 1, edge + 1) if 0 <= k < len(lines)} - edges
    keys = {k: _DIGIT.sub("", text[slice(*lines[k])]) for k in beside if lines[k][1] - lines[k][0] <= 120}
    heads = Counter(keys.values())
    if max(heads.values(), default=0) < _LEAST_HEADS:
        return set()
    everywhere = Counter(_DIGIT.sub("", text[start:end]) for start, end in lines if end - start <= 120)
    return {k for k, key in keys.items() if heads[key] >= max(_LEAST_HEADS, 0.8 * everywhere[key])}


def _runs(text: str, lines: list[tuple[int, int]], k: int) -> bool:
    """Whether a line over a page number is a running head: a figure in it, shorter than print, no end of a clause."""
    if k < 1 or text[lines[k][1] - 1] in _SENTENCE_ENDS:
        return False
    (before, until), (start, end) = lines[k - 1], lines[k]
    return end - start < 0.75 * (until - before) and any(sign.isdigit() for sign in text[start:end])


def _stands_under(text: str, lines: list[tuple[int, int]], k: int) -> bool:
    """Whether the line below a page number is a running foot: nothing above, nothing below, no end of a clause."""
    if not 0 < k < len(lines) - 2:
        return False
    gaps = [text.count("\n", lines[n][1], lines[n + 1][0]) for n in (k - 1, k, k + 1)]
    end = lines[k + 1][1]
    return gaps[0] > 1 and gaps[1] == 1 and gaps[2] > 1 and text[end - 1] not in _SENTENCE_ENDS


def marks(text: str) -> list[Span]:
    """Times, printed numbers and references in brackets, wherever they stand, and a language: "(PL) Madam …"."""
    return [Span(*mark.span()) for pattern in (_MARK, _LANGUAGE) for mark in pattern.finditer(text)]
