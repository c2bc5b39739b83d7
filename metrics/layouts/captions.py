"""Subtitles (.srt, .vtt) and captions: names in voice tags, at a change only, or nowhere.

Cues have times, or ">>" stands wherever somebody else speaks, as broadcasters print it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from metrics.layouts import forms, labels, offices, posts, talk, turns
from metrics.layouts.furniture import CUE
from metrics.layouts.page import CHANGES, Line, Page
from metrics.layouts.turns import Start
from metrics.model import Span, Structure

NAME = "captions"
_VOICE = re.compile(r"<v(?:\.[\w.-]{1,40})?[ \t]+(?P<name>[^<>]{1,120})>", re.IGNORECASE)
_NAMELESS = 0.8  # how sure it is where nobody is named: what stands behind the times may be a chat
_SILENT = 0.4  # the same where hardly any line says "I" or "you" or asks
_ALIVE = 0.1  # share of such lines
_SAMPLE = 100  # lines that are looked at
_LEAST = 4  # cues with a name on a line of its own
_MOST = 0.7  # share of the cues that have one, and of the names that come back
_BLANKS = 4  # between a time and its words
_OTHER = ">>"  # somebody else
_SIGNS, _QUOTING = (">>", "&gt;&gt;"), ("<<", "&lt;&lt;")
_CHANGED = re.compile(r"(?<=\S)[ \t]+(?:>>|&gt;&gt;)(?:>|&gt;)?[ \t]*")  # amid a line
_CHANGE = CHANGES | {"-"}  # marks before a line that say: somebody else
_CHANGES = 4  # marks that make captions where no time is printed
_BEGINNING = 0.7  # share of them at which a sentence begins
_STOPS = frozenset('.?!…—–-"”’»)]♪。？！')


def find(page: Page, known: frozenset[str] = frozenset()) -> Structure | None:
    """Turns over the cues, None where fewer than two cues stand and hardly any mark of change.

    A line that begins with a time is a cue, too. A name holds until the next one. Where no name and no mark of change
    is printed, all of it is one turn of nobody named.
    """
    cues = sum(1 for _ in CUE.finditer(page.text)) if "-->" in page.text else 0
    cues = cues or len(page.lines) * page.stamped
    if not page.lines or (cues < 2 and not any(mark in page.text for mark in _SIGNS)):
        return None
    page = _parted(page)
    changes = 0 if cues > 1 else _changes(page)
    if cues < 2 and not changes:
        return None
    starts = list(_by_tag(page)) or list(_by_line(page)) or list(_by_label(page, known))
    if changes:
        starts = [*_unmarked(page, starts[0].line), *starts]
    elif not starts or (starts[0].line > 0 and not _untimed(page) and not _only_heard(page, starts[0].line)):
        starts.insert(0, Start(0, page.lines[0].start))
    held, furniture = turns.built(page, starts)
    people = len({turn.speaker for turn in held if turn.speaker})
    spoken = people or not (page.stamped or changes) or _talks(page)
    signs = f"{changes} times >> for somebody else" if changes else f"{cues} cues with times"
    reason = f"{signs}; {people or 'no'} named speaker{'s' * (people != 1)}"
    return Structure(NAME, held, furniture, (1.0 if people else _NAMELESS) if spoken else _SILENT, reason)


def _changes(page: Page) -> int:
    """How often a mark says that somebody else speaks.

    0 for the marks of quoted mail, of a path, "Home >> News", and those that quote, ">>No<<, she said".
    """
    if any(sign in page.text for sign in _QUOTING):
        return 0
    marked = [k for k, line in enumerate(page.lines) if line.marks in CHANGES]
    begins = sum(1 for k in marked if not page.text[page.lines[k].start].islower() and _is_over(page, k))
    return len(marked) if len(marked) >= _CHANGES and begins >= _BEGINNING * len(marked) else 0


def _is_over(page: Page, k: int) -> bool:
    """Whether a sentence is over before a line."""
    return k == 0 or page.lines[k].gap or page.text[page.lines[k - 1].end - 1] in _STOPS


def _unmarked(page: Page, first: int) -> Iterator[Start]:
    """The start of who speaks right before the first mark, whose words have none."""
    begin = first
    while begin > 0 and not page.lines[begin].gap:
        begin -= 1
    if begin < first and page.text[page.lines[first - 1].end - 1] in _STOPS:
        yield Start(begin, page.lines[begin].start)


def _parted(page: Page) -> Page:
    """The page with a line of its own for everybody who speaks: a caption may go on with somebody else's words.

    A mark that stands alone on a line is that of the next one.
    """
    if not any(sign in page.text for sign in _SIGNS):
        return page
    lines: list[Line] = []
    after = 0  # the line before
    for line in page.lines:
        opened = not line.marks and any(sign in page.text[after : line.start] for sign in _SIGNS)
        line = line._replace(marks=_OTHER) if opened else line
        marks = [*_CHANGED.finditer(page.text, line.start, line.end)]
        pieces = zip(
            [line.start, *(mark.end() for mark in marks)], [*(mark.start() for mark in marks), line.end], strict=True
        )
        for k, (start, end) in enumerate(pieces):
            if start < end:
                lines.append(Line(start, end, _OTHER, start, 0, gap=False) if k else line._replace(end=end))
                after = end
    return replace(page, lines=tuple(lines))


def _only_heard(page: Page, stop: int) -> bool:
    """Whether nothing but brackets stands on the lines before one: "[Music]"."""
    return all(page.text[line.start] in "[(" and page.text[line.end - 1] in "])" for line in page.lines[:stop])


def _talks(page: Page) -> bool:
    """Whether lines behind times say "I" or "you" or ask: those of a machine hardly ever do."""
    sample = (page.text[line.start : line.end] for line in page.lines[:_SAMPLE])
    return talk.alive(sample, page.language) >= _ALIVE


def _untimed(page: Page) -> bool:
    """Whether the text opens with a line that has no time, where lines begin with times: a title."""
    first = page.lines[0].start
    return page.stamped and not any(0 <= first - one.span.end <= _BLANKS for one in page.furniture)


def _by_tag(page: Page) -> Iterator[Start]:
    """A start wherever a voice tag names somebody else than the tag before."""
    last, until = "", 0
    for k, line in enumerate(page.lines):
        for tag in _VOICE.finditer(page.text, until, line.end):
            name = tag["name"].strip()
            if name != last:
                yield Start(k, tag.start("name"), Span(*tag.span("name")), name, offices.role(name))
            last = name
        until = line.end


def _by_line(page: Page) -> Iterator[Start]:
    """A start wherever the name on the first line of a cue changes, if most cues have such a line over their words."""
    firsts = [k for k, line in enumerate(page.lines) if _opens_cue(page, k, line)]
    heads = [k for k, following in pairwise([*firsts, len(page.lines)]) if following > k + 1]
    names = [posts.person(page.text[page.lines[k].start : page.lines[k].end]) for k in heads]
    if len(heads) < max(_LEAST, _MOST * len(firsts)) or posts.returning(names) < _MOST or "" in names:
        return
    last = ""
    for k, name in zip(heads, names, strict=True):
        line = page.lines[k]
        if name != last:
            yield Start(k, line.start, Span(line.start, line.end), name, offices.role(name))
        last = name


def _opens_cue(page: Page, k: int, line: Line) -> bool:
    return page.text.find("-->", page.lines[k - 1].end if k else 0, line.start) >= 0


def _by_label(page: Page, known: frozenset[str]) -> Iterator[Start]:
    """A start at every printed label, and at every mark of change."""
    each = [label for label in labels.candidates(page) if label.form[1] != labels.SMALL]  # those are a machine's tasks
    marked = [label for label in each if label.form[0] in _CHANGE and label.form[1] == ":"]
    found = {label.line: label for label in [*marked, *forms.accepted(each, known)]}
    for k, line in enumerate(page.lines):
        label = found.get(k)
        if label is not None:
            yield Start(k, label.start, Span(label.start, label.end), label.named, offices.role(label.printed))
        elif line.marks in _CHANGE:
            yield Start(k, line.start)
