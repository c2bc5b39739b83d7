"""How evenly a word is spread over parts of unequal size: answers, documents."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse

Values = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Dispersion:
    """Undefined, for a word that does not occur or a single part, is NaN."""

    dp: float  # 0 = spread as the parts are large, towards 1 = all in one small part
    dp_norm: float  # the same divided by the most it can be with these parts
    juilland_d: float  # 1 = the same rate in every part, 0 = all in one


def dispersion(counts: Sequence[float], sizes: Sequence[float]) -> Dispersion:
    """The spread of a word with `counts` occurrences in parts of `sizes` words.

    Source:
        DP of Gries 2008, doi:10.1075/ijcl.13.4.02gri; norm of Lijffijt & Gries 2012, doi:10.1075/ijcl.17.1.08lij;
        D of Juilland & Chang-Rodríguez 1964, on rates.
    """
    column, size = np.asarray(counts, float), np.asarray(sizes, float)
    deviation = _deviation(column, size)
    return Dispersion(deviation, deviation / _most(size), _juilland(column, size))


def evenness(counts: npt.NDArray[Any], sizes: npt.NDArray[Any]) -> float:
    """`dp_norm` of `dispersion` alone, in half the time."""
    return _deviation(counts, sizes) / _most(sizes)


def _deviation(counts: npt.NDArray[Any], sizes: npt.NDArray[Any]) -> float:
    total = counts.sum()
    return float(np.abs(counts / total - sizes / sizes.sum()).sum() / 2) if total else float("nan")


def dp(counts: sparse.sparray, sizes: Values) -> Values:
    """DP of every column of a table of parts × words."""
    table = counts.tocoo()
    total = np.bincount(table.col, table.data, minlength=table.shape[1])
    expected = (sizes / sizes.sum())[table.row]
    with np.errstate(divide="ignore", invalid="ignore"):
        observed = table.data / total[table.col]
        # a part without the word deviates by its whole share; all shares are 1
        excess = np.bincount(table.col, np.abs(observed - expected) - expected, minlength=len(total))
        return np.where(total > 0, (1 + excess) / 2, np.nan)


def dp_norm(counts: sparse.sparray, sizes: Values) -> Values:
    """DPnorm of every column of a table of parts × words."""
    return dp(counts, sizes) / _most(sizes)


def _most(sizes: npt.NDArray[Any]) -> float:
    """The largest DP there can be: all in the smallest part. NaN for a single part."""
    return float(1 - sizes.min() / sizes.sum()) if len(sizes) > 1 else float("nan")


def _juilland(counts: Values, sizes: Values) -> float:
    rates = counts / sizes
    if len(rates) < 2 or not rates.any():
        return float("nan")
    return float(1 - rates.std() / rates.mean() / np.sqrt(len(rates) - 1))
