"""Whose words a noun names beside which they stand: "with the words “…”", "with a curt “…”", "a cry of “…” by Vale"."""

from __future__ import annotations

from metrics.quotations.appositions import may_speak
from metrics.quotations.clause import Clause
from metrics.quotations.inversion import subject_behind
from metrics.quotations.leading import main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import POSSESSIVE, Sentence, phrase_left, phrase_right
from metrics.quotations.subjects import subject_of


def _ends_with(sentence: Sentence, first: int, lexicon: Lexicon) -> bool:
    """Whether a verb stands right before "with": "Vale ended (with the words)", not "a mug (with the words)"."""
    verb = sentence[first - 1]
    does = lexicon.strength(verb.low) > 0 or verb.low.endswith(lexicon.past_endings)
    return bool(lexicon.free_order) or (does and verb.low not in lexicon.terming)


def with_words(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """Vale in "Mit den Worten „…“ ging Vale", "Vale schloss mit dem Satz: „…“": the noun at token i comes before."""
    first = i - 1 - (i > 0 and sentence[i - 1].low in lexicon.determiners)
    if first < 0 or sentence[first].low not in lexicon.wordings_with:
        return None
    if first and (sentence[first - 1].piece >= 0 or (first > 1 and sentence[first - 2].piece >= 0)):
        return _closing_with(sentence, i, first, lexicon)
    piece = i + 1 + (i + 1 < len(sentence) and sentence[i + 1].text == ":")
    curt = sentence[i].low in lexicon.curt  # with a curt “…”
    if curt and (first == i - 1 or piece > i + 1 or (first == 0 and not lexicon.free_order)):
        return None
    ends = first == 0 or curt or _ends_with(sentence, first, lexicon)
    if piece >= len(sentence) or sentence[piece].piece < 0 or not ends:
        return None
    verb = piece + 1 + (piece + 1 < len(sentence) and sentence[piece + 1].text == ",")
    verb += bool(lexicon.free_order)  # "Mit den Worten „…“ ging Vale"
    if any(token.low in lexicon.citing for token in sentence[:first]):  # "Die Post zitiert Vale mit den Worten: „…“"
        return None
    does = curt and sentence[first - 1].low.endswith(lexicon.past_endings)
    nearest = subject_of(sentence, first - 2, lexicon) if does else None  # "until the judge answered (with a curt “…”)"
    subject = nearest or main_subject(sentence[:first], lexicon) if first else phrase_right(sentence, verb, lexicon)
    return Clause(i, subject, "according" if first else "bracket", 2) if subject else None


def _closing_with(sentence: Sentence, i: int, first: int, lexicon: Lexicon) -> Clause | None:
    """Vale in „…“ – mit diesen Worten eröffnete Vale die Sitzung, where token `first` is "mit"."""
    points = first + 1 < i and sentence[first + 1].low not in lexicon.indefinite
    if not (lexicon.brackets and points) or i + 2 >= len(sentence) or not sentence[i + 1].text.islower():
        return None
    subject = subject_behind(sentence, i + 1, lexicon)
    speaks = subject is not None and may_speak(sentence, subject, lexicon)
    return Clause(i, subject, "according", 2, first) if subject and speaks else None


def mouthed(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """A phrase from X’s mouth: the noun cue stands somewhere before."""
    if sentence[i].low not in lexicon.mouth or i == 0 or not sentence[i - 1].text.endswith(POSSESSIVE):
        return None
    subject = phrase_left(sentence, i - 1, lexicon)
    cue = next((k for k in range(i - 1, -1, -1) if sentence[k].low in lexicon.reporting_nouns), i)
    return Clause(cue, subject, "possessive", 2) if subject else None


def cried(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """A man in "a shout of “…” by a man", "a cry of “…” from a man": the noun is token i."""
    if sentence[i].low not in lexicon.cries or i + 4 >= len(sentence) or sentence[i + 2].piece < 0:
        return None
    of, by = sentence[i + 1].low, sentence[i + 3].low
    led = of in lexicon.linking and (by in lexicon.passive_by or by in lexicon.coming_from)
    subject = phrase_right(sentence, i + 4, lexicon) if led else None
    return Clause(i, subject, "passive", 2) if subject and may_speak(sentence, subject, lexicon) else None


def arrives_at(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether words came: "came (the reply)", "was the only (comment)"."""
    k = i - 1
    owned = k > 0 and _is_owned(sentence[k].low, lexicon)
    if lexicon.compounds and k > 1 and owned and sentence[k - 1].low in lexicon.auxiliaries:
        return any(token.low in lexicon.arriving for token in sentence[k - 2 : k])  # "kam prompt (die Antwort)"
    if k > 1 and sentence[k].text.islower() and _is_owned(sentence[k - 1].low, lexicon):
        k -= sentence[k].low not in lexicon.closed or sentence[k].low in lexicon.auxiliaries
        owned = _is_owned(sentence[k].low, lexicon)
    return k > 0 and sentence[k - owned].low in lexicon.arriving


def _is_owned(word: str, lexicon: Lexicon) -> bool:
    """Whether a word says whose a thing is, or that it is known: her, the."""
    return word in lexicon.definite or word in lexicon.possessives
