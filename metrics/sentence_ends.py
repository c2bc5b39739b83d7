"""Where the sentences of a text stand, all at once: its characters as numbers.

Most marks stand before a single blank and a letter; only the others are looked at one by one.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import cache, reduce
from itertools import repeat
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from metrics.word_edges import Integers, characters, of_each

Units = npt.NDArray[np.unsignedinteger[Any]]
Kinds = npt.NDArray[np.uint8]

# End marks, then closing marks, before blanks and what can open a sentence; possessive, so that a flood of marks is
# gone through once.
_END = re.compile(r"""[.!?…]++["”’»)\]']*+(?=(\s++)["“‘«(\[„¿¡]*+([^\W\d_]|\d))""")
_MARKS, _CLOSING = ".!?…", "\"”’»)]'"
_NONE, _LETTER, _SMALL, _BLANK, _CLOSES, _MARK, _STOP = range(7)  # what a character is to sentences
_FIGURE = re.compile(r"\d{1,2}|[IVXL]+")  # what can be an ordinal: of a day, a century, a king
_FULL_STOPS = Path(__file__).parent / "resources" / "sentences" / "full_stops.toml"
_SAME = {"no": "nb", "nn": "nb"}  # Norwegian, however it is called
_SHORT, _LONG = 12, 40  # characters that show what a full stop belongs to, and the first word of a sentence
_WIDE = 1 << 21  # more than there are characters; three of them are one number of 64 bits


@dataclass(frozen=True, slots=True)
class FullStops:
    """Which full stops end no sentence of a language, by what stands before them."""

    goes_on: frozenset[str]
    may_end: frozenset[str]  # they do before a capital
    openers: frozenset[str]  # before these a figure does, where figures with a full stop are ordinals
    ordinals: bool
    pairs: Integers  # the last two letters of each of these, as one number, ascending
    triples: Integers  # the last three of those that have so many


@cache
def _full_stops(language: str) -> FullStops:
    listed = tomllib.loads(_FULL_STOPS.read_text(encoding="utf-8"))
    own = listed.get(_SAME.get(language, language), listed["en"])
    goes_on, may_end, openers = (frozenset(own.get(name, "").split()) for name in ("goes_on", "may_end", "openers"))
    pairs, triples = (_tails(goes_on | may_end, length) for length in (2, 3))
    return FullStops(goes_on, may_end, openers, "openers" in own, pairs, triples)


def _tails(words: Collection[str], length: int) -> Integers:
    letters = np.array([[*map(ord, word[-length:])] for word in words if len(word) >= length], np.int64)
    return np.unique(_as_one(letters.reshape(-1, length).T))


def _as_one(letters: Iterable[Integers]) -> Integers:
    """Several letters as one number."""
    return reduce(lambda so_far, letter: so_far * _WIDE + letter, letters)


def edges(
    text: str, blocks: tuple[Integers, Integers], languages: Sequence[str], *, word: re.Pattern[str]
) -> tuple[Integers, Integers]:
    """The starts and ends of the sentences of each block, without the blanks around them, that hold a `word`.

    Blocks have starts and ends, stand in order, and each ends a sentence. `languages` has that of each.
    """
    units = characters(text)
    kinds = np.append(of_each(units, _kind), np.full(2, _NONE, np.uint8))  # so that there is something after the last
    begins, stops, some = _solid(kinds, *blocks)
    marks, within = _marks(text, kinds, begins, stops)
    spoken, ending = np.array(languages, object)[some][within], np.zeros(len(within), bool)
    for language in set(languages):
        own = np.flatnonzero(spoken == language)
        known = _full_stops(language.partition("-")[0].lower())
        ending[own] = _ending(text, (units, kinds), marks.of(own), known, word)
    found = marks.of(ending)
    starts, ends = (np.sort(np.concatenate(both)) for both in ((begins, found.openers), (stops, found.ends)))
    worded = (kinds[starts] == _LETTER) | (kinds[starts] == _SMALL)
    for at in np.flatnonzero(~worded).tolist():
        worded[at] = word.search(text, starts[at], ends[at]) is not None
    return starts[worded], ends[worded]


def _kind(character: str) -> int:
    if character.isalnum():
        if not character.islower():
            return _LETTER
        return _SMALL if character.isalpha() else _NONE  # a small Roman figure is looked at where it stands
    if character.isspace():
        return _BLANK
    return _STOP if character == "." else _MARK if character in _MARKS else _CLOSES if character in _CLOSING else _NONE


def _solid(kinds: Kinds, begins: Integers, stops: Integers) -> tuple[Integers, Integers, npt.NDArray[np.bool_]]:
    """The starts and ends of blocks without the blanks around them, and which blocks have any: not those of blanks."""
    solid = np.flatnonzero(kinds != _BLANK)
    first, after = np.searchsorted(solid, begins), np.searchsorted(solid, stops)
    some = first < after
    return solid[first[some]], solid[after[some] - 1] + 1, some


@dataclass(frozen=True, slots=True)
class _Marks:
    """Marks before what can open a sentence of the same block, in columns."""

    at: Integers
    ends: Integers  # with the closing marks
    openers: Integers  # where the next sentence would begin: after the blanks
    letters: Integers  # its first letter or figure
    begins: Integers  # of the block

    def of(self, rows: npt.NDArray[Any]) -> _Marks:
        return _Marks(self.at[rows], self.ends[rows], self.openers[rows], self.letters[rows], self.begins[rows])


def _marks(text: str, kinds: Kinds, begins: Integers, stops: Integers) -> tuple[_Marks, Integers]:
    """The marks inside of blocks, and the block of each."""
    marked = kinds >= _MARK
    at = np.flatnonzero(marked[:-2] & (kinds[1:-1] >= _BLANK))
    at = at[(at == 0) | ~marked[at - 1]]
    opener = kinds[at + 2]
    plain = (kinds[at + 1] == _BLANK) & ((opener == _LETTER) | (opener == _SMALL))
    found = [
        (m.start(), m.end(), m.end(1), m.start(2)) for m in map(_END.match, repeat(text), at[~plain].tolist()) if m
    ]
    odd, own = np.array(found, np.int64).reshape(-1, 4).T, at[plain]
    columns = np.sort(np.concatenate((odd, (own, own + 1, own + 2, own + 2)), axis=1), axis=1)
    block = np.searchsorted(begins, columns[0], side="right") - 1
    inside = columns[3] < np.append(stops, 0)[block]  # the last: before all blocks
    at, ends, openers, letters = columns[:, inside]
    return _Marks(at, ends, openers, letters, begins[block[inside]]), block[inside]


def _ending(
    text: str, spelt: tuple[Units, Kinds], marks: _Marks, known: FullStops, word: re.Pattern[str]
) -> npt.NDArray[np.bool_]:
    """Which marks end a sentence. Told of most by the characters beside them; of full stops after what may be listed,
    or is no word, by what stands before them in the sentence.
    """
    units, kinds = spelt
    tail = [units[marks.at - back].astype(np.int64) for back in (3, 2, 1)]
    small = [kinds[marks.at - back] == _SMALL for back in (3, 2, 1)]  # before the text there is nothing, as after it
    listed = _among(known.pairs, _as_one(tail[1:])) & (~small[0] | _among(known.triples, _as_one(tail)))
    clear = small[1] & small[2] & ~listed
    stopped = (kinds[marks.at] == _STOP) & (kinds[marks.at + 1] != _STOP)
    capital = kinds[marks.letters] == _LETTER  # or a figure
    ending: npt.NDArray[np.bool_] = capital & (clear | ~stopped)
    unclear = capital & stopped & ~clear
    so_far = np.maximum(marks.begins, np.maximum.accumulate(np.where(ending, marks.openers, 0)))  # the last sentence
    rows, start = np.flatnonzero(unclear), 0
    for row, at, letter, own in zip(
        *(one.tolist() for one in (rows, marks.at[rows], marks.letters[rows], so_far[rows])), strict=True
    ):
        start = max(start, own)
        first = word.match(text, letter, letter + _LONG)
        ending[row] = _ends(text[max(start, at - _SHORT) : at], text[letter], first, known)
        start = int(marks.openers[row]) if ending[row] else start
    return ending


def _among(listed: Integers, numbers: Integers) -> npt.NDArray[np.bool_]:
    """Which of the numbers are listed, in ascending order."""
    if not len(listed):
        return np.zeros(len(numbers), bool)
    found: npt.NDArray[np.bool_] = listed[np.searchsorted(listed[:-1], numbers)] == numbers
    return found


def _ends(before: str, opener: str, first: re.Match[str] | None, known: FullStops) -> bool:
    """Whether a full stop ends a sentence: from what stands before it, what would open the next, and its first word."""
    words = before.split()
    last = words[-1].lstrip("(\"“‘['’") if words else ""
    if known.ordinals and _FIGURE.fullmatch(last):
        return opener.isalpha() and first is not None and first.group().lower() in known.openers
    if len(last) == 1 and last.isupper():  # an initial: "J. Smith"
        return False
    key = last.lower()
    return key not in known.goes_on and (key not in known.may_end or opener.isupper())
