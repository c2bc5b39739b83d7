"""What somebody is said to have done: "acusa a Ines Vale de haberle llamado “…”", whose words these are."""

from __future__ import annotations

from metrics.quotations.lexicon import Lexicon


def is_having(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a helper of the perfect, with or without a pronoun hanging on it: "haberle", "avergli"."""
    if word in lexicon.perfect:
        return True
    return any(word.endswith(one) and word[: -len(one)] in lexicon.perfect for one in lexicon.object_clitics)
