"""A test of keyness that holds when words come in bursts: whole answers change sides, not words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from scipy import sparse, special

Values = npt.NDArray[np.float64]

_BLOCK = 100  # draws at once
_TOLERANCE = 1e-7  # of G2, below which two values are one


@dataclass(frozen=True, slots=True)
class Permuted:
    p: Values  # of each word
    p_adjusted: Values  # of each word, for the family of all of them: one false find in twenty families at .05


def permute(
    counts: sparse.csr_array, sizes: Values, target: npt.NDArray[np.bool_], *, draws: int = 999, seed: int = 0
) -> Permuted:
    """p-values of the two-cell G2 of every word, by drawing other targets of as many units.

    Args:
        counts: units (answers, documents) × words.
        sizes: words of each unit.
        target: which units are the target.
        draws: how many other targets; p is a multiple of 1 / (draws + 1), never 0.
        seed: the same seed gives the same p.

    Source:
        Westfall & Young 1993, Resampling-based multiple testing (max-T).
    """
    g2 = _g2(counts, sizes)
    observed = g2(target[None].astype(float))[0] - _TOLERANCE
    generator = np.random.default_rng(seed)
    beaten, maxima = np.ones(counts.shape[1]), [np.inf]  # the observed target is one of the draws
    for first in range(0, draws, _BLOCK):
        drawn = g2(_targets(generator, target, min(_BLOCK, draws - first)))
        beaten += (drawn >= observed).sum(axis=0)
        maxima.extend(drawn.max(axis=1, initial=0))
    at_least = len(maxima) - np.searchsorted(np.sort(maxima), observed, side="left")
    return Permuted(beaten / (draws + 1), at_least / (draws + 1))


def _g2(counts: sparse.csr_array, sizes: Values) -> Callable[[Values], Values]:
    """The two-cell G2 as a function of targets: draws × units of 0 and 1 → draws × words."""
    total, words = np.asarray(counts.sum(axis=0), np.intp), sizes.sum()
    whole = np.arange(total.max(initial=0) + 1, dtype=float)
    x_log_x = special.xlogy(whole, whole)
    fixed = x_log_x[total] - total * np.log(words)
    by_word = counts.T.tocsr().astype(float)

    def g2(targets: Values) -> Values:
        a = np.ascontiguousarray((by_word @ targets.T).T).astype(np.intp)
        b = total - a
        n = (targets @ sizes)[:, None]
        with np.errstate(divide="ignore", invalid="ignore"):
            value: Values = 2 * (x_log_x[a] - a * np.log(n) + x_log_x[b] - b * np.log(words - n) - fixed)
        return value

    return g2


def _targets(generator: np.random.Generator, target: npt.NDArray[np.bool_], draws: int) -> Values:
    return generator.permuted(np.tile(target.astype(float), (draws, 1)), axis=1)
