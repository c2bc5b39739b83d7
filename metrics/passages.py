"""Layers → passages: the pivot. Overlapping layers become single-voice stretches that, joined, give the text back."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import pairwise
from typing import NamedTuple

from metrics.model import REPORTED, AnnotatedDocument, Layer, NoteKind, Passage, Quotation, Span, Turn, Voice

_NOBODY = frozenset({NoteKind.SOUND, NoteKind.PAGE})  # "(Laughter)", "[[Page 4]]": no one's words


class _Whose(NamedTuple):
    """All of a passage but its place."""

    voice: Voice
    speaker: str | None = None
    answer: int | None = None
    layer: Layer = Layer.BODY
    host_voice: Voice | None = None

    def quoted(self, quotation: Quotation) -> _Whose:
        host = self.host_voice or self.voice
        return _Whose(Voice.QUOTED, quotation.speaker, self.answer, Layer.QUOTATION, host)


def tile(one: AnnotatedDocument) -> list[Passage]:
    """Cut a document into passages of one voice, in order, without gap or overlap.

    The innermost layer wins: a note inside an answer is the commentator's, marked speech is "quoted", labels and
    furniture are apparatus. Scare quotes, terms and slogans stay with their host. What no turn covers belongs to the
    turn before it, and before the first turn to the commentator.

    Returns:
        Passages whose texts, joined, equal the document's text; none for an empty text.
    """
    size = len(one.document.text)
    if not size:
        return []
    turns = _without_gaps(one.structure.turns, size)
    quotations = [q for q in one.quotations if q.kind in REPORTED]
    layers = [*(span for _, span in turns), *(t.label for t, _ in turns if t.label), *(q.outer for q in quotations)]
    layers += [f.span for f in one.structure.furniture] + [n.span for n in one.notes]
    edges = sorted({0, size, *(edge for span in layers for edge in (span.start, span.end) if edge < size)})
    tiles = [_Whose(Voice.COMMENTATOR)] * (len(edges) - 1)

    for turn, span in turns:
        own = _Whose(turn.voice, turn.speaker, turn.answer)
        for at in _within(edges, span):
            tiles[at] = own
    for quotation in _inner_last(quotations):
        for at in _within(edges, quotation.outer):
            tiles[at] = tiles[at].quoted(quotation)
    for note in one.notes:
        voice = Voice.APPARATUS if note.kind in _NOBODY else Voice.COMMENTATOR
        for at in _within(edges, note.span):
            tiles[at] = _Whose(voice, None, tiles[at].answer, Layer.NOTE, tiles[at].voice)
    nobody = [(turn.label, Layer.LABEL) for turn, _ in turns if turn.label]
    for span, layer in nobody + [(f.span, f.layer) for f in one.structure.furniture]:
        for at in _within(edges, span):
            tiles[at] = _Whose(Voice.APPARATUS, None, tiles[at].answer, layer)
    return _joined(edges, tiles)


def cut(passages: Iterable[Passage], at: Iterable[int]) -> list[Passage]:
    """The same passages, cut at these ascending positions as well; they still tile the text."""
    pieces: list[Passage] = []
    positions = iter(at)
    position = next(positions, None)
    for passage in passages:
        start, end = passage.span.start, passage.span.end
        while position is not None and position < end:
            if position > start:
                pieces.append(_moved(passage, start, position))
                start = position
            position = next(positions, None)
        pieces.append(_moved(passage, start, end) if start > passage.span.start else passage)
    return pieces


def _moved(passage: Passage, start: int, end: int) -> Passage:
    """The same elsewhere; several times as soon as `dataclasses.replace`."""
    own = passage.voice, passage.speaker, passage.answer, passage.layer, passage.host_voice
    return Passage(Span(start, end), *own)


def _without_gaps(turns: Iterable[Turn], size: int) -> list[tuple[Turn, Span]]:
    """The turns in order, each with a span that reaches to the start of the next."""
    ordered = sorted(turns, key=lambda turn: turn.span)
    following = [turn.span.start for turn in ordered[1:]] + [size]
    return [
        (turn, Span(turn.span.start, end) if end > turn.span.end else turn.span)
        for turn, end in zip(ordered, following, strict=False)
    ]


def _within(edges: list[int], span: Span) -> range:
    """Indexes of the stretches between edges that lie inside the span."""
    return range(bisect_left(edges, span.start), bisect_left(edges, span.end))


def _inner_last(quotations: list[Quotation]) -> list[Quotation]:
    return sorted(quotations, key=lambda q: q.outer.start - q.outer.end)


def _joined(edges: list[int], tiles: list[_Whose]) -> list[Passage]:
    """The stretches between edges; neighbours that differ in nothing but their place become one."""
    changes = [at for at, (before, own) in enumerate(pairwise(tiles), start=1) if before != own]
    starts = [0, *changes]
    ends = [edges[at] for at in (*changes, len(tiles))]
    return [Passage(Span(edges[at], end), *tiles[at]) for at, end in zip(starts, ends, strict=True)]
