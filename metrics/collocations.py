"""Which words stand near a word or phrase more often than elsewhere in the same text."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence, Set

import numpy as np
import pandas as pd

from metrics import effects
from metrics.places import Index, Place
from metrics.schemas import framed

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
    node: Sequence[Place],
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
    counts = Counter(within.keys[number] for number in numbers)
    terms = [term for term, count in counts.items() if count >= at_least and term not in leave_out]
    a = np.array([counts[term] for term in terms], float)
    total = np.array([len(within.numbers[term]) for term in terms], float)
    words, span = len(within.keys), len(numbers)
    expected = total * span / max(words, 1)
    columns = {
        "term": terms,
        "near": a,
        "total": total,
        "log_dice": 14 + np.log2(2 * a / (len(node) + total)),
        "mi3": np.log2(a**3 / expected),
        "g2": effects.g2_2cell(a, total - a, span, words - span) if terms else a,
    }
    table = framed(columns, COLLOCATIONS)
    return table.sort_values(["log_dice", "g2"], ascending=False, kind="stable", ignore_index=True)


def places_near(node: Sequence[Place], within: Index, term: str, *, window: int = 5) -> list[Place]:
    """Where a word stands near a node: as many places as `collocations` counts."""
    numbers = near(node, within, window=window)
    return [(within.starts[number], within.stem_ends[number]) for number in numbers if within.keys[number] == term]


def near(node: Sequence[Place], within: Index, *, window: int = 5, stops: Sequence[int] = ()) -> list[int]:
    """The numbers of the words around the places, in order, those of the places left out.

    Raises:
        ValueError: if the window holds no word, or more than MOST.
    """
    if not 1 <= window <= MOST:
        raise ValueError(f"a window has 1 to {MOST} words on each side, not {window}")
    walls = [0, *(bisect_left(within.starts, stop) for stop in stops), len(within.keys)]
    own: set[int] = set()
    around: set[int] = set()
    for start, end in node:
        first, after = bisect_left(within.starts, start), bisect_left(within.starts, end)
        wall = min(bisect_right(walls, first), len(walls) - 1)
        own.update(range(first, after))
        around.update(range(max(walls[wall - 1], first - window), min(walls[wall], after + window)))
    return sorted(around - own)
