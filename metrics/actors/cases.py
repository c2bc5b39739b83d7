"""Names in their cases: "Лаврова", "Лаврову" and "Лавровым" are one Лавров."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from metrics.actors.words import Words, given_names

_LEAST = 3  # letters that a stem keeps
_VOWELS = frozenset("аеёиоуыэюяіїєaeiouyąęóáéěíúůý")


def nominatives(names: Iterable[str], words: Words) -> Mapping[str, str]:
    """For every word of `names` the form that names the person by itself; empty in a language without cases.

    Words that differ only in the ending of a case are forms of one name. It goes by the form without an ending, else by
    a known first name, else by the shortest form, the most frequent of several: the nominative of a man, and of a woman
    if it stands in the texts.
    """
    if not words.case_endings:
        return {}
    said = Counter(word for name in names for word in name.split())
    forms: defaultdict[str, list[str]] = defaultdict(list)
    for word in said:
        forms[stem(word, words)].append(word)
    chief = {key: min(own, key=lambda word: (len(word), -said[word], word)) for key, own in forms.items()}
    bases = {key: one if one.lower() == key else _given(words).get(key, one) for key, one in chief.items()}
    return {word: bases[key] for key, own in forms.items() for word in own}


@lru_cache(maxsize=1 << 14)
def stem(word: str, words: Words) -> str:
    """A word in small letters without the ending of its case: "Сергеем" -> "серг"; itself in a language without."""
    if not words.case_endings:
        return word
    rest = word.lower()
    while len(rest) > _LEAST and (shorter := _shorter(rest, words)) != rest:
        rest = shorter
    return rest


def _shorter(word: str, words: Words) -> str:
    """Without the longest ending that leaves a consonant last; without any where none does."""
    endings = sorted((one for one in words.case_endings if word.endswith(one)), key=len, reverse=True)
    left = [word.removesuffix(one) for one in endings if len(word) - len(one) >= _LEAST]
    return next((one for one in left if one[-1] not in _VOWELS), left[-1] if left else word)


def without_genitive(word: str, words: Words) -> Iterator[str]:
    """ "Hales Partei" is Hale's, where names have such an ending."""
    return (word.removesuffix(ending) for ending in words.genitives if word.endswith(ending))


@lru_cache(maxsize=16)
def _given(words: Words) -> Mapping[str, str]:
    return {stem(name, words): name for name in sorted(given_names())}
