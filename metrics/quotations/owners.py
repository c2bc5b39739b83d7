"""Whose words a noun for words means: the council in "Antwort des Rates", "la réponse du conseil"."""

from __future__ import annotations

from metrics.quotations.appositions import head_of
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.places import place_before
from metrics.quotations.skeleton import Phrase, Sentence, is_time, phrase_right


def owner_of(sentence: Sentence, words: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Who a noun phrase for words says they are of: "ihr" of "ihr knappes Fazit", the mayor of "la réponse du maire".

    Of "Aus dem Saal kam der Ruf: „…“" it is the place; None where the phrase says nothing of that.
    """
    if sentence[words[0]].low in lexicon.possessives:
        return words[0], words[0]
    inner = lexicon.inner_prepositions
    of = next((k for k in range(words[0] + 1, min(words[1] + 2, len(sentence))) if sentence[k].low in inner), 0)
    if of:
        fused = sentence[of].low in lexicon.determiners
        owner = phrase_right(sentence, of + (not fused), lexicon)
        return None if owner is None or is_time(sentence[owner[1]], lexicon) else owner  # "the word of the hour"
    return place_before(sentence[: words[0]], lexicon)


def is_words(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a noun phrase is neither a person nor a document but words: "the answer", „…“, so "ihr Kommentar"."""
    head = head_of(sentence, phrase, lexicon)
    if head in lexicon.passages and phrase[0] == 0:  # "The sentence goes on: “…”" is said by whoever spoke before
        return True
    if not (lexicon.lists("reporting_nouns", head) or head in lexicon.wording):
        return False
    own = sentence[phrase[0]].low in lexicon.possessives and sentence[phrase[0] - 1].low in lexicon.after_words
    return own or not lexicon.lists("documents", head)
