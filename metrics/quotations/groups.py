"""Which pieces are one utterance."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from metrics.model import REPORTED, Quotation
from metrics.tokens import count

_CLAUSE = 14  # words that may interrupt an utterance


def grouped(text: str, quotations: Sequence[Quotation]) -> Iterator[Quotation]:
    """The quotations numbered from 1; the pieces of one utterance share a number.

    One utterance: pieces under one cue, on both sides of their reporting clause, or that run over a paragraph end.
    """
    number = 0
    last: Quotation | None = None
    for quotation in quotations:
        goes_on = last is not None and _goes_on(text, last, quotation)
        number += not goes_on
        numbered = _in_group(quotation, last.group if goes_on and last else number)
        yield numbered
        if quotation.kind in REPORTED:
            last = numbered
        number = max(number, numbered.group)


def _in_group(one: Quotation, group: int) -> Quotation:
    """The quotation with its number, in a third of the time that `replace` takes."""
    return Quotation(
        one.span,
        one.outer,
        one.kind,
        one.speaker,
        one.speaker_span,
        one.cue_span,
        group,
        one.confidence,
        one.rule,
        one.inquits,
    )


def _goes_on(text: str, last: Quotation, quotation: Quotation) -> bool:
    if quotation.kind not in REPORTED or quotation.kind is not last.kind or last.speaker != quotation.speaker:
        return False
    if quotation.rule == "continued":
        return True
    between = text[last.outer.end : quotation.outer.start]
    if "\n\n" in between or ";" in between or between.rstrip().endswith(":"):  # which begins a new utterance
        return False
    if quotation.cue_span is not None:
        return quotation.cue_span == last.cue_span
    apart = count(between, 0, len(between))
    if apart <= 1 and not between.strip()[-1:].isalnum():
        return True
    cue = last.cue_span is not None and last.cue_span.start >= last.outer.end
    if cue:
        return apart <= _CLAUSE
    return last.span.of(text)[-1] == "," and not any(mark in between for mark in ".!?")
