"""What a single word can be: a verb, an adjective behind a noun, an article that stands for somebody."""

from __future__ import annotations

from collections.abc import Sequence

from metrics.quotations.lexicon import Lexicon
from metrics.quotations.printed import Token


def describes(sentence: Sequence[Token], k: int, lexicon: Lexicon) -> bool:
    """Whether token k may be an adjective behind a noun: "le bilan (moral) du club"."""
    word = sentence[k].low
    return word.isalpha() and word not in lexicon.closed and not lexicon.strength(word)


def is_latter(token: Token, lexicon: Lexicon) -> bool:
    """Whether an article that opens a sentence can be who was named last: "Der (sagte)"."""
    return token.low in lexicon.male_latter or token.low in lexicon.female_latter


def is_latter_alone(sentence: Sequence[Token], k: int, lexicon: Lexicon) -> bool:
    """Whether "this one" at token k stands for somebody by itself: it opens the sentence, or a mark follows it."""
    if k and k + 1 < len(sentence) and sentence[k + 1].text not in ".,:;":
        return False
    return is_latter(sentence[k], lexicon)


def is_verb(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word is a verb that is hardly ever a noun."""
    return token.low in lexicon.verbs and not token.is_name


def is_pronoun_alone(sentence: Sequence[Token], i: int, lexicon: Lexicon) -> bool:
    """Whether token i is "her" and not "her (friend)": "volgens haar ‘…’", "according to her the"."""
    if i + 1 >= len(sentence) or sentence[i].low not in lexicon.pronouns:
        return False
    following, behind = sentence[i + 1], sentence[min(i + 2, len(sentence) - 1)]
    if following.piece >= 0:  # not "volgens haar ‘vriend’ Otto"
        return not behind.text[0].isalnum() or behind.low in lexicon.prepositions
    adverb = bool(lexicon.compounds) and following.low in lexicon.auxiliaries  # "die volgens haar al"
    other = following.low in lexicon.passive or following.low in lexicon.articles
    return adverb or other or is_verb(following, lexicon)
