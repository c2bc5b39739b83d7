"""Annotated documents → the columns of every base table, in the order of their schemas.

What every text has much of is worked out in columns, for all documents at once; the rest document by document.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any, TypeAlias

import numpy as np

from metrics import actors, quotations, ranges, tokens
from metrics.actors.packs import Actor
from metrics.model import REPORTED, AnnotatedDocument, Layer, Span, Voice
from metrics.passages import Whose, tiled
from metrics.schemas import taken
from metrics.word_edges import Integers

Row: TypeAlias = tuple[object, ...]
Columns: TypeAlias = Sequence[Any]
Holding: TypeAlias = Callable[[Integers, Integers], Integers]  # documents, positions in them → passages

_APART = (Layer.LABEL, Layer.HEADING, Layer.FURNITURE)  # no sentence runs through them


@dataclass(frozen=True, slots=True)
class CutUp:
    """A document in passages of one voice and one paragraph."""

    one: AnnotatedDocument
    starts: Sequence[int]  # where each begins
    whose: Sequence[Whose]  # each is
    paragraphs: Integers  # the paragraph of each
    first: int  # number of its first passage; they go on over all documents

    def passage(self, position: int) -> int:
        """Number of the passage that holds a position."""
        return self.first + _place(self.starts, position)

    def place(self, span: Span) -> Row:
        return self.one.document.id, span.start, span.end


def cut_up(annotated: Iterable[AnnotatedDocument]) -> list[CutUp]:
    found: list[CutUp] = []
    first = 0
    for one in annotated:
        begins = [paragraph.span.start for paragraph in one.paragraphs]
        starts, whose = tiled(one, begins[1:])
        paragraphs = np.maximum(np.searchsorted(begins, starts, side="right") - 1, 0)
        found.append(CutUp(one, starts, whose, paragraphs, first))
        first += len(starts)
    return found


@dataclass(frozen=True, slots=True, eq=False)
class Joined:
    """The texts of documents as one, a line end between them, with their passages and words."""

    text: str
    ids: Sequence[str]  # of the documents
    begins: Integers  # of the documents in it
    documents: Integers  # of each passage, as a number
    starts: Integers  # of the passages
    ends: Integers
    words: Integers  # where the words begin that count: all but those of apparatus
    owners: Integers  # the passage of each of them


def joined(cuts: Sequence[CutUp]) -> Joined:
    texts = [cut.one.document.text for cut in cuts]
    edges = ranges.offsets(np.array([len(text) + 1 for text in texts], np.int64))
    documents = np.repeat(np.arange(len(cuts)), [len(cut.starts) for cut in cuts])
    starts = np.fromiter(chain.from_iterable(cut.starts for cut in cuts), np.int64, len(documents)) + edges[documents]
    followed = np.diff(documents, append=len(cuts)) == 0
    ends = np.where(followed, np.append(starts[1:], 0), edges[documents + 1] - 1)
    text = "\n".join(texts)
    words, _ = tokens.edges(text)
    owners = np.repeat(np.arange(len(starts)), np.diff(np.searchsorted(words, starts), append=len(words)))
    counted = np.array([piece.voice is not Voice.APPARATUS for cut in cuts for piece in cut.whose], bool)[owners]
    ids = [cut.one.document.id for cut in cuts]
    return Joined(text, ids, edges[:-1], documents, starts, ends, words[counted], owners[counted])


def of(cuts: Sequence[CutUp], whole: Joined) -> dict[str, Columns]:
    """Every column of documents by table, those of mentions and themes apart: lists change them, not the texts."""
    sizes = np.bincount(whole.owners, minlength=len(whole.starts))
    sentences, shares = _sentences(cuts, whole)
    return {
        "documents": _columns(map(_document, cuts, _sums(sizes, whole).tolist())),
        "passages": _passages(cuts, whole, sizes),
        "sentences": sentences,
        "shares": shares,
        "quotations": _columns(row for cut in cuts for row in _quotations(cut)),
        "turns": _columns(row for cut in cuts for row in _turns(cut)),
        "notes": _columns(
            (*cut.place(note.span), note.kind, cut.passage(note.span.start)) for cut in cuts for note in cut.one.notes
        ),
        "oddities": _columns(row for cut in cuts for row in _oddities(cut)),
    }


def _columns(rows: Iterable[Row]) -> Columns:
    return list(zip(*rows, strict=True))


def mentions(annotated: Sequence[AnnotatedDocument], known: Mapping[str, Actor], holding: Holding) -> Columns:
    """The mentions of documents. `holding` tells which passage holds a position."""
    found = [mention for one in annotated for mention in one.mentions]
    if not found:
        return ()
    documents = _owners([len(one.mentions) for one in annotated])
    starts = np.array([mention.span.start for mention in found], np.int64)
    parents = {actor.id: actor.parent for actor in known.values()}
    held = [nested for one in annotated for nested in actors.nesting(one.mentions, parents)]
    named = [m.actor for m in found]
    labels = [known[actor].label if actor in known else actor for actor in named]
    surfaces = [_in_one_line(m.span.of(one.document.text)) for one in annotated for m in one.mentions]
    where = taken([one.document.id for one in annotated], documents), starts, [m.span.end for m in found]
    how = [m.type for m in found], [m.form for m in found], surfaces, [m.counted for m in found]
    why = [m.reason for m in found], [nested.inside for nested in held], [nested.again for nested in held]
    return *where, named, labels, *how, *why, holding(documents, starts)


def _in_one_line(text: str) -> str:
    return text if text.isalpha() else " ".join(text.split())


def _owners(sizes: Sequence[int]) -> Integers:
    """The document of each of as many things as each has."""
    return np.repeat(np.arange(len(sizes)), sizes)


def named(annotated: Iterable[AnnotatedDocument], known: Mapping[str, Actor], listed: Container[str]) -> Columns:
    """Every actor that is mentioned, and every whole that one is part of. `listed` are the ids of a pack."""
    types = {mention.actor: mention.type for one in annotated for mention in one.mentions}
    parents = {actor.id: actor.parent for actor in known.values()}
    ids = dict.fromkeys([*types, *(actors.whole(id, parents) for id in types)])
    found = (known.get(id) or Actor(id, id, types[id]) for id in ids)
    return _columns(
        (a.id, a.label, types.get(a.id, a.type), actors.whole(a.id, parents), a.id in listed) for a in found
    )


def themes(annotated: Iterable[AnnotatedDocument]) -> Columns:
    """The themes of each paragraph of documents."""
    return _columns(
        (one.document.id, number, paragraph.span.start, paragraph.span.end, theme, rank, score)
        for one in annotated
        for number, paragraph in enumerate(one.paragraphs)
        if paragraph.themes
        for rank, (theme, score) in enumerate(zip(paragraph.themes, paragraph.scores, strict=True), start=1)
    )


def theme_hits(annotated: Sequence[AnnotatedDocument], holding: Holding) -> Columns:
    """The places of the terms of themes in documents. `holding` tells which passage holds a position."""
    found = [hit for one in annotated for hit in one.theme_hits]
    if not found:
        return ()
    documents = _owners([len(one.theme_hits) for one in annotated])
    starts = np.array([hit.span.start for hit in found], np.int64)
    where = taken([one.document.id for one in annotated], documents), starts, [hit.span.end for hit in found]
    return *where, [hit.theme for hit in found], [hit.term for hit in found], holding(documents, starts)


def name_of(one: AnnotatedDocument) -> str:
    """What a screen calls a document."""
    document = one.document
    known = ", ".join(part for part in (document.author, document.date) if part)
    return document.title or known or document.id


def _document(cut: CutUp, words: int) -> Row:
    document, found = cut.one.document, cut.one.structure
    facts = (document.title, document.author, document.date, document.source, document.language, document.group)
    how = ("; ".join(document.remarks) or None, found.layout, found.confidence, found.reason)
    return document.id, name_of(cut.one), *facts, *how, words


def _sums(of_passages: Integers, whole: Joined) -> Integers:
    """The sums over each document of numbers of its passages."""
    return ranges.sums(of_passages, np.searchsorted(whole.documents, np.arange(len(whole.ids) + 1)))


def _passages(cuts: Sequence[CutUp], whole: Joined, words: Integers) -> Columns:
    shifts = whole.begins[whole.documents]
    places = taken(whole.ids, whole.documents), whole.starts - shifts, whole.ends - shifts
    whose = list(zip(*(piece for cut in cuts for piece in cut.whose), strict=True)) or [()] * len(Whose._fields)
    paragraphs = np.concatenate([np.zeros(0, np.int64), *(cut.paragraphs for cut in cuts)])
    return np.arange(len(words)), *places, *whose, paragraphs, words


def _sentences(cuts: Sequence[CutUp], whole: Joined) -> tuple[Columns, Columns]:
    """Sentences, and how many words of each stand in which passage."""
    blocks, documents = _blocks(cuts, whole)
    languages = [cut.one.document.language for cut in cuts]
    starts, ends = tokens.sentence_edges(whole.text, blocks, [languages[one] for one in documents.tolist()])
    first, after = np.searchsorted(whole.words, starts), np.searchsorted(whole.words, ends)
    spoken = np.flatnonzero(after > first)
    sizes, numbers = (after - first)[spoken], np.arange(len(spoken))
    passages = np.searchsorted(whole.starts, starts[spoken], side="right") - 1
    own = whole.documents[passages]
    places = taken(whole.ids, own), starts[spoken] - whole.begins[own], ends[spoken] - whole.begins[own]
    held = ranges.places(first[spoken], sizes)  # numbers of words
    return (numbers, *places, sizes, passages), _runs(np.repeat(numbers, sizes), whole.owners[held])


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
        own, *told = (tokens.count(document.text, span.start, span.end) for span in (q.span, *q.inquits))
        rows.append((*cut.place(q.span), *said, attribution, own - sum(told), cut.passage(q.span.start)))
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


def _blocks(cuts: Sequence[CutUp], whole: Joined) -> tuple[tuple[Integers, Integers], Integers]:
    """Stretches in which sentences may run: through quotations and notes, not over a paragraph, label or heading.

    Their starts and ends, and the document of each.
    """
    inside = np.flatnonzero([piece.layer not in _APART for cut in cuts for piece in cut.whose])
    paragraphs = np.concatenate([np.zeros(0, np.int64), *(cut.paragraphs for cut in cuts)])
    parted = [np.diff(one[inside], prepend=-1) != 0 for one in (whole.documents, paragraphs)]
    begins = np.flatnonzero(parted[0] | parted[1] | (np.diff(inside, prepend=-2) != 1))
    lasts = np.append(begins[1:], len(inside))[: len(begins)] - 1
    return (whole.starts[inside[begins]], whole.ends[inside[lasts]]), whole.documents[inside[begins]]


def _place(starts: Sequence[int], position: int) -> int:
    """Index of the last start that is not after the position."""
    return bisect_right(starts, position) - 1
