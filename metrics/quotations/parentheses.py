"""Who speaks in a clause between commas: "Vale, says one miller, …", "It was not, said Lund, a question of “…”"."""

from __future__ import annotations

from metrics.quotations.agents import is_bare
from metrics.quotations.appositions import completed, may_speak
from metrics.quotations.clause import Clause
from metrics.quotations.inversion import between
from metrics.quotations.leading import main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Phrase, Sentence, phrase_right
from metrics.quotations.words import is_verb

_ASIDE = 8  # tokens of "on Monday in the hall of Osk,"
_SHORT = 3  # tokens between the first and the last one of ", Ines Vale recalled,"


def parenthetic(sentence: Sentence, i: int, ahead: int, lexicon: Lexicon) -> Phrase | None:
    """The subject of a verb of saying between commas, the first at token `ahead`: "Vale, says one miller, …".

    Also in "alt sei es, so ein Müller: „…“".
    """
    subject = phrase_right(sentence, i + 1, lexicon)
    if subject is None or not may_speak(sentence, subject, lexicon) or is_bare(sentence, subject, lexicon):
        return None
    end = completed(sentence, subject, lexicon)[1] + 1
    end += end < len(sentence) and sentence[end].low in lexicon.further  # "so Vale weiter,"
    mark = sentence[end].text if end < len(sentence) else ""
    turning = sentence[i].low in lexicon.turning_to or sentence[i].low.endswith(lexicon.participle_endings)
    past = _past_aside(sentence, end, lexicon) if mark not in ("", ",") and not turning else end
    if not turning and past + 1 < len(sentence) and sentence[past].text == "," and sentence[past + 1].piece >= 0:
        return subject  # "In spring, says Vale, “…”"
    first = mark == "," and main_subject(sentence[:ahead], lexicon) == (0, ahead - 1)
    quoted = any(token.piece >= 0 for token in sentence[:ahead])  # "it was “old” again, said Vale."
    ends = mark in ",." and quoted and lexicon.turning_to and not turning
    ends = ends or (bool(lexicon.brackets) and quoted and sentence[subject[0]].low not in lexicon.oblique)
    denied = mark == "," and not turning and not lexicon.free_order and _is_parted(sentence, ahead, lexicon)
    return subject if first or ends or denied or (mark == ":" and sentence[i].low in lexicon.after_words) else None


def _past_aside(sentence: Sentence, k: int, lexicon: Lexicon) -> int:
    """The comma behind where or when somebody says it, from token k on: "Die Bauern, sagt Vale (dort), „…“"; else k."""
    opens = any(sentence[k].low in words for words in (lexicon.prepositions, lexicon.dative_articles, lexicon.therein))
    if not (opens or between(sentence, k, lexicon)):
        return k
    for end in range(k + 1, min(len(sentence), k + _ASIDE)):
        token = sentence[end]
        if token.text == ",":
            return end
        if token.piece >= 0 or not token.text[0].isalnum() or token.low in lexicon.that or is_verb(token, lexicon):
            return k
    return k


def _is_parted(sentence: Sentence, ahead: int, lexicon: Lexicon) -> bool:
    """Whether the first comma, at token `ahead`, parts a clause that has its verb: "It was not, (said Vale)"."""
    before = sentence[:ahead]
    return any(token.low in lexicon.passive for token in before) and all(token.text != "," for token in before)


def is_set_in(sentence: Sentence, clause: Clause, i: int) -> bool:
    """Whether a verb of saying and its subject stand alone between commas before token i: ", he recalled,"."""
    first, end = clause.start - 1, clause.end + 1
    apart = first > 0 and end < i and sentence[first].text == "," == sentence[end].text
    return apart and clause.strength == 2 and clause.end - clause.start <= _SHORT
