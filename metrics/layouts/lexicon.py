"""The words by which transcripts are known, from metrics/resources/layouts: one file per language, all read at once."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from importlib import resources


def folded(words: str) -> str:
    """A label as compared: NFKC, no case, no full stops, single blanks."""
    plain = unicodedata.normalize("NFKC", words).casefold()
    return " ".join(plain.replace(".", " ").replace("’", "'").split())


@cache
def words(*kinds: str) -> frozenset[str]:
    """All folded words of some kinds ("asks", "answers", "hosts", "chairs", "titles", "particles", "no_speakers" …)."""
    return frozenset(folded(word) for table in _tables() for kind in kinds for word in table[kind])


@cache
def beginnings(kind: str) -> re.Pattern[str]:
    """Matches where a word of a kind ("sounds") begins; the rest of the word is left open."""
    return re.compile(rf"\b(?:{_any(kind)})", re.IGNORECASE)


@cache
def phrases(kind: str) -> re.Pattern[str]:
    """Finds a phrase of a kind ("narration", "closings") anywhere."""
    return re.compile(_any(kind), re.IGNORECASE)


def _any(kind: str) -> str:
    found = {word for table in _tables() for word in table[kind]}
    return "|".join(sorted(map(re.escape, found), key=len, reverse=True))


@cache
def _tables() -> tuple[dict[str, list[str]], ...]:
    folder = resources.files("metrics.resources") / "layouts"
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".toml")), key=lambda file: file.name)
    return tuple(tomllib.loads(file.read_text(encoding="utf-8")) for file in files)
