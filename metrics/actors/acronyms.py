"""Names that a text shortens itself: "the Harbour Bank of Reconstruction (HBR)", "die Schwarzmeer-Bank (SMB)"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from metrics.actors.matching import Hit
from metrics.actors.names import Name, Reading
from metrics.model import Form

_DEFINED = re.compile(
    r"\((?:the |la |le |l['’]|die |der |das )?[\"“'‘«„]?(?P<short>[^\W\d_][\w&.]{1,9})[\"”'’»“]?[),;]"
)
_WORD = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"[.!?;:,()\[\]\"“”«»„\n]")
_FURTHEST = 120  # characters before the bracket
_SMALL = 3  # letters of a word that an acronym may leave out
_COMPOUND = 7  # letters of a word that may give more than its first one


def defined(text: str) -> Iterator[tuple[int, int]]:
    """The stretches before a bracket whose words spell out the acronym in it, the first word with a capital."""
    for found in _DEFINED.finditer(text):
        short = found["short"].replace(".", "")
        if sum(map(str.isupper, short)) < 2 or not short[0].isupper():
            continue
        stretch = _stretch(text, found.start(), short)
        if stretch is not None:
            yield stretch


def spelled_out(text: str, reading: Reading, hits: Sequence[Hit]) -> Reading:
    """A reading with the names that the text shortens itself, in place of what was read of them.

    What a list has already (`hits`) stays as it is.
    """
    known = {(name.start, name.end) for name in reading.names} | {(hit.start, hit.end) for hit in hits}
    spelled = [
        Name(*one, one[0], "organisation", Form.NAME, "spelled out") for one in defined(text) if one not in known
    ]
    starts = [one.start for one in spelled]
    names = [name for name in reading.names if not _held(name, spelled, starts)]
    return Reading((*names, *spelled), reading.hidden)


def _held(name: Name, spelled: Sequence[Name], starts: Sequence[int]) -> bool:
    """Whether a name meets one of those that are spelled out, which are in order."""
    place = bisect_left(starts, name.end) - 1
    return place >= 0 and name.start < spelled[place].end


def _stretch(text: str, end: int, short: str) -> tuple[int, int] | None:
    """The shortest run of words up to `end` that spells `short`."""
    begin = max(0, end - _FURTHEST)
    for mark in _BREAK.finditer(text, begin, end):
        begin = mark.end()
    words = list(_WORD.finditer(text, begin, end))
    for place in range(len(words) - 1, max(-1, len(words) - 2 * len(short) - 1), -1):
        first = words[place].group()
        if first[0] == short[0] and spells(short, [word.group() for word in words[place:]]):
            return words[place].start(), words[-1].end()
    return None


def spells(short: str, words: Sequence[str]) -> bool:
    """Whether the first letters of the words make the acronym. Small words may be left out, compounds give more."""
    letters, done = short.lower(), {0}  # how many letters may be spelled after the words so far
    for word in map(str.lower, words):
        after = {count for count in done if len(word) <= _SMALL}
        for count in done:
            after.update(range(count + 1, count + 1 + _given(letters[count:], word)))
        done = after
    return len(letters) in done


def _given(letters: str, word: str) -> int:
    """How many of the letters a word may give: its first one, and more in their order if it is long."""
    if not letters or word[0] != letters[0]:
        return 0
    count, at = 1, 1
    while len(word) >= _COMPOUND and count < len(letters) and (at := word.find(letters[count], at) + 1):
        count += 1
    return count
