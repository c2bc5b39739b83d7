"""Layers → passages: the pivot. Overlapping layers become single-voice stretches that, joined, give the text back."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from itertools import pairwise
from typing import NamedTuple

from metrics.model import REPORTED, AnnotatedDocument, Layer, NoteKind, Passage, Quotation, Span, Turn, Voice

_NOBODY = frozenset({NoteKind.SOUND, NoteKind.PAGE})  # "(Laughter)", "[[Page 4]]": no one's words


class Whose(NamedTuple):
    """All of a passage but its place."""

    voice: Voice
    speaker: str | None = None
    answer: int | None = None
    layer: Layer = Layer.BODY
    host_voice: Voice | None = None

    @property
    def is_remark(self) -> bool:
        return self.layer is Layer.NOTE and self.voice is Voice.COMMENTATOR

    def quoted(self, quotation: Quotation) -> Whose:
        host = self.voice if self.is_remark else self.host_voice or self.voice
        return Whose(Voice.QUOTED, quotation.speaker, self.answer, Layer.QUOTATION, host)


def tile(one: AnnotatedDocument) -> list[Passage]:
    """Cut a document into passages of one voice, in order, without gap or overlap.

    The innermost layer wins: a note inside an answer is the commentator's, marked speech is "quoted", also inside a
    note, but for the reporting clauses in it; labels and furniture are apparatus. Scare quotes, terms and slogans stay
    with their host. What no turn covers belongs to the turn before it, and before the first turn to the commentator.

    Returns:
        Passages whose texts, joined, equal the document's text; none for an empty text.
    """
    starts, tiles = tiled(one)
    ends = [*starts[1:], len(one.document.text)]
    return [Passage(Span(start, end), *own) for start, end, own in zip(starts, ends, tiles, strict=False)]


def tiled(one: AnnotatedDocument, cuts: Iterable[int] = ()) -> tuple[list[int], list[Whose]]:
    """The same in columns: where each passage begins, and whose it is. They are cut at `cuts` as well."""
    size = len(one.document.text)
    if not size:
        return [], []
    turns = _without_gaps(one.structure.turns, size)
    quotations = [q for q in one.quotations if q.kind in REPORTED]
    nobody = [(turn.label, Layer.LABEL) for turn, _, _ in turns if turn.label]
    nobody += [(f.span, f.layer) for f in one.structure.furniture]
    spans = [span for span, _ in nobody] + [q.outer for q in quotations] + [note.span for note in one.notes]
    spans += [inquit for q in quotations for inquit in q.inquits]
    begins, ends = [start for _, start, _ in turns], [end for _, _, end in turns]
    edges = sorted({0, size, *cuts, *begins, *ends, *(s.start for s in spans), *(s.end for s in spans)})
    places = {edge: place for place, edge in enumerate(edges)}
    tiles = [Whose(Voice.COMMENTATOR)] * (len(edges) - 1)
    for turn, start, end in turns:
        first, after = places[start], places[end]
        tiles[first:after] = [Whose(turn.voice, turn.speaker, turn.answer)] * (after - first)
    marked = [(q, _held(q, places)) for q in _inner_last(quotations)]
    for quotation, held in marked:
        for at in held:
            tiles[at] = tiles[at].quoted(quotation)
    for note in one.notes:
        voice = Voice.APPARATUS if note.kind in _NOBODY else Voice.COMMENTATOR
        for at in range(places[note.span.start], places[note.span.end]):
            tiles[at] = Whose(voice, None, tiles[at].answer, Layer.NOTE, tiles[at].voice)
    for quotation, held in marked:
        if all(tiles[at].is_remark for at in held):
            for at in held:
                tiles[at] = tiles[at].quoted(quotation)
    for span, layer in nobody:
        for at in range(places[span.start], places[span.end]):
            tiles[at] = Whose(Voice.APPARATUS, None, tiles[at].answer, layer)
    return _joined(edges, tiles, {places[cut] for cut in cuts})


def _without_gaps(turns: Iterable[Turn], size: int) -> list[tuple[Turn, int, int]]:
    """The turns in order, each with a start and an end that reaches to the start of the next."""
    ordered = sorted(turns, key=lambda turn: (turn.span.start, turn.span.end))
    following = [turn.span.start for turn in ordered[1:]] + [size]
    return [(turn, turn.span.start, max(end, turn.span.end)) for turn, end in zip(ordered, following, strict=False)]


def _held(quotation: Quotation, places: Mapping[int, int]) -> list[int]:
    """The tiles of a quotation, marks included, without those of the reporting clauses in it."""
    outer, inquits = quotation.outer, quotation.inquits
    edges = [outer.start, *(edge for inquit in inquits for edge in (inquit.start, inquit.end)), outer.end]
    stretches = (range(places[start], places[end]) for start, end in zip(edges[::2], edges[1::2], strict=True))
    return [at for stretch in stretches for at in stretch]


def _inner_last(quotations: list[Quotation]) -> list[Quotation]:
    return sorted(quotations, key=lambda q: q.outer.start - q.outer.end)


def _joined(edges: list[int], tiles: list[Whose], cuts: Container[int]) -> tuple[list[int], list[Whose]]:
    """The stretches between edges; neighbours that differ in nothing but their place become one."""
    begins = [0, *(at for at, (before, own) in enumerate(pairwise(tiles), start=1) if before != own or at in cuts)]
    return [edges[at] for at in begins], [tiles[at] for at in begins]
