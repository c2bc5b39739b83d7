"""Intervals against numbers worked out by hand or printed in tables, and their laws."""

from __future__ import annotations

import math
import random
import subprocess
import sys
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics import intervals


@pytest.mark.parametrize(
    ("count", "low", "high"),
    [(0, 0, 3.6888794541), (1, 0.0253178080, 5.5716433909), (10, 4.7953886961, 18.3903560420)],  # Garwood's table
)
def test_a_rate_has_garwoods_interval(count: int, low: float, high: float) -> None:
    found = intervals.poisson_rate(count, 500, per=1000)  # two per thousand for each occurrence
    assert (found.rate, found.low, found.high) == pytest.approx((2 * count, 2 * low, 2 * high))


def test_no_occurrence_has_a_limit_by_hand() -> None:
    # 97.5 % of samples with rate r hold at least one: exp(-r) = .025
    assert intervals.poisson_rate(0, 1000).high == pytest.approx(-math.log(0.025))


def test_many_rates_at_once_are_those_of_each() -> None:
    counts, words = np.array([0, 3, 3, 1]), np.array([1000, 500, 0, 7])
    each = [intervals.poisson_rate(count, size) for count, size in zip(counts.tolist(), words.tolist(), strict=True)]
    expected = np.array([(one.rate, one.low, one.high) for one in each]).T
    np.testing.assert_array_equal(intervals.poisson_rates(counts, words), expected)


def test_a_share_has_wilsons_interval() -> None:
    # z² = 3.8414588; 3 of 4: centre (.75 + z²/8) / (1 + z²/4), half z·sqrt(.1875/4 + z²/64) / (1 + z²/4)
    squared = 3.841458820694124
    centre, scale = 0.75 + squared / 8, 1 + squared / 4
    half = math.sqrt(squared) * math.sqrt(0.1875 / 4 + squared / 64)
    found = intervals.wilson(3, 4)
    assert (found.low, found.high) == pytest.approx(((centre - half) / scale, (centre + half) / scale))
    assert intervals.wilson(0, 20).low == 0
    assert intervals.wilson(4, 4).high == 1


def test_bursts_widen_a_rate() -> None:
    # 4 in 400 words: one expected in each answer. Spread 1 1 1 1: phi 0. All in one: (9 + 1 + 1 + 1) / 1 / 3 = 4
    words = [100, 100, 100, 100]
    spread, burst = (intervals.clustered_rate(counts, words, per=100) for counts in ([1, 1, 1, 1], [4, 0, 0, 0]))
    assert (spread.rate, spread.phi, burst.rate, burst.phi) == pytest.approx((1, 0, 1, 4))
    assert spread.high == pytest.approx(math.exp(1.959963985 * math.sqrt(1 / 4)))  # phi is taken as 1
    assert burst.high == pytest.approx(math.exp(1.959963985 * math.sqrt(4 / 4)))
    assert burst.low == pytest.approx(1 / burst.high)


def test_a_rate_of_one_answer_or_none_has_the_plain_interval() -> None:
    for counts, words in (([3], [900]), ([0, 0], [400, 500])):
        plain, found = intervals.poisson_rate(sum(counts), 900), intervals.clustered_rate(counts, words)
        assert math.isnan(found.phi)
        assert (found.rate, found.low, found.high) == (plain.rate, plain.low, plain.high)


def test_a_ratio_of_rates() -> None:
    # one against one in equal texts: the share of the first lies between 1 - sqrt(.975) and sqrt(.975)
    found = intervals.rate_ratio(1, 1000, 1, 1000)
    top = math.sqrt(0.975) / (1 - math.sqrt(0.975))
    assert (found.ratio, found.low, found.high) == pytest.approx((1, 1 / top, top))
    assert intervals.rate_ratio(20, 1000, 10, 2000).ratio == 4
    assert intervals.rate_ratio(3, 1000, 0, 1000).ratio == intervals.rate_ratio(3, 1000, 0, 1000).high == math.inf
    assert intervals.rate_ratio(0, 1000, 3, 1000).low == 0


def test_readability_by_hand() -> None:
    # Lengths 4 and 8, syllables 6 and 8: mean length 6, 14/12 syllables a word.
    found = intervals.readability_interval([4, 8], [6, 8], "flesch_kincaid_grade")
    assert found.value == pytest.approx(0.39 * 6 + 11.8 * 14 / 12 - 15.59)
    # influence of each sentence: ±((.39 - 11.8 · 7 / 36) · 2 + 11.8 / 6 · 1); t with 1 degree of freedom: 12.7062
    influence = (0.39 - 11.8 * 7 / 36) * 2 + 11.8 / 6
    assert found.half_width == pytest.approx(12.7062047 * math.sqrt(2 * influence**2 / 2))
    assert found.high - found.value == pytest.approx(found.half_width)


def _grade(sums: Sequence[np.ndarray]) -> np.ndarray:
    sentences, words, syllables = sums
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def test_the_delta_method_gives_the_closed_form() -> None:
    parts = np.array([[4, 6], [8, 8], [12, 20], [7, 11], [9, 9], [15, 25], [3, 4], [11, 18]], float)
    closed = intervals.readability_interval(parts[:, 0].tolist(), parts[:, 1].tolist(), "flesch_kincaid_grade")
    counted = np.column_stack([np.ones(len(parts)), parts])
    members, owners = np.array([*range(8), *range(7)]), np.array([0] * 8 + [1] * 7)
    lows, highs = intervals.deltas(np.full(2, closed.value), intervals.parts(counted.T, members, owners, 2), _grade)
    assert (lows[0], highs[0]) == pytest.approx((closed.low, closed.high), abs=1e-6)
    assert np.isnan(lows[1])  # seven sentences


def test_sentences_that_are_all_alike_leave_no_doubt() -> None:
    counted = np.tile(np.array([[1], [7], [11]]), 9)
    low, high = intervals.deltas(np.array([4.0]), intervals.parts(counted, np.arange(9), np.zeros(9, int), 1), _grade)
    assert low[0] == high[0] == 4.0  # exactly: whole numbers are added


def test_one_sentence_has_a_score_and_no_interval() -> None:
    found = intervals.readability_interval([6], [7], "flesch_reading_ease")
    assert found.value == pytest.approx(206.835 - 1.015 * 6 - 84.6 * 7 / 6)
    assert math.isnan(found.half_width)


def test_intervals_of_independent_sentences_hold_the_truth() -> None:
    """Twenty sentences of a known population, 400 times: at least nine in ten intervals hold its grade."""
    draw = random.Random(5)
    population = [(length, sum(draw.choice((1, 1, 2, 3)) for _ in range(length))) for length in range(3, 43)]
    total = sum(length for length, _ in population)
    truth = 0.39 * total / len(population) + 11.8 * sum(count for _, count in population) / total - 15.59
    held = 0
    for _ in range(400):
        words, syllables = zip(*draw.choices(population, k=20), strict=True)
        found = intervals.readability_interval(words, syllables, "flesch_kincaid_grade")
        held += found.low <= truth <= found.high
    assert 0.90 <= held / 400 <= 0.98


def test_adjusted_p_by_hand() -> None:
    # falling: .8 · 4/4; .03 · 4/3; .01 · 4/2; .002 · 4/1, none above the one before it
    assert intervals.adjust([0.03, 0.002, 0.8, 0.01]) == pytest.approx([0.04, 0.008, 0.8, 0.02])
    assert intervals.adjust([0.03, 0.04]) == pytest.approx([0.04, 0.04])
    assert intervals.adjust([]) == []


@given(st.lists(st.floats(0, 1), max_size=20))
def test_adjusting_raises_and_keeps_the_order(p: list[float]) -> None:
    adjusted = intervals.adjust(p)
    assert all(one <= other <= 1 for one, other in zip(p, adjusted, strict=True))
    by_p = sorted(range(len(p)), key=p.__getitem__)
    assert [adjusted[i] for i in by_p] == sorted(adjusted)


@given(st.integers(0, 50), st.integers(1, 50), st.integers(0, 50), st.integers(1, 50))
def test_exchanging_the_sides_inverts_the_ratio(count1: int, words1: int, count2: int, words2: int) -> None:
    one = intervals.rate_ratio(count1, words1, count2, words2)
    other = intervals.rate_ratio(count2, words2, count1, words1)
    if count1 and count2:
        assert one.low * other.high == pytest.approx(1)
        assert one.low <= one.ratio <= one.high


def test_nothing_to_divide_by_is_missing() -> None:
    assert math.isnan(intervals.poisson_rate(0, 0).rate)
    assert math.isnan(intervals.wilson(0, 0).low)
    assert math.isnan(intervals.rate_ratio(1, 0, 1, 10).ratio)
    assert math.isnan(intervals.clustered_rate([], []).rate)
    assert math.isnan(intervals.readability_interval([], [], "flesch_reading_ease").value)


def test_scipy_stats_is_not_imported() -> None:
    code = "import sys, metrics.intervals; sys.exit('scipy.stats' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
