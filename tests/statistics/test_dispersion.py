"""Dispersion on parts of unequal size, worked out by hand."""

from __future__ import annotations

from math import isnan, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse

from metrics import dispersion


def test_by_hand() -> None:
    # 3 of 4 in a part of half the words, 1 of 4 in one of a quarter, none in the last: (.25 + 0 + .25) / 2 = .25
    found = dispersion.dispersion([3, 1, 0], [20, 10, 10])
    assert found.dp == pytest.approx(0.25)
    assert found.dp_norm == pytest.approx(0.25 / 0.75)  # at most 1 - 1/4
    rates = (0.15, 0.1, 0)  # mean .25/3
    deviation = sqrt(sum((rate - 0.25 / 3) ** 2 for rate in rates) / 3)
    assert found.juilland_d == pytest.approx(1 - deviation / (0.25 / 3) / sqrt(2))


def test_even_and_all_in_one() -> None:
    even, one = dispersion.dispersion([2, 4, 6], [100, 200, 300]), dispersion.dispersion([9, 0, 0, 0], [25] * 4)
    assert (even.dp, even.dp_norm, even.juilland_d) == pytest.approx((0, 0, 1))
    assert (one.dp, one.dp_norm, one.juilland_d) == pytest.approx((0.75, 1, 0))


@pytest.mark.parametrize(("counts", "sizes"), [([0, 0], [10, 10]), ([4], [10])])
def test_nothing_to_spread_is_missing(counts: list[int], sizes: list[int]) -> None:
    found = dispersion.dispersion(counts, sizes)
    assert isnan(found.dp_norm)
    assert isnan(found.juilland_d)


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 50)), min_size=2, max_size=8))
def test_dp_is_half_the_distance_of_two_shares(parts: list[tuple[int, int]]) -> None:
    counts, sizes = (np.array(column, float) for column in zip(*parts, strict=True))
    found = dispersion.dp(sparse.csr_array(counts[:, None]), sizes)[0]
    if counts.sum():
        assert found == pytest.approx(np.abs(counts / counts.sum() - sizes / sizes.sum()).sum() / 2)
    else:
        assert isnan(found)
