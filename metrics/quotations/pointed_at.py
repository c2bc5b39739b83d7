"""Whom a sentence names that takes up the words before it: “…” Das sind die letzten Worte von Ada Vale."""

from __future__ import annotations

from metrics.quotations.blocks import Source
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Sentence, named, phrase_left, span_of

_OPENING = 5  # words of "Das sind die letzten Worte"


def pointed_at(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """Vale in “Wer zahlt das?” Diese Frage stellt auch Ada Vale; “…” Das sind die letzten Worte von Ada Vale."""
    following = sentence[i + 1] if lexicon.brackets and i + 2 < len(sentence) else None
    if following is None or not following.is_name:
        return None
    if following.low not in lexicon.demonstratives and following.low not in lexicon.impersonal:
        return None
    opening = [token.low for token in sentence[i + 2 : i + 2 + _OPENING]]
    if lexicon.reporting_nouns.isdisjoint(opening) and lexicon.questions.isdisjoint(opening):
        return None
    last = next((k for k in range(i + 3, len(sentence)) if _ends_name(sentence, k, lexicon)), 0)
    name = phrase_left(sentence, last, lexicon) if last else None
    return Source(span_of(sentence, name), "colon", None, sentence[last].low, 1, 0) if name else None


def _ends_name(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether token k is the surname behind a first name, or one of two names that no noun is."""
    two = named(sentence, k, lexicon) and named(sentence, k - 1, lexicon)
    return two and (not lexicon.capital_nouns or sentence[k - 1].low in lexicon.given_names)
