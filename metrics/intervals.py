"""95 % intervals for rates, shares, ratios and readability, and p-values of many words at once.

Undefined is NaN. Only `scipy.special` is used: `scipy.stats` costs a second to import.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import combinations_with_replacement
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import special

Values = npt.NDArray[np.float64]

MINIMUM_SENTENCES = 8  # no interval is shown for a score of fewer
MINIMUM_PLACES = 5  # no interval is shown for a rate over answers of fewer: on the log scale it says nothing

_TAIL = 0.025
_ANY = np.ones(1)  # for a count that does not matter
_STEP = 1e-6  # of a count, to see how a score answers to it
_Z = float(special.ndtri(1 - _TAIL))
FLESCH = {  # weight of words per sentence, of syllables per word, constant
    "flesch_kincaid_grade": (0.39, 11.8, -15.59),
    "flesch_reading_ease": (-1.015, -84.6, 206.835),
}


@dataclass(frozen=True, slots=True)
class Interval:
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Rate:
    rate: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class ClusteredRate:
    rate: float
    phi: float  # how much more the counts vary than independent words would: 1 = not at all
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Ratio:
    ratio: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Score:
    value: float
    half_width: float
    low: float
    high: float


def poisson_rate(count: int, words: float, *, per: float = 1000) -> Rate:
    """Occurrences per `per` words with their exact interval; 0 occurrences still have an upper end.

    Source:
        Garwood 1936, doi:10.1093/biomet/28.3-4.437.
    """
    scale = per / words if words > 0 else math.nan
    low = float(special.gammaincinv(count, _TAIL)) if count else 0.0
    high = float(special.gammaincinv(count + 1, 1 - _TAIL))
    return Rate(count * scale, low * scale, high * scale)


def poisson_rates(
    counts: npt.NDArray[np.int64], words: npt.NDArray[np.int64], *, per: float = 1000
) -> tuple[Values, Values, Values]:
    """`poisson_rate` of many counts at once: rates, low ends, high ends; few counts differ, so each is solved once."""
    distinct = np.flatnonzero(np.bincount(counts))
    which = np.zeros(counts.max(initial=-1) + 1, np.int64)
    which[distinct] = np.arange(len(distinct))
    with np.errstate(divide="ignore", invalid="ignore"):
        scale: Values = np.where(words > 0, per / words, np.nan)
    low: Values = np.where(distinct > 0, special.gammaincinv(np.maximum(distinct, 1), _TAIL), 0.0)
    high: Values = special.gammaincinv(distinct + 1, 1 - _TAIL)
    return counts.astype(float) * scale, low[which][counts] * scale, high[which][counts] * scale


def wilson(count: int, total: int) -> Interval:
    """The interval of the share `count` of `total`.

    Source:
        Wilson 1927, doi:10.1080/01621459.1927.10502953.
    """
    if total <= 0:
        return Interval(math.nan, math.nan)
    share, squared = count / total, _Z * _Z / total
    centre = share + squared / 2
    half = math.sqrt(squared * (share * (1 - share) + squared / 4))
    low, high = (centre - half) / (1 + squared), (centre + half) / (1 + squared)
    return Interval(low if count else 0.0, high if count < total else 1.0)  # exactly, where rounding would miss it


def clustered_rate(
    counts: Sequence[int] | npt.NDArray[np.int64], words: Sequence[float] | npt.NDArray[Any], *, per: float = 1000
) -> ClusteredRate:
    """The rate over several answers, of which each has its count and its words; wider where a word comes in bursts.

    Quasi-Poisson on the log scale: Pearson's dispersion phi, taken as 1 where it is less. Without any occurrence, or
    with one answer, phi is NaN and the interval Garwood's.

    Source:
        Wedderburn 1974, doi:10.1093/biomet/61.3.439.
    """
    own, sizes = np.asarray(counts, np.int64), np.asarray(words, float)
    total = int(own.sum())
    plain = poisson_rate(total, float(sizes.sum()), per=per)
    if not total or len(own) < 2:
        return ClusteredRate(plain.rate, math.nan, plain.low, plain.high)
    expected = plain.rate / per * sizes
    mean = expected > 0
    phi = float(np.sum((own[mean] - expected[mean]) ** 2 / expected[mean])) / (len(own) - 1)
    factor = math.exp(_Z * math.sqrt(max(1.0, phi) / total))
    return ClusteredRate(plain.rate, phi, plain.rate / factor, plain.rate * factor)


def rate_ratio(count1: int, words1: float, count2: int, words2: float) -> Ratio:
    """The rate of the first side divided by that of the second, with the exact conditional interval.

    Infinite where only the second side lacks the word, NaN where both do or a side has no words.

    Source:
        Przyborowski & Wilenski 1940, doi:10.1093/biomet/31.3-4.313; limits of Clopper & Pearson 1934.
    """
    if words1 <= 0 or words2 <= 0 or not count1 + count2:
        return Ratio(math.nan, math.nan, math.nan)
    scale = words2 / words1
    low = float(special.betaincinv(count1, count2 + 1, _TAIL)) if count1 else 0.0
    high = float(special.betaincinv(count1 + 1, count2, 1 - _TAIL)) if count2 else 1.0
    ratio = count1 / count2 * scale if count2 else math.inf
    return Ratio(ratio, _odds(low) * scale, _odds(high) * scale)


def _odds(share: float) -> float:
    return share / (1 - share) if share < 1 else math.inf


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """What is counted in the sentences of many texts: of those texts alone that have enough of them."""

    enough: npt.NDArray[np.bool_]  # which texts those are
    counts: npt.NDArray[np.int64]  # counts × sentences
    members: npt.NDArray[np.int64]  # the sentences of these texts, by their places in `counts`, text after text
    sizes: npt.NDArray[np.int64]  # how many each of them has
    students: Values  # Student's t for so many

    def sums(self, counts: npt.NDArray[np.int64]) -> Values:
        """What is counted in each sentence, summed over each text."""
        found: Values = np.add.reduceat(counts[self.members], np.cumsum(self.sizes) - self.sizes).astype(float)
        return found


def parts(
    counts: npt.NDArray[np.int64], members: npt.NDArray[np.int64], owners: npt.NDArray[np.int64], texts: int
) -> Parts:
    """Counts × sentences made ready for every score of so many texts.

    Args:
        counts: of all sentences.
        members: those that are in a text, by their places in `counts`, the texts one after another.
        owners: the text of each of them.
        texts: how many there are.
    """
    sizes = np.bincount(owners, minlength=texts)
    enough = sizes >= MINIMUM_SENTENCES
    kept, which = np.unique(sizes[enough], return_inverse=True)
    return Parts(enough, counts, members[enough[owners]], sizes[enough], special.stdtrit(kept - 1, 1 - _TAIL)[which])


def deltas(values: Values, parts: Parts, score: Callable[[Sequence[Values]], Values]) -> tuple[Values, Values]:
    """The intervals of scores of summed counts, from the counts of each sentence: delta method and Student's t.

    They describe these sentences: as estimates of how somebody speaks they are too narrow, for neighbouring sentences
    resemble one another. NaN below MINIMUM_SENTENCES.

    Args:
        values: the score of each text, the middle of its interval.
        parts: what is counted in the sentences.
        score: each count of all texts → their scores; unchanged when all counts of a text grow alike.
    """
    half = np.full(len(values), np.nan)
    if parts.enough.any():
        half[parts.enough] = _half_widths(parts, score)
    return values - half, values + half


def _half_widths(parts: Parts, score: Callable[[Sequence[Values]], Values]) -> Values:
    """From how the counts spread together, not sentence by sentence: scores answer to few counts, and share them."""
    answering = _answering(len(parts.counts), score)
    slopes = _slopes({number: _sums(parts, number) for number in answering}, len(parts.counts), score)
    pairs = combinations_with_replacement(answering, 2)
    spread = sum((1 + (a != b)) * slopes[a] * slopes[b] * _spread(parts, a, b) for a, b in pairs)
    half: Values = parts.students * np.sqrt(np.maximum(spread, 0) / (parts.sizes - 1))
    return half


@lru_cache(maxsize=64)
def _answering(counts: int, score: Callable[[Sequence[Values]], Values]) -> tuple[int, ...]:
    """The counts that a score answers to: where one of them is not known, the score is not."""
    unknown = np.where(np.eye(counts, dtype=bool), np.nan, 1.0)
    return tuple(np.flatnonzero(np.isnan(score(list(unknown)))).tolist())


@lru_cache(maxsize=64)  # most scores answer to words and sentences
def _sums(parts: Parts, number: int) -> Values:
    return parts.sums(parts.counts[number])


@lru_cache(maxsize=128)
def _spread(parts: Parts, one: int, other: int) -> Values:
    """How two counts vary together in each text: their covariance, times its sentences squared.

    Sums of whole numbers have no error, so sentences that are all alike do not vary.
    """
    products = parts.sums(parts.counts[one] * parts.counts[other])
    found: Values = parts.sizes * products - _sums(parts, one) * _sums(parts, other)
    return found


def _slopes(
    sums: Mapping[int, Values], counts: int, score: Callable[[Sequence[Values]], Values]
) -> Mapping[int, Values]:
    """How the score of each text answers to each of these of its counts; the others do not matter."""
    own = np.array(list(sums.values()))
    step = _STEP * np.maximum(own, 1)
    above, below = own + step, np.maximum(own - step, 0)
    moved = np.where(np.eye(len(own), dtype=bool)[:, :, None], np.array([above, below])[:, None], own)  # one at a time
    given = dict(zip(sums, np.moveaxis(moved, 2, 0), strict=True))
    rise, fall = score([given.get(number, _ANY) for number in range(counts)])
    return dict(zip(sums, (rise - fall) / (above - below), strict=True))


def readability_interval(words: Sequence[float], syllables: Sequence[float], formula: str) -> Score:
    """A Flesch score from the words and syllables of each sentence: the closed form of `deltas`.

    One sentence has no interval; below `MINIMUM_SENTENCES` none should be shown.

    Raises:
        KeyError: if the formula is not flesch_kincaid_grade or flesch_reading_ease.
    """
    by_length, by_syllables, constant = FLESCH[formula]
    n, total = len(words), sum(words)
    if not total:
        return Score(math.nan, math.nan, math.nan, math.nan)
    length, per_word = total / n, sum(syllables) / total
    value = by_length * length + by_syllables * per_word + constant
    if n < 2:
        return Score(value, math.nan, math.nan, math.nan)
    slope = by_length - by_syllables * per_word / length  # of the score, by the mean length of the sentences
    lean = by_syllables / length  # and by their mean number of syllables
    mean = slope * length + lean * per_word * length
    squares = sum((slope * w + lean * s - mean) ** 2 for w, s in zip(words, syllables, strict=True))
    half = _student(n) * math.sqrt(squares / (n * (n - 1)))
    return Score(value, half, value - half, value + half)


@cache
def _student(n: int) -> float:
    """Student's t of a mean of n."""
    return float(special.stdtrit(n - 1, 1 - _TAIL))


def adjust(p: Sequence[float]) -> list[float]:
    """p-values of a family, each raised so that those below .05 hold at most 5 % false discoveries; order kept.

    Source:
        Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x.
    """
    values = np.asarray(p, float)
    falling = np.argsort(-values, kind="stable")
    ranks = np.arange(len(values), 0, -1)
    adjusted = np.empty(len(values))
    adjusted[falling] = np.minimum.accumulate(np.minimum(values[falling] * (len(values) / ranks), 1))
    return [float(value) for value in adjusted]
