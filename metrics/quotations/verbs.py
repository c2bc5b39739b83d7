"""The group of words that a verb stands in, and whether a word is a verb at all."""

from __future__ import annotations

from itertools import pairwise

from metrics.quotations.infinitives import is_having
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.printed import Token
from metrics.quotations.skeleton import POSSESSIVE, Sentence, is_person_noun, is_speaker_noun, is_time

_INSERTED = 12  # tokens that may part an auxiliary from its participle
_VOWELS = "aeiouàèéìòù"
_OBJECT = 5  # tokens that an object and what stands before it may take
_APART = 12  # tokens between a verb and its particle in "führte am Montag im Rat aus"


def is_noun(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether an ambiguous form is a noun here: "the claim", "his last remarks", "Vale’s report"."""
    token = sentence[i]
    if i == 0 or token.is_name or token.low not in lexicon.ambiguous:
        return i > 0 and token.is_name
    if sentence[i - 1].low in lexicon.elided_articles and token.low[0] in _VOWELS:
        return False  # "lo accusa": the article would be "l’"
    following = sentence[i + 1 : i + 2]
    if token.low in lexicon.sayings and sentence[i - 1].low in lexicon.leading_adjectives:  # "the old saying"
        return True
    if i > 1 and sentence[i - 1].is_name and _is_named_noun(sentence, i, lexicon):
        return True
    if following and following[0].low in lexicon.passive and sentence[i - 1].low in lexicon.that:
        return True  # "told them in Osk that fear was “…”"
    if token.low in lexicon.inscribing and following and (following[0].piece >= 0 or following[0].text == ":"):
        return False  # "a notice on the door read: “…”"
    helped = sentence[i - 1].low in lexicon.auxiliaries  # "ha accusato Vale"
    if token.low in lexicon.persons and following and following[0].is_name and not helped:
        return True  # "the deputy counsel Ines Vale"
    gerund = token.low.endswith(lexicon.participle_endings)
    if gerund and is_time(sentence[i - 1], lexicon):
        return False  # "released a statement Monday saying"
    bare = gerund and sentence[i - 1].low not in lexicon.articles
    if bare and following and following[0].piece >= 0 and lexicon.strength(token.low) == 2:
        return False  # "opened her first speech saying “…”"
    if gerund and following and (following[0].low in lexicon.articles or following[0].low in lexicon.objects):
        return False  # "at one point calling the …"
    k = _opening(sentence, i, lexicon)
    if sentence[k].low in lexicon.pronouns and sentence[k].low not in lexicon.determiners:
        return False
    if k == i - 1 and sentence[k].low in lexicon.relatives and sentence[k - 1].low not in lexicon.closed:
        return False  # "signs that read"
    if k < i - 1 and sentence[k].low in lexicon.prepositions and sentence[i - 1].low in lexicon.leading_adjectives:
        return True  # "against recent attacks"
    if k < i - 1 and sentence[k].low in lexicon.indefinite and token.low.endswith(lexicon.plural_endings):
        return False  # "a clerk at a mill orders"
    if sentence[k].low in lexicon.determiners or sentence[k].text.endswith(POSSESSIVE):
        leading = lexicon.leading_adjectives if lexicon.adjectives_follow and lexicon.articles else None
        if leading and k < i - 1:  # "the last remark", not "the mill remarks"
            return sentence[i - 1].low in leading
        return k == i - 1 or sentence[i - 1].low not in lexicon.speaker_nouns
    if not gerund and k < i - 1 and sentence[k].low in lexicon.prepositions and _is_thing(sentence[i - 1], lexicon):
        return True  # "under mill rules"
    if sentence[i - 1].low in lexicon.infinitive and sentence[i - 2].low in lexicon.before_infinitive:
        return False  # "declined to comment"
    return sentence[i - 1].low in lexicon.prepositions and not (gerund or _is_infinitive(sentence, i, lexicon))


def _opening(sentence: Sentence, i: int, lexicon: Lexicon) -> int:
    """The token that may open a noun phrase whose last word is token i: "the" of "the 2009 Osk mill claim"."""
    k = i - 1
    if k and sentence[k].piece >= 0 and sentence[k - 1].text.endswith(POSSESSIVE):  # "Vale’s “…” claim"
        return k - 1
    closed, pronouns = lexicon.closed, lexicon.pronouns
    small = sentence[k].text.islower() and not sentence[k].is_name
    while k > 0 and i - k < 4 and (small or sentence[k].text[0].isalpha()):
        other = sentence[k].is_name and not (small or is_time(sentence[k], lexicon))
        if other or sentence[k].text.endswith(POSSESSIVE):
            break
        if sentence[k].low in closed or sentence[k].low in pronouns:
            break
        k -= 1
    return k


def _is_thing(token: Token, lexicon: Lexicon) -> bool:
    """Whether a word is no person and no plural, so that a verb in the plural cannot belong to it."""
    person = token.is_name or is_person_noun(token.low, lexicon)
    return bool(lexicon.articles) and not person and not token.low.endswith(lexicon.plural_endings)


def _is_named_noun(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a name before token i makes it a noun: "an American judge", "22 Vale emails", "the Osk-born judge is"."""
    if sentence[i - 2].low in lexicon.indefinite or sentence[i - 2].text.isdigit():
        return True
    judged = sentence[i].low in lexicon.persons and sentence[i - 2].low in lexicon.articles
    return judged and i + 1 < len(sentence) and sentence[i + 1].low in lexicon.passive


def _is_infinitive(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether "to" before token i and words that are said behind it show a verb: "led Vale to reply that"."""
    if i + 1 >= len(sentence) or sentence[i - 1].low not in lexicon.infinitive:
        return False
    following = sentence[i + 1]
    told = following.piece >= 0 or following.text in ":," or following.low in lexicon.that or following.is_name
    told = (
        told or following.low in lexicon.objects or following.low in lexicon.neuter or following.low in lexicon.articles
    )
    return told and not sentence[i].low.endswith(lexicon.plural_endings)


def dubs(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a participle gives a name: "Vale, dit « le Grand », (a vendu)", "la sindrome detta «del mugnaio»"."""
    if not lexicon.adjectives_follow or sentence[i].low not in lexicon.terming or not 1 <= i < len(sentence) - 2:
        return False
    if lexicon.nominatives and sentence[i].low in lexicon.located and _at_body(sentence, i, lexicon):
        return False
    piece = i + 1 + (sentence[i + 1].low in lexicon.linking or sentence[i + 1].low in lexicon.as_words)
    if piece + 1 >= len(sentence) or sentence[piece].piece < 0:
        return False
    before = sentence[i - 1]
    closed = (
        before.low in lexicon.closed
        or before.low in lexicon.pronouns
        or before.low in lexicon.one
        or is_having(before.low, lexicon)
    )
    small = before.text.islower() and not closed and not is_speaker_noun(before.low, lexicon)
    apart = before.text == "," and sentence[piece + 1].text == ","
    return apart or (small and not sentence[i].low.endswith(lexicon.infinitive_endings))


def _at_body(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a body stands before the verb at token i: "В мэрии мост (называют) «опасным»", not "В селе мост"."""
    return any(token.low in lexicon.bodies for token in sentence[:i])


def lacks_particle(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a verb says something only with a small word that does not follow it: "pointed (out)".

    Where verbs are put together of two words the small one ends the clause: "führte am Montag im Rat (aus)".
    """
    low = sentence[i].low
    if low in lexicon.going:
        return not _goes_on(sentence[i + 1 : i + 3], lexicon)
    if low in lexicon.holding:
        return all(token.low not in lexicon.that for token in sentence[i + 1 : i + 3])
    if low in lexicon.lasting:
        return any(token.low in lexicon.infinitive for token in sentence[i + 1 : i + 2])  # "continued to (be)"
    if low in lexicon.never_reflexive and i and sentence[i - 1].low in lexicon.reflexive_passive:
        return True  # "se trata de"
    if low not in lexicon.phrasal:
        return False
    articled = bool(lexicon.adjectives_follow) and i + 1 < len(sentence)  # "lancia l’(allarme)", "mette in (guardia)"
    articled = articled and (sentence[i + 1].low in lexicon.articles or sentence[i + 1].low in lexicon.located_in)
    for token in sentence[i + 1 : i + (_APART if lexicon.brackets else 2 + articled)]:
        if token.low in lexicon.phrasal_particles or token.text in ",:;":
            return token.text in ",:;"
    return True


def is_seen(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether the participle at token i ends what somebody sees: "Vale sieht die Anklage bestätigt"."""
    if not lexicon.seeing or (i + 1 < len(sentence) and sentence[i + 1].text[0].isalnum()):
        return False
    begin = next((k for k in range(i - 1, -1, -1) if not sentence[k].text[0].isalnum()), -1)
    return any(token.low in lexicon.seeing for token in sentence[begin + 1 : i - 1])


def _goes_on(following: Sentence, lexicon: Lexicon) -> bool:
    """Whether a verb of going says something with the two words behind it: "went on: “…”", "went after Vale as “…”"."""
    if len(following) < 2 or following[0].low not in lexicon.going_on:
        return False
    marked = not following[1].text[0].isalnum()
    named = following[1].is_name and following[1].low not in lexicon.time  # not "went on Monday"
    return marked or named or following[1].low in lexicon.objects or following[1].low in lexicon.talked_of


def behind_auxiliaries(sentence: Sentence, i: int, lexicon: Lexicon) -> int:
    """The token before the verb group that ends at token i."""
    k = i - 1
    if k > 0 and sentence[k].low in lexicon.enduring and sentence[k - 1].low in lexicon.perfect:
        k -= 1  # "has long (said)"
    if k > 0 and sentence[k].low in lexicon.objects and sentence[k - 1].low in lexicon.perfect:
        k -= 2  # "would have us (believe)"
    both = lexicon.persons  # "(both) said"
    while k >= 0 and (k or sentence[0].low not in both):
        if not (sentence[k].low in lexicon.helping or is_adverb(sentence[k].text, lexicon)):  # "l’avertissait"
            break
        k -= 1
    if k > 1 and (helper := _helper_before(sentence, k, lexicon)):
        return behind_auxiliaries(sentence, helper, lexicon)
    if k > 2 and sentence[k].low in lexicon.infinitive:
        verb = _begun_by(sentence, k, lexicon)
        if sentence[verb].low in lexicon.before_infinitive or _is_passive(sentence, verb, lexicon):
            return behind_auxiliaries(sentence, verb, lexicon)  # "used to say"
    return _behind_words(sentence, k, i, lexicon) if lexicon.adjectives_follow and k > 1 else k


def _behind_words(sentence: Sentence, k: int, i: int, lexicon: Lexicon) -> int:
    """The token before a verb that no list has and the infinitive at token i: «…», (alcanzó a decir) Vale.

    It stands right behind quoted words; `k` is the token before the infinitive.
    """
    verb = k - (sentence[k].low in lexicon.infinitive)
    word, apart = sentence[verb], verb - (sentence[verb - 1].text == ",") - 1
    small = word.text.islower() and word.text.isalpha() and word.low not in lexicon.not_names
    infinitive = sentence[i].low.endswith(lexicon.participle_endings) and not lexicon.strength(word.low)
    return verb - 1 if small and infinitive and apart >= 0 and sentence[apart].piece >= 0 else k


def _begun_by(sentence: Sentence, to: int, lexicon: Lexicon) -> int:
    """The verb before "to" at token `to`: "went (on to say)", "n’hésite (pas à dire)", "se limitó (ayer a decir)"."""
    verb = to - 1 - (sentence[to - 1].low in lexicon.verb_particles)
    small = sentence[verb].low in lexicon.auxiliaries or sentence[verb].low in lexicon.time
    return verb - 1 if small and sentence[verb - 1].low in lexicon.before_infinitive else verb


def is_begun(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether an infinitive at token i hangs on a verb with a subject: "un pont que Vale hésite à (qualifier)"."""
    if i < 3 or not lexicon.free_order or sentence[i - 1].low not in lexicon.infinitive:
        return False
    return sentence[_begun_by(sentence, i - 1, lexicon)].low in lexicon.before_infinitive


def _helper_before(sentence: Sentence, k: int, lexicon: Lexicon) -> int:
    """The auxiliary that a phrase ending at token k parts from its participle: "has in the past (said)"; 0 if none."""
    if lexicon.perfect.isdisjoint([token.low for token in sentence[max(0, k - _INSERTED) : k]]):
        return 0
    apart = sentence[k].text == ","  # "a, dans un message, (dit)"
    for first in range(k - 1, max(0, k - _INSERTED), -1):
        token, following = sentence[first], sentence[first + 1]
        if token.low in lexicon.perfect:
            return first if following.text == "," or (not apart and following.low in lexicon.prepositions) else 0
        comma = token.text == ","
        if token.piece >= 0 or token.low in lexicon.connectives or (comma and not apart):
            return 0
    return 0


def before_time(sentence: Sentence, i: int, lexicon: Lexicon) -> int:
    """The token before "on Tuesday last week", which ends at token i."""
    passed = (lexicon.time, lexicon.determiners, lexicon.time_adjectives)
    while i >= 0 and (sentence[i].text[0].isdigit() or any(sentence[i].low in words for words in passed)):
        i -= 1
    return i - 1 if i >= 0 and sentence[i].low in lexicon.prepositions else i


def _is_passive(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether token i is the participle of a passive: "was edited (to say)"."""
    participle = sentence[i].low.endswith(lexicon.past_endings) or sentence[i].low in lexicon.passive_infinitive
    return participle and sentence[i - 1].low in lexicon.passive


def is_adverb(word: str, lexicon: Lexicon) -> bool:
    adverbial = word.islower() and len(word) > 4 and word.endswith(lexicon.adverb_endings)
    return adverbial and word not in lexicon.speaker_nouns and word not in lexicon.things  # "bâtiment"


def modifies(sentence: Sentence, i: int, ahead: int, lexicon: Lexicon) -> bool:
    """Whether a participle without an auxiliary hangs on the noun before it: "un projet contesté"."""
    if not sentence[i].low.endswith(lexicon.noun_participles) or ahead < 0:
        return False
    noun, helped = sentence[ahead], any(token.low in lexicon.auxiliaries for token in sentence[ahead + 1 : i])
    free = noun.low in lexicon.connectives or noun.low in lexicon.pronouns  # "a-t-elle (dit)"
    return noun.text[0].isalpha() and not (helped or free)


def rejects_claims(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a verb at token i turns down what others say: "rejected claims that …", not "Vale’s claim that …".

    So does "do not (call) it “…”".
    """
    if i and sentence[i - 1].low in lexicon.negations and sentence[i].low in lexicon.terming:
        return True
    if sentence[i].low not in lexicon.rejecting:
        return False
    for k in range(i + 1, min(len(sentence), i + _OBJECT)):
        word = sentence[k]
        if word.piece >= 0 or word.low in lexicon.possessives or word.text.endswith(POSSESSIVE):
            return False
        if word.low in lexicon.claims:
            by = k + 1 < len(sentence) and sentence[k + 1].low in lexicon.passive_by - lexicon.linking
            judged = (
                sentence[k + 1 : k + 2] and sentence[k + 1].low in lexicon.as_words
            )  # "wies den Vorwurf als „…“ zurück"
            return not (by or judged)
    return False


def is_told(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether somebody is told, asked or called something by others: "millers were told to …"."""
    words = [token.low for token in sentence]
    return any(one in lexicon.passive and other in lexicon.telling for one, other in pairwise(words))
