"""The scale of a table: round ends, at most five steps, everything on it."""

from __future__ import annotations

import math

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as some

from dashboard import scales

NAN = math.nan


def table(*rows: tuple[float, float, float, int]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["value", "low", "high", "sentences"])


def test_a_scale_reaches_over_all_values_and_intervals_in_round_steps():
    scale = scales.over(table((49.8, 40.2, 59.4, 20), (36.4, NAN, NAN, 4)))  # 36.4 to 59.4: steps of 5
    assert scale.ticks == [(0.0, "35"), (0.2, "40"), (0.4, "45"), (0.6, "50"), (0.8, "55"), (1.0, "60")]


def test_small_values_have_ticks_with_decimals():
    ticks = scales.over(table((0.41, 0.4, 0.47, 20))).ticks  # .40 to .47: steps of .02
    assert [label for _, label in ticks] == ["0.40", "0.42", "0.44", "0.46", "0.48"]


@pytest.mark.parametrize("values", [(), (7.0,), (0.0,), (NAN,)])
def test_one_value_or_none_has_a_scale(values: tuple[float, ...]):
    scale = scales.over(table(*((value, NAN, NAN, 9) for value in values)))
    assert scale.low < scale.high
    assert len(scale.ticks) > 1


def test_a_value_stands_in_its_place_and_is_hollow_where_sentences_are_few():
    found = table((40.0, 35.0, 45.0, 20), (60.0, NAN, NAN, 7), (NAN, NAN, NAN, 1))
    sure, few, missing = (scales.over(found).dot(row, "#000") for row in found.itertuples())  # the scale: 35 to 60
    assert sure
    assert (sure.at, sure.low, sure.high, sure.hollow) == (0.2, 0.0, 0.4, False)
    assert few
    assert (few.at, few.low, few.high, few.hollow) == (1.0, None, None, True)
    assert missing is None


@given(some.lists(some.floats(-1e6, 1e6).map(lambda value: round(value, 3)), min_size=1, max_size=6))
def test_every_value_is_on_the_scale_and_its_ticks_are_few(values: list[float]):
    scale = scales.over(table(*((value, NAN, NAN, 9) for value in values)))
    assert all(0 <= scale.place(value) <= 1 for value in values)
    assert 2 <= len(scale.ticks) <= 7
    assert len({label for _, label in scale.ticks}) == len(scale.ticks)
