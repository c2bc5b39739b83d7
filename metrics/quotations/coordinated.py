"""Who does what a second verb says: "Vale begrüßt den Plan, fordert aber „…“"."""

from __future__ import annotations

from metrics.quotations.appositions import may_speak
from metrics.quotations.leading import main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Phrase, Sentence, phrase_left
from metrics.quotations.words import is_verb


def shared_subject(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The subject of the clause before, where the verb at token i stands behind a comma or "and" without its own.

    Vale in "Vale bedauerte die Entscheidung, nannte sie aber „…“", "Vale begrüßt die Entscheidung, fordert aber „…“",
    "Vale prijst het besluit maar eist ‘…’". Not of a verb that only says: "Vale war da, sagte sie".
    """
    if not lexicon.brackets or i < 3 or i + 1 >= len(sentence):
        return None
    if sentence[i - 1].text == ",":
        subject = _behind_comma(sentence, i, lexicon)
    elif sentence[i - 1].low in lexicon.connectives and _ends_in_object(sentence, i - 2, lexicon):
        subject = main_subject(sentence[: i - 1], lexicon)
    else:
        return None
    return subject if subject and subject[1] < i - 2 and may_speak(sentence, subject, lexicon) else None


def _behind_comma(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The subject where the verb behind a comma has "aber" or, if it does not only say, the object behind it."""
    following = sentence[i + 1].low
    object_behind = following in lexicon.resumed and lexicon.strength(sentence[i].low) < 2
    return main_subject(sentence[: i - 1], lexicon) if object_behind or following in lexicon.contrary else None


def _ends_in_object(sentence: Sentence, last: int, lexicon: Lexicon) -> bool:
    """Whether a noun right behind a verb, its object, ends at a token: "begrüßt (den Plan)", "välkomnar (beslutet)"."""
    phrase = phrase_left(sentence, last, lexicon)
    return phrase is not None and phrase[0] > 1 and is_verb(sentence[phrase[0] - 1], lexicon)
