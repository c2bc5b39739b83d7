"""Who speaks and stays without a name: "uno de ellos", "l’une d’entre elles", "un altro", "um deles"."""

from __future__ import annotations

from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import DASHES
from metrics.quotations.skeleton import Phrase, Sentence, is_speaker_noun


def somebody(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    """The words from token k on that mean one of several, or another one: "otro", "uno di loro"."""
    if not lexicon.others or k >= len(sentence):
        return None
    if sentence[k].low in lexicon.definite and sentence[k + 1 : k + 2] and sentence[k + 1].low in lexicon.most:
        return _first_of_them(sentence, k, lexicon)
    if sentence[k].low in lexicon.most:
        return _more_than_one(sentence, k, lexicon)
    one = k + (sentence[k].low in lexicon.articles and sentence[k].low not in lexicon.indefinite)
    if one >= len(sentence) or not (sentence[one].low in lexicon.indefinite or sentence[one].low in lexicon.others):
        return None
    following = sentence[one + 1 : one + 4]
    if following and following[0].low in lexicon.others:  # "un altro"
        one, following = one + 1, following[1:]
    if sentence[one].low in lexicon.others and _ends(following, lexicon):
        return k, one
    for end, token in enumerate(following, one + 1):
        if token.low in lexicon.most:  # "um dos mais velhos"
            return (k, end + 1) if end + 1 < len(sentence) and end > one + 1 else None
        if token.low in lexicon.plural or token.low in lexicon.of_them:
            return k, end
        if not any(token.low in words for words in (lexicon.linking, lexicon.among, lexicon.definite)):
            return None
    return None


def _first_of_them(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    """The words from token k on in "il più piccolo, …", "el más joven dijo", not in "la più grande diga"."""
    behind = sentence[k + 3] if k + 3 < len(sentence) else None
    if behind is None or not sentence[k + 2].text.isalpha():
        return None
    ends = behind.text == "," or behind.low in lexicon.closed or lexicon.strength(behind.low) > 0
    return (k, k + 2) if ends and not is_speaker_noun(behind.low, lexicon) else None


def _more_than_one(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    """The words from token k on in "más de uno", "più di un mugnaio"."""
    if k + 3 >= len(sentence) or sentence[k + 1].low not in lexicon.linking:
        return None
    noun = k + 2 + is_speaker_noun(sentence[k + 3].low, lexicon)
    return (k, noun) if sentence[k + 2].low in lexicon.indefinite else None


def _ends(following: Sentence, lexicon: Lexicon) -> bool:
    """Whether nothing hangs on a word but what a preposition or a mark parts from it: "un altro, …", "otro de"."""
    if not following:
        return True
    token = following[0]
    mark = token.text in ".,:;" or token.text in DASHES
    return mark or token.low in lexicon.prepositions or token.low in lexicon.relatives


def is_somebody(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a noun phrase is such a one."""
    return bool(lexicon.others) and somebody(sentence, phrase[0], lexicon) == phrase
