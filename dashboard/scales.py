"""The scale on which a table draws its values: from a round number below the least to one above the greatest."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from dashboard.components.ledger import Dot
from metrics.intervals import MINIMUM_SENTENCES
from metrics.measures import Values

_STEPS = 5  # at most, between the ticks of a scale


@dataclass(frozen=True, slots=True)
class Scale:
    """From `low` to `high` in steps of `step`."""

    low: float
    high: float
    step: float

    @property
    def ticks(self) -> list[tuple[float, str]]:
        """Place from 0 to 1 and label of each round number."""
        digits = max(0, -math.floor(math.log10(self.step)))
        count = round((self.high - self.low) / self.step)
        return [(place / count, f"{self.low + place * self.step:,.{digits}f}") for place in range(count + 1)]

    def place(self, value: float) -> float | None:
        """Where a value stands, from 0 to 1; None where it is missing."""
        return round((value - self.low) / (self.high - self.low), 4) if value == value else None

    def dot(self, row: Any, colour: str) -> Dot | None:
        """The value of a row with its interval; None where there is no value."""
        at = self.place(row.value)
        low, high = self.place(row.low), self.place(row.high)
        return None if at is None else Dot(at, low, high, colour, hollow=row.sentences < MINIMUM_SENTENCES)


def over(found: pd.DataFrame) -> Scale:
    """The scale of all values and intervals (columns value, low, high) with at most five steps of 1, 2 or 5 × 10ⁿ.

    Without any value it goes from 0 to 1.
    """
    return _over(np.concatenate([found[column].to_numpy() for column in ("value", "low", "high")]))


def of(rows: Iterable[Any]) -> Scale:
    """The same of rows."""
    return _over(np.array([end for row in rows for end in (row.value, row.low, row.high)], float))


def _over(ends: Values) -> Scale:
    ends = ends[ends == ends]
    low, high = (float(ends.min()), float(ends.max())) if len(ends) else (0.0, 1.0)
    step = _step((high - low) or abs(high) or 1.0)
    start, end = math.floor(low / step), math.ceil(high / step)
    return Scale(start * step, max(end, start + 1) * step, step)


def _step(length: float) -> float:
    """The least round step that parts a length into at most five."""
    power = 10.0 ** math.floor(math.log10(length / _STEPS))
    return next(power * times for times in (1, 2, 5, 10) if length <= _STEPS * power * times)
