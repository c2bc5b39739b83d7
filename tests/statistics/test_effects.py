"""Measures of keyness against numbers worked out by hand, and their laws."""

from __future__ import annotations

from math import e, inf, log, log2, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics import effects

HAND = (10, 5, 20, 20)  # 10 of 20 words against 5 of 20: 7.5 expected on each side


def test_log_likelihood_by_hand() -> None:
    two = 2 * (10 * log(10 / 7.5) + 5 * log(5 / 7.5))
    four = two + 2 * (10 * log(10 / 12.5) + 15 * log(15 / 12.5))  # the other words: 10 and 15, 12.5 expected
    assert effects.g2_2cell(*HAND) == pytest.approx(two)
    assert effects.g2_4cell(*HAND) == pytest.approx(four)
    assert effects.bic(*HAND) == pytest.approx(two - log(40))


def test_log_ratio_by_hand() -> None:
    low, high = effects.log_ratio_interval(*HAND)
    half = 1.959963985 * sqrt(1 / 10 + 1 / 5 - 2 / 20) * log2(e)
    assert effects.log_ratio(*HAND) == pytest.approx(1)
    assert (low, high) == (pytest.approx(1 - half), pytest.approx(1 + half))


def test_rates_and_odds_by_hand() -> None:
    assert effects.percent_difference(*HAND) == pytest.approx(100)
    assert effects.odds_ratio(*HAND) == pytest.approx((10 / 10) / (5 / 15))


def test_a_word_absent_from_the_reference() -> None:
    # none of one: the exact interval of the share ends at .975 ** (1 / 3) and at 1
    assert effects.log_ratio(3, 0, 100, 100) == pytest.approx(log2(3 / 0.5))
    assert effects.percent_difference(3, 0, 100, 100) == inf
    low = 0.025 ** (1 / 12)  # Clopper and Pearson for 12 of 12
    assert effects.lrc(12, 0, 100, 200) == pytest.approx(log2(low / (1 - low) * 2))


def test_what_is_not_sure_has_no_conservative_ratio() -> None:
    assert effects.lrc(3, 1, 1000, 2000) == 0  # six times the rate, and nothing known
    assert effects.lrc(0, 2, 500, 4000) == 0
    assert effects.lrc(20, 10, 1000, 2000) > 0


def test_half_an_occurrence_may_turn_the_sign_but_not_the_rates() -> None:
    assert effects.log_ratio(0, 2, 500, 4000) == pytest.approx(1)
    assert effects.percent_difference(0, 2, 500, 4000) == -100


def test_log_odds_by_hand() -> None:
    # 4 of 10 against 1 of 10 with a prior of one for each of two words
    found = effects.log_odds({"war": 4, "peace": 6}, {"war": 1, "peace": 9}, {"war": 1, "peace": 1})["war"]
    assert found.difference == pytest.approx(log(5 / 7) - log(2 / 10))
    assert found.variance == pytest.approx(1 / 5 + 1 / 2)
    assert found.z == pytest.approx(found.difference / sqrt(0.7))


def test_a_tiny_prior_ranks_a_sure_word_below_an_unsure_one() -> None:
    target, reference = {"sure": 12, "unsure": 3, "rest": 985}, {"sure": 0, "unsure": 1, "rest": 1999}
    tiny = effects.log_odds(target, reference, dict.fromkeys(target, 0.01))
    pooled = effects.log_odds(target, reference, {"sure": 2.0, "unsure": 2 / 3, "rest": 497.3})
    assert tiny["sure"].z < tiny["unsure"].z
    assert pooled["sure"].z > pooled["unsure"].z


counts = st.integers(0, 60)


@given(counts, counts, st.integers(61, 500), st.integers(61, 500))
def test_exchanging_the_sides_turns_the_sign(a: int, b: int, n1: int, n2: int) -> None:
    one, other = effects.effects(a, b, n1, n2), effects.effects(b, a, n2, n1)
    for name in ("log_ratio", "lrc"):
        assert one[name] == pytest.approx(-other[name], abs=1e-9)
    for name in ("g2_2cell", "g2_4cell", "bic"):
        assert one[name] == pytest.approx(other[name], abs=1e-9)
    assert abs(one["lrc"]) <= abs(one["log_ratio"]) + 1e-9 or not a * b


@given(st.lists(st.tuples(counts, counts), min_size=1, max_size=5))
def test_arrays_are_words_side_by_side(pairs: list[tuple[int, int]]) -> None:
    a, b = np.array(pairs).T
    together = effects.effects(a, b, 100, 200)
    for row, (one, other) in enumerate(pairs):
        for name, value in effects.effects(one, other, 100, 200).items():
            assert together[name][row] == value or np.isnan(value)
