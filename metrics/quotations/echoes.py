"""Words that are quoted twice: in a headline and in the text below it, or again by one who takes a speech apart."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from metrics.model import REPORTED, Quotation, QuotationKind
from metrics.quotations.blocks import Block
from metrics.quotations.languages import confidence
from metrics.quotations.lexicon import Lexicon
from metrics.tokens import count, words

_ENOUGH = 3  # words that nobody else says by chance
_LONGEST = 200  # characters of a headline
_SENTENCE_END = ".…:"
_CLOSING = "”’»\"'"
_CROWD = 50  # quotations of a text that are looked for, and places of one; so that no text can make it slow
_DEPTH = 4  # quotations that may stand around a place
_UNSURE = ("ahead", "topic", "nearby", "running", "principal", None)  # rules without a clause
_GUESSED = ("paragraph", *_UNSURE)
_NESTED, _TERM = QuotationKind.NESTED, QuotationKind.TERM
_UNHEARD = REPORTED | {QuotationKind.SCARE}  # what may be said by somebody whom no clause names


class _Place(NamedTuple):
    """A document in which quoted words are looked for."""

    low: str  # its text in small letters
    quotations: Sequence[Quotation]
    starts: Sequence[int]  # of them
    articles: frozenset[str]  # which inflect, and count for nothing at the beginning


def taken_up(
    text: str, held: Sequence[Block], quotations: Sequence[Quotation], lexicon: Lexicon | None
) -> Iterator[Quotation]:
    """The quotations; one that repeats the words of another one becomes that one's.

    One of a headline becomes that of the text below; one word does so only where the headline itself gives no
    speaker. Elsewhere a few words that no clause reports go back to who said them above.
    """
    place: _Place | None = None  # made when it is first asked for: few texts repeat anything
    left = _CROWD
    for quotation, block in zip(quotations, _around(held, quotations), strict=True):
        heads = block is not None and _is_heading(text, block, quotation, first=block is held[0])
        same: Quotation | None = None
        if left and (heads or _is_repeated(text, quotation)):
            left -= 1
            place = place or _place(text, quotations, lexicon)
            same = _same_words(place, quotation, below=block.span.end if heads and block else None)
            same = same or (_shortened_below(place, quotation) if heads else None)
            if same is None and heads and quotation.rule in _UNSURE:
                same = _part_below(place, quotation)
        yield quotation if same is None else _as_there(quotation, same, "headline" if heads else "echo")


def _place(text: str, quotations: Sequence[Quotation], lexicon: Lexicon | None) -> _Place:
    low, articles = text.lower(), lexicon.determiners if lexicon else frozenset[str]()
    return _Place(low if len(low) == len(text) else text, quotations, [one.span.start for one in quotations], articles)


def _around(held: Sequence[Block], quotations: Sequence[Quotation]) -> Iterator[Block | None]:
    """The block in which each quotation stands."""
    starts = [block.span.start for block in held]
    for quotation in quotations:
        at = bisect_right(starts, quotation.span.start) - 1
        yield held[at] if at >= 0 else None


def _is_heading(text: str, block: Block, quotation: Quotation, *, first: bool) -> bool:
    """Whether a quotation stands in a headline: the first line of a document, or a short one with words of its own."""
    span = block.span
    if quotation.kind is _NESTED or block.first_person or span.end - span.start > _LONGEST:
        return False
    if text[span.end - 1] in _SENTENCE_END:
        return False
    whole = quotation.outer.holds(span)
    if not whole and text[span.end - 1] in _CLOSING and text[span.end - 2] in _SENTENCE_END:  # “We row.”
        return False
    if first or quotation.cue_span:
        return first
    return not (whole or count(text, quotation.span.start, quotation.span.end) < _ENOUGH)


def _is_repeated(text: str, quotation: Quotation) -> bool:
    """Whether no clause says who speaks, so that a few words may be those of somebody above."""
    if quotation.kind is _TERM:  # the sentence “It is a pity”
        return sum(map(str.islower, quotation.span.of(text).split())) + 1 >= _ENOUGH
    unheard = quotation.kind in _UNHEARD and quotation.rule in _GUESSED
    return unheard and text[quotation.span.start].islower()


def _same_words(place: _Place, quotation: Quotation, *, below: int | None) -> Quotation | None:
    """The nearest quotation above with the same words, or the first one that begins `below` a place."""
    span = quotation.span
    said = words(place.low, span.start, span.end)
    own = quotation.speaker or quotation.kind is _TERM  # the word “…”
    if not said or (len(said) == 1 and own) or (below is None and len(said) < _ENOUGH):
        return None
    if len(said) > 1 and place.low[slice(*said[0])] in place.articles:
        said = said[1:]
    phrase = place.low[said[0][0] : said[-1][1]]
    found = _before(place.low, phrase, span.start) if below is None else _after(place.low, phrase, below)
    holders = (_holder(place, at, at + len(phrase), below=below is not None) for at in found)
    return next((one for one in holders if one is not None), None)


def _shortened_below(place: _Place, quotation: Quotation) -> Quotation | None:
    """The first quotation below of which a headline leaves out a few words: “I saw it”, of “I really saw it”."""
    head = [place.low[a:b] for a, b in words(place.low, quotation.span.start, quotation.span.end)]
    first = bisect_right(place.starts, quotation.span.start) if len(head) > _ENOUGH else len(place.starts)
    for one in place.quotations[first : first + _CROWD]:
        if not one.speaker or one.kind not in REPORTED or one.span.end - one.span.start > _LONGEST:
            continue
        said = [place.low[a:b] for a, b in words(place.low, one.span.start, one.span.end)]
        left = iter(said)
        if len(said) <= len(head) + _ENOUGH and all(word in left for word in head):
            return one
    return None


def _part_below(place: _Place, quotation: Quotation) -> Quotation | None:
    """The first quotation below of which a headline that names nobody holds all words, a few at least."""
    head = place.low[quotation.span.start : quotation.span.end]
    first = bisect_right(place.starts, quotation.span.start)
    for one in place.quotations[first : first + _CROWD]:
        said = words(place.low, one.span.start, min(one.span.end, one.span.start + _LONGEST)) if one.speaker else []
        if len(said) >= _ENOUGH and one.kind in REPORTED and place.low[said[0][0] : said[-1][1]] in head:
            return one
    return None


def _after(text: str, phrase: str, start: int) -> Iterator[int]:
    for _ in range(_CROWD):
        start = text.find(phrase, start)
        if start < 0:
            return
        yield start
        start += len(phrase)


def _before(text: str, phrase: str, end: int) -> Iterator[int]:
    for _ in range(_CROWD):
        end = text.rfind(phrase, 0, end)
        if end < 0:
            return
        yield end


def _holder(place: _Place, start: int, end: int, *, below: bool) -> Quotation | None:
    """The quotation with a speaker in which whole words stand, unless it quotes them itself."""
    if place.low[start - 1 : start].isalnum() or place.low[end : end + 1].isalnum():
        return None
    at = bisect_right(place.starts, start)
    around = (one for one in reversed(place.quotations[max(0, at - _DEPTH) : at]) if end <= one.span.end)
    one = next(around, None)
    sure = one is not None and one.speaker and one.kind in REPORTED and (below or one.rule not in _UNSURE)
    return one if sure else None


def _as_there(quotation: Quotation, same: Quotation, rule: str) -> Quotation:
    if quotation.kind in REPORTED and quotation.speaker == same.speaker:
        return quotation
    return replace(
        quotation,
        kind=same.kind,
        speaker=same.speaker,
        speaker_span=same.speaker_span,
        cue_span=None,
        confidence=confidence(rule),
        rule=rule,
    )
