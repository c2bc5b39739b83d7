"""Who a participle tells of: "Vale shrugged, calling it “…”", "one poster writing “…”"."""

from __future__ import annotations

from collections.abc import Sequence

from metrics.quotations.appositions import head_of, may_speak, set_apart
from metrics.quotations.clause import Clause
from metrics.quotations.leading import main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import (
    POSSESSIVE,
    Phrase,
    Sentence,
    is_person_noun,
    is_speaker_noun,
    is_time,
    named,
    phrase_left,
)
from metrics.quotations.subjects import subject_of
from metrics.quotations.verbs import before_time, behind_auxiliaries, is_adverb
from metrics.quotations.words import is_verb

_WITNESS = 9  # tokens between "was filmed" and "saying"


def participle_clause(sentence: Sentence, i: int, before: Sequence[Clause], lexicon: Lexicon) -> Clause | None:
    """…, calling it Q: the subject of the clause before, or a noun phrase right before ("one poster writing Q")."""
    if (witnessed := _witnessed(sentence, i, lexicon)) is not None:
        return Clause(i, witnessed, "participle", lexicon.strength(sentence[i].low))
    behind = before_time(sentence, i - 1, lexicon) if is_time(sentence[i - 1], lexicon) else i - 1
    while behind and (sentence[behind].low in lexicon.auxiliaries or is_adverb(sentence[behind].text, lexicon)):
        behind -= 1  # "with Vale reportedly (yelling)"
    if sentence[behind].low in lexicon.continuing:
        subject = subject_of(sentence, behind_auxiliaries(sentence, behind, lexicon), lexicon)  # "Vale kept (asking)"
        return Clause(i, subject, "participle", lexicon.strength(sentence[i].low)) if subject else None
    judged = _judged(sentence, behind, lexicon)
    if judged and sentence[i].low in lexicon.deeds:  # "Vale praised Lund for (showing)": what he did, not said
        return None
    subject = (
        _beside(sentence, behind, lexicon)
        or _sender(sentence, i, lexicon)
        or judged
        or _quoted_as(sentence, i, lexicon)
    )
    if subject is None:
        subject = _told_before(sentence, i, before, lexicon)
    if subject is not None and _is_words(sentence, subject, lexicon):
        subject = _issuer(sentence, subject, lexicon) or subject
    if subject is None:
        subject = _joined(sentence, i, lexicon) or main_subject(sentence[:i], lexicon) or _ahead(sentence, i, lexicon)
    return Clause(i, subject, "participle", lexicon.strength(sentence[i].low)) if subject else None


def _told_before(sentence: Sentence, i: int, before: Sequence[Clause], lexicon: Lexicon) -> Phrase | None:
    """Who speaks in the last clause before token i; of "as Lund spoke, Vale left, (saying)" Vale."""
    last = next((c for c in reversed(before) if not _is_embedded(sentence, c, lexicon)), None)
    if last and last.start and sentence[last.start - 1].low in lexicon.subordinators:
        main = main_subject(sentence[:i], lexicon)
        return main if main and main[0] > last.end else last.subject
    return last.subject if last else None


def _joined(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Lund in "Vale led the row, and in May Lund hired an aide, (saying)": whom the last clause is about."""
    commas = (k for k in range(i - 2, 0, -1) if sentence[k].text == "," and sentence[k + 1].low in lexicon.joining)
    first = next(commas, i) + 2
    subject = main_subject(sentence[first:i], lexicon) if first < i else None
    if subject is None:
        return None
    subject = first + subject[0], first + subject[1]
    verb = sentence[subject[1] + 1]
    does = is_verb(verb, lexicon) or verb.low in lexicon.perfect
    return subject if does and may_speak(sentence, subject, lexicon) else None


def _beside(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    """The noun phrase that ends at token k, if it is not who is spoken to or through: "wrote (to) millers (saying)"."""
    phrase = phrase_left(sentence, k, lexicon)
    before = sentence[phrase[0] - 1].low if phrase else ""
    aside = before in lexicon.addressing or before in lexicon.turning_to
    if phrase is None or aside or not may_speak(sentence, phrase, lexicon):
        return None
    return _outer(sentence, phrase, lexicon) if before in lexicon.located_in else phrase


def _outer(sentence: Sentence, place: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Who speaks in a place: the miller in "a miller in Osk (calling)", Vale in "Vale wrote a piece in the Post …"."""
    outer = phrase_left(sentence, place[0] - 2, lexicon) if place[0] > 1 else None
    if outer is None:
        return place
    if is_person_noun(head_of(sentence, outer, lexicon), lexicon):
        return outer
    return (_issuer(sentence, outer, lexicon) or place) if _is_words(sentence, outer, lexicon) else place


def _sender(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """The builders in "a notice from the builders, Vane & Lind, (regretting)"."""
    sender = set_apart(sentence, i - 1, lexicon) if sentence[i - 1].text == "," else None
    if sender is None or sender[0] < 2:
        return None
    document, link = sentence[sender[0] - 2].low, sentence[sender[0] - 1].low
    led = link in lexicon.coming_from or link in lexicon.passive_by
    return sender if led and lexicon.lists("documents", document) else None


def _judged(sentence: Sentence, k: int, lexicon: Lexicon) -> Phrase | None:
    """Lund in "Vale scolded Lund for (calling)", where token k is "for", and in "accused Lund of (calling)"."""
    whom = phrase_left(sentence, k - 1, lexicon) if k > 1 and sentence[k].low in lexicon.linking else None
    if whom is None or whom[0] < 2 or sentence[whom[0] - 1].low in lexicon.prepositions:
        return None
    verb = sentence[whom[0] - 1]
    does = verb.text.islower() and verb.low.endswith(lexicon.past_endings + lexicon.gerund_endings)
    does = does or lexicon.strength(verb.low) > 0
    return whom if does and may_speak(sentence, whom, lexicon) else None


def _ahead(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Vale in "After calling it “…,” Vale left", where the participle opens the sentence."""
    comma = next((k for k in range(i + 1, len(sentence)) if sentence[k].text[-1] == ","), 0) if i <= 1 else 0
    aside = comma and comma + 2 < len(sentence) and sentence[comma + 2].text == ","  # "…,” though, (Vale left)"
    comma += 2 * bool(aside and sentence[comma + 1].low in lexicon.connectives)
    subject = main_subject(sentence[comma + 1 :], lexicon) if comma else None
    return (comma + 1 + subject[0], comma + 1 + subject[1]) if subject and subject[0] == 0 else None


def _witnessed(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Vale in "Vale was heard (saying)", "Vale was caught on tape (saying)", "Vale is on the record (saying)"."""
    k = i - 1
    if sentence[k].low in lexicon.on_record:
        k -= 1 + (sentence[k - 1].low in lexicon.articles)
        k -= sentence[k].low not in lexicon.passive
    k -= sentence[k].low in lexicon.overheard
    if not (0 < k < i - 1 and sentence[k].low in lexicon.passive):
        k = _where_heard(sentence, i, lexicon)
    verb = 0 < k < i - 1 and sentence[k].low in lexicon.passive
    return subject_of(sentence, behind_auxiliaries(sentence, k + 1, lexicon), lexicon) if verb else None


def _where_heard(sentence: Sentence, i: int, lexicon: Lexicon) -> int:
    """The helper of "is (quoted in the Post as) saying", "was (filmed outside court) saying", or 0."""
    for k in range(i - 1, max(1, i - _WITNESS), -1):
        if not sentence[k].text[0].isalnum() or sentence[k].low in lexicon.connectives:
            return 0
        if sentence[k].low in lexicon.overheard and sentence[k + 1].low in lexicon.prepositions:
            return k - 1
    return 0


def _is_embedded(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause is no main one, so that a participle behind it tells of somebody else: "that Vale said".

    Nor is one in "believes we should say", in "a miller who said" or in "whose clerk said".
    """
    before = sentence[clause.start - 1].low if clause.start else ""
    owned = before in lexicon.whose
    relative = owned or any(token.low in lexicon.relatives for token in sentence[clause.subject[1] : clause.cue])
    return clause.rule == "possessive" or before in lexicon.that or relative or lexicon.strength(before) > 0


def _quoted_as(sentence: Sentence, i: int, lexicon: Lexicon) -> Phrase | None:
    """Vale in "quotes the keeper, Ines Vale, as (saying)"."""
    if i < 2 or sentence[i - 1].low not in lexicon.as_words:
        return None
    name = phrase_left(sentence, i - 2 - (sentence[i - 2].text == ","), lexicon)
    agent = name is not None and name[0] > 2 and sentence[name[0] - 1].low in lexicon.passive_by
    return main_subject(sentence[: name[0]], lexicon) if agent and name else name  # "(Vale) is quoted by X as saying"


def _issuer(sentence: Sentence, words: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Vale in "Vale issued a statement calling …"; nobody in "there was a letter saying …"."""
    if words[0] > 0 and sentence[words[0] - 1].low in lexicon.passive:
        return None
    owner = next((k for k in range(words[1] - 1, words[0] - 1, -1) if sentence[k].text.endswith(POSSESSIVE)), None)
    if owner is not None:  # "Vale’s letter calling …", whoever read it
        first = owner
        while first > words[0] and named(sentence, first - 1, lexicon):
            first -= 1
        return (first, owner) if first < owner else phrase_left(sentence, owner, lexicon)
    issuer = main_subject(sentence[: words[0]], lexicon)
    return issuer if issuer and may_speak(sentence, issuer, lexicon) else None


def _is_words(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    head = sentence[phrase[1]].low
    if named(sentence, phrase[1], lexicon) and phrase[0] == phrase[1]:  # "said Page, (adding)"
        return False
    return head in lexicon.reporting_nouns or lexicon.lists("documents", head)


def without_participle(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """ "A post" of "a post shared", "una nota" of "una nota dejada en la mesa"."""
    first, last = phrase
    ended = sentence[last].low.endswith(lexicon.past_endings)
    if ended and is_speaker_noun(sentence[last - 1].low, lexicon):
        return first, max(first, last - 1)
    for k in range(first + 1, last if lexicon.adjectives_follow else first):
        if sentence[k].low in lexicon.documents and sentence[k + 1].low in lexicon.issuing:
            return first, k
    return phrase
