"""The words by which transcripts are known, from metrics/resources/layouts: one file per language, all read at once."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from functools import cache
from importlib import resources

# Signs that Python counts to no word and that stand amid words of many scripts: vowels, accents, joiners.
MARKS = "".join(chr(sign) for sign in range(0x1200) if unicodedata.category(chr(sign))[0] == "M") + "\u200c\u200d"
_PRINTED = frozenset(("asks", "answers", "hosts", "chairs", "titles"))  # kinds of words that labels consist of


def folded(words: str) -> str:
    """A label as compared: NFKC, no case, no full stops, single blanks."""
    plain = unicodedata.normalize("NFKC", words).casefold()
    return " ".join(plain.replace(".", " ").replace("’", "'").split())


@cache
def words(*kinds: str) -> frozenset[str]:
    """All folded words of some kinds ("asks", "answers", "hosts", "chairs", "titles", "particles", "no_speakers" …).

    Those of labels stand there without accents, too: capitals often go without.
    """
    found = ((kind, folded(word)) for table in _tables() for kind in kinds for word in table.get(kind, ()))
    return frozenset(form for kind, word in found for form in ((word, _bare(word)) if kind in _PRINTED else (word,)))


@cache
def of_language(language: str, *kinds: str) -> frozenset[str]:
    """The words of some kinds as they stand in the file of a language; those of all where it has none.

    "Onze" is Dutch for "our" and French for "eleven": what tells talk from other text is asked of one language.
    """
    own = [table for table in _tables() if language in table.get("languages", ())] or _tables()
    return frozenset(word for table in own for kind in kinds for word in table.get(kind, ()))


def _bare(word: str) -> str:
    return "".join(sign for sign in unicodedata.normalize("NFD", word) if not unicodedata.combining(sign))


@cache
def beginnings(kind: str) -> re.Pattern[str]:
    """Matches where a word of a kind ("sounds") begins; the rest of the word is left open."""
    longest_first = sorted(map(re.escape, _phrases(kind)), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(longest_first)})", re.IGNORECASE)


def tells(kind: str, text: str) -> bool:
    """Whether a phrase of a kind ("narration", "closings") stands anywhere in it."""
    return any(map(text.lower().__contains__, _phrases(kind)))


@cache
def _phrases(kind: str) -> tuple[str, ...]:
    return tuple(sorted({phrase.lower() for table in _tables() for phrase in table.get(kind, ())}))


@cache
def _tables() -> tuple[dict[str, list[str]], ...]:
    folder = resources.files("metrics.resources") / "layouts"
    files = sorted((file for file in folder.iterdir() if file.name.endswith(".toml")), key=lambda file: file.name)
    return tuple(tomllib.loads(file.read_text(encoding="utf-8")) for file in files)
