"""Measures of sides beside each other, each value with its interval, the surest difference on top."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd

from dashboard import scales
from dashboard.cells import COUNTED, rests_on, score_cell, words_cell
from dashboard.components import ledger
from dashboard.components.ledger import Cell, Table
from dashboard.corpus import kept
from dashboard.scales import Scale
from dashboard.wording import number
from metrics.differences import Difference, surest
from metrics.schemas import as_rows


@kept
def ordered(measured: pd.DataFrame, measures: Mapping[str, str]) -> dict[str, str]:
    """Measures (id → name), those first by which two sides differ most surely; those without intervals last."""
    found = _by_measure(measured)
    differences = {name: _difference(list(found.get(name, {}).values())) for name in measures}
    surely = {name: one.sureness if one else -1.0 for name, one in differences.items()}
    return {name: measures[name] for name in sorted(measures, key=surely.__getitem__, reverse=True)}


@ledger.drawn
def grades(
    measured: pd.DataFrame, labels: Mapping[str, str], measures: Mapping[str, str], colours: Mapping[str, str]
) -> Table | str:
    """School grades × sides, each drawn with its interval on one scale; nothing where no side has one."""
    found = {name: own for name, own in _by_measure(measured).items() if name in measures}
    if not found:
        return ""
    scale = scales.of([row for own in found.values() for row in own.values()])
    rows: list[list[Cell | str]] = [
        [name, _dots(found[measure], labels, scale, colours)] for measure, name in measures.items() if measure in found
    ]
    heads = ["Grade", "school grade: higher is harder, with 95\N{NO-BREAK SPACE}% intervals"]
    caption = "Grades of every side, the surest difference first"
    return ledger.table("ledger-grades", caption, heads, rows, voices=_sides(labels, colours), ticks=scale.ticks)


@ledger.drawn
def measures(
    measured: pd.DataFrame, labels: Mapping[str, str], names: Mapping[str, str], colours: Mapping[str, str]
) -> Table:
    """Measures × sides, each row drawn on a scale of its own; what is only counted stands above."""
    found, every = _by_measure(measured), {(row.measure, row.side): row for row in as_rows(measured)}
    rows: list[list[Cell | str]] = []
    for measure, name in (COUNTED | names).items():
        own = found.get(measure, {})
        values = [_value(measure, every.get((measure, side)), side) for side in labels]
        if measure in COUNTED:
            rows.append([name, *values, "", ""])
        else:
            dots = _dots(own, labels, scales.of(list(own.values())), colours) if own else ""
            rows.append([name, *values, _told(list(own.values()), labels), dots])
    columns = ["Measure", *labels.values(), "Surest difference", "On its own scale"]
    caption = "Every measure of every side with its 95\N{NO-BREAK SPACE}% interval, the surest difference first"
    return ledger.table("ledger-measures", caption, columns, rows, voices=_sides(labels, colours), shown=len(rows))


def _by_measure(measured: pd.DataFrame) -> dict[str, dict[str, Any]]:
    """The rows of each measure that have a value, by side."""
    found: dict[str, dict[str, Any]] = {}
    for row in as_rows(measured):
        if row.value == row.value:
            found.setdefault(row.measure, {})[row.side] = row
    return found


def _difference(own: Sequence[Any]) -> Difference | None:
    return surest([row.value for row in own], [row.low for row in own], [row.high for row in own])


def _told(own: Sequence[Any], labels: Mapping[str, str]) -> Cell:
    """The surest difference between two sides with its interval, or that none can be told apart."""
    found = _difference(own)
    if found is None:
        return Cell("–", hint="fewer than two sides have an interval")
    lower, higher = (labels[own[at].side] for at in (found.lower, found.higher))
    size = f"{number(found.size)} ({number(found.size - found.margin)} to {number(found.size + found.margin)})"
    if not found.is_told:
        return Cell("cannot be told apart", hint=f"{higher} above {lower} by {size}", weak=True)
    said = f"{size}: {higher} above {lower}" if len(labels) > 2 else size
    return Cell(said, hint=f"{higher} above {lower}, with 95\N{NO-BREAK SPACE}% confidence")


def _value(measure: str, row: Any, side: str) -> Cell:
    return words_cell(row.value if row else 0, side=side) if measure == "words" else score_cell(row, side=side)


def _dots(own: Mapping[str, Any], labels: Mapping[str, str], scale: Scale, colours: Mapping[str, str]) -> Cell:
    """The values of one measure, a line for each side."""
    told = {side: f"{labels[side]}: {number(row.value)}, {rests_on(row)}" for side, row in own.items()}
    dots = [(side, scale.dot(own[side], colours[side])) if side in own else ("", None) for side in labels]
    drawn = tuple(dot and replace(dot, hint=told[side]) for side, dot in dots)
    return Cell("", dots=drawn, hint="; ".join(told.values()))


def _sides(labels: Mapping[str, str], colours: Mapping[str, str]) -> dict[str, tuple[str, str]]:
    """What the shapes of the dots stand for."""
    return {side: (name, colours[side]) for side, name in labels.items()}
