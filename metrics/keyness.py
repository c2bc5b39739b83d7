"""Keyness: which words a target uses more than a reference, by how much, and whether random targets would, too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
from scipy import sparse

from metrics import dispersion, effects
from metrics.permutation import permute
from metrics.schemas import framed

Values = npt.NDArray[np.float64]
Choice = npt.NDArray[np.bool_]

KEYNESS = {
    "term": "string",  # a word, n-gram, key phrase or actor
    "target_count": "int64",  # occurrences in the target
    "reference_count": "int64",
    "target_rate": "float64",  # per 1,000 words
    "reference_rate": "float64",
    "log_ratio": "float64",  # log2 of the two rates: by how much; > 0 leans to the target
    "log_ratio_low": "float64",  # of its 95 % interval, words taken as independent
    "log_ratio_high": "float64",
    "lrc": "float64",  # the log ratio that is sure: the exact interval's end nearest 0, or 0
    "percent_difference": "float64",  # of the target's rate from the reference's; inf where that is 0
    "g2": "float64",  # log-likelihood of the two cells of the word
    "g2_4cell": "float64",  # of the whole table
    "bic": "float64",  # g2 less the logarithm of all words; above 2 is some evidence
    "z": "float64",  # log-odds with the shares of both sides as prior, worth PRIOR_WORDS words
    "p": "float64",  # by permuting units; missing where a side has one unit: descriptive only
    "p_adjusted": "float64",  # the same for all terms together (max-T)
    "dp_norm": "float64",  # spread over all units: 0 = even, 1 = all in one
    "target_dp_norm": "float64",
    "reference_dp_norm": "float64",
    "target_answers": "int64",  # units of the target with the term
    "reference_answers": "int64",
}
PRIOR_WORDS = 500.0  # the weight of the prior in z: a larger one draws rare words nearer to 0
_PER = 1000


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """The units (answers, or documents) of one side: the counts of their terms, and how many words each has."""

    terms: Sequence[str]  # distinct; some may stand in no unit
    counts: sparse.csr_array  # units × terms
    words: Sequence[int]

    @staticmethod
    def of(counts: Sequence[Mapping[str, int]], words: Sequence[int]) -> Side:
        """The same of units that are counted one by one."""
        places = {term: place for place, term in enumerate(dict.fromkeys(term for unit in counts for term in unit))}
        cells = [(row, places[term], count) for row, unit in enumerate(counts) for term, count in unit.items()]
        rows, columns, found = np.array(cells, np.int64).reshape(-1, 3).T
        table = sparse.csr_array((found.astype(float), (rows, columns)), shape=(len(counts), len(places)))
        return Side(list(places), table, words)

    def said(self) -> set[str]:
        """The terms that stand in some unit."""
        return {self.terms[place] for place in np.flatnonzero(np.bincount(self.counts.indices)).tolist()}


def keyness(
    target: Side, reference: Side, *, leave_out: Set[str] = frozenset(), draws: int = 999, seed: int = 0
) -> pd.DataFrame:
    """Compare the rate of every term of two sides.

    Terms to leave out, such as stop words, still count as words of their side.

    Returns:
        One row per term of either side, those of the target first, the surest difference on top. Columns: KEYNESS.
        `p` and `p_adjusted` are missing where a side has fewer than two units, or without draws: the table then only
        describes.

    Raises:
        ValueError: if either side has no words. No rate can be compared with nothing.
    """
    sizes = np.array([*target.words, *reference.words], float)
    is_target = np.arange(len(sizes)) < len(target.words)
    if not sizes[is_target].sum() or not sizes[~is_target].sum():
        raise ValueError("a side without words cannot be compared; choose one that has some")
    terms = sorted((target.said() | reference.said()) - leave_out)
    counts = _counted((target, reference), terms)
    p = _tested(counts, sizes, is_target, draws=draws, seed=seed)
    found = {"term": np.array(terms, object), **_described(counts, sizes, is_target), **p}
    order = np.lexsort((-found["z"], -found["lrc"]))
    return framed({name: found[name][order] for name in KEYNESS}, KEYNESS)


def shared(table: pd.DataFrame, *, within: float = 1.0) -> pd.DataFrame:
    """The rows of a keyness table whose rates are surely alike, commonest first: log ratio within ±`within`."""
    alike = (table["log_ratio_low"] > -within) & (table["log_ratio_high"] < within)
    rate = table[["target_rate", "reference_rate"]].min(axis=1)[alike].sort_values(ascending=False, kind="stable")
    return table.loc[rate.index].reset_index(drop=True)


def _counted(sides: Sequence[Side], terms: Sequence[str]) -> sparse.coo_array:
    """The units of the sides, one side after the other, × these terms."""
    places = {term: column for column, term in enumerate(terms)}
    found, first = [], 0
    for side in sides:
        cells = side.counts.tocoo()
        columns = np.array([places.get(term, -1) for term in side.terms], np.int64)[cells.col]
        own = columns >= 0
        found.append((cells.data[own], cells.row[own] + first, columns[own]))
        first += len(side.words)
    data, rows, columns = map(np.concatenate, zip(*found, strict=True))
    return sparse.coo_array((data, (rows, columns)), shape=(first, len(terms)))


def _units(counts: sparse.coo_array, which: Choice) -> sparse.coo_array:
    """The rows of some units."""
    own = which[counts.row]
    rows = (np.cumsum(which) - 1)[counts.row[own]]
    return sparse.coo_array((counts.data[own], (rows, counts.col[own])), shape=(which.sum(), counts.shape[1]))


def _described(counts: sparse.coo_array, sizes: Values, is_target: Choice) -> dict[str, npt.NDArray[Any]]:
    """Every column but the term and the p-values."""
    target, reference = _units(counts, is_target), _units(counts, ~is_target)
    n1, n2 = sizes[is_target].sum(), sizes[~is_target].sum()
    a, b = (np.bincount(side.col, side.data, counts.shape[1]).astype(float) for side in (target, reference))
    found = effects.effects(a, b, n1, n2)
    *_, z = effects.log_odds_of(a, b, PRIOR_WORDS * (a + b) / (n1 + n2), n1, n2)
    return {
        **found,
        "target_count": a,
        "reference_count": b,
        "target_rate": a / n1 * _PER,
        "reference_rate": b / n2 * _PER,
        "g2": found["g2_2cell"],
        "z": z,
        "dp_norm": dispersion.dp_norm(counts, sizes),
        "target_dp_norm": dispersion.dp_norm(target, sizes[is_target]),
        "reference_dp_norm": dispersion.dp_norm(reference, sizes[~is_target]),
        "target_answers": np.bincount(target.col[target.data > 0], minlength=len(a)),
        "reference_answers": np.bincount(reference.col[reference.data > 0], minlength=len(a)),
    }


def _tested(counts: sparse.coo_array, sizes: Values, is_target: Choice, *, draws: int, seed: int) -> dict[str, Values]:
    if min(is_target.sum(), (~is_target).sum()) < 2 or not draws:
        missing = np.full(counts.shape[1], np.nan)
        return {"p": missing, "p_adjusted": missing}
    found = permute(counts.tocsr(), sizes, is_target, draws=draws, seed=seed)
    return {"p": found.p, "p_adjusted": found.p_adjusted}
