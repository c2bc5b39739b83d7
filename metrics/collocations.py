"""Which words stand near a word or phrase more often than elsewhere in the same text."""

from __future__ import annotations

from collections.abc import Sequence, Set

import numpy as np
import pandas as pd

from metrics import effects, ranges
from metrics.places import Index, Place, Places
from metrics.schemas import framed
from metrics.word_edges import Integers

COLLOCATIONS = {
    "term": "string",
    "near": "int64",  # occurrences within the window of some place of the node
    "total": "int64",  # occurrences in the text
    "log_dice": "float64",  # at most 14; one less is half as strong; does not grow with the text
    "mi3": "float64",  # log2 of near³ over what is expected by chance
    "g2": "float64",  # log-likelihood: how sure it is that the rate near the node is another than elsewhere
}
MOST = 50  # words on each side of a node that can be looked at


def collocations(
    node: Sequence[Place] | Places,
    within: Index,
    *,
    window: int = 5,
    at_least: int = 2,
    leave_out: Set[str] = frozenset(),
    stops: Sequence[int] = (),
) -> pd.DataFrame:
    """The words within `window` words of a node, left or right, that stand there at least so often.

    A word between two places of the node counts once; the words of the node itself do not. No window reaches over one
    of the `stops`, ascending positions in the text.

    Returns:
        One row per word, the strongest by log-Dice first. Columns: COLLOCATIONS.

    Source:
        Log-Dice: Rychlý 2008, A lexicographer-friendly association score. MI3: Daille 1994. G2: `effects.g2_2cell`.
    """
    numbers = near(node, within, window=window, stops=stops)
    codes, counts = within.counted(numbers)
    often = np.flatnonzero(counts >= at_least).tolist()
    kept = [at for at in often if within.keys[codes[at]] not in leave_out]
    a = counts[kept].astype(float)
    total = np.bincount(within.codes, minlength=len(within.keys))[codes[kept]].astype(float)
    words, span = len(within.codes), len(numbers)
    expected = total * span / max(words, 1)
    figures = {
        "near": a,
        "total": total,
        "log_dice": 14 + np.log2(2 * a / (len(node) + total)),
        "mi3": np.log2(a**3 / expected),
        "g2": effects.g2_2cell(a, total - a, span, words - span) if kept else a,
    }
    order = np.lexsort((-figures["g2"], -figures["log_dice"]))
    terms = [within.keys[code] for code in codes[kept][order].tolist()]
    return framed({"term": terms} | {name: values[order] for name, values in figures.items()}, COLLOCATIONS)


def places_near(
    node: Sequence[Place] | Places, within: Index, term: str, *, window: int = 5, stops: Sequence[int] = ()
) -> Places:
    """Where a word stands near a node: as many places as `collocations` counts."""
    numbers = near(node, within, window=window, stops=stops)
    return within.spans(numbers[within.codes[numbers] == within.places.get(term, -1)])


def near(node: Sequence[Place] | Places, within: Index, *, window: int = 5, stops: Sequence[int] = ()) -> Integers:
    """The numbers of the words around the places, in order, those of the places left out.

    Raises:
        ValueError: if the window holds no word, or more than MOST.
    """
    if not 1 <= window <= MOST:
        raise ValueError(f"a window has 1 to {MOST} words on each side, not {window}")
    starts, places = within.starts, np.array(node, np.int64).reshape(-1, 2)
    first, after = np.searchsorted(starts, places[:, 0]), np.searchsorted(starts, places[:, 1])
    walls = np.concatenate(([0], np.searchsorted(starts, np.array(stops, np.int64)), [len(starts)]))
    wall = np.minimum(np.searchsorted(walls, first, side="right"), len(walls) - 1)
    low, high = np.maximum(walls[wall - 1], first - window), np.minimum(walls[wall], after + window)
    around, own = _covered(low, high), np.zeros(len(starts), bool)
    own[_covered(first, after)] = True
    return around[~own[around]]


def _covered(starts: Integers, ends: Integers) -> Integers:
    """The numbers that lie in one of these stretches, which stand in order of their starts."""
    reached = np.maximum.accumulate(ends)
    begins = np.maximum(starts, np.concatenate(([0], reached[:-1]))[: len(starts)])
    return ranges.places(begins, np.maximum(ends - begins, 0))
