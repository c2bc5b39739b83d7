"""The counts that the published readability formulas ask for, by the rules of their authors.

Words and sentences are those of `metrics.tokens`. Figures, initials and abbreviations have one syllable for Flesch and
as many as are heard for SMOG and Fog; names are neither hard nor unfamiliar.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, fields, replace
from functools import cache, lru_cache, partial
from struct import Struct

import numpy as np

from metrics import ranges, tokens
from metrics.measures import dictionaries, kinds, spoken, vowels
from metrics.measures.kinds import Choice, Kind, Looks
from metrics.measures.sentences import Sentences, cut, groups_of, is_item, worded
from metrics.measures.split import Tokens
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
    found = (Counts(*row) for row in table(groups_of([text], language).sentences, language).tolist())
    return tuple(each for each in found if each.words)


def table(sentences: Sentences, language: str = "en") -> Integers:
    """The counts of every sentence, a row for each."""
    own = worded(sentences)
    known = _rows(map(_words(language), own.distinct), _WORD)
    of_tokens = own.sums(known[:, 1:])
    settled = of_tokens[:, 0] == 0
    found, items = _without_items(cut(sentences))
    counted = found.sums(np.append(of_tokens[:, 1:] * settled[:, None], [_NOTHING], axis=0))
    if not settled.all():
        first, sizes = np.append(own.codes, 0)[own.offsets], np.diff(own.offsets, append=own.offsets[-1])
        looks = Looks(sizes, np.append(settled, True), known[first, 0])
        counted += _in_places(found, looks, _shouted(sentences.texts, items) & (found.sums(sizes[:, None])[:, 0] > 1))
    return np.insert(counted, 0, 1, axis=1)


def _without_items(found: Tokens) -> tuple[Tokens, Integers]:
    """The tokens of sentences, with a new one in place of the marks of items at their heads, and which have such."""
    some = np.flatnonzero(np.diff(found.offsets))
    heads, which = np.unique(found.codes[found.offsets[some]], return_inverse=True)
    marks = np.array([is_item(found.distinct[code]) for code in heads.tolist()], bool)[which]
    codes = found.codes.copy()
    codes[found.offsets[some[marks]]] = len(found.distinct)
    return replace(found, codes=codes), some[marks]


def _shouted(texts: Sequence[str], items: Integers) -> Choice:
    """Which sentences are in capitals, but for the marks of items that some of them have."""
    shouted = np.array([text.isupper() for text in texts], bool)
    shouted[items] = [text.partition(text.split(maxsplit=1)[0])[2].isupper() for text in map(texts.__getitem__, items)]
    return shouted


def _in_places(found: Tokens, looks: Looks, shouted: Choice) -> Integers:
    """What is counted in every sentence of words that are not the same wherever they stand."""
    at, numbers = kinds.unsettled(found, looks, shouted)
    distinct, which = np.unique(numbers, return_inverse=True)
    codes, around = kinds.parted(distinct)
    printed = map(found.distinct.__getitem__, codes.tolist())
    rows = _rows(map(_in_place, printed, around.tolist()), _ROW)
    return ranges.totals(rows, which, np.searchsorted(at, found.offsets))


def _rows(known: Iterable[bytes], row: Struct) -> Integers:
    return np.frombuffer(b"".join(known), np.int64).reshape(-1, row.size // 8)


@cache  # a word alone is looked up in half the time that it takes with its language
def _words(language: str) -> Callable[[str], bytes]:
    """How a word begins, whether its place decides what it is, and what it adds to the counts if it does not."""
    return lru_cache(maxsize=1 << 17)(_of_english if language == "en" else partial(_abroad, language=language))


def _of_english(printed: str) -> bytes:
    word = kinds.plain(printed)
    settled = kinds.is_settled(word)
    return _WORD.pack(kinds.beginning(word), not settled, *(_counts(word, Kind.WORD) if settled else _NOTHING))


@lru_cache(maxsize=1 << 17)
def _in_place(token: str, around: int) -> bytes:
    """What the words of an English token add to each of the counts but the first, with what stands around it."""
    found = [_counts(*reading) for reading in kinds.readings(token, around)]
    return _ROW.pack(*(found[0] if len(found) == 1 else map(sum, zip(*found, strict=True))))


def _abroad(word: str, language: str) -> bytes:
    """The same of a word abroad: its place decides nothing; figures and initials are one syllable, as for Flesch."""
    letters = tokens.letters(word)
    initials = word.isupper() and len(word) < 6
    said = 1 if initials or not word[0].isalpha() else vowels.syllables(word, language)
    return _WORD.pack(0, 0, 1, letters, said, said, said >= 3, 0, 0, letters > 6, 0, said == 1)


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
