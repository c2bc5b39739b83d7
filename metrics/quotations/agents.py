"""Who does what a verb tells that is no active one: "called “…” by Vale", not "the boat called “…”"."""

from __future__ import annotations

from metrics.model import Span
from metrics.quotations.appositions import head_of, may_speak
from metrics.quotations.blocks import Source
from metrics.quotations.clause import Clause
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import (
    Phrase,
    Sentence,
    is_person_noun,
    is_speaker_noun,
    is_time,
    named,
    phrase_right,
    span_of,
)

ASKED = "asked"  # rule of a question that nobody is said to put
_AGENT = 7  # tokens between a participle and the one by whom it is said
_OPENING = 4  # tokens of "auf die letzte"
_RELATIVE = 10  # tokens between "what" and its verb


def by_agent(sentence: Sentence, i: int, strength: int, lexicon: Lexicon) -> Clause | None:
    """Described by X as …; called (a) “…” by X; accused on Monday of “…” by X."""
    if lexicon.passive_by.isdisjoint([token.low for token in sentence[i + 1 : i + _AGENT]]):
        return None
    by = next((k for k in range(i + 1, min(len(sentence), i + _AGENT)) if not _is_passed(sentence, k, lexicon)), i)
    if sentence[by].low in lexicon.passive_by:
        subject = phrase_right(sentence, by + 1, lexicon)
        if subject and not lexicon.strength(sentence[subject[0]].low):  # "began by saying"
            return Clause(i, subject, "passive", max(1, strength))
    return None


def told_by(sentence: Sentence, lexicon: Lexicon) -> Clause | None:
    """Lund in "Told by Lund that it was “…”, Vale left"; nobody in "Asked by Lund about it, Vale said"."""
    agent = phrase_right(sentence, 2, lexicon) if len(sentence) > 2 and sentence[1].low in lexicon.passive_by else None
    that = agent is not None and agent[1] + 1 < len(sentence) and sentence[agent[1] + 1].low in lexicon.that
    return Clause(0, agent, "passive", 2) if agent and that else None


def inner_agent(sentence: Sentence, i: int, strength: int, lexicon: Lexicon) -> Clause | None:
    """Vale in "wurde von Vale als „…“ bezeichnet", where the participle at token i ends what its helper began."""
    helped = _is_participle(sentence[i].low) and any(
        token.low in lexicon.passive for token in sentence[max(0, i - _RELATIVE) : i]
    )
    let = i + 1 < len(sentence) and sentence[i + 1].low in lexicon.letting  # "muss sich von Vale „…“ vorwerfen lassen"
    helped = helped or (let and any(token.low in lexicon.objects for token in sentence[:i]))
    for by in range(i - 2, -1, -1) if helped else ():
        if sentence[by].low in lexicon.passive_by:
            subject = phrase_right(sentence, by + 1, lexicon)
            if subject and may_speak(sentence, subject, lexicon):
                return Clause(i, subject, "passive", max(1, strength))
    there = next((k for k in range(i) if sentence[k].low in lexicon.herein), None)
    return (
        None
        if there is None or not is_far_passive(sentence, i, lexicon)
        else Clause(there, (there, there), "written", 2)
    )


def is_far_passive(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether the participle at token i ends a passive that began before: "wurde der Plan als „…“ gewertet"."""
    following = sentence[i + 1] if i + 1 < len(sentence) else None
    if following and following.low in lexicon.passive:
        return True
    if following and following.text[0].isalnum():
        return False
    begins = (k for k in range(i) if sentence[k].text in ",;:" or _opens_relative(sentence, k, lexicon))
    begin = max(begins, default=-1)
    return _is_participle(sentence[i].low) and any(token.low in lexicon.passive for token in sentence[begin + 1 : i])


def _opens_relative(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether token k opens a relative clause that no comma parts from its noun: "een molenaar te horen (die)"."""
    relative = k > 1 and sentence[k].low in lexicon.subject_relatives and not lexicon.capital_nouns
    return relative and sentence[k - 1].piece < 0 and sentence[k - 1].low not in lexicon.closed


def _is_participle(word: str) -> bool:
    return word.startswith("ge") or word.endswith("t")


def _is_passed(sentence: Sentence, k: int, lexicon: Lexicon) -> bool:
    """Whether token k stands between a participle and "by": what is said, a day, or a small word before these."""
    token = sentence[k]
    if token.piece >= 0 or is_time(token, lexicon):
        return True
    following = sentence[k + 1] if k + 1 < len(sentence) else token
    before = token.low in lexicon.as_words or token.low in lexicon.articles or token.low in lexicon.prepositions
    own = token.low not in lexicon.passive_by
    return before and own and (following.piece >= 0 or following.low in lexicon.articles or is_time(following, lexicon))


def is_agent(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether somebody does what a verb tells, where it may be no passive: "(said) by Vale", not "(said) by email"."""
    bare = is_bare(sentence, phrase, lexicon) or phrase[0] == phrase[1]  # "par SMS"
    means = bare and lexicon.lists("documents", head_of(sentence, phrase, lexicon))
    return may_speak(sentence, phrase, lexicon) and not means


def questioner(sentence: Sentence, i: int, lexicon: Lexicon) -> Source | None:
    """Who puts the question at token i to somebody else: Lund in "Vale was asked by Lund, “Why?”".

    A source by the rule "asked", which has no name, in "Vale was asked: “Why?”", "Asked “Why?”, Vale left" and in
    "To the question “Why?” Vale replied".
    """
    if sentence[i].text[-1] == "?" and (noun := _answered(sentence, i, lexicon)):
        named_so = Span(sentence[noun].start, sentence[noun].end)
        return Source(named_so, ASKED, named_so, "", 2, 0)
    cue = _asked_before(sentence, i, lexicon) if sentence[i].text[-1] == "?" else _asked_whether(sentence, i, lexicon)
    if cue is None:
        return None
    said = Span(sentence[cue].start, sentence[cue].end)
    by = next((k for k in range(cue + 1, i - 1) if sentence[k].low in lexicon.passive_by), 0)
    agent = phrase_right(sentence, by + 1, lexicon) if by else None
    if agent is None or not may_speak(sentence, agent, lexicon):
        return Source(said, ASKED, said, "", 2, 0)
    return Source(span_of(sentence, agent), "passive", said, head_of(sentence, agent, lexicon), 2, 0)


def _answered(sentence: Sentence, i: int, lexicon: Lexicon) -> int:
    """The noun right before a question that somebody else answers: "Auf die Frage „Warum?“ (sagte Vale)"; 0 if none."""
    noun = i - 1 - (i > 1 and sentence[i - 1].text in ",:")
    if noun < 1 or sentence[noun].low not in lexicon.questions:
        return 0
    opening = [token.low for token in sentence[max(0, noun - _OPENING) : noun]]
    return 0 if lexicon.put_to.isdisjoint(opening) else noun


def _asked_whether(sentence: Sentence, i: int, lexicon: Lexicon) -> int | None:
    """The verb of "Asked whether it was “wet,” Vale left", where the piece at token i is part of the question."""
    first = sentence[0].low
    if i == 0 or first not in lexicon.asking or first not in lexicon.opening_participles:
        return None
    whether = any(token.low in lexicon.askable for token in sentence[1 : min(i, _AGENT)])
    answers = any(token.text[-1] == "," for token in sentence[1:i])  # Asked why it was “wet,” Vale said “…”
    return 0 if whether and not answers else None


def is_asked_of(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether the words at token i only name what somebody is asked of: "Quizzed on the “ghost mills”, Vale said"."""
    if i == 0 or sentence[0].low not in lexicon.opening_participles or sentence[i - 1].low not in lexicon.determiners:
        return False
    return sentence[i].text[1].islower() and not any(token.text == "," or token.piece >= 0 for token in sentence[1:i])


def _asked_before(sentence: Sentence, i: int, lexicon: Lexicon) -> int | None:
    """The verb shortly before token i by which somebody is asked, if it is a passive or a participle."""
    for k in range(i - 1, max(-1, i - _AGENT), -1):
        word = sentence[k]
        if word.low in lexicon.asking and word.low in lexicon.opening_participles:
            before = sentence[k - 1] if k else None
            free = before is None or before.low in lexicon.subordinators
            return k if free or (before is not None and before.low in lexicon.passive) else None
        if word.piece >= 0 or lexicon.strength(word.low) or word.low in lexicon.connectives:
            return None
    return None


def names_only(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a verb that gives a name does no more: "the boat called “…”", not "the boat, which she called “…”"."""
    if sentence[i].low not in lexicon.naming or i + 1 >= len(sentence) or sentence[i + 1].piece < 0:
        return False
    if sentence[i - 1].low in lexicon.perfect:  # "a figure that the council has called “…”"
        return False
    relative = lexicon.relatives | lexicon.what
    if _is_told_of(sentence, i, lexicon):
        return False
    return not any(token.low in relative for token in sentence[max(0, i - _RELATIVE) : i])


def _is_told_of(sentence: Sentence, i: int, lexicon: Lexicon) -> bool:
    """Whether a name between a noun and the verb at token i begins a clause of its own: "a figure Vale (called)"."""
    k = i - 1
    while k > 0 and named(sentence, k, lexicon):
        k -= 1
    noun = sentence[k]
    free = noun.text.islower() and noun.text.isalpha() and noun.low not in lexicon.closed
    return 0 < k < i - 1 and free and not is_speaker_noun(noun.low, lexicon)


def is_bare(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a noun phrase is neither a name nor a pronoun and has no article."""
    first = sentence[phrase[0]]
    if not lexicon.articles and is_speaker_noun(first.low, lexicon):  # считает депутат Вейл
        return False
    known = first.low in lexicon.determiners or first.low in lexicon.pronouns
    return not (known or named(sentence, phrase[0], lexicon) or _is_titled(sentence, phrase, lexicon))


def _is_titled(sentence: Sentence, phrase: Phrase, lexicon: Lexicon) -> bool:
    """Whether a name stands behind a noun that needs no article: "Müllerin Ada Koch", "miller Ada Cook"."""
    office = lexicon.capital_nouns or any(is_person_noun(one.low, lexicon) for one in sentence[phrase[0] : phrase[1]])
    return bool(office) and phrase[0] < phrase[1] and named(sentence, phrase[1], lexicon)
