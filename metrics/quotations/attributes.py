"""Attributes of several words between an article and its noun: "der (aus Osk stammende) Müller"."""

from __future__ import annotations

from collections.abc import Sequence

from metrics.quotations.lexicon import Lexicon
from metrics.quotations.printed import Token

_LONGEST = 14  # tokens
_SHORTEST = 5  # letters of the participle that ends one


def without_attributes(words: Sequence[Token], lexicon: Lexicon) -> list[Token]:
    """The tokens without such attributes, whose nouns and participles are neither subjects nor verbs."""
    kept: list[Token] = []
    skipped, articles = 0, lexicon.definite | lexicon.indefinite
    for k, token in enumerate(words):
        if k < skipped:
            continue
        kept.append(token)
        if token.low in articles and (k == 0 or words[k - 1].text != ","):  # not "der Müller, der in Osk"
            skipped = _end(words, k, lexicon)
    return kept


def _end(words: Sequence[Token], k: int, lexicon: Lexicon) -> int:
    """The noun behind the attribute that begins behind the article at token k; 0 where none does."""
    opens = words[k + 1].low if k + 1 < len(words) else ""
    if opens not in lexicon.prepositions and opens not in lexicon.as_words:
        return 0
    for j in range(k + 3, min(len(words) - 1, k + _LONGEST)):
        token = words[j]
        if token.piece >= 0 or not token.text[0].isalnum():
            return 0
        ends = token.text.islower() and len(token.text) >= _SHORTEST and token.low not in lexicon.closed
        noun = words[j + 1].is_name or (words[j + 1].piece >= 0 and words[j + 1].text[1].isupper())
        ends = ends and token.low.endswith(lexicon.attribute_endings) and noun
        if ends and _hangs_on_noun(words, j, lexicon):
            return j + 1
    return 0


def _hangs_on_noun(words: Sequence[Token], j: int, lexicon: Lexicon) -> bool:
    """Whether a noun or a number stands before token j and its adverbs: not "(in den) vergangenen (Jahren)"."""
    j -= 1
    while words[j].text.islower() and words[j].low not in lexicon.closed:
        j -= 1
    return words[j].is_name or words[j].text[0].isdigit()
