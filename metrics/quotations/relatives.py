"""Whom a relative clause is about, and what stands in it: "the miller who found the wheel (said)"."""

from __future__ import annotations

from metrics.quotations.appositions import bearer, explained, head_of, may_speak, own_name
from metrics.quotations.leading import up_to_its_head
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.printed import Token
from metrics.quotations.skeleton import Phrase, Sentence, is_person_noun, is_speaker_noun, named, phrase_left


def related(sentence: Sentence, antecedent: Phrase, relative: Token, lexicon: Lexicon) -> Phrase | None:
    """Whom a relative clause is about, by the noun phrase before it: its bearer, its owner, or what explains it."""
    owner = own_name(sentence, antecedent, lexicon) if relative.low in lexicon.subject_relatives else None
    owner = owner or _owner(sentence, antecedent, relative, lexicon) or _hanging(sentence, antecedent, lexicon)
    return explained(sentence, owner, lexicon) or owner


def _owner(sentence: Sentence, phrase: Phrase, relative: Token, lexicon: Lexicon) -> Phrase | None:
    """What can speak and has a noun phrase hanging on it: "the report" of "the report of the mill (that says …)".

    Of "a letter signed by millers, which says …" the letter, for `relative` means no persons.
    """
    inside = sentence[phrase[0]].low in lexicon.inner_prepositions
    of = phrase[0] if inside else phrase[0] - 1
    signed = of > 1 and sentence[of].low in lexicon.passive_by and relative.low in lexicon.what
    linked = sentence[of].low in lexicon.linking
    if of > 1 and not linked and relative.low in lexicon.subject_relatives:
        return _placed(sentence, of, lexicon, named_too=not may_speak(sentence, phrase, lexicon))
    held = of > 1 and relative.low not in lexicon.subject_relatives and not may_speak(sentence, phrase, lexicon)
    if of <= 0 or not (signed or linked or held):
        return None  # `held`: "a sign on the door that (said)"
    owner = phrase_left(sentence, of - 1 - signed, lexicon)
    speaks = owner is not None and is_speaker_noun(sentence[owner[1]].low, lexicon)
    return owner if speaks else None


def _placed(sentence: Sentence, i: int, lexicon: Lexicon, *, named_too: bool) -> Phrase | None:
    """Vale in "Vale, a clerk in a mill, (who says …)", where token i is "in"; with `named_too` in "Vale in a mill"."""
    person = phrase_left(sentence, i - 1, lexicon) if sentence[i].low in lexicon.prepositions else None
    person = up_to_its_head(sentence, person, lexicon) if person else None  # "a clerk familiar (with it)"
    if person is None or not (named_too and named(sentence, person[1], lexicon)):
        return bearer(sentence, person, lexicon) if person and _is_person(sentence, person, lexicon) else None
    return person


def _is_person(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    return is_person_noun(sentence[phrase[1]].low, lexicon)


def _hanging(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> Phrase:
    """Who hangs on a noun phrase that cannot speak: millers in "the objections of millers (who say …)"."""
    inner = [k for k in range(phrase[0] + 1, phrase[1]) if sentence[k].low in lexicon.linking]
    if not inner or is_speaker_noun(head_of(sentence, phrase, lexicon), lexicon):
        return phrase
    speaks = named(sentence, phrase[1], lexicon) or is_speaker_noun(sentence[phrase[1]].low, lexicon)
    return (inner[-1] + 1, phrase[1]) if speaks and not sentence[inner[-1] - 1].is_name else phrase


def is_object(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether only a verb stands between a noun phrase and the relative pronoun that is its subject."""
    first = phrase[0]
    if first < 2 or sentence[first - 2].low not in lexicon.subject_relatives:
        return False
    verb = sentence[first - 1]
    return verb.low in lexicon.passive or (verb.text.islower() and verb.low not in lexicon.closed)


def stands_alone(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a phrase after "that" is a subject of its own and not the verb of a relative clause."""
    first = sentence[phrase[0]]
    if lexicon.object_relatives and sentence[phrase[0] - 1].low in lexicon.subject_relatives:  # not "who" of both
        return phrase[0] > 1 and sentence[phrase[0] - 2].low in lexicon.prepositions and first.is_name  # "à qui Vale"
    if first.is_name or is_speaker_noun(sentence[phrase[1]].low, lexicon):
        return True
    return first.low in lexicon.determiners or first.low in lexicon.pronouns
