"""Which of several values with intervals differ by more than their joint uncertainty, and by how much."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from metrics.measures import Values


@dataclass(frozen=True, slots=True)
class Difference:
    """Between two values, by their places: which is lower, which higher, how far apart, and by how much that may err.

    The margin is half of the 95 % interval of the difference, from the intervals of both values.
    """

    lower: int
    higher: int
    size: float
    margin: float

    @property
    def is_told(self) -> bool:
        """Whether the two can be told apart with 95 % confidence."""
        return self.size > self.margin

    @property
    def sureness(self) -> float:
        """The difference in margins: above 1 the two can be told apart."""
        return self.size / self.margin if self.margin else math.inf if self.size else 0.0


def not_told_apart(values: Sequence[float], lows: Sequence[float], highs: Sequence[float]) -> list[tuple[int, int]]:
    """The pairs of values, by their places, that differ by no more than their joint uncertainty.

    A value without an interval is in no pair.
    """
    gaps, margins = _pairwise(values, lows, highs)
    ones, others = np.nonzero(np.triu(gaps <= margins, k=1))
    return list(zip(ones.tolist(), others.tolist(), strict=True))


def surest(values: Sequence[float], lows: Sequence[float], highs: Sequence[float]) -> Difference | None:
    """The difference that is largest against its margin; None where fewer than two values have an interval."""
    gaps, margins = _pairwise(values, lows, highs)
    found = [
        Difference(lower, higher, float(gaps[lower, higher]), float(margins[lower, higher]))
        for lower, higher in combinations(sorted(range(len(values)), key=values.__getitem__), 2)
        if margins[lower, higher] >= 0
    ]
    return max(found, key=lambda one: (one.is_told, one.sureness), default=None)


def _pairwise(values: Sequence[float], lows: Sequence[float], highs: Sequence[float]) -> tuple[Values, Values]:
    """Distance and joint margin of every two values; missing where one has no interval."""
    value, half = np.asarray(values, float), (np.asarray(highs, float) - np.asarray(lows, float)) / 2
    return np.abs(value[:, None] - value), np.hypot(half[:, None], half)
