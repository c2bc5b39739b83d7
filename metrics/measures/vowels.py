"""Syllables as the spelling of a language shows them: its vowels, and the groups of them that are one sound."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

_RULES = Path(__file__).parents[1] / "resources" / "vowels"


@dataclass(frozen=True, slots=True)
class Rules:
    """How a language spells its vowels."""

    replaced: tuple[tuple[re.Pattern[str], str], ...]  # what is written as a vowel and is none, and the like
    silent: re.Pattern[str] | None  # an ending that is not heard
    sounds: re.Pattern[str]  # a vowel, or several that are one sound


@lru_cache(maxsize=1 << 16)
def syllables(word: str, language: str) -> int:
    """Syllables of a word of a language in `languages()`; at least 1."""
    rules = _rules(language)
    spelt = word.lower()
    for pattern, letters in rules.replaced:
        spelt = pattern.sub(letters, spelt)
    if rules.silent:
        spelt = rules.silent.sub("", spelt)
    return max(1, len(rules.sounds.findall(spelt)))


@cache
def _rules(language: str) -> Rules:
    listed = tomllib.loads((_RULES / f"{language}.toml").read_text(encoding="utf-8"))
    replaced = tuple((re.compile(pattern), letters) for pattern, letters in listed["replace"].items())
    silent = re.compile(listed["silent"]) if listed["silent"] else None
    sounds = "|".join([*sorted(listed["together"], key=len, reverse=True), f"[{listed['vowels']}]"])
    return Rules(replaced, silent, re.compile(sounds))
