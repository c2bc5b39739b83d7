"""Who holds an office whose noun phrase goes on: Vale in "начальник отдела по связям с прессой Ада Вейл"."""

from __future__ import annotations

from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Phrase, Sentence, is_person_noun, phrase_right

_OFFICE = 8  # tokens between an office and the name of who holds it


def behind_office(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase | None:
    """The name in the first case behind an office in a language of cases, past what hangs on the office."""
    first, last = phrase
    if not any(is_person_noun(token.low, lexicon) for token in sentence[first : last + 1]):
        return None
    for k in range(last + 1, min(len(sentence), last + _OFFICE)):
        token = sentence[k]
        if token.piece >= 0 or not token.text[0].isalnum() or lexicon.strength(token.low):
            return None
        if token.is_name and token.low in lexicon.given_names:
            return phrase_right(sentence, k, lexicon)
    return None
