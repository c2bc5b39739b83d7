"""What somebody holds, told by an adjective: "Vale is adamant that …"; „…“, ist sich Vale sicher."""

from __future__ import annotations

from metrics.quotations.appositions import completed, may_speak
from metrics.quotations.clause import Clause
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Phrase, Sentence, phrase_right
from metrics.quotations.subjects import subject_of
from metrics.quotations.verbs import behind_auxiliaries, is_adverb

_REACH = 12  # tokens between "ist" and the adjective that closes its clause


def convinced(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """X is adamant that …: the adjective is token i."""
    if sentence[i].low not in lexicon.convinced:
        return None
    if lexicon.being:
        return _ending(sentence, i, lexicon)
    by = i + 1 < len(sentence) and sentence[i + 1].low in lexicon.passive_by  # "is convinced by"
    ahead = behind_auxiliaries(sentence, i, lexicon)
    is_so = not by and any(token.low in lexicon.passive for token in sentence[ahead + 1 : i])
    subject = subject_of(sentence, ahead, lexicon) if is_so and ahead >= 0 else None
    if subject is None or sentence[subject[1]].low in lexicon.neuter:  # "it is clear that"
        return None
    return Clause(i, subject, "subject", 1)


def _ending(sentence: Sentence, i: int, lexicon: Lexicon) -> Clause | None:
    """Vale in „…“, ist sich Vale sicher; ‘…’, daar is Vale van overtuigd; and in "Vale är säker på att …"."""
    end = i + 1 + (i + 1 < len(sentence) and sentence[i + 1].low in lexicon.prepositions)  # "säker på"
    following = sentence[end] if end < len(sentence) else None
    led = following is None or following.piece >= 0 or following.low in lexicon.that
    if not led and following is not None and following.text[0].isalnum():
        return None
    being = next((k for k in range(i - 1, max(-1, i - _REACH), -1) if sentence[k].low in lexicon.being), -1)
    if being < 0 or any(token.piece >= 0 for token in sentence[being:i]):
        return None
    themselves = being + 1 < i and sentence[being + 1].low in lexicon.objects
    subject = phrase_right(sentence, being + 1 + themselves, lexicon)
    if subject is not None and subject[1] < i and _is_all(sentence, subject, i, lexicon):
        first = _behind_words(sentence, being, lexicon)
        full = completed(sentence, subject, lexicon)
        return Clause(i, full, "inverted", 2, first) if first >= 0 and may_speak(sentence, full, lexicon) else None
    if any(token.text in ",;:" for token in sentence[being:i]):
        return None
    before = subject_of(sentence, being - 1, lexicon) if being else None
    if before is None or sentence[before[1]].low in lexicon.neuter or not may_speak(sentence, before, lexicon):
        return None
    return Clause(i, before, "subject", 1)


def _is_all(sentence: Sentence, subject: Phrase, i: int, lexicon: Lexicon) -> bool:
    """Whether nothing but small words and what explains the subject stands between it and the adjective at token i."""
    end = completed(sentence, subject, lexicon)[1] + 1
    end = max(end, subject[1] + 1)
    small = (lexicon.auxiliaries, lexicon.prepositions, lexicon.objects)
    apart = sentence[subject[1] + 1].text == "," == sentence[i - 1].text
    return apart or all(
        token.text == "," or any(token.low in words for words in small) or is_adverb(token.text, lexicon)
        for token in sentence[end:i]
    )


def _behind_words(sentence: Sentence, being: int, lexicon: Lexicon) -> int:
    """The first token of a clause that the verb at token `being` begins behind what is held; -1 where none does."""
    taken_up = being > 0 and (sentence[being - 1].low in lexicon.therein or sentence[being - 1].low in lexicon.held)
    first = being - taken_up
    return first if first and (sentence[first - 1].text == "," or sentence[first - 1].piece >= 0) else -1
