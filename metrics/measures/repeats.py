"""How varied words are, from how far before each one the same stands: many texts read side by side.

A text is a stretch of the words of all, between two offsets; a word that stands first in its text has distance 0.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from metrics.word_edges import Integers

Values = npt.NDArray[np.float64]
Small = npt.NDArray[np.int32]  # half as wide as Integers, in half the time

FALLEN = 0.72  # the ratio at which a stretch of text has used up its variety
_AHEAD = 64  # words that are looked at together from each place of reading
_APART = 500  # words between the places where reading begins


def distances(codes: Integers, offsets: Integers) -> Integers:
    """How many words before each one the same stands in its text; 0 where none does."""
    least = codes.astype(np.min_scalar_type(codes.max(initial=0)))  # numpy sorts small integers by their digits
    order = np.argsort(least, kind="stable")
    back = np.diff(order, prepend=0)
    sooner = order - back
    first = np.repeat(offsets[:-1], np.diff(offsets))[order]
    alike = np.diff(least[order].astype(np.int64), prepend=-1) == 0
    found = np.zeros(len(codes), np.int64)
    found[order] = np.where(alike & (sooner >= first), back, 0)
    return found


def moving_ratios(before: Integers, offsets: Integers, window: int) -> Values:
    """The mean share of distinct words over all windows of so many in each text; NaN where it has fewer words.

    Each word is new in the windows that begin after the same one before it.
    """
    sizes, at = np.diff(offsets), np.arange(len(before))
    opens, last = (np.repeat(ends, sizes) for ends in (offsets[:-1], offsets[1:] - window))
    since = np.where(before > 0, at - before + 1, opens)
    new = np.maximum(np.minimum(at, last) - np.maximum(since, at - window + 1) + 1, 0)
    total = np.diff(np.concatenate(([0], np.cumsum(new)))[offsets])
    windows = sizes - window + 1
    return np.where(windows > 0, total / window / np.maximum(windows, 1), np.nan)


def falling_lengths(before: Integers, offsets: Integers) -> Values:
    """Words of each text per stretch in which the ratio of distinct words falls to FALLEN, the last stretch in part.

    NaN where the ratio never falls: the text is too short to tell.
    """
    ends, repeated = _stretches(before.astype(np.int32), offsets.astype(np.int32))
    counts = np.zeros(len(offsets) - 1)
    for text, (at, limit) in enumerate(pairwise(offsets.tolist())):
        while at < limit and (end := ends.item(at)):
            counts[text] += 1
            at = end
        if at < limit:
            rest = limit - at
            counts[text] += (1 - (rest - repeated.item(at)) / rest) / (1 - FALLEN)
    return np.where(counts > 0, np.diff(offsets) / np.where(counts > 0, counts, 1), np.nan)


def _stretches(before: Small, offsets: Small) -> tuple[Small, Small]:
    """Where the stretch ends that begins at a word, 0 for the last one of a text, and how many words that one repeats.

    Known of every word where one begins when a text is read from its start, and of some more: reading begins at many
    places at once, and each goes on until it comes to where another has been, for from there they go the same way.
    """
    places = np.arange(len(before), dtype=np.int32)
    same = np.concatenate((np.where(before > 0, places - before, -1), np.full(_AHEAD, -1, np.int32)))
    enough = _repeats_enough(int(np.diff(offsets).max(initial=0)) + _AHEAD)
    same_ahead, enough_ahead = (sliding_window_view(one, _AHEAD) for one in (same, enough))
    ends, repeated, reader = np.zeros_like(places), np.zeros_like(places), np.full_like(places, -1)
    begins = np.unique(np.concatenate((offsets[:-1][np.diff(offsets) > 0], places[::_APART])))
    limits, at, repeats = offsets[np.searchsorted(offsets, begins, side="right")], begins, np.zeros_like(begins)
    readers = reader[begins] = np.arange(len(begins), dtype=np.int32)
    while len(begins):
        so_far = np.cumsum(same_ahead[at] >= begins[:, None], axis=1, dtype=np.int32) + repeats[:, None]
        fallen = so_far >= enough_ahead[at - begins + 1]
        rows, first = np.arange(len(at)), fallen.argmax(axis=1).astype(np.int32)
        falls = fallen[rows, first] & (at + first < limits)
        steps = np.where(falls, first + 1, np.minimum(limits - at, _AHEAD))
        at, repeats = at + steps, np.where(falls, 0, so_far[rows, steps - 1])
        ends[begins[falls]], repeated[begins[~falls]] = at[falls], repeats[~falls]
        begins, goes = np.where(falls, at, begins), at < limits
        new = np.flatnonzero(falls & goes)
        first_here = reader[begins[new]] < 0
        reader[begins[new[first_here]]] = readers[new[first_here]]
        goes[new] = first_here & (reader[begins[new]] == readers[new])  # of several that come here at once, one goes on
        reading: list[Small] = [begins, limits, at, repeats, readers]
        begins, limits, at, repeats, readers = (one[goes] for one in reading)
    return ends, repeated


def _repeats_enough(longest: int) -> Small:
    """How many repeated words let the ratio fall, for a stretch of each length."""
    lengths = np.arange(longest + 1, dtype=np.int32)
    distinct = np.floor(lengths * FALLEN).astype(np.int32) + 1
    enough: Small = lengths - distinct + (distinct / np.maximum(lengths, 1) > FALLEN)
    return enough
