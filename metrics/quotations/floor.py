"""Who goes on speaking where a paragraph does not say so."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from metrics.model import REPORTED, QuotationKind
from metrics.quotations.blocks import Reading, Source

_FAR = 99


class _State(NamedTuple):
    last: Source | None = None  # who spoke last
    floor: Source | None = None  # who was spoken of last
    before: Source | None = None  # who spoke in the paragraph before the last
    ran_on: bool = False  # the last paragraph ended inside a quotation
    leads_in: bool = False  # the last paragraph ended in a colon
    adjacent: bool = False  # the last paragraph held a quotation


def carried(text: str, readings: Sequence[Reading], labels: Sequence[tuple[QuotationKind, ...]]) -> list[Reading]:
    """The readings with a source for reported pieces that have none of their own.

    In order of trust: an open quotation goes on; a paragraph that ends in a colon leads in; two speakers take turns in
    paragraphs that are nothing but quotations; the subject of the sentence speaks; the last speaker goes on; the
    document’s principal source speaks.
    """
    principal = _principal(readings, labels)
    state = _State()
    found: list[Reading] = []
    for reading, labelled in zip(readings, labels, strict=True):
        if reading.pieces and reading.block.first_person:
            reading = reading._replace(sources=tuple(_own(source) for source in reading.sources))
        elif reading.pieces:
            reading = _filled(text, reading, labelled, state, principal)
        found.append(reading)
        state = _after(text, reading, labelled, state)
    return found


def _own(source: Source | None) -> Source | None:
    """A source that the sentence itself gives; in a turn nobody else goes on speaking."""
    return source if source and source.strength else None


def _principal(readings: Sequence[Reading], labels: Sequence[tuple[QuotationKind, ...]]) -> Source | None:
    """The source that most reported pieces name."""
    said = [
        source
        for reading, labelled in zip(readings, labels, strict=True)
        for source, kind in zip(reading.sources, labelled, strict=True)
        if source and source.name and source.strength == 2 and kind in REPORTED and not reading.block.first_person
    ]
    counts = Counter(source.name for source in said)
    return max(said, key=lambda source: counts[source.name], default=None)


def _filled(
    text: str, reading: Reading, labelled: Sequence[QuotationKind], state: _State, principal: Source | None
) -> Reading:
    sources = list(reading.sources)
    for index, (piece, kind) in enumerate(zip(reading.pieces, labelled, strict=True)):
        if kind not in REPORTED:
            continue
        first = index == 0 and not text[reading.block.span.start : piece.outer.start].strip()
        own = sources[index]
        if first and state.ran_on and state.last and (own is None or own.strength < 2):
            sources[index] = _as(state.last, "continued")
        elif own is None or own.rule == "topic":
            alone = first and reading.block.span.end - piece.outer.end <= 1
            nearby = reading.subjects[index] if reading.subjects else None
            sources[index] = own or _from_before(alone, first, state, nearby) or _as(principal, "principal")
    return reading._replace(sources=tuple(sources))


def _from_before(alone: bool, first: bool, state: _State, nearby: Source | None) -> Source | None:
    if first and state.leads_in:
        return _as(state.floor, "lead-in")
    if alone and state.adjacent and state.before and state.last and state.last.name != state.before.name:
        return _as(state.before, "alternating")
    return nearby or _as(state.last or state.floor, "running")


def _as(source: Source | None, rule: str) -> Source | None:
    if source is None:
        return None
    return source._replace(rule=rule, strength=0, gap=_FAR, cue=source.cue if rule == "lead-in" else None)


def _after(text: str, reading: Reading, labelled: Sequence[QuotationKind], state: _State) -> _State:
    if reading.floor is None and not reading.pieces:
        return _State(state.last, state.floor, leads_in=text[reading.block.span.end - 1] == ":")
    spoken = [source for source, kind in zip(reading.sources, labelled, strict=True) if source and kind in REPORTED]
    span, floor = reading.block.span, reading.floor
    handed = floor if floor and floor.rule != "topic" else state.last
    return _State(
        last=spoken[-1] if spoken else handed,
        floor=floor or state.floor,
        before=state.last if spoken and state.adjacent else None,
        ran_on=any(not piece.closed and piece.outer.end == span.end for piece in reading.pieces),
        leads_in=text[span.end - 1] == ":",
        adjacent=bool(spoken),
    )
