"""The article that is an ending: "ministern" is the minister, "minister" any."""

from __future__ import annotations

from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Phrase, Sentence, is_person_noun, is_speaker_noun


def indefinite(noun: str, lexicon: Lexicon) -> str | None:
    """The noun for a person without the article at its end; None where it has none."""
    for ending in lexicon.definite_endings:
        stem = noun.removesuffix(ending)
        if stem != noun and (is_person_noun(stem, lexicon) or stem.endswith(lexicon.ages)):
            return stem
    return None


def is_the_one(mention: str, lexicon: Lexicon) -> bool:
    """Whether a mention is one word for a person that its ending makes definite."""
    return bool(lexicon.definite_endings) and " " not in mention and indefinite(mention, lexicon) is not None


def without_object(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """The minister in "(kallade) ministern beslutet", where the ending of a noun is its article."""
    first, second = sentence[phrase[0] : phrase[0] + 2]
    ends = first.low.endswith(lexicon.definite_endings) and second.low.endswith(lexicon.definite_endings)
    speaks = ends and second.text.islower() and is_speaker_noun(first.low, lexicon)
    return (phrase[0], phrase[0]) if speaks and first.low not in lexicon.closed else phrase
