"""One annotated document → the columns of every base table, in the order of their schemas.

Columns, for a tuple a row would be made only to be taken apart again. Where there is no row there may be no column.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from metrics import actors, quotations, ranges, tokens
from metrics.actors.packs import Actor
from metrics.model import REPORTED, AnnotatedDocument, Layer, Span, Voice
from metrics.passages import Whose, tiled
from metrics.word_edges import Integers

Row: TypeAlias = tuple[object, ...]
Columns: TypeAlias = Sequence[Sequence[object]]


@dataclass(frozen=True, slots=True)
class CutUp:
    """A document in passages of one voice and one paragraph, and where its words begin."""

    one: AnnotatedDocument
    starts: Sequence[int]  # where each piece begins
    whose: Sequence[Whose]  # each piece is
    paragraphs: Sequence[int]  # the paragraph of each piece
    words: Integers  # where the words begin that count: all but those of apparatus
    owners: Integers  # the piece that each of them stands in
    first_passage: int  # numbers go on over all documents
    first_sentence: int

    def passage(self, position: int) -> int:
        """Number of the passage that holds a position."""
        return self.first_passage + _place(self.starts, position)

    def place(self, span: Span) -> Row:
        return self.one.document.id, span.start, span.end


def cut_up(one: AnnotatedDocument, *, first_passage: int, first_sentence: int) -> CutUp:
    begins = [paragraph.span.start for paragraph in one.paragraphs]
    starts, whose = tiled(one, begins[1:])
    paragraphs = np.maximum(np.searchsorted(begins, starts, side="right") - 1, 0).tolist()
    words, owners = _words_of(one.document.text, starts, whose)
    return CutUp(one, starts, whose, paragraphs, words, owners, first_passage, first_sentence)


def of(document: CutUp) -> dict[str, Columns]:
    """Every column of a document by table, those of mentions and themes apart: lists change them, not the text."""
    sentences, shares = _sentences(document)
    return {
        "documents": _columns([_document(document)]),
        "passages": _passages(document),
        "sentences": sentences,
        "shares": shares,
        "quotations": _columns(_quotations(document)),
        "turns": _columns(_turns(document)),
        "notes": _columns(
            [(*document.place(n.span), n.kind, document.passage(n.span.start)) for n in document.one.notes]
        ),
        "oddities": _columns(_oddities(document)),
    }


def _columns(rows: Sequence[Row]) -> Columns:
    return list(zip(*rows, strict=True))


def mentions(one: AnnotatedDocument, known: Mapping[str, Actor], passage: Callable[[int], int]) -> Columns:
    """The mentions of a document. `passage` tells which passage holds a position."""
    found, text = one.mentions, one.document.text
    held = actors.nesting(found, {actor.id: actor.parent for actor in known.values()})
    starts, ends, named = [m.span.start for m in found], [m.span.end for m in found], [m.actor for m in found]
    labels = [known[actor].label if actor in known else actor for actor in named]
    surfaces = [" ".join(text[start:end].split()) for start, end in zip(starts, ends, strict=True)]
    how = [m.type for m in found], [m.form for m in found], surfaces, [m.counted for m in found]
    why = [m.reason for m in found], [nested.inside for nested in held], [nested.again for nested in held]
    document, passages = [one.document.id] * len(found), list(map(passage, starts))
    return document, starts, ends, named, labels, *how, *why, passages


def named(annotated: Iterable[AnnotatedDocument], known: Mapping[str, Actor], listed: Container[str]) -> list[Row]:
    """Every actor that is mentioned, and every whole that one is part of. `listed` are the ids of a pack."""
    types = {mention.actor: mention.type for one in annotated for mention in one.mentions}
    parents = {actor.id: actor.parent for actor in known.values()}
    ids = dict.fromkeys([*types, *(actors.whole(id, parents) for id in types)])
    found = (known.get(id) or Actor(id, id, types[id]) for id in ids)
    return [(a.id, a.label, types.get(a.id, a.type), actors.whole(a.id, parents), a.id in listed) for a in found]


def themes(one: AnnotatedDocument) -> list[Row]:
    """The themes of each paragraph of a document."""
    return [
        (one.document.id, number, paragraph.span.start, paragraph.span.end, theme, rank, score)
        for number, paragraph in enumerate(one.paragraphs)
        for rank, (theme, score) in enumerate(zip(paragraph.themes, paragraph.scores, strict=True), start=1)
    ]


def theme_hits(one: AnnotatedDocument, passage: Callable[[int], int]) -> list[Row]:
    """The places of the terms of themes in a document."""
    places = ((hit, hit.span.start, hit.span.end) for hit in one.theme_hits)
    return [(one.document.id, start, end, hit.theme, hit.term, passage(start)) for hit, start, end in places]


def name_of(one: AnnotatedDocument) -> str:
    """What a screen calls a document."""
    document = one.document
    known = ", ".join(part for part in (document.author, document.date) if part)
    return document.title or known or document.id


def _document(cut: CutUp) -> Row:
    document, found = cut.one.document, cut.one.structure
    facts = (document.title, document.author, document.date, document.source, document.language, document.group)
    how = ("; ".join(document.remarks) or None, found.layout, found.confidence, found.reason)
    return document.id, name_of(cut.one), *facts, *how, len(cut.words)


def _passages(cut: CutUp) -> Columns:
    size = len(cut.starts)
    numbers = range(cut.first_passage, cut.first_passage + size)
    places = [cut.one.document.id] * size, cut.starts, [*cut.starts[1:], len(cut.one.document.text)][:size]
    voices, speakers, answers, layers, hosts = zip(*cut.whose, strict=True) if size else ((),) * 5
    words = np.bincount(cut.owners, minlength=size).tolist()
    return numbers, *places, voices, speakers, answers, layers, hosts, cut.paragraphs, words


def _sentences(cut: CutUp) -> tuple[Columns, Columns]:
    """Sentences, and how many words of each stand in which passage."""
    document = cut.one.document
    edges = tokens.sentence_edges(document.text, _blocks(cut), document.language)
    starts, ends = np.array(edges, np.int64).reshape(-1, 2).T
    first, after = np.searchsorted(cut.words, starts), np.searchsorted(cut.words, ends)
    sizes = after - first
    spoken = sizes > 0
    sizes, numbers = sizes[spoken], cut.first_sentence + np.arange(spoken.sum())
    passages = cut.first_passage + np.searchsorted(cut.starts, starts[spoken], side="right") - 1
    places = starts[spoken].tolist(), ends[spoken].tolist()
    columns = numbers.tolist(), [document.id] * len(numbers), *places, sizes.tolist(), passages.tolist()
    held = ranges.places(first[spoken], sizes)  # numbers of words
    shares = _runs(np.repeat(numbers, sizes), cut.first_passage + cut.owners[held])
    return columns, [column.tolist() for column in shares]


def _runs(numbers: Integers, owners: Integers) -> tuple[Integers, Integers, Integers]:
    """Each number with each of its owners, which follow one another, and how often they stand together."""
    begins = np.flatnonzero((np.diff(numbers, prepend=-1) != 0) | (np.diff(owners, prepend=-1) != 0))
    return numbers[begins], owners[begins], np.diff(begins, append=len(numbers))


def _quotations(cut: CutUp) -> list[Row]:
    document = cut.one.document
    rows: list[Row] = []
    for q in cut.one.quotations:
        cue = q.cue_span.of(document.text) if q.cue_span else None
        stance = quotations.stance(cue, document) if cue else None
        piece = cut.whose[_place(cut.starts, q.span.start)]
        attribution = ("named" if q.speaker else "unnamed") if q.kind in REPORTED else None
        host = piece.host_voice or piece.voice
        said = (q.kind, q.speaker, q.group, q.confidence, q.rule, cue, stance, host, _reporter(cut, q.span.start, host))
        words = tokens.count(document.text, q.span.start, q.span.end)
        rows.append((*cut.place(q.span), *said, attribution, words, cut.passage(q.span.start)))
    return rows


def _reporter(cut: CutUp, position: int, host: Voice) -> str | None:
    """Who quotes here: the holder of the turn, else the author, else the document by what it is called."""
    if host in (Voice.SPEAKER, Voice.INTERVIEWER):
        turns = cut.one.structure.turns
        return turns[bisect_right(turns, position, key=lambda turn: turn.span.start) - 1].speaker
    return cut.one.document.author or name_of(cut.one)


def _turns(cut: CutUp) -> list[Row]:
    rows: list[Row] = []
    for turn in cut.one.structure.turns:
        begins = turn.label.end if turn.label and turn.label.end < turn.span.end else turn.span.start
        rows.append((*cut.place(turn.span), turn.voice, turn.speaker, turn.answer, cut.passage(begins)))
    return rows


def _oddities(cut: CutUp) -> list[Row]:
    paragraphs = [paragraph.span for paragraph in cut.one.paragraphs]
    found = quotations.oddities(cut.one.document, cut.one.structure.turns, paragraphs)
    return [(*cut.place(odd.span), odd.fault, odd.repair, cut.passage(odd.span.start)) for odd in found]


def _words_of(text: str, starts: Sequence[int], whose: Sequence[Whose]) -> tuple[Integers, Integers]:
    """Where the words begin that count, and the piece that holds each."""
    begins, _ = tokens.edges(text)
    owners = np.searchsorted(starts, begins, side="right") - 1
    counted = np.array([piece.voice is not Voice.APPARATUS for piece in whose], bool)[owners]
    return begins[counted], owners[counted]


def _blocks(cut: CutUp) -> list[tuple[int, int]]:
    """Stretches in which sentences may run: through quotations and notes, not over a paragraph, label or heading."""
    blocks: list[tuple[int, int]] = []
    before = -1
    ends = [*cut.starts[1:], len(cut.one.document.text)]
    for start, end, piece, paragraph in zip(cut.starts, ends, cut.whose, cut.paragraphs, strict=False):
        if piece.layer in (Layer.LABEL, Layer.HEADING, Layer.FURNITURE):
            before = -1
            continue
        if paragraph == before:
            blocks[-1] = (blocks[-1][0], end)
        else:
            blocks.append((start, end))
        before = paragraph
    return blocks


def _place(starts: Sequence[int], position: int) -> int:
    """Index of the last start that is not after the position."""
    return bisect_right(starts, position) - 1
