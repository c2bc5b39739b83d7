"""Who speaks in a letter: "Brief des Rates", "письмо мэрии", "der Brief, den der Rat schrieb"."""

from __future__ import annotations

from metrics.quotations.appositions import completed, head_of, may_speak
from metrics.quotations.blocks import Source
from metrics.quotations.leading import main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Phrase, Sentence, is_speaker_noun, named, phrase_right, span_of

_CLAUSE = 10  # tokens of "which the council of Osk sent on Monday"


def letter_in(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> int | None:
    """The noun in a phrase for what somebody writes to others."""
    nouns = (k for k in range(phrase[0], phrase[1] + 1) if lexicon.lists("authored", sentence[k].low))
    return next(nouns, None) if lexicon.authored else None


def sender(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    """Whose the letter at token k is by the words behind it: a noun in the genitive, or who sent it."""
    owner = _owner(sentence, k, lexicon) or _signer(sentence, k, lexicon) or _in_clause(sentence, k, lexicon)
    return completed(sentence, owner, lexicon) if owner else None


def _signer(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    """The millers in "a letter, signed by the millers", which is token k."""
    first = k + 1 + (sentence[k + 1 : k + 2] != [] and sentence[k + 1].text == ",")
    signed = next((n for n in range(first, min(first + 2, len(sentence))) if sentence[n].low in lexicon.issuing), None)
    if signed is None or signed + 2 >= len(sentence) or sentence[signed + 1].low not in lexicon.passive_by:
        return None
    counted = sentence[signed + 2].text[0].isdigit()  # "signed by 90 millers"
    return None if counted else _speaking(sentence, phrase_right(sentence, signed + 2, lexicon), lexicon)


def issuing_subject(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    """The council in "The council has sent a short letter", which is token k."""
    if all(token.low not in lexicon.issuing for token in sentence):
        return None
    subject = main_subject(sentence, lexicon)
    if subject is None or subject[0] <= k <= subject[1]:
        return None
    if lexicon.issuing.intersection(token.low for token in sentence[subject[0] : subject[1] + 1]):
        end = next(n for n in range(subject[0], subject[1] + 1) if sentence[n].low in lexicon.issuing)
        subject = (subject[0], end - 1)  # "Мэрия Осковска (выпустила заявление)"
    return _speaking(sentence, subject, lexicon) if subject[0] <= subject[1] else None


def posted(sentence: Sentence, before: int, k: int, lexicon: Lexicon) -> Source | None:
    """Vale in "По словам соседей, Вейл оставил записку: «…»", with the paper at token k and a source up to `before`.

    It is the paper itself where no name is told.
    """
    if not (lexicon.lists("authored", sentence[k].low) or lexicon.lists("documents", sentence[k].low)):
        return None
    if all(token.low not in lexicon.issuing for token in sentence[before + 1 : k]):
        return None
    own = main_subject(sentence[before + 1 : k], lexicon)
    named_so = own is not None and (
        named(sentence, before + 1 + own[1], lexicon) or sentence[before + 1 + own[1]].low in lexicon.pronouns
    )
    if own is None or not named_so:
        return Source(span_of(sentence, (k, k)), "written", None, "", 2, 0)
    by = before + 1 + own[0], before + 1 + own[1]
    return Source(span_of(sentence, by), "colon", None, sentence[by[1]].low, 1, 0)


def borne_by(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """The sign in "висит табличка с надписью «…»", where the quoted words are token i; none of a shirt."""
    sign = i - 3
    if sentence[i - 2].low not in lexicon.wordings_with or not lexicon.lists("documents", sentence[sign].low):
        return None
    return Source(span_of(sentence, (sign, sign)), "written", None, "", 2, 0)


def _owner(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    """The mayor in "Brief der Bürgermeisterin", "brief van de burgemeester", "письмо мэра"; not "письмо мэру"."""
    if k + 1 >= len(sentence):
        return None
    following = sentence[k + 1]
    if not lexicon.articles:
        return _in_genitive(sentence, k + 1, lexicon)
    if following.low in lexicon.genitive_articles:
        return _speaking(sentence, phrase_right(sentence, k + 1, lexicon), lexicon)
    of = following.low in lexicon.linking or following.low in lexicon.coming_from
    fused = of and following.low in lexicon.determiners  # "vom"
    return _speaking(sentence, phrase_right(sentence, k + 2 - fused, lexicon), lexicon) if of else None


def _in_genitive(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    """The phrase from token k on up to its verb: "письмо (мэра города) гласит"; None for whom something is sent to."""
    first = sentence[k].low
    told = first.endswith(lexicon.dative_endings) or first in lexicon.closed
    owner = None if told else phrase_right(sentence, k, lexicon)
    if owner is None:
        return None
    verb = next((n for n in range(k, owner[1] + 1) if _is_said(sentence, n, lexicon)), owner[1] + 1)
    return _speaking(sentence, (k, verb - 1), lexicon) if verb > k else None


def _is_said(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether token k is a verb: "у листі міської ради (йдеться)"."""
    word = sentence[k].low
    known = lexicon.strength(word) > 0 or word in lexicon.located or word in lexicon.issuing
    return known or (bool(lexicon.nominatives) and word.endswith(lexicon.female_verb_endings))  # "ответ мэрии (занял)"


def _in_clause(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    """The council in "Brief, den der Rat verschickt hat", "письмо, которое подписал совет"."""
    first = k + 1
    while first < len(sentence) and first < k + _CLAUSE and not _is_relative(sentence, first, lexicon):
        first += 1
    end = min(len(sentence), first + _CLAUSE)
    sends = next((n for n in range(first + 1, end) if sentence[n].low in lexicon.issuing), None)
    if sends is None:
        return None
    before = phrase_right(sentence, first + 1, lexicon)
    if before is not None and before[0] < sends:
        return _speaking(sentence, (before[0], min(before[1], sends - 1)), lexicon)
    return _speaking(sentence, phrase_right(sentence, sends + 1, lexicon), lexicon)


def _is_relative(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether a relative clause begins at token k, behind a comma where the language sets one."""
    word = sentence[k].low
    relative = word in lexicon.relatives or word in lexicon.relative_cases or word in lexicon.object_relatives
    relative = relative or (bool(lexicon.capital_nouns) and word in lexicon.definite)
    comma = sentence[k - 1].text == ","
    return relative and (comma or not (lexicon.capital_nouns or not lexicon.articles))


def _speaking(sentence: Sentence, phrase: Phrase | None, lexicon: Lexicon) -> Phrase | None:
    """A phrase that is somebody who speaks, and no document."""
    if phrase is None or not may_speak(sentence, phrase, lexicon):
        return None
    head = head_of(sentence, phrase, lexicon)
    words = sentence[phrase[0] : phrase[1] + 1]
    common = lexicon.capital_nouns and sum(token.is_name for token in words) < 2  # a noun, not "Ines Vale"
    if common and not any(is_speaker_noun(token.low, lexicon) for token in words):
        return None  # "Gutachten der Brücke"
    return None if lexicon.lists("documents", head) or head in lexicon.relatives else phrase
