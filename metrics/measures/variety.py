"""How varied and how dense the words of a text are, whatever its length."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Hashable, Sequence
from functools import cache, lru_cache
from pathlib import Path

from metrics import tokens
from metrics.measures import Measure, add, measure

_FUNCTION_WORDS = Path(__file__).parents[1] / "resources" / "function_words"
_APOSTROPHES = str.maketrans("’ʼ", "''")
_LANGUAGES = {"en": "English", "de": "German", "es": "Spanish", "fr": "French", "it": "Italian", "ru": "Russian"}
_WINDOW = 50  # words
_ENOUGH = 100  # words, for a length that varies little with that of the text
_FACTOR = 0.72  # the ratio at which a stretch of text has used up its variety


@lru_cache(maxsize=16)  # the measures of one text follow one another
def _words(text: str) -> tuple[str, ...]:
    return tuple(text[start:end].lower().translate(_APOSTROPHES) for start, end in tokens.words(text))


@measure(
    label="Moving-average type-token ratio",
    unit="distinct words per word, in windows of 50",
    source="Covington & McFall 2010, doi:10.1080/09296171003643098",
    minimum_words=_WINDOW,
)
def mattr(text: str) -> float:
    return moving_ratio(_words(text), _WINDOW)


@measure(
    label="Measure of textual lexical diversity",
    unit="words until the ratio of distinct words falls to .72",
    source="McCarthy & Jarvis 2010, doi:10.3758/BRM.42.2.381",
    minimum_words=_ENOUGH,
)
def mtld(text: str) -> float:
    words = _words(text)
    return (falling_length(words) + falling_length(words[::-1])) / 2 if len(words) >= _ENOUGH else math.nan


@measure(label="Word length", unit="letters and figures per word", source="counted")
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

    return add(
        Measure(
            id="lexical_density" if code == "en" else f"lexical_density_{code}",
            label="Lexical density" if code == "en" else f"Lexical density, {language}",
            unit="share of words that are no function words",
            direction="",
            source="Ure 1971, Lexical density and register differentiation; by a list, not by word class",
            function=of_text,
            languages=(code,),
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
