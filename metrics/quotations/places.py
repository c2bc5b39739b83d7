"""The place that speaks where nobody is named: "À l’agence, on …", « … », dit-on à l’agence."""

from __future__ import annotations

from metrics.quotations.appositions import may_speak
from metrics.quotations.inversion import between
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Phrase, Sentence, is_speaker_noun, phrase_right

_DISTANCE = 6  # tokens between a verb and the place behind it


def place_before(sentence: Sentence, lexicon: Lexicon) -> Phrase | None:
    """The body at which a sentence sets what is said: "Du côté de l’agence, on …"."""
    return _place_from(sentence, 0, lexicon)


def place_behind(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The same behind token i, the verb or its general subject: « … », dit-on à l’agence; «…», dicen en la agencia."""
    k = i + 1
    while k < min(len(sentence), i + _DISTANCE) and (
        sentence[k].low not in lexicon["placed_at"]
        and (between(sentence, k, lexicon) or (lexicon["drops_subject"] and sentence[k].text.islower()))
    ):  # "(aseguran) a este diario desde el molino"
        k += 1
    return _place_from(sentence, k, lexicon)


def _place_from(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    at = lexicon["placed_at"]
    first = next((n for n in range(k, len(sentence)) if sentence[n].low not in at), k)
    place = phrase_right(sentence, first, lexicon) if first > k else None
    speaks = place is not None and is_speaker_noun(sentence[first].low, lexicon)  # "в совете мельников"
    return place if place is not None and (speaks or may_speak(sentence, place, lexicon)) else None
