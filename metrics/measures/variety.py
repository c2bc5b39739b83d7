"""How varied and how dense the words of a text are, whatever its length."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import chain, count, pairwise
from pathlib import Path

import numpy as np
import numpy.typing as npt

from metrics import tokens
from metrics.measures import Measure, Texts, Values, add, measure

Integers = npt.NDArray[np.int64]

_FUNCTION_WORDS = Path(__file__).parents[1] / "resources" / "function_words"
_LANGUAGES = {"en": "English", "de": "German", "es": "Spanish", "fr": "French", "it": "Italian", "ru": "Russian"}
_WINDOW = 50  # words
_ENOUGH = 100  # words, for a length that varies little with that of the text
_FACTOR = 0.72  # the ratio at which a stretch of text has used up its variety


@lru_cache(maxsize=16)  # the measures of one text follow one another
def _words(text: str) -> tuple[str, ...]:
    return tuple(map(str.lower, tokens.WORD.findall(text.replace("’", "'").replace("ʼ", "'"))))


@dataclass(frozen=True, slots=True)
class Coded:
    """The words of many texts as numbers: those of text `i` are `words[offsets[i]:offsets[i + 1]]`."""

    words: Integers
    offsets: Integers
    distinct: list[str]

    def means(self, facts: Values) -> Values:
        """The mean of a fact of words over each text, NaN for a text without words."""
        sums = np.diff(np.concatenate(([0], np.cumsum(facts[self.words])))[self.offsets])
        sizes = np.diff(self.offsets)
        return np.where(sizes > 0, sums / np.maximum(sizes, 1), np.nan)


@lru_cache(maxsize=4)  # the measures of the same texts follow one another
def _coded(texts: Texts) -> Coded:
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    pieces = [[numbers[word] for word in _words(text)] for text in texts]
    offsets = np.cumsum([0, *map(len, pieces)])
    return Coded(np.array(list(chain.from_iterable(pieces)), np.int64), offsets, list(numbers))


def _moving_ratios(texts: Texts) -> Values:
    """`moving_ratio` of many texts: each word is new in the windows that begin after its last occurrence."""
    coded = _coded(texts)
    sizes = np.diff(coded.offsets)
    owner = np.repeat(np.arange(len(texts)), sizes)
    at = np.arange(len(owner)) - coded.offsets[owner]
    order = np.lexsort((coded.words, owner))
    again = (np.diff(coded.words[order], prepend=-1) == 0) & (np.diff(owner[order], prepend=-1) == 0)
    last = np.full(len(owner), -1)
    last[order[again]] = at[order[np.flatnonzero(again) - 1]]
    first_window = np.maximum(np.maximum(last + 1, at - _WINDOW + 1), 0)
    windows = sizes - _WINDOW + 1
    new = np.maximum(np.minimum(at, windows[owner] - 1) - first_window + 1, 0)
    total = np.bincount(owner, new, minlength=len(texts))
    return np.where(windows > 0, total / _WINDOW / np.maximum(windows, 1), np.nan)


def _falling_lengths(texts: Texts) -> Values:
    coded = _coded(texts)
    words = coded.words.tolist()
    return np.array([_both_ways(words[start:end]) for start, end in pairwise(coded.offsets)], float)


def _word_lengths(texts: Texts) -> Values:
    coded = _coded(texts)
    return coded.means(np.array([sum(map(str.isalnum, word)) for word in coded.distinct], float))


@measure(
    label="Moving-average type-token ratio",
    unit="distinct words per word, in windows of 50",
    source="Covington & McFall 2010, doi:10.1080/09296171003643098",
    minimum_words=_WINDOW,
    many=_moving_ratios,
)
def mattr(text: str) -> float:
    return moving_ratio(_words(text), _WINDOW)


@measure(
    label="Measure of textual lexical diversity",
    unit="words until the ratio of distinct words falls to .72",
    source="McCarthy & Jarvis 2010, doi:10.3758/BRM.42.2.381",
    minimum_words=_ENOUGH,
    many=_falling_lengths,
)
def mtld(text: str) -> float:
    return _both_ways(_words(text))


def _both_ways(words: Sequence[Hashable]) -> float:
    return (falling_length(words) + falling_length(words[::-1])) / 2 if len(words) >= _ENOUGH else math.nan


@measure(label="Word length", unit="letters and figures per word", source="counted", many=_word_lengths)
def letters_per_word(text: str) -> float:
    words = _words(text)
    return sum(letter.isalnum() for word in words for letter in word) / len(words) if words else math.nan


def lexical_density(text: str, language: str = "en") -> float:
    """The share of words that are no function words of the language; NaN without a word."""
    words, listed = _words(text), function_words(language)
    return sum(word not in listed for word in words) / len(words) if words else math.nan


def _density(code: str, language: str) -> Measure:
    def of_text(text: str) -> float:
        return lexical_density(text, code)

    def many(texts: Texts) -> Values:
        coded, listed = _coded(texts), function_words(code)
        return coded.means(np.array([word not in listed for word in coded.distinct], float))

    return add(
        Measure(
            id="lexical_density" if code == "en" else f"lexical_density_{code}",
            label="Lexical density" if code == "en" else f"Lexical density, {language}",
            unit="share of words that are no function words",
            direction="",
            source="Ure 1971, Lexical density and register differentiation; by a list, not by word class",
            function=of_text,
            languages=(code,),
            many=many,
        )
    )


for _named in _LANGUAGES.items():
    _density(*_named)


def moving_ratio(words: Sequence[Hashable], window: int) -> float:
    """The mean share of distinct words over all windows of so many; NaN for a shorter text, whose share would mislead.

    Raises:
        ValueError: if the window holds no word.
    """
    if window < 1:
        raise ValueError(f"a window needs at least one word, not {window}")
    if len(words) < window:
        return math.nan
    inside = Counter(words[:window])
    total = len(inside)
    for leaving, entering in zip(words, words[window:], strict=False):
        inside[entering] += 1
        inside[leaving] -= 1
        if not inside[leaving]:
            del inside[leaving]
        total += len(inside)
    return total / window / (len(words) - window + 1)


def falling_length(words: Sequence[Hashable]) -> float:
    """Words per stretch in which the ratio of distinct words falls to .72, read forwards; the last stretch in part.

    NaN where the ratio never falls: the text is too short to tell.
    """
    factors, seen, length = 0.0, set[Hashable](), 0
    for word in words:
        seen.add(word)
        length += 1
        if len(seen) / length <= _FACTOR:
            factors, seen, length = factors + 1, set(), 0
    if length:
        factors += (1 - len(seen) / length) / (1 - _FACTOR)
    return len(words) / factors if factors else math.nan


@cache
def function_words(language: str) -> frozenset[str]:
    """The function words of a language by its code, in lower case with straight apostrophes.

    Raises:
        ValueError: if there is no list of them.
    """
    if language not in listed_languages():
        known = ", ".join(sorted(listed_languages()))
        raise ValueError(f"no function words of language {language!r}; there are lists for {known}")
    lines = (_FUNCTION_WORDS / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


@cache
def listed_languages() -> frozenset[str]:
    """The codes of the languages whose function words are listed."""
    return frozenset(each.stem for each in _FUNCTION_WORDS.glob("*.txt"))
