"""Who takes part, as a list over a talk says it: "Interviewer: Ann Lee" above "AL: Where were you born?"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from itertools import groupby, pairwise
from typing import NamedTuple

from metrics.layouts import nameable
from metrics.layouts.imprint import is_list
from metrics.layouts.labels import Label
from metrics.layouts.lexicon import folded
from metrics.layouts.names import plain
from metrics.layouts.page import Page

_ROLES = {"asks": "hosts", "hosts": "hosts", "answers": "speaks"}  # of whom the list names, whatever the label says
_TOP = 60  # lines of a text in which such a list is looked for
_TITLE = 60  # characters of the title of one
_SPELLED = 4  # letters of a label that says a role in full


class Part(NamedTuple):
    """One person of the list."""

    name: frozenset[str]  # the words of the name, folded
    initials: str
    role: str


def named(page: Page, each: Sequence[Label]) -> dict[int, Part]:
    """The lines that only say who asks and who answers, each with its person."""
    printed = Counter(label.key for label in each)
    found: dict[int, Part] = {}
    for label in each:
        if (
            label.role in _ROLES
            and label.form[1] in (":", ":$")
            and printed[label.key] == 1
            and len(label.key) >= _SPELLED
        ):
            said = _beside(page, label).strip(" *_")
            part = _part(plain(said), _ROLES[label.role]) if said[-1:].isalnum() or said[-1:] == ")" else None
            if part is not None and any(_is(other, part) for other in each):
                found[label.line] = part
    return found


def _beside(page: Page, label: Label) -> str:
    """What stands behind a label on its line, or on the next one if nothing does."""
    line = page.lines[min(label.line + (label.form[1] == ":$"), len(page.lines) - 1)]
    return page.text[max(line.start, label.end) : line.end]


def listed(page: Page, each: Sequence[Label]) -> set[int]:
    """The lines of labels that stand in a list over the talk: two lines or more, every key once, no sentence."""
    counts = Counter(label.key for label in each)
    lines = {label.line for label in each if label.form[1] == ":" and counts[label.key] == 1}
    again = {label.line for label in each if counts[label.key] > 1}
    found: set[int] = set()
    begins = [k for k, line in enumerate(page.lines[:_TOP]) if k == 0 or line.gap]
    for begin, stop in pairwise([*begins, min(_TOP, len(page.lines))]):
        block = range(begin, stop)
        if not again.isdisjoint(block):
            break
        if len(block) > 1 and is_list([page.text[page.lines[k].start : page.lines[k].end] for k in block]):
            found.update(lines.intersection(block))
        elif not lines.isdisjoint(block):
            break
    return found


def unspoken(page: Page, found: Sequence[Label]) -> tuple[set[int], int]:
    """The lines of labels that nothing is said under, two or more in a row; and where a list of them ends the text.

    The list begins with its title and whatever else is short and open-ended above it.
    """
    stops = [*(label.line for label in found[1:]), len(page.lines)]
    both = [*zip(found, stops, strict=True)]
    runs = [
        (alone, [label.line for label, _ in run])
        for alone, run in groupby(
            both, lambda one: one[0].end >= page.lines[one[0].line].end and one[1] == one[0].line + 1
        )
    ]
    listed = {line for alone, run in runs if alone and len(run) > 1 for line in run}
    lines = {label.line for label in found}
    begin = runs[-1][1][0] if len(page.lines) - 1 in listed else len(page.lines)
    while 0 < begin < len(page.lines) and begin - 1 not in lines and _titles(page, begin - 1):
        begin -= 1
    return listed, begin


def _titles(page: Page, k: int) -> bool:
    """Whether a line stands alone and is short and open-ended: "Call participants:"."""
    line = page.lines[k]
    return (
        line.gap
        and line.end - line.start <= _TITLE
        and (page.text[line.end - 1].isalnum() or page.text[line.end - 1] == ":")
    )


def _part(name: str, role: str) -> Part | None:
    """The person of a name of two words or more."""
    words = [word for word in folded(name).split() if word[0].isalnum()]  # not 'Ann "Dolly" Lee'
    if len(words) < 2 or not nameable.is_name(name):
        return None
    return Part(frozenset(words), "".join(word[0] for word in words), role)


def _is(label: Label, part: Part) -> bool:
    """Whether a label is somebody's name, surname or initials."""
    return part.name.issuperset(label.key.split()) or label.key.replace(" ", "") == part.initials


def told(label: Label, parts: Collection[Part]) -> Label:
    """A label with the role that the list gives its person, by name, surname or initials."""
    fits = {part.role for part in parts if _is(label, part)}
    return label._replace(role=fits.pop()) if len(fits) == 1 and not label.role else label
