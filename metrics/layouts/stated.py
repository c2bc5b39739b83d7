"""A text whose file states its turns: by a column of a table, by an attribute. Nothing about them is guessed."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from metrics.layouts import offices, turns
from metrics.layouts.page import Page
from metrics.layouts.turns import Start
from metrics.model import Stated, Structure

NAME = "stated"


def find(page: Page, stated: Sequence[Stated]) -> Structure:
    """The turns as stated; who of the speakers asks is decided over the whole text where the file does not say it."""
    ends = [line.end for line in page.lines]
    starts: list[Start] = []
    for turn in stated:
        line = bisect_right(ends, turn.span.start)
        if line < len(ends) and not (starts and starts[-1].line == line):
            role = offices.role(turn.speaker) if turn.speaker else ""
            starts.append(Start(line, turn.span.start, turn.label, turn.speaker, role, turn.voice))
    held, furniture = turns.built(page, starts)
    people = len({turn.speaker for turn in stated if turn.speaker})
    reason = f"the file states {len(stated)} turns of {people} speaker{'s' * (people != 1)}"
    return Structure(NAME, held, furniture, 1.0, reason)
