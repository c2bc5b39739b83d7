"""What is known of single English words: how many syllables they have, and whether they are easy."""

from __future__ import annotations

import gzip
import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_TABLE = Path(__file__).parents[1] / "resources" / "cmudict" / "syllables-0.7a.txt.gz"
_LONGEST = 1000  # characters; hyphenating what is no word any more would take minutes


_DOUBLED = re.compile(r"([b-df-hj-np-tv-z])\1(?:ed|ing|er|est)$")
_INFLECTIONS = (  # ending, what stands in its place in the list
    *((ending, "") for ending in ("'s", "s", "es", "d", "ed", "ing", "er", "r", "est", "st", "n't")),
    *((ending, "y") for ending in ("ies", "ied", "ier", "iest")),
    ("ing", "e"),
)
_BY_LETTER = {
    last: [one for one in _INFLECTIONS if one[0][-1] == last] for last in {one[0][-1] for one in _INFLECTIONS}
}


def syllables(word: str, language: str = "en") -> int:
    """Syllables of a lower-case word: its first pronunciation in CMUdict 0.7a, else the parts pyphen finds.

    A few English interjections ("mmmm") have none. Other languages have no dictionary.
    """
    listed = pronounced().get(word) if language == "en" else None
    if listed is not None:
        return listed
    return len(_hyphenation(language).positions(word)) + 1 if len(word) <= _LONGEST else 1


def pronounced() -> dict[str, int]:
    """The words of CMUdict 0.7a, the edition that NLTK and so textstat use, with their syllables."""
    return _table()[0]


def shortest() -> dict[str, int]:
    """The same words with the syllables of the shortest of their pronunciations."""
    return _table()[1]


@cache
def _table() -> tuple[dict[str, int], dict[str, int]]:
    first: dict[str, int] = {}
    fewest: dict[str, int] = {}
    for line in gzip.decompress(_TABLE.read_bytes()).decode("ascii").splitlines():
        one, other, *words = line.split(" ")
        first |= dict.fromkeys(words, int(one))
        fewest |= dict.fromkeys(words, int(other))
    return first, fewest


@cache
def easy_words(language: str = "en") -> frozenset[str]:
    """textstat's list of everyday words of a language, empty where it has none; the English one is Dale and Chall's.

    Raises:
        ModuleNotFoundError: if textstat is not installed.
    """
    spec = find_spec("textstat")  # importing textstat itself costs a second
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("textstat is not installed; install it with `pip install textstat`")
    file = Path(spec.origin).parent / "resources" / language / "easy_words.txt"
    return frozenset(map(str.strip, file.read_text(encoding="utf-8").splitlines())) if file.exists() else frozenset()


def is_familiar(word: str) -> bool:
    """Whether a lower-case word is in the list of easy words or a regular inflection of one in it."""
    easy = easy_words()
    if word in easy or ("-" in word and all(part in easy for part in word.split("-"))):
        return True
    for ending, stem in _BY_LETTER.get(word[-1:], ()):
        if word.endswith(ending) and word.removesuffix(ending) + stem in easy:
            return True
    doubled = _DOUBLED.search(word) if word.endswith(("ed", "ing", "er", "est")) else None  # "planned", "bigger"
    return doubled is not None and word[: doubled.start() + 1] in easy


def holds(word: str) -> bool:
    """Whether every part of a lower-case word is in CMUdict or familiar."""
    return all(part in shortest() or is_familiar(part) for part in word.split("-"))


@cache
def _hyphenation(language: str):  # type: ignore[no-untyped-def]  # pyphen has no types
    from pyphen import Pyphen

    return Pyphen(lang="en_US" if language == "en" else language)
