"""Where the words of a text stand, and which are alike, all at once: its characters as numbers.

In an eighth of the time that the expression takes.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable
from functools import cache, lru_cache, partial
from itertools import accumulate, count, pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

Integers = npt.NDArray[np.int64]

_LETTER, _JOINS, _PARTS, _BLANK = 1, 2, 3, 4  # what a character is to words; 0 = nothing
_CODECS = {1: "ascii", 2: "utf-16-le", 4: "utf-32-le"}  # by the bytes of a character
_NARROW = 0xFF
_FEW = 300  # characters, for which the expression is as fast
_MANY = 20_000  # words, for which it is worth while to load pyarrow


def edges(text: str, *, word: re.Pattern[str], joining: str, parting: str) -> tuple[Integers, Integers]:
    """The starts and the ends of all that `word` matches in a text, in order.

    A word is letters and figures that single `joining` characters hold together. `word` itself decides only between
    the blanks around a `parting` character that stands between two letters: in initials, figures, addresses.
    """
    if len(text) < _FEW:
        return _columns([match.span() for match in word.finditer(text)])
    kinds = _kinds(text, joining, parting)
    solid = kinds == _LETTER
    between = solid[:-2] & solid[2:]
    odd = np.flatnonzero(between & (kinds[1:-1] == _PARTS)) + 1
    solid[1:-1] |= between & (kinds[1:-1] == _JOINS)
    around = np.concatenate(([False], solid, [False]))
    changes = np.flatnonzero(around[1:] != around[:-1])
    starts, ends = changes[::2], changes[1::2]
    return _mended(text, (starts, ends), _stretches(kinds, odd), word) if len(odd) else (starts, ends)


def _kinds(text: str, joining: str, parting: str) -> npt.NDArray[np.uint8]:
    """What each character is to words."""
    return of_each(characters(text), _kinds_of(joining, parting))


def characters(text: str) -> npt.NDArray[Any]:
    """The code points of a text, in numbers as wide as they need be."""
    if text.isascii():
        return np.frombuffer(text.encode("ascii"), np.uint8)
    narrow = np.frombuffer(text.encode(_CODECS[2], "surrogatepass"), np.uint16)
    if len(narrow) == len(text):
        return narrow
    return np.frombuffer(text.encode(_CODECS[4], "surrogatepass"), np.uint32)


def of_each(units: npt.NDArray[Any], number: Callable[[str], int]) -> npt.NDArray[np.uint8]:
    """A small number of each of these characters. `number` is one that stays: of what it tells, much is kept."""
    found = np.frombuffer(bytearray(units.astype(np.uint8)).translate(_narrow(number)), np.uint8)
    wide = np.flatnonzero(units > _NARROW) if units.itemsize > 1 else ()
    if len(wide):
        found[wide] = _of_wide(units[wide], number)
    return found


def _of_wide(units: npt.NDArray[Any], number: Callable[[str], int]) -> npt.NDArray[np.uint8]:
    """The same of characters that take more than a byte, asked once of those that are alike."""
    known = np.zeros(int(units.max()) + 1, np.uint8)
    known[units] = 1
    present = np.flatnonzero(known).tolist()
    known[present] = [number(chr(unit)) for unit in present]
    found: npt.NDArray[np.uint8] = known[units]
    return found


@lru_cache(maxsize=16)
def _narrow(number: Callable[[str], int]) -> bytes:
    """The numbers of the characters that take one byte."""
    return bytes(number(chr(unit)) for unit in range(_NARROW + 1))


@cache
def _kinds_of(joining: str, parting: str) -> Callable[[str], int]:
    return partial(_kind, joining=joining, parting=parting)


def _kind(character: str, joining: str, parting: str) -> int:
    if character.isalnum():
        return _LETTER
    if character.isspace():
        return _BLANK
    return _JOINS if character in joining else _PARTS if character in parting else 0


def _stretches(kinds: npt.NDArray[np.uint8], odd: Integers) -> list[tuple[int, int]]:
    """The stretches between blanks that hold the odd places."""
    around = np.concatenate(([-1], np.flatnonzero(kinds == _BLANK), [len(kinds)]))
    after = np.unique(np.searchsorted(around, odd))
    return list(zip((around[after - 1] + 1).tolist(), around[after].tolist(), strict=True))


def _mended(
    text: str, found: tuple[Integers, Integers], stretches: list[tuple[int, int]], word: re.Pattern[str]
) -> tuple[Integers, Integers]:
    """What was found, in these stretches what the expression finds."""
    starts, ends = found
    own = _columns([match.span() for stretch in stretches for match in word.finditer(text, *stretch)])
    edges = np.searchsorted(starts, np.array(stretches).ravel())
    kept = np.cumsum(np.bincount(edges, minlength=len(starts) + 1)[:-1]) % 2 == 0
    return _merged(starts[kept], own[0]), _merged(ends[kept], own[1])


def _merged(ones: Integers, others: Integers) -> Integers:
    """Two ascending columns as one."""
    return np.sort(np.concatenate((ones, others)), kind="stable")  # which goes by runs


def _columns(spans: list[tuple[int, int]]) -> tuple[Integers, Integers]:
    starts, ends = np.array(spans, np.int64).reshape(-1, 2).T
    return starts, ends


def coded(text: str, starts: Integers, ends: Integers) -> tuple[Integers, list[str]]:
    """The words at these places as numbers, and the distinct words that they number, in order of appearance."""
    if len(starts) > _MANY:
        return _coded_at_once(text, starts, ends)
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    printed = [text[start:end] for start, end in zip(starts.tolist(), ends.tolist(), strict=True)]
    return np.fromiter(map(numbers.__getitem__, printed), np.int64, len(printed)), list(numbers)


def _coded_at_once(text: str, starts: Integers, ends: Integers) -> tuple[Integers, list[str]]:
    """The same by pyarrow: the text as words and what is between them, each told by where it begins."""
    import pyarrow as pa

    units = characters(text)
    edges = np.column_stack((starts, ends)).ravel() * units.itemsize
    column = pa.LargeBinaryArray.from_buffers(
        pa.large_binary(), max(len(edges) - 1, 0), [None, pa.py_buffer(edges), pa.py_buffer(units)]
    ).dictionary_encode()
    codes = np.from_dlpack(column.indices)[::2]
    words = np.zeros(len(column.dictionary), bool)
    words[codes] = True
    words_once = column.dictionary.filter(pa.array(words)).to_pylist()
    printed = b"".join(words_once).decode(_CODECS[units.itemsize], "surrogatepass")  # not one by one
    stops = [0, *accumulate(len(word) // units.itemsize for word in words_once)]
    return (np.cumsum(words) - 1)[codes], [printed[at:end] for at, end in pairwise(stops)]
