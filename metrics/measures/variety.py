"""How varied and how dense the words of a text are, whatever its length."""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import count, pairwise
from pathlib import Path

import numpy as np

from metrics import tokens
from metrics.measures import Values, measure
from metrics.measures.sentences import Groups, cut, gathered, summed
from metrics.word_edges import Integers

_FUNCTION_WORDS = Path(__file__).parents[1] / "resources" / "function_words"
_STRAIGHT = str.maketrans("’ʼ", "''")
_WINDOW = 50  # words
_ENOUGH = 100  # words, for a length that varies little with that of the text
_FACTOR = 0.72  # the ratio at which a stretch of text has used up its variety


@lru_cache(maxsize=16)  # the measures of one text follow one another
def _words(text: str) -> tuple[str, ...]:
    return tuple(filter(None, map(_key, tokens.WORD.findall(text))))


def _key(word: str) -> str:
    """A word in small letters with straight apostrophes, none of them at an end."""
    return word.lower().translate(_STRAIGHT).strip("'")


@dataclass(frozen=True, slots=True)
class Coded:
    """The words of groups of sentences as numbers: those of group `i` are `words[offsets[i]:offsets[i + 1]]`."""

    words: Integers
    offsets: Integers
    before: Integers  # how many words before each the same one stands in the group; 0 where it is the first
    distinct: list[str]

    def means(self, facts: Values) -> Values:
        """The mean of a fact of words over each group, NaN for one without words."""
        sums, sizes = summed(facts[self.words], self.offsets), np.diff(self.offsets)
        return np.where(sizes > 0, sums / np.maximum(sizes, 1), np.nan)


@lru_cache(maxsize=4)  # the measures of the same groups follow one another
def _coded(groups: Groups) -> Coded:
    found = cut(groups.sentences)
    numbers: defaultdict[str, int] = defaultdict(count().__next__)
    codes = np.array([numbers[key] if (key := _key(word)) else -1 for word in found.distinct], np.int64)[found.codes]
    at, offsets = gathered(groups, found.offsets)
    spoken = codes[at]
    kept = spoken >= 0
    own, ends = spoken[kept], np.concatenate(([0], np.cumsum(kept)))[offsets]
    return Coded(own, ends, _distances(own, ends), list(numbers))


def _distances(codes: Integers, offsets: Integers) -> Integers:
    """How many words before each one the same stands in its group; 0 where none does."""
    owners = np.repeat(np.arange(len(offsets) - 1), np.diff(offsets))
    order = np.lexsort((codes, owners))
    again = np.flatnonzero((np.diff(codes[order]) == 0) & (np.diff(owners[order]) == 0)) + 1
    found = np.zeros(len(codes), np.int64)
    found[order[again]] = order[again] - order[again - 1]
    return found


def _moving_ratios(groups: Groups) -> Values:
    """`moving_ratio` of each group: each word is new in the windows that begin after its last occurrence."""
    coded = _coded(groups)
    sizes = np.diff(coded.offsets)
    owners = np.repeat(np.arange(len(sizes)), sizes)
    at = np.arange(len(owners)) - coded.offsets[owners]
    last = np.where(coded.before > 0, at - coded.before, -1)
    first_window = np.maximum(np.maximum(last + 1, at - _WINDOW + 1), 0)
    windows = sizes - _WINDOW + 1
    new = np.maximum(np.minimum(at, windows[owners] - 1) - first_window + 1, 0)
    total = np.bincount(owners, new, minlength=len(sizes))
    return np.where(windows > 0, total / _WINDOW / np.maximum(windows, 1), np.nan)


def _falling_lengths(groups: Groups) -> Values:
    coded = _coded(groups)
    after = np.zeros(len(coded.before), np.int64)
    again = np.flatnonzero(coded.before)
    after[again - coded.before[again]] = coded.before[again]
    return np.array([_both_ways(coded.before[a:b], after[a:b][::-1]) for a, b in pairwise(coded.offsets)], float)


def _word_lengths(groups: Groups) -> Values:
    coded = _coded(groups)
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
    words = _words(text)
    return _both_ways(_repeats(words), _repeats(words[::-1]))


def _both_ways(*distances: Integers) -> float:
    """The mean of both directions of reading, from the distances of words to the same one before and after."""
    return sum(map(_falling_length, distances)) / 2 if len(distances[0]) >= _ENOUGH else math.nan


@measure(label="Word length", unit="letters and figures per word", source="counted", many=_word_lengths)
def letters_per_word(text: str) -> float:
    words = _words(text)
    return sum(letter.isalnum() for word in words for letter in word) / len(words) if words else math.nan


def _densities(groups: Groups) -> Values:
    """Each group by the list of its first sentence's language; a measure has no value for several."""
    coded, languages = _coded(groups), groups.languages()
    found = np.full(len(languages), np.nan)
    for language in listed_languages().intersection(languages):
        listed, own = function_words(language), np.array([one == language for one in languages], bool)
        found[own] = coded.means(np.array([word not in listed for word in coded.distinct], float))[own]
    return found


@measure(
    label="Lexical density",
    unit="share of words that are no function words",
    source="Ure 1971, Lexical density and register differentiation; by a list, not by word class",
    languages=("en", "de", "es", "fr", "it", "ru"),
    many=_densities,
)
def lexical_density(text: str, language: str = "en") -> float:
    """The share of words that are no function words of the language; NaN without a word."""
    words, listed = _words(text), function_words(language)
    return sum(word not in listed for word in words) / len(words) if words else math.nan


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
    return _falling_length(_repeats(words))


def _repeats(words: Sequence[Hashable]) -> Integers:
    """`_distances` of one text."""
    numbers: defaultdict[Hashable, int] = defaultdict(count().__next__)
    codes = np.array([numbers[word] for word in words], np.int64)
    return _distances(codes, np.array([0, len(codes)]))


def _falling_length(distances: Integers) -> float:
    """The same from the distance of each word to the same one before it: only a repeated word lets the ratio fall."""
    factors, start, repeated = 0.0, 0, 0
    again = np.flatnonzero(distances)
    for at, back in zip(again.tolist(), distances[again].tolist(), strict=True):
        if at - back >= start:
            repeated += 1
            length = at + 1 - start
            if (length - repeated) / length <= _FACTOR:
                factors, start, repeated = factors + 1, at + 1, 0
    if length := len(distances) - start:
        factors += (1 - (length - repeated) / length) / (1 - _FACTOR)
    return len(distances) / factors if factors else math.nan


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
