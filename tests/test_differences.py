"""Values are told apart beyond their joint uncertainty."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.differences import Difference, not_told_apart, surest

# half-widths 3, 4, 1: sqrt(9 + 16) = 5 > 4.9; sqrt(9 + 1) = 3.2 < 6; sqrt(16 + 1) = 4.1 > 1.1
VALUES, HALVES = [10, 14.9, 16, 12], [3, 4, 1, math.nan]
LOWS = [value - half for value, half in zip(VALUES, HALVES, strict=True)]
HIGHS = [value + half for value, half in zip(VALUES, HALVES, strict=True)]


def test_scores_are_told_apart_beyond_their_joint_uncertainty() -> None:
    assert not_told_apart(VALUES, LOWS, HIGHS) == [(0, 1), (1, 2)]
    assert not_told_apart([], [], []) == []


def test_the_surest_difference_is_the_largest_against_its_margin() -> None:
    # 4.9 / 5 = 0.98; 6 / sqrt(10) = 1.9; 1.1 / sqrt(17) = 0.27
    assert surest(VALUES, LOWS, HIGHS) == Difference(0, 2, 6, pytest.approx(math.sqrt(10)))
    assert surest(VALUES[:2], LOWS[:2], HIGHS[:2]) == Difference(0, 1, pytest.approx(4.9), pytest.approx(5))
    assert surest(VALUES[2:], LOWS[2:], HIGHS[2:]) is None


def test_values_that_cannot_err_differ_surely_unless_they_are_the_same() -> None:
    for other, sureness in ((3, math.inf), (2, 0)):
        found = surest([2, other], [2, other], [2, other])
        assert found
        assert (found.sureness, found.is_told) == (sureness, other != 2)


@given(st.lists(st.tuples(st.floats(-100, 100), st.floats(0.01, 50)), min_size=2, max_size=6))
def test_the_surest_of_several_is_told_apart_unless_no_two_are(found: list[tuple[float, float]]) -> None:
    values = [value for value, _ in found]
    ends = [[value + sign * half for value, half in found] for sign in (-1, 1)]
    one = surest(values, *ends)
    assert one
    assert values[one.lower] <= values[one.higher]
    pairs = len(values) * (len(values) - 1) // 2
    assert one.is_told == (len(not_told_apart(values, *ends)) < pairs)
