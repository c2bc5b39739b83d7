"""The counts that the published readability formulas ask for, by the rules of their authors.

Words and sentences are those of `metrics.tokens`. Figures, initials and abbreviations have one syllable for Flesch and
as many as are heard for SMOG and Fog; names are neither hard nor unfamiliar.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from functools import lru_cache
from itertools import repeat
from struct import Struct

import numpy as np

from metrics import ranges, tokens
from metrics.measures import dictionaries, kinds, spoken, vowels
from metrics.measures.kinds import Kind, unsettled
from metrics.measures.sentences import Sentences, cut, groups_of, layout
from metrics.word_edges import Integers


@dataclass(frozen=True, slots=True)
class Counts:
    """Sums over sentences: those of several texts are added."""

    sentences: int = 0
    words: int = 0
    letters: int = 0  # letters and figures
    syllables: int = 0  # by Flesch's rule
    syllables_aloud: int = 0
    polysyllables: int = 0  # words of three syllables or more, aloud
    hard: int = 0  # by Gunning's rule
    unfamiliar: int = 0  # by that of Dale and Chall
    long_words: int = 0  # of seven letters or more
    foreign: int = 0  # words of letters that no English dictionary lists, names apart
    monosyllables: int = 0  # words of one syllable

    def __add__(self, other: Counts) -> Counts:
        return Counts(*(getattr(self, name) + getattr(other, name) for name in NAMES))


NAMES = tuple(field.name for field in fields(Counts))
_ROW = Struct(f"{len(NAMES) - 1}q")  # rows of counts are joined as bytes, thousands at a time
_WORD = Struct(f"{len(NAMES) + 1}q")
_NOTHING = (0,) * (len(NAMES) - 1)


def counts(text: str, language: str = "en") -> Counts:
    """The counts of a text; in other languages than English no word is hard, unfamiliar or foreign."""
    return sum(by_sentence(text, language), Counts())


@lru_cache(maxsize=16)  # the measures of one text follow one another
def by_sentence(text: str, language: str = "en") -> tuple[Counts, ...]:
    """The counts of every sentence that has a word, in order."""
    found = (Counts(*row) for row in table(groups_of([text], language).sentences, language).T.tolist())
    return tuple(each for each in found if each.words)


def table(sentences: Sentences, language: str = "en") -> Integers:
    """The counts of every sentence, a row for each of NAMES."""
    found, none = cut(sentences), layout(sentences)
    if language == "en":
        known = _rows(map(_of_word, found.distinct), _WORD)
        others = unsettled(found, none, known[:, 0].astype(bool), known[:, 1])
        printed = (found.distinct[number] for number in others.words.tolist())
        codes = found.codes.copy()
        codes[others.at] = len(known) + others.which
        counted = [known[:, 2:], _rows(map(_in_place, printed, others.places.tolist()), _ROW)]
    else:
        codes = found.codes.copy()
        counted = [_rows(map(_abroad, found.distinct, repeat(language)), _ROW)]
    codes[none] = -1
    rows = np.concatenate([*counted, np.zeros((1, len(NAMES) - 1), np.int64)])  # the last is that of no word
    sums = [ranges.sums(column[codes], found.offsets) for column in np.ascontiguousarray(rows.T)]
    return np.array([np.ones(len(sentences.texts), np.int64), *sums])


def _rows(known: Iterable[bytes], row: Struct) -> Integers:
    return np.frombuffer(b"".join(known), np.int64).reshape(-1, row.size // 8)


@lru_cache(maxsize=1 << 17)
def _abroad(word: str, language: str) -> bytes:
    """What a word adds to each of the counts but the first; figures and initials are one syllable, as for Flesch."""
    letters = tokens.letters(word)
    initials = word.isupper() and len(word) < 6
    said = 1 if initials or not word[0].isalpha() else vowels.syllables(word, language)
    return _ROW.pack(1, letters, said, said, said >= 3, 0, 0, letters > 6, 0, said == 1)


@lru_cache(maxsize=1 << 17)
def _of_word(printed: str) -> bytes:
    """Whether an English word is only a word wherever it stands, how it begins, and then what it adds if it is."""
    word = kinds.plain(printed)
    settled = kinds.is_settled(word)
    return _WORD.pack(settled, kinds.beginning(word), *(_counts(word, Kind.WORD) if settled else _NOTHING))


@lru_cache(maxsize=1 << 17)
def _in_place(printed: str, place: int) -> bytes:
    """What an English word adds to each of the counts but the first in a place of this number."""
    return _ROW.pack(*_counts(*kinds.reading(kinds.plain(printed), place)))


@lru_cache(maxsize=1 << 16)  # a word is the same in many places
def _counts(word: str, kind: Kind) -> tuple[int, ...]:
    letters = tokens.letters(word)
    aloud = _aloud(word, kind)
    flesch = aloud if kind in (Kind.NAME, Kind.WORD) else 1
    plain = kind is Kind.WORD
    hard, unfamiliar = plain and _is_hard(word, aloud), plain and not dictionaries.is_familiar(word.lower())
    foreign = plain and not dictionaries.holds(word.lower().removesuffix("'s"))
    return 1, letters, flesch, aloud, aloud >= 3, hard, unfamiliar, letters > 6, foreign, flesch == 1


def _aloud(word: str, kind: Kind) -> int:
    if kind is Kind.FIGURE:
        return spoken.figure(word)
    if kind is Kind.INITIALS:
        return spoken.initials(word)
    return (kind is Kind.ABBREVIATION and spoken.abbreviation(word)) or spoken.word(word)


def _is_hard(word: str, aloud: int) -> bool:
    """Gunning's hard words: three syllables, unless by joining short words or by -ed or -es alone."""
    lower = word.lower()
    parts = [part for part in lower.split("-") if part]
    if aloud < 3 or (len(parts) > 1 and all(spoken.word(part) < 3 for part in parts)):
        return False
    if aloud > 3 or not lower.endswith(("ed", "es")):
        return True
    stems = [stem for stem in (lower[:-2], lower[:-1]) if stem in dictionaries.shortest()]
    return not stems or any(spoken.word(stem) >= 3 for stem in stems)
