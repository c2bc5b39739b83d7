"""Logs of chats: a time or a number before a line, then a name: "[14:02] <ann> yes", "12.03.25, 14:02 - Ann: yes"."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from metrics.layouts import posts
from metrics.layouts.lexicon import folded
from metrics.layouts.page import Line, Page
from metrics.layouts.posts import TIME, Post
from metrics.model import Span, Structure

NAME = "chats"
_DATE = r"(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.? [^\W\d_]{3,10}\.? \d{4})"
_STAMP = re.compile(
    r"[\u200e\u200f\ufeff]*(?:\*\*)?[\[(]?"
    rf"(?:{_DATE}[,T]?[ \u00a0]*(?:[^\W\d_]{{1,4}}\.?[ \u00a0])?[^\W\d_]{{0,2}})?{TIME}"
    rf"(?: ?(?:-->|[–-]) ?{TIME})?Z?[\])]?(?:\s+[-–—|](?=\s)|:(?=\s)|(?=\s))",
    re.IGNORECASE,
)
_ROUND_TIME = re.compile(r"\d[:h]\d[05](?![\d:.])")
_COUNT = re.compile(r"#?(?P<number>\d{1,5})[.):]?(?=\s)")
_CODED = re.compile(r"\*(?=[A-Z0-9]{2,8}:)")  # "*MOT:	what is that?"
_ANGLE = re.compile(r"\s*<[@+%&~ ]?(?P<name>[^<>\n]{1,40})>(?=\s|$)")
_COLON = re.compile(r"\s*(?P<name>[^:\n<>]{1,90}?)[ \u00a0]?:(?:\*\*)?(?=\s|$)")
_TAB = re.compile(r"\s*(?P<name>[^\t\n:]{1,60})\t+")
_CODE = re.compile(r"\s+(?P<name>[A-Z]{1,4}\d{0,3})[ \t]+(?=\S)")
_FORMS = (_ANGLE, _COLON, _TAB, _CODE)
_MOSTLY = 0.5  # share of the stamped lines that are posts of one form
_LEAST = 4
_FIRST = frozenset("[(#*<0123456789\u200e\u200f\ufeff")
_SENTENCE_ENDS = ".?!…"
_BESIDE = frozenset("@%")  # before lines that only describe, among coded ones


def find(page: Page, known: frozenset[str] = frozenset()) -> Structure | None:
    """Turns where most lines that begin with a time, a number, a star or an angle go on with a name that comes back."""
    if sum(row.lstrip()[:1] in _FIRST for row in page.text.split("\n")) < _LEAST:
        return None
    lines = list(posts.rows(page.text))
    for begun in (_timed, _counted, _coded, _angled):
        stamped = begun(page.text, lines)
        found = _structure(page.text, lines, stamped) if len(stamped) >= _LEAST else None
        if found is not None:
            return found
    return None


def _timed(text: str, lines: list[Line]) -> dict[int, int]:
    """The lines that begin with a time, and where it ends."""
    tried = ((k, _STAMP.match(text, line.start, line.end)) for k, line in enumerate(lines))
    found = {k: stamp for k, stamp in tried if stamp}
    round_times = all(_ROUND_TIME.search(stamp.group()) for stamp in found.values())  # a programme, not a log
    return {} if round_times else {k: stamp.end() for k, stamp in found.items()}


def _counted(text: str, lines: list[Line]) -> dict[int, int]:
    """The lines that begin with a number, and where it ends, if the numbers count up."""
    tried = ((k, _COUNT.match(text, line.start, line.end)) for k, line in enumerate(lines))
    found = {k: count for k, count in tried if count}
    numbers = [int(count["number"]) for count in found.values()]
    steps = sum(after == before + 1 for before, after in pairwise(numbers))
    return {k: count.end() for k, count in found.items()} if steps >= 0.8 * (len(numbers) - 1) else {}


def _coded(text: str, lines: list[Line]) -> dict[int, int]:
    """The lines that begin with a star and a code, and where the star ends."""
    found = ((k, _CODED.match(text, line.start, line.end)) for k, line in enumerate(lines))
    return {k: star.end() for k, star in found if star}


def _angled(text: str, lines: list[Line]) -> dict[int, int]:
    """The lines that begin with a name in angle brackets, unless these are tags, which close somewhere."""
    if "</" in text:
        return {}
    return {k: line.start for k, line in enumerate(lines) if text[line.start] == "<"}


def _structure(text: str, lines: list[Line], stamped: dict[int, int]) -> Structure | None:
    """The turns of the form of name that most stamped lines have; what has no name is nobody's."""
    tried = [_named(text, lines, stamped, form) for form in _FORMS]
    named = max(tried, key=len)
    if len(named) < max(_LEAST, _MOSTLY * len(stamped)):
        return None
    last = max(named)
    unnamed = [k for k in stamped if k not in named]
    if text[lines[last].start] == "*":
        unnamed += [k for k, line in enumerate(lines) if text[line.start] in _BESIDE]
    elif not any(k not in stamped for k in range(min(named), last + 1)):  # no message takes more than one line
        unnamed += [k for k in range(last + 1, len(lines)) if text[lines[k].end - 1] not in _SENTENCE_ENDS]
    beside = [Span(lines[k].start, lines[k].end) for k in sorted(set(unnamed))]
    stamps = [Span(lines[k].start, stamped[k]) for k in named if stamped[k] > lines[k].start]
    kept = [line._replace(start=named[k].label.start) if k in named else line for k, line in enumerate(lines)]
    page = Page(text, tuple(kept), ())
    return posts.structure(NAME, page, list(named.values()), sorted([*beside, *stamps]))


def _named(text: str, lines: list[Line], stamped: dict[int, int], form: re.Pattern[str]) -> dict[int, Post]:
    """The stamped lines that go on with a name of one form."""
    found: dict[int, Post] = {}
    for k, end in stamped.items():
        sign = form.match(text, end, lines[k].end)
        name = posts.person(sign["name"]) if sign else ""
        if sign and name:
            begin = sign.start() + len(sign.group()) - len(sign.group().lstrip())
            found[k] = Post(Span(begin, sign.end()), name)
    counts = Counter(folded(post.name) for post in found.values())
    return {k: post for k, post in found.items() if not _tells(folded(post.name), counts)}


def _tells(name: str, counts: Counter[str]) -> bool:
    """Whether it is no name but a message about somebody: "ann lee changed the subject to"."""
    said = name.split()
    return counts[name] == 1 and any(" ".join(said[:k]) in counts for k in range(1, len(said)))
