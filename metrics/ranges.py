"""Stretches of columns of numbers: their places, and their sums."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
from scipy import sparse

from metrics.word_edges import Integers


def offsets(sizes: npt.NDArray[Any]) -> Integers:
    """Where stretches of these sizes begin that follow one another, and the end of the last."""
    return np.concatenate((np.zeros(1, np.int64), np.cumsum(sizes)))


def places(starts: Integers, sizes: Integers) -> Integers:
    """From each start on as many numbers as its size says, one stretch after another."""
    edges = offsets(sizes)
    return np.arange(edges[-1]) + np.repeat(starts - edges[:-1], sizes)


def sums(values: npt.NDArray[Any], edges: Integers) -> npt.NDArray[Any]:
    """The sums of the rows of each stretch between edges."""
    before = np.zeros((len(values) + 1, *values.shape[1:]), values.dtype)
    np.cumsum(values, axis=0, out=before[1:])
    return np.diff(before[edges], axis=0)


def totals(rows: npt.NDArray[Any], members: Integers, edges: Integers) -> npt.NDArray[Any]:
    """The same of the rows with the numbers `members`, in a tenth of the time: these are never laid out."""
    held = sparse.csr_array((np.ones(len(members), rows.dtype), members, edges), shape=(len(edges) - 1, len(rows)))
    found: npt.NDArray[Any] = held @ rows
    return found
