"""Where the sentences of a paragraph end, quoted words and abbreviations among them."""

from __future__ import annotations

from collections.abc import Sequence

from metrics.quotations.attributes import without_attributes
from metrics.quotations.colons import with_endings
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.marks import Piece
from metrics.quotations.printed import PIECE, Token, tokens
from metrics.quotations.skeleton import Sentence

_LONGEST_SENTENCE = 400  # tokens; so that no text can make the search slow
_LEAD = 14  # tokens between quoted words and the colon before others
_STOPS = frozenset(".!?…)")
_ENDS = _STOPS | {PIECE}  # which ends one only if its words end in a stop, as few do


def sentences(
    text: str, start: int, end: int, pieces: Sequence[Piece], lexicon: Lexicon, *, headline: bool = False
) -> list[list[Token]]:
    """The sentences of a paragraph as tokens; `pieces` are its outer quoted stretches, `headline`: in title case."""
    words = tokens(text, start, end, pieces, lexicon, headline=headline)
    if lexicon.colon_endings:
        words = with_endings(words, lexicon)
    if lexicon.attribute_endings:
        words = without_attributes(words, lexicon)
    found: list[list[Token]] = []
    sentence: list[Token] = []
    begin = 0
    for at in [k for k, token in enumerate(words[:-1], 1) if token.low in _ENDS and token.text[-1] in _STOPS]:
        sentence += words[begin:at]
        begin = at
        if _ends(sentence, words[at], lexicon) or _leads_to_other_words(sentence[-1], words, at, lexicon):
            found.append(sentence)
            sentence = []
        elif words[at].text == "," and sentence[-1].text == "." and len(sentence) > 1:  # "Vale Jr., the miller,"
            sentence.pop()
    found.append(sentence + words[begin:])
    return [one[k : k + _LONGEST_SENTENCE] for one in found for k in range(0, len(one), _LONGEST_SENTENCE)]


def _leads_to_other_words(last: Token, words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether other words are led in behind a quoted question, token at - 1: “Why?” Her friend nods: “So they say.”"""
    following = words[at]
    if last.piece < 0 or last.text[-1] not in "!?…" or not following.is_name or lexicon.strength(following.low):
        return False
    for k in range(at + 1, min(len(words) - 1, at + _LEAD)):
        if words[k].piece >= 0 or words[k].text in ".!?…;":
            return False
        if words[k].text == ":":
            return words[k + 1].piece >= 0
        if lexicon.strength(words[k].low) == 2 and not lexicon.free_order:  # “Why?” Vale asked: “Is it old?”
            return False
    return False


def _ends(sentence: Sentence, following: Token, lexicon: Lexicon) -> bool:
    last = sentence[-1]
    if last.piece >= 0:
        other = following.low in lexicon.ambiguous or following.low in lexicon.after_words  # „…“ So der Rat
        says = lexicon.strength(following.low) > 0 and not other
        free = following.piece >= 0 or (following.is_name and not says)
        led = len(sentence) > 1 and sentence[-2].text == ":"  # Vale asked: “Why?” The council …
        anew = following.low in lexicon.joining or following.low in lexicon.subordinators  # “Why?” And then …
        free = free or (
            following.low in lexicon.opening_participles and following.text[0].isupper()
        )  # Asked why, Vale …
        return (last.text[-1] == "." or ((led or anew) and last.text[-1] in "!?…")) and free
    if last.text in "!?…":
        return True
    if last.text == ")":  # (It was a mill.) The council …
        return sentence[0].text == "(" and sentence[-2].text in ".!?…"
    if last.text != "." or following.low in ",;:)" or following.text[0].islower():  # "Vale, D-Osk., said"
        return False
    before = sentence[-2] if len(sentence) > 1 else last
    initial = len(before.text) == 1 and before.text.isupper() and before.low not in lexicon.places  # "wrote on X."
    return not initial and before.low not in lexicon.abbreviations
