"""Who says it where a phrase or clause opens the sentence and the verb follows it: "Auf die Frage, …, sagte Vale"."""

from __future__ import annotations

from metrics.quotations.appositions import head_of
from metrics.quotations.inversion import subject_behind
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.order import may_be_subject
from metrics.quotations.skeleton import Phrase, Sentence, named, phrase_right


def behind_opening(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Who stands behind a verb that follows what opens the sentence: "In de chat die …, (schrijft) Vale".

    Also without a clause: "Auf Nachfrage der Redaktion (legt) Vale nach".
    """
    if not lexicon.brackets or i < 3:
        return None
    led = sentence[0].low in lexicon.prepositions
    apart = sentence[i - 1].text == "," and (led or sentence[0].low in lexicon.subordinators)
    found = apart or (led and _is_one_phrase(sentence, i, lexicon))
    behind = subject_behind(sentence, i, lexicon) if found else None
    if behind is None:
        return None
    last = behind[1] + 1 < len(sentence) and sentence[behind[1] + 1].text == ":"
    last = last or (behind[1] + 2 < len(sentence) and sentence[behind[1] + 2].text == ":")  # "winkte Vale ab: …"
    alone = last and named(sentence, behind[0], lexicon) and sentence[behind[0]].low not in lexicon.determiners
    return behind if alone or may_be_subject(sentence, behind, lexicon) else None


def _is_one_phrase(sentence: Sentence, end: int, lexicon: Lexicon) -> bool:
    """Whether only nouns and what belongs to them stand before token `end`: "Auf Nachfrage der Redaktion"."""
    words = sentence[1:end]
    joined = any(token.piece >= 0 or token.text == "," or token.low in lexicon.joining for token in words)
    noun = sentence[end - 1].is_name and lexicon.lists("bodies", sentence[end - 1].low)
    return noun and not joined and all(token.is_name or token.low in lexicon.closed for token in words)


def in_paper(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The paper in which nobody in particular says something: "En un informe, al que accedió Vale, se (alerta)"."""
    last, itself = sentence[i].text.rpartition("-")[2], sentence[i - 1].low in lexicon.reflexive_passive
    if i < 4 or not (itself or last in lexicon.object_clitics) or sentence[0].low not in lexicon.located_in:
        return None
    paper = phrase_right(sentence, 1, lexicon)
    apart = paper is not None and sentence[paper[1] + 1].text == "," == sentence[i - 1 - itself].text
    following = sentence[i + 1] if i + 1 < len(sentence) else sentence[i]
    object_first = following.piece >= 0 or following.low in lexicon.prepositions or following.low in lexicon.that
    named_so = paper is not None and lexicon.lists("documents", head_of(sentence, paper, lexicon))
    return paper if apart and object_first and named_so else None
