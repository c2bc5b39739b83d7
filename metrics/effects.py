"""How a word's rate in a target differs from that in a reference: one measure, one function, over arrays.

Everywhere `a` of the `n1` words of the target and `b` of the `n2` words of the reference are the word; scalars or
arrays. Undefined is NaN.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import special

Values = npt.NDArray[np.float64]
Counts = npt.ArrayLike

_TAIL = 0.025
_Z = float(special.ndtri(1 - _TAIL))


@dataclass(frozen=True, slots=True)
class Odds:
    difference: float  # of the log-odds; > 0 leans to the target
    variance: float
    z: float


def effects(a: Counts, b: Counts, n1: Counts, n2: Counts) -> dict[str, Values]:
    """Every effect size and test statistic of this module but the log-odds, by name."""
    low, high = log_ratio_interval(a, b, n1, n2)
    return {
        "g2_2cell": g2_2cell(a, b, n1, n2),
        "g2_4cell": g2_4cell(a, b, n1, n2),
        "log_ratio": log_ratio(a, b, n1, n2),
        "log_ratio_low": low,
        "log_ratio_high": high,
        "lrc": lrc(a, b, n1, n2),
        "percent_difference": percent_difference(a, b, n1, n2),
        "odds_ratio": odds_ratio(a, b, n1, n2),
        "bic": bic(a, b, n1, n2),
    }


def g2_2cell(a: Counts, b: Counts, n1: Counts, n2: Counts) -> Values:
    """Log-likelihood ratio over the two cells of the word, >= 0: how sure it is that the rates differ.

    Source:
        Rayson & Garside 2000, doi:10.3115/1117729.1117730.
    """
    a, b, n1, n2 = _arrays(a, b, n1, n2)
    share = (a + b) / (n1 + n2)
    return np.maximum(2 * (_surprise(a, n1 * share) + _surprise(b, n2 * share)), 0)


def g2_4cell(a: Counts, b: Counts, n1: Counts, n2: Counts) -> Values:
    """Log-likelihood ratio over the whole table, the other words included.

    Source:
        Dunning 1993, Computational Linguistics 19(1).
    """
    a, b, n1, n2 = _arrays(a, b, n1, n2)
    rest = 1 - (a + b) / (n1 + n2)
    others = _surprise(n1 - a, n1 * rest) + _surprise(n2 - b, n2 * rest)
    return np.maximum(g2_2cell(a, b, n1, n2) + 2 * others, 0)


def _surprise(observed: Values, expected: Values) -> Values:
    surprise: Values = special.xlogy(observed, observed / np.where(observed > 0, expected, 1))
    return surprise


def log_ratio(a: Counts, b: Counts, n1: Counts, n2: Counts) -> Values:
    """Binary logarithm of the ratio of the rates: by how much they differ. No occurrence counts as half a one.

    Its sign can mislead where the word is absent from the smaller side; that of the rates does not.

    Source:
        Hardie 2014, Log Ratio, ESRC Centre for Corpus Approaches to Social Science.
    """
    a, b, n1, n2 = _arrays(a, b, n1, n2)
    return np.log2(_at_least_half(a) / n1) - np.log2(_at_least_half(b) / n2)


def log_ratio_interval(a: Counts, b: Counts, n1: Counts, n2: Counts) -> tuple[Values, Values]:
    """The 95 % interval of the log ratio, by the normal law."""
    centre = log_ratio(a, b, n1, n2)
    a, b, n1, n2 = _arrays(a, b, n1, n2)
    variance = 1 / _at_least_half(a) + 1 / _at_least_half(b) - 1 / n1 - 1 / n2
    half = _Z * np.sqrt(variance) / np.log(2)
    return centre - half, centre + half


def lrc(a: Counts, b: Counts, n1: Counts, n2: Counts) -> Values:
    """The end nearest to 0 of the exact interval of the log ratio, 0 if it holds 0: a difference that is sure.

    Source:
        Evert 2022, Measuring keyness; limits of Clopper & Pearson 1934, for one word.
    """
    a, b, n1, n2 = _arrays(a, b, n1, n2)
    low = np.where(a > 0, special.betaincinv(np.maximum(a, 0.5), b + 1, _TAIL), 0)
    high = np.where(b > 0, special.betaincinv(a + 1, np.maximum(b, 0.5), 1 - _TAIL), 1)
    with np.errstate(divide="ignore"):
        bounds = [np.log2(share) - np.log2(1 - share) + np.log2(n2 / n1) for share in (low, high)]
    nearest: Values = np.maximum(bounds[0], 0) + np.minimum(bounds[1], 0)
    return nearest


def percent_difference(a: Counts, b: Counts, n1: Counts, n2: Counts) -> Values:
    """How many per cent the target's rate is above the reference's; infinite where that is 0.

    Source:
        Gabrielatos & Marchi 2011, Keyness: matching metrics to definitions.
    """
    a, b, n1, n2 = _arrays(a, b, n1, n2)
    return (_quotient(a * n2, b * n1) - 1) * 100


def odds_ratio(a: Counts, b: Counts, n1: Counts, n2: Counts) -> Values:
    a, b, n1, n2 = _arrays(a, b, n1, n2)
    return _quotient(a * (n2 - b), b * (n1 - a))


def bic(a: Counts, b: Counts, n1: Counts, n2: Counts) -> Values:
    """Two-cell G2 less the logarithm of all words: above 2 there is some evidence of a difference.

    Source:
        Wilson 2013, Embracing Bayes factors for key item analysis in corpus linguistics.
    """
    return g2_2cell(a, b, n1, n2) - np.log(np.add(n1, n2, dtype=float))


def log_odds(counts1: Mapping[str, float], counts2: Mapping[str, float], prior: Mapping[str, float]) -> dict[str, Odds]:
    """Difference of the log-odds of every word of the prior, its variance, and z, their surest ranking.

    The prior holds a pseudo-count for every word. State its sum: the ranking depends on it.

    Source:
        Monroe, Colaresi & Quinn 2008, doi:10.1093/pan/mpn018.
    """
    words, extra = list(prior), np.array(list(prior.values()), float)
    first, second = (np.array([counts.get(word, 0) for word in words], float) for counts in (counts1, counts2))
    odds = log_odds_of(first, second, extra, sum(counts1.values()), sum(counts2.values()))
    rows = zip(words, *(column.tolist() for column in odds), strict=True)
    return {word: Odds(*row) for word, *row in rows}


def log_odds_of(a: Values, b: Values, prior: Values, n1: float, n2: float) -> tuple[Values, Values, Values]:
    """`log_odds` over arrays: difference, variance and z of every word."""
    y1, y2, weight = a + prior, b + prior, prior.sum()
    with np.errstate(divide="ignore"):  # a side of one word only: infinite odds
        difference = np.log(y1 / (n1 + weight - y1)) - np.log(y2 / (n2 + weight - y2))
    variance = 1 / y1 + 1 / y2
    return difference, variance, difference / np.sqrt(variance)


def _arrays(*values: Counts) -> list[Values]:
    return [np.asarray(value, float) for value in values]


def _at_least_half(count: Values) -> Values:
    return np.where(count > 0, count, 0.5)


def _quotient(above: Values, below: Values) -> Values:
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.divide(above, below)
