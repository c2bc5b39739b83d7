"""The quoted words of a headline, whose speaker the text below gives."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from metrics.model import REPORTED, Quotation, Span
from metrics.quotations.lexicon import confidence
from metrics.tokens import words

_ENOUGH = 3  # words that nobody else says by chance
_LONGEST = 200  # characters of a headline
_SENTENCE_END = ".…:"


def taken_up(text: str, first: Span, quotations: Sequence[Quotation]) -> Iterator[Quotation]:
    """The quotations; one of a headline, the `first` paragraph, becomes that of the text below with the same words.

    One or two words are taken up only where the headline itself gives no speaker.
    """
    headed = first.end - first.start <= _LONGEST and text[first.end - 1] not in _SENTENCE_END
    below = [one for one in quotations if one.span.start > first.end and one.speaker] if headed else []
    for quotation in quotations:
        same = _same_words(text, quotation, below) if below and quotation.span.end <= first.end else None
        yield quotation if same is None else _as_below(quotation, same)


def _same_words(text: str, quotation: Quotation, below: Sequence[Quotation]) -> Quotation | None:
    said = _words(text, quotation)
    if not said or (len(said) < _ENOUGH and quotation.speaker):
        return None
    first = said[0]
    near = (one for one in below if first in one.span.of(text).lower())
    return next((one for one in near if _holds(_words(text, one), said)), None)


def _words(text: str, quotation: Quotation) -> list[str]:
    return [text[start:end].lower() for start, end in words(text, quotation.span.start, quotation.span.end)]


def _holds(whole: Sequence[str], part: Sequence[str]) -> bool:
    return any(whole[k : k + len(part)] == part for k in range(len(whole) - len(part) + 1))


def _as_below(quotation: Quotation, same: Quotation) -> Quotation:
    if quotation.kind in REPORTED and quotation.speaker == same.speaker:
        return quotation
    return replace(
        quotation,
        kind=same.kind,
        speaker=same.speaker,
        speaker_span=same.speaker_span,
        cue_span=None,
        confidence=confidence("headline"),
        rule="headline",
    )
