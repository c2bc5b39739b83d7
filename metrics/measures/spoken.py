"""Syllables as English is read aloud: words, figures, initials and abbreviations."""

from __future__ import annotations

import re
import tomllib
from functools import cache, lru_cache
from pathlib import Path

from metrics.measures import dictionaries

_RULES = Path(__file__).parents[1] / "resources" / "spoken" / "en.toml"

# one to nineteen, and twenty to ninety, in syllables; zero has two
_BELOW_TWENTY = [2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2]
_TENS = [0, 1, 2, 2, 2, 2, 2, 3, 2, 2]
_GROUPS = ((10**9, 2), (10**6, 2), (1000, 2), (100, 2))  # "billion", "million", "thousand", "hundred"

_YEAR = re.compile(r"1[1-9]\d\d|20[1-9]\d")
_NUMBER = re.compile(r"\d[\d.,:]*")
_LONGEST_NUMBER = 12  # figures; a longer one is read figure by figure
_VOWELS = re.compile(r"[aeiouyà-ÿ]+")
# an ending with a silent "e": not "-dle", "-dles", "-dled", nor "-ces", "-ted" and the like
_SILENT = re.compile(r"(?<![^aeiouylrw]l)(?:(?<![aeiouy])e|(?<![aeiouycghsxz])es|(?<![aeiouydt])ed)$")
_BRITISH = (
    ("isations", "izations"),
    ("isation", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("ises", "izes"),
    ("ise", "ize"),
    ("ours", "ors"),
    ("our", "or"),
)
_HISSING = ("s", "x", "z", "ch", "sh", "ce", "ge")


@lru_cache(maxsize=1 << 16)
def word(text: str) -> int:
    """Syllables of a word with straight apostrophes; hyphenated parts are added up. At least 1."""
    return max(1, sum(_part(part) for part in text.lower().split("-") if part))


def _part(part: str) -> int:
    """The shortest pronunciation in CMUdict, also of a possessive or British spelling; else the groups of vowels."""
    listed = dictionaries.shortest().get(part)
    if listed is not None:
        return max(1, listed)
    if part.endswith("'s"):
        return _part(part[:-2]) + part[:-2].endswith(_HISSING)
    for british, american in _BRITISH:
        if part.endswith(british) and (twin := part.removesuffix(british) + american) in dictionaries.shortest():
            return dictionaries.shortest()[twin]
    groups = len(_VOWELS.findall(part))
    return max(1, groups - (groups > 1 and bool(_SILENT.search(part))))


def initials(text: str) -> int:
    """Letter by letter as in "QZT", as a word where that is usual ("NATO"), or letters and a number ("G20")."""
    letters = "".join(letter for letter in text if letter.isalpha()).removesuffix("s").upper()
    figures = "".join(figure for figure in text if figure.isdecimal())
    said = _rules()["acronyms"].get(letters) or sum(3 if letter == "W" else 1 for letter in letters)
    return said + (number(figures) if figures else 0)


def figure(text: str) -> int:
    """A token with a figure, signs included: "$4.2" as "four point two dollars", "1990s", "3rd"."""
    found = _NUMBER.search(text)
    signs = sum(_rules()["signs"].get(mark, 0) for mark in (text[0], text[-1]))
    return signs + (number(found.group().rstrip(".,:")) if found else word(text))


def number(text: str) -> int:
    """Figures with their separators; "2025" as a year, "12,048" as a number."""
    if _YEAR.fullmatch(text):
        century, rest = divmod(int(text), 100)
        return _whole(century) + (_whole(rest) + (rest < 10) if rest else 2)  # "oh five", "hundred"
    whole, *decimals = re.split("[.:]", text.replace(",", ""))
    if len(whole) > _LONGEST_NUMBER:
        return _one_by_one(whole)
    return _whole(int(whole)) + sum(1 + _one_by_one(part) for part in decimals)  # "point"


def _one_by_one(figures: str) -> int:
    return sum(_BELOW_TWENTY[int(each)] for each in figures if each.isdecimal())


def _whole(n: int) -> int:
    if n < 20:
        return _BELOW_TWENTY[n]
    if n < 100:
        return _TENS[n // 10] + (_BELOW_TWENTY[n % 10] if n % 10 else 0)
    size, said = next(group for group in _GROUPS if n >= group[0])
    return _whole(n // size) + said + (_whole(n % size) if n % size else 0)


def abbreviation(text: str) -> int | None:
    """Syllables of what an abbreviation without its full stop stands for; None if it is none that is known."""
    return _rules()["abbreviations"].get(text.lower())


def is_acronym(text: str) -> bool:
    return text in _rules()["acronyms"]


@cache
def _rules() -> dict[str, dict[str, int]]:
    return tomllib.loads(_RULES.read_text(encoding="utf-8"))
