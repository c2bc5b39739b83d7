"""Whom a sentence is about, where nobody is quoted in it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from metrics.quotations.appositions import completed, explained, governed, head_of, may_speak
from metrics.quotations.blocks import Source
from metrics.quotations.clause import Clause
from metrics.quotations.leading import main_subject
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.owners import bearer_of_thing
from metrics.quotations.skeleton import Phrase, Sentence, is_person_noun, named, phrase_right, span_of
from metrics.quotations.somebody import is_somebody

_OPENING = 4  # words
_TURNED = 8  # tokens of "the first one to speak was"
_WORD = 2  # tokens of a sentence that is but a word: "Silence."


def topic_of(sentence: Sentence, lexicon: Lexicon) -> Source | None:
    """The person whom a sentence is about, named, called by a noun, or "he" and "she"."""
    subject = main_subject(sentence, lexicon) if len(sentence) > _WORD else None
    if subject is None:
        return None
    subject = _turned(sentence, subject, lexicon) or subject
    before = explained(sentence, subject, lexicon)
    if before and lexicon.adjectives_follow and governed(sentence, before[1], lexicon):
        before = None  # "38 anni, figlia di un mugnaio di Osk, la sarta"
    own = completed(sentence, subject, lexicon)
    full = own if own[0] > subject[1] else before or own  # "the miller, Ada Vale," has a name of her own
    if (subject := bearer_of_thing(sentence, full, lexicon)) is None:
        return None
    name = named(sentence, subject[1], lexicon)
    whole = lexicon.adjectives_follow or not name  # "the clerk of Osk Mill"
    head = head_of(sentence, subject, lexicon)
    hangs = bool(lexicon.compounds) and head != sentence[subject[1]].low and is_person_noun(head, lexicon)
    head = head if whole or hangs else sentence[subject[1]].low  # "Der Verteidiger von Ines Vale"
    person = name or is_person_noun(head, lexicon) or head in lexicon.male or head in lexicon.female
    person = person or head in lexicon.others or is_somebody(sentence, subject, lexicon)
    return Source(span_of(sentence, subject), "topic", None, head) if person else None


def _turned(sentence: Sentence, subject: Phrase, lexicon: Lexicon) -> Phrase | None:
    """Vale in "La primera en hablar fue Vale", where a word that names nobody stands before the verb."""
    if subject[0] > 0 or not lexicon.drops_subject or named(sentence, subject[1], lexicon):
        return None
    is_she = next((k for k, token in enumerate(sentence[:_TURNED]) if token.low in lexicon.arriving), 0)
    name = phrase_right(sentence, is_she + 1, lexicon) if is_she else None
    return name if name and named(sentence, name[1], lexicon) else None


def newer_topic(sentence: Sentence, before: Source | None, lexicon: Lexicon) -> Source | None:
    """The topic of a sentence if none came `before`, or if a first name and a surname bring in somebody else."""
    given = lexicon.given_names
    if before is not None and not any(one.is_name and first.low in given for first, one in pairwise(sentence)):
        return before  # first, because most sentences name nobody in full, and whom they are about is long to find
    topic = topic_of(sentence, lexicon)
    if topic is None or before is None:
        return topic or before
    words = [token for token in sentence if topic.mention.start <= token.start < topic.mention.end]
    if words[0].low in lexicon.possessives or words[0].low in lexicon.speakers_me:  # "Our clerk Otto Lund"
        return before
    return topic if len(words) > 1 and words[-2].low in given and words[-1].is_name else before


def brought_in(own: Sequence[Sentence], lexicon: Lexicon, *, alone: bool) -> Source | None:
    """The person whom the second sentence of a paragraph names in full, if the first one is nothing but quoted words.

    “The wheel is theirs.” Ines Vale, 52, counts her sacks; “The wheel is theirs.” Vale said. Where other words of the
    paragraph have a speaker (not `alone`), the sentence must take up the first ones: “…” Así cerró Ines Vale; “…” With
    these words Ines Vale.
    """
    bare = len(own) > 1 and all(token.piece >= 0 or not token.text[0].isalnum() for token in own[0])
    if not bare or any(token.piece >= 0 for token in own[1]) or not (alone or _points_back(own[1], lexicon)):
        return None
    topic = _named_there(own[1], lexicon) or topic_of(own[1], lexicon)
    words = [token for token in own[1] if topic and topic.mention.start <= token.start < topic.mention.end]
    whole = not alone or sum(token.is_name and token.low not in lexicon.not_names for token in words) > 1
    says = len(own[1]) > 2 and own[1][-1].text == "." and lexicon.strength(own[1][-2].low) == 2
    return topic.but(rule="ahead") if topic and (whole or says) else None


def _named_there(sentence: Sentence, lexicon: Lexicon) -> Source | None:
    """Who is named first in a sentence that takes up words: "Those were the words of Vale"."""
    if not _points_back(sentence, lexicon):
        return None
    first = next((k for k in range(1, len(sentence)) if named(sentence, k, lexicon)), 0)
    name = phrase_right(sentence, first, lexicon) if first else None
    return Source(span_of(sentence, name), "topic", None, sentence[name[1]].low) if name else None


def _points_back(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether a sentence begins with "so said", "with these words" or "this from"."""
    opening = [token.low for token in sentence[: _OPENING + bool(lexicon.compounds)]]
    words = lexicon.reporting_nouns | lexicon.coming_from
    that = not lexicon.demonstratives.isdisjoint(opening)
    that = that or (bool(lexicon.compounds) and opening[0] in lexicon.impersonal)  # "Das sind die letzten Worte"
    these = that and not words.isdisjoint(opening)
    owned = [token.low for token in sentence[1:4]]  # "La frase es de Vale"
    these = these or (
        len(owned) == 3
        and owned[0] in lexicon.reporting_nouns
        and owned[1] in lexicon.arriving
        and owned[2] in lexicon.linking
    )
    says = bool(lexicon.free_order) or lexicon.strength("".join(opening[1:2])) > 0
    return these or (says and opening[0] in lexicon.pointing)


def asked(sentence: Sentence, lexicon: Lexicon) -> Source | None:
    """Who is asked something in a sentence, and answers: Vale in "I asked Vale why", in "“Why?” I asked Vale.".

    Where nobody is named it is of whom the question is: "I asked if she rowed".
    """
    if lexicon.asking.isdisjoint([token.low for token in sentence]):
        return None
    cue = next(i for i, token in enumerate(sentence) if token.low in lexicon.asking)
    passive = cue > 0 and sentence[cue - 1].low in lexicon.passive
    pronoun = cue + 1 < len(sentence) and sentence[cue + 1].low in lexicon.pronouns  # "her" is no article here
    whom = (cue + 1, cue + 1) if pronoun else phrase_right(sentence, cue + 1, lexicon)
    if passive:
        whom = main_subject(sentence[:cue], lexicon)
    behind = cue + 1 if passive or whom is None else whom[1] + 1
    following = sentence[behind] if behind < len(sentence) else None
    if whom is None and behind + 1 < len(sentence) and sentence[behind + 1].low in lexicon.pronouns:
        whom = (behind + 1, behind + 1)
    if any(token.piece >= 0 for token in sentence):  # “Why?” she asked Vale.
        what = following is None or following.text in ".:,"
    else:
        what = following is not None and following.low in lexicon.askable
    if whom is None or not what:
        return None
    head = head_of(sentence, whom, lexicon)
    person = named(sentence, whom[1], lexicon) or is_person_noun(head, lexicon) or head in lexicon.pronouns
    return Source(span_of(sentence, whom), "topic", None, head) if person and head not in lexicon.speakers_me else None


def asks_whoever_spoke(sentence: Sentence, lexicon: Lexicon) -> bool:
    """Whether somebody is asked who stands as a pronoun before the verb: "La jueza le (preguntó) si vio algo"."""
    cue = next((k for k, token in enumerate(sentence) if token.low in lexicon.inquiring), 0) if lexicon.inquiring else 0
    before = cue - 1 - (cue > 1 and sentence[cue - 1].low in lexicon.has)  # not "le había preguntado"
    return before > 0 and sentence[before].low in lexicon.object_clitics


def gesturing(sentence: Sentence, lexicon: Lexicon) -> Source | None:
    """Who nods, laughs or shrugs in a sentence without a quotation."""
    subject = _behind_gesture(sentence, lexicon) or main_subject(sentence, lexicon)
    if subject is None:
        return None
    subject = completed(sentence, subject, lexicon)
    head = head_of(sentence, subject, lexicon)
    if not may_speak(sentence, subject, lexicon):
        return None
    anaphoric = head in lexicon.pronouns or sentence[subject[0]].low in lexicon.definite  # not "his wife"
    return Source(span_of(sentence, subject), "paragraph", None, head if anaphoric else "")


def _behind_gesture(sentence: Sentence, lexicon: Lexicon) -> Phrase | None:
    """Vale in "Neben ihr schüttelte Vale den Kopf", where something else opens the sentence."""
    if not lexicon.brackets or sentence[0].low not in lexicon.prepositions:
        return None
    verb = next((k for k, token in enumerate(sentence) if token.low in lexicon.gestures), 0)
    return phrase_right(sentence, verb + 1, lexicon) if verb > 1 else None


def has_view(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether somebody says or thinks something: "Vale said", "To Vale, the mill had no choice."."""
    return clause.strength == 2 or (clause.rule == "according" and may_speak(sentence, clause.subject, lexicon))


def only_dates(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause only says when: "before the race began"."""
    opened = clause.start > 0 and sentence[clause.start - 1].low in lexicon.subordinators
    return opened and sentence[clause.cue].low in lexicon.after_words


def leads_in(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether somebody’s words follow: "The record gives her answer:", "Her reply is long.", "Her verdict?"."""
    opens = clause.start == int(sentence[0].low in lexicon.definite) or clause.start == 0
    replies = opens and sentence[clause.cue].low in lexicon.replies
    verdict = sentence[-1].text == "?" and not any(
        lexicon.strength(token.low) or token.low in lexicon.auxiliaries for token in sentence[clause.end + 1 :]
    )  # "Vale’s message to Lund?"
    return replies or sentence[-1].text == ":" or (opens and verdict)


def is_quoting(sentence: Sentence, clause: Clause, lexicon: Lexicon) -> bool:
    """Whether a clause only says that somebody’s words are kept or quoted."""
    return lexicon.lists("documents", clause.head) or sentence[clause.cue].low in lexicon.quoting


def presented(sentence: Sentence, lexicon: Lexicon) -> Source | None:
    """Whom a sentence shows who is heard next: "Here is Vale, in full:", "Here’s the keeper again:"."""
    if sentence[0].low not in lexicon.presenting or sentence[-1].text != ":":
        return None
    shown = phrase_right(sentence, 1 + (sentence[1].low in lexicon.passive), lexicon)
    head = head_of(sentence, shown, lexicon) if shown else ""
    person = shown is not None and (named(sentence, shown[1], lexicon) or is_person_noun(head, lexicon))
    return Source(span_of(sentence, shown), "paragraph", None, head) if shown and person else None
