"""Other forms of a word, by the endings that nouns of its language have."""

from __future__ import annotations

from collections.abc import Iterator

from metrics.quotations.lexicon import Lexicon


def forms(word: str, lexicon: Lexicon) -> Iterator[str]:
    """A word with its ending taken off, or another one in its place."""
    for ending in lexicon.noun_endings:
        if word.endswith(ending) and len(word) - len(ending) > 2:
            stem = word[: len(word) - len(ending)]
            yield from (form for end in ("", *lexicon.noun_endings) if (form := stem + end) != word)
