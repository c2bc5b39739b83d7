"""The words that help to read names in a language: one file a language under resources/actors."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, fields
from functools import cache

from metrics.actors.packs import RESOURCES


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """Word classes of a language; all empty where nothing is known."""

    determiners: frozenset[str] = frozenset()
    function_words: frozenset[str] = frozenset()
    verbs: frozenset[str] = frozenset()


@cache
def of(language: str) -> Words:
    """The words of `language` ("en", "pt-BR"), from its file."""
    path = RESOURCES / f"{language.split('-')[0].lower()}.toml"
    if not path.exists():
        return Words()
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    return Words(**{one.name: frozenset(tables[one.name].split()) for one in fields(Words)})
