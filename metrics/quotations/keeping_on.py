"""Who has the floor after a sentence, with a quotation or without."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

from metrics.quotations.antecedents import referred
from metrics.quotations.blocks import Source
from metrics.quotations.clause import Clause
from metrics.quotations.governing import source_of
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import Sentence, named
from metrics.quotations.topics import (
    asks_whoever_spoke,
    gesturing,
    has_view,
    is_quoting,
    leads_in,
    newer_topic,
    only_dates,
    presented,
    topic_of,
)


def after_quotation(sentence: Sentence, given: Sequence[Source], lexicon: Lexicon) -> Source:
    """Who is speaking after a sentence whose pieces have the sources `given`: the last, if nobody else tells of him."""
    shown = _shown_by(sentence, given[-1], lexicon) or _reacting(sentence, lexicon)
    shown = shown or _silencing(sentence, given[-1], lexicon)
    told = len(given) > 1 and _is_told(sentence, given[-1], lexicon)
    return shown or (given[0] if told else given[-1])


def after_none(
    sentence: Sentence, told: list[Clause], floor: Source | None, past: Sequence[Sentence], lexicon: Lexicon
) -> Source | None:
    """Who is speaking after a sentence without a quotation: who its last reporting clause says.

    Else who spoke before it (`floor`), or whom it is about.
    """
    me, near = lexicon.speakers_me, [*past, sentence]
    if floor and asks_whoever_spoke(sentence, lexicon):
        return floor
    saying = [c for c in told if has_view(sentence, c, lexicon) and sentence[c.subject[1]].low not in me]
    apart = [c for c in saying if c.rule != "participle" or c.opens or sentence[c.cue - 1].text == ","]
    saying = [c for c in apart if not only_dates(sentence, c, lexicon)]  # not "the laws on (admitting …)"
    answered = [c for c in told if c.rule == "possessive" and leads_in(sentence, c, lexicon)]
    if answered and all(is_quoting(sentence, c, lexicon) for c in saying):  # "The record gives her answer:"
        return referred(source_of(sentence, answered[-1], len(sentence), lexicon), near, [floor], lexicon)
    if saying:
        last = _teller(sentence, told, saying[-1], lexicon)
        spoke = referred(source_of(sentence, last, len(sentence), lexicon), near, [floor], lexicon)
        asks = sentence[-1].text == "?" and sentence[0].low in lexicon.auxiliaries
        return spoke.but(rule="topic") if asks else spoke  # "Did Vale object?": she may answer
    if not lexicon.gestures.isdisjoint([token.low for token in sentence]):  # she laughs: she is heard next
        moving = gesturing(sentence, lexicon)
        return referred(moving, near, [floor], lexicon) if moving else floor
    if (shown := presented(sentence, lexicon)) is not None:
        return referred(shown, near, [floor], lexicon)
    weak = [c for c in told if c.rule == "subject" and named(sentence, c.subject[1], lexicon)]
    if weak and (floor is None or floor.rule == "topic"):  # "Vale called him a master. “…”"
        return source_of(sentence, weak[-1], len(sentence), lexicon)
    kept = floor is not None and floor.rule == "topic" and not lexicon.reported_mood
    return floor if kept else newer_topic(sentence, floor, lexicon)


def _teller(sentence: Sentence, told: list[Clause], last: Clause, lexicon: Lexicon) -> Clause:
    """The clause in whose words another one stands: Vale's in "Vale thinks that the mayor lied"; else that one."""
    return next((c for c in told if c.rule == "subject" and _holds(sentence, c, last, lexicon)), last)


def _holds(sentence: Sentence, outer: Clause, inner: Clause, lexicon: Lexicon) -> bool:
    """Whether "that" leads from a verb to another clause: "Vale says that (for years the mayor lied)"."""
    between = sentence[outer.end + 1 : inner.start]
    between = between[1:] if between and between[0].text == "," else between
    if outer.cue != outer.end or not between or between[0].low not in lexicon.that:
        return False
    return not any(token.text in ",;" or token.low in lexicon.joining for token in between)


def _shown_by(sentence: Sentence, source: Source, lexicon: Lexicon) -> Source | None:
    """Vale in "Vale produced a letter that speaks of “a rope”", who is heard next."""
    if source.mention.start <= sentence[0].start or not lexicon.lists("documents", source.head):
        return None  # nobody stands before a document that opens the sentence
    fragment = next(token for token in reversed(sentence) if token.piece >= 0).text[1].islower()
    topic = topic_of(sentence, lexicon) if fragment else None
    return topic if topic and topic.mention.end <= source.mention.start else None


def _silencing(sentence: Sentence, source: Source, lexicon: Lexicon) -> Source | None:
    """Vale in "Vale scolded the millers who shouted “…”", who is heard next."""
    if source.cue is None:
        return None
    cue = bisect_left(sentence, source.cue.start, key=attrgetter("start"))
    if not 0 < cue < len(sentence) or sentence[cue].start != source.cue.start:
        return None
    several = lexicon.is_plural(source.head) or source.name is None
    if not several or sentence[cue - 1].low not in lexicon.relatives:
        return None
    topic = topic_of(sentence, lexicon)
    return topic if topic and topic.mention.end <= source.mention.start else None


def _reacting(sentence: Sentence, lexicon: Lexicon) -> Source | None:
    """Who laughs or nods at a question of somebody else: she in "When Vale asked her “Why?”, she smiled"."""
    last = len(sentence) - 1
    while sentence[last].piece < 0:
        last -= 1
    if sentence[last].text[-1] != "?" or lexicon.gestures.isdisjoint([token.low for token in sentence[last:]]):
        return None
    behind = sentence[last + 1 :]
    return gesturing(behind[behind[0].text == "," :], lexicon)


def _is_told(sentence: Sentence, source: Source, lexicon: Lexicon) -> bool:
    """Whether somebody else tells that a source said something: the council in "Vale recalled that the council …"."""
    first = next((i for i, token in enumerate(sentence) if token.start == source.mention.start), 0)
    return first > 0 and sentence[first - 1].low in lexicon.that
