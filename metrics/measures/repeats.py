"""How varied words are, from how far before each one the same stands: many texts read side by side.

A text is a stretch of the words of a sequence. Texts of one sequence may overlap, for most of what is asked of a word
is the same in all of them: an answer is read where its document is.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from metrics import ranges
from metrics.word_edges import Integers

Values = npt.NDArray[np.float64]
Small = npt.NDArray[np.int32]  # half as wide as Integers, in half the time

FALLEN = 0.72  # the ratio at which a stretch of text has used up its variety
NEVER = np.iinfo(np.int32).max
_NEAR, _FAR = 192, 2048  # words in which most stretches end, and nearly all
_APART = 1000  # words between the places where reading begins
_FEW = 8  # places of reading that are sooner followed one by one
_EIGHT = np.cumsum(np.unpackbits(np.arange(256, dtype=np.uint8)[:, None], axis=1), axis=1, dtype=np.int16)  # of bits


def distances(codes: Integers, offsets: Integers) -> Small:
    """How many words before each one the same stands in its sequence; NEVER where none does."""
    least = codes.astype(np.min_scalar_type(codes.max(initial=0)))  # numpy sorts small integers by their digits
    order = np.argsort(least, kind="stable").astype(np.int32)
    ranked = least[order]
    found = np.full(len(codes), NEVER, np.int32)
    found[order[1:]] = np.where(ranked[1:] == ranked[:-1], np.diff(order), NEVER)
    since = np.arange(len(codes), dtype=np.int32) - np.repeat(offsets[:-1], np.diff(offsets)).astype(np.int32)
    found[found > since] = NEVER
    return found


def moving_ratios(before: Small, starts: Integers, ends: Integers, window: int) -> Values:
    """The mean share of distinct words over all windows of so many in each text; NaN where it has fewer words.

    Each word is new in the windows that begin after the same one before it.
    """
    since = np.maximum(np.arange(1, len(before) + 1, dtype=np.int32) - np.minimum(before, window), 0)
    new = np.cumsum(np.bincount(since, minlength=len(before))) - np.arange(len(before))  # in the window at each word
    sums = ranges.offsets(new)
    windows = np.maximum(ends - starts - window + 1, 0)
    total = sums[starts + windows] - sums[starts]
    return np.where(windows > 0, total / window / np.maximum(windows, 1), np.nan)


def falling_lengths(before: Small, starts: Integers, ends: Integers) -> Values:
    """Words of each text per stretch in which the ratio of distinct words falls to FALLEN, the last stretch in part.

    NaN where the ratio never falls: the text is too short to tell.
    """
    counts, lasts = _falls(before, starts, ends)
    rest, repeated = ends - lasts, _repeated(before, lasts, ends)
    counts += np.where(rest > 0, (1 - (rest - repeated) / np.maximum(rest, 1)) / (1 - FALLEN), 0)
    return np.where(counts > 0, (ends - starts) / np.where(counts > 0, counts, 1), np.nan)


def _falls(before: Small, starts: Integers, ends: Integers) -> tuple[Values, Integers]:
    """How often the ratio falls in each text, and where the stretch begins in which it does no more."""
    stops, enough = _stops(before, starts), [0, *_repeats_enough(int((ends - starts).max(initial=0))).tolist()]
    known = stops.item
    counts, lasts = [], []
    for at, end in zip(starts.tolist(), ends.tolist(), strict=True):
        count = 0
        while at < end:
            if not (stop := known(at)):
                stop = _stop(before, at, end, enough)
                stops[at] = stop if stop <= end else 0  # for other texts that come here
            if stop > end:
                break
            count, at = count + 1, stop
        counts.append(count)
        lasts.append(at)
    return np.array(counts, float), np.array(lasts, np.int64)


def _stop(before: Small, begin: int, end: int, enough: Sequence[int]) -> int:
    """Where the stretch stops that begins at a word, read word by word; after the end where the ratio does not fall."""
    repeats, distance = 0, before.item
    for length, at in enumerate(range(begin, end), start=1):
        repeats += distance(at) < length
        if repeats >= enough[length]:
            return at + 1
    return end + 1


def _repeated(before: Small, starts: Integers, ends: Integers) -> Integers:
    """How many words of each stretch repeat one of it."""
    sizes = ends - starts
    places = ranges.places(starts, sizes)
    again = before[places] <= places - np.repeat(starts, sizes)
    return ranges.sums(again.astype(np.int64), ranges.offsets(sizes))


def _stops(before: Small, starts: Integers) -> Integers:
    """Where the stretch stops that begins at a word, after all words where it does not; 0 where it is not known.

    Known of nearly every word where one begins when a text is read from its start, and of some more: reading begins at
    many places at once, and each goes on until it comes to where another has been, for from there they go the same way.
    """
    size = len(before)
    near, far = _padded(before, np.uint8, _NEAR), _padded(before, np.uint16, _FAR)
    stops, readers = np.zeros(size + 1, np.int64), np.zeros(size, np.int64)
    begins = np.unique(np.concatenate((starts[starts < size], np.arange(0, size, _APART))))
    while len(begins) >= _FEW:
        lengths = _lengths(near, begins, _NEAR)
        if len(longer := np.flatnonzero(lengths == 0)):
            lengths[longer] = _lengths(far, begins[longer], _FAR)
        stops[begins] = np.where(lengths > 0, begins + lengths, np.where(begins + _FAR >= size, size + 1, 0))
        goes_on = stops[begins]
        goes_on = goes_on[(lengths > 0) & (goes_on < size)]
        goes_on = goes_on[stops[goes_on] == 0]
        readers[goes_on] = np.arange(len(goes_on))  # of several that come to one word, one goes on
        begins = goes_on[readers[goes_on] == np.arange(len(goes_on))]
    return stops


def _padded(before: Small, kind: npt.DTypeLike, width: int) -> npt.NDArray[np.unsignedinteger]:
    """The distances in narrower numbers, and after the last so many that are too large for anything."""
    most = np.iinfo(kind).max
    return np.concatenate((np.minimum(before, most).astype(kind), np.full(width, most, kind)))


def _lengths(before: npt.NDArray[np.unsignedinteger], begins: Integers, width: int) -> Integers:
    """Words from each beginning until the ratio has fallen; 0 where it has not within `width` words.

    Repeated words are bits, counted eight at a time: first the eight in which the ratio falls, then the word.
    """
    enough, before_eight = _thresholds(width)
    again = np.packbits(sliding_window_view(before, width)[begins] <= np.arange(width, dtype=before.dtype), axis=1)
    counts = np.bitwise_count(again)
    so_far = np.cumsum(counts, axis=1, dtype=np.int16) - counts
    fallen = so_far >= before_eight.take(again + np.arange(0, 32 * width, 256))
    rows, eight = np.arange(len(begins)), fallen.argmax(axis=1)
    inside = (so_far[rows, eight][:, None] + _EIGHT[again[rows, eight]] >= enough[eight]).argmax(axis=1)
    return np.where(fallen[rows, eight], 8 * eight + inside + 1, 0)


@cache
def _thresholds(width: int) -> tuple[npt.NDArray[np.int16], npt.NDArray[np.int16]]:
    """Repeats that are enough at each of eight words; those that are before the eight, for each pattern of these."""
    enough = _repeats_enough(width).astype(np.int16).reshape(-1, 8)
    return enough, (enough[:, None] - _EIGHT).min(axis=2).ravel()


def _repeats_enough(longest: int) -> Integers:
    """How many repeated words let the ratio fall, for a stretch of each length from one word on."""
    lengths = np.arange(1, longest + 1)
    distinct = np.floor(lengths * FALLEN).astype(np.int64) + 1
    enough: Integers = lengths - distinct + (distinct / lengths > FALLEN)
    return enough
