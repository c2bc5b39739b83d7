"""Where phrases stand in a text, found by words, so that many phrases cost one pass over the text."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from metrics import tokens

Place = tuple[int, int]  # start, end

APOSTROPHES = str.maketrans("’‘ʼ", "'''")


@dataclass(frozen=True, slots=True)
class Word:
    start: int
    stem_end: int  # before a possessive "'s"
    end: int
    key: str  # lower case, straight apostrophes, without the possessive


@dataclass(frozen=True, slots=True)
class Index:
    """A text, its words, and the numbers of the words with a key."""

    text: str
    words: Sequence[Word]
    numbers: Mapping[str, Sequence[int]]


def index(text: str) -> Index:
    words = [_word(text, start, end) for start, end in tokens.words(text)]
    numbers = defaultdict(list)
    for number, word in enumerate(words):
        numbers[word.key].append(number)
    return Index(text, words, numbers)


def _word(text: str, start: int, end: int) -> Word:
    key = text[start:end].lower().translate(APOSTROPHES)
    return Word(start, end - 2, end, key[:-2]) if key.endswith("'s") else Word(start, end, end, key)


def find(phrase: str, within: Index) -> list[Place]:
    """Every place of a phrase as whole words, in order and without overlap, whatever its capitals.

    Any blanks may stand between its words, but no empty line; so may a possessive that the phrase leaves out.
    """
    wanted = index(phrase)
    found: list[Place] = []
    if not wanted.words:
        return found
    for first in within.numbers.get(wanted.words[0].key, ()):
        words = within.words[first : first + len(wanted.words)]
        if (not found or words[0].start >= found[-1][1]) and _same(wanted, words, within.text):
            end = words[-1].end if _possessive(wanted.words[-1]) else words[-1].stem_end
            found.append((words[0].start, end))
    return found


def _same(wanted: Index, words: Sequence[Word], text: str) -> bool:
    if [word.key for word in words] != [word.key for word in wanted.words]:
        return False
    pairs = zip(wanted.words, words, strict=True)
    if any(_possessive(ours) and not _possessive(theirs) for ours, theirs in pairs):
        return False
    gaps = zip(_gaps(wanted.text, wanted.words), _gaps(text, words), strict=True)
    return all(ours == theirs or (ours, theirs) == (" ", "' ") for ours, theirs in gaps)


def _possessive(word: Word) -> bool:
    return word.end > word.stem_end


def _gaps(text: str, words: Sequence[Word]) -> list[str]:
    """What stands between words: marks kept, apostrophes straight, blanks as one; an empty line as such."""
    between = [text[one.end : other.start] for one, other in pairwise(words)]
    return ["\n\n" if gap.count("\n") > 1 else _one_blank(gap.translate(APOSTROPHES)) for gap in between]


def _one_blank(gap: str) -> str:
    return " " if gap.isspace() else gap[0] + " " if gap[1:].isspace() else gap


def wording(places: Sequence[Place], text: str) -> str:
    """The commonest wording of these places, the first of several; blanks as one."""
    return Counter(" ".join(text[start:end].split()) for start, end in places).most_common(1)[0][0]
