"""Labels that stand amid a paragraph: "Q.—Why? A.—Because. Q.—And then?", or a talk that lost its line ends."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from metrics.layouts.labels import Label
from metrics.layouts.lexicon import folded, words
from metrics.layouts.nameable import is_name
from metrics.layouts.page import Line, Page
from metrics.model import Span

_ROLES = ("asks", "answers")
_END = "[.?!…:;—–”»\"'’)\\]？！。]"  # of what somebody says
_ROLE = re.compile(
    rf"(?<={_END})[*_]{{0,2}}(?P<blanks>\s+)[*_]{{0,2}}(?P<name>[^\W\d_]{{1,12}})(?:\.?\s?[—–]|[.:])(?=[\s*_\w“\"«¿¡(])"
)
_SIGNS = ".:—–"  # of a label
_REACH = 80  # characters before a colon
_LEAST = 2  # of each role, of each name


def parted(page: Page, each: Sequence[Label]) -> Page | None:
    """The page with a line of its own for every label amid a paragraph, None where the text has none.

    Letters and words for a role must ask and answer in turn, names come back; a single "Question: who pays?" amid an
    answer is spoken.
    """
    places = _by_role(page) if _may_be(page, each) else []
    places = places or _by_name(page, each)
    return replace(page, lines=tuple(_lines(page.lines, places))) if places else None


def _may_be(page: Page, each: Sequence[Label]) -> bool:
    """Whether a label that says a role stands amid a line as well, or hardly any other label follows those who ask."""
    roles = [label for label in each if label.role in _ROLES]
    printed = {page.text[label.start : label.end].rstrip() for label in roles}
    alone = len({label.role for label in roles}) == 1 and 2 * len(each) < 3 * len(roles)
    return alone or any(one[-1] in _SIGNS and f" {one}" in page.text for one in printed)


def _by_role(page: Page) -> list[Span]:
    """The blanks before labels that say a role, amid lines, if those who ask and those who answer take turns."""
    roles = {word: role for role in _ROLES for word in words(role)}
    marks = [mark for mark in _ROLE.finditer(page.text) if mark["name"][0].isupper() and folded(mark["name"]) in roles]
    found = [roles[folded(mark["name"])] for mark in marks]
    amid = [Span(mark.start(), mark.start("name")) for mark in marks if "\n" not in mark["blanks"]]
    again = sum(one == other for one, other in pairwise(found))
    enough = min(map(found.count, _ROLES)) >= _LEAST and len(amid) >= _LEAST and _LEAST * again <= len(found)
    return amid if enough else []


def _by_name(page: Page, each: Sequence[Label]) -> list[Span]:
    """The blanks before names with colons amid lines, if two or more names come back so."""
    if page.text.count(": ") <= len(each) + _LEAST:
        return []
    found = list(_named(page, {label.line: label.end for label in each}))
    counts = Counter([label.key for label in each if label.form[1] == ":"] + [name for _, name in found])
    back = [(place, name) for place, name in found if counts[name] >= _LEAST]
    enough = len({name for _, name in back}) >= _LEAST and len(back) > _LEAST and 2 * len(back) > len(found)
    return [place for place, _ in back] if enough else []


def _named(page: Page, labelled: Mapping[int, int]) -> Iterator[tuple[Span, str]]:
    """The blanks before a name with a colon behind the end of a sentence and of what `labelled` says is a label."""
    for k, line in enumerate(page.lines):
        colon = page.text.find(": ", labelled.get(k, line.start), line.end)
        while colon >= 0:
            begin = max(line.start, colon - _REACH)
            name = _name_at_end().search(page.text[begin:colon])
            if name is not None and is_name(name["name"]):
                yield Span(begin + name.start() + 1, begin + name.start("name")), folded(name["name"])
            colon = page.text.find(": ", colon + 1, line.end)


@cache
def _name_at_end() -> re.Pattern[str]:
    """Matches a name behind the end of a sentence, at the end of a string; a full stop may stand behind a title."""
    titles = "|".join(sorted(map(re.escape, words("titles"))))
    return re.compile(
        rf"{_END}[*_]{{0,2}}\s+[*_]{{0,2}}"
        rf"(?P<name>(?:(?i:{titles})\.\s)?[^\W\d_](?:[^:?!…\n.]|(?<=\b\w)\.){{1,40}})\Z"
    )


def _lines(lines: Sequence[Line], blanks: Sequence[Span]) -> Iterator[Line]:
    """The lines, cut where the blanks stand."""
    at = 0
    for line in lines:
        start = line.start
        while at < len(blanks) and blanks[at].end < line.end:
            if blanks[at].start > start:
                yield _piece(line, start, blanks[at].start)
                start = blanks[at].end
            at += 1
        yield _piece(line, start, line.end)


def _piece(line: Line, start: int, end: int) -> Line:
    return line._replace(end=end) if start == line.start else Line(start, end, "", start, 0, gap=False)
