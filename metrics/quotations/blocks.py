"""Paragraphs cut at the borders of turns, and what is read in each."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from metrics.model import Note, NoteKind, Span, Turn, Voice
from metrics.quotations.marks import Piece
from metrics.quotations.skeleton import Sentence


@dataclass(slots=True)
class Block:
    """A paragraph, or the part of it that one turn holds, without the label."""

    span: Span
    turn: Turn | None

    @property
    def first_person(self) -> bool:
        """Whether the block is somebody's own words, so that marked words are his unless he gives a source."""
        return self.turn is not None and self.turn.voice in (Voice.SPEAKER, Voice.INTERVIEWER)


@dataclass(slots=True)  # not frozen, as no token is: it is made and looked at a great many times
class Source:
    """Who is said to speak, where, and by which rule. What is learned of it later stands in a copy."""

    mention: Span
    rule: str
    cue: Span | None = None
    head: str = ""  # head of the noun phrase, lower case
    strength: int = 0  # of the cue: 2 says, 1 may say, 0 there is none
    gap: int = 99  # tokens between cue and quoted stretch
    antecedent: Span | None = None  # the subject before, which a pronoun may mean
    name: str | None = None
    in_document: bool = False  # whether the words stand in a document that the sentence names

    def called(self, name: str, mention: Span) -> Source:
        """A copy with the name of whom it means, at the place where that one is mentioned; most get one so."""
        cue, head, strength, gap, before = self.cue, self.head, self.strength, self.gap, self.antecedent
        return Source(mention, self.rule, cue, head, strength, gap, before, name, self.in_document)

    def but(self, **changed: Any) -> Source:
        """A copy with other values of some fields; `replace` takes five times as long."""
        copy = Source(self.mention, self.rule, self.cue, self.head, self.strength, self.gap, self.antecedent)
        copy.name, copy.in_document = self.name, self.in_document
        for field, value in changed.items():
            setattr(copy, field, value)
        return copy


@dataclass(slots=True)
class Reading:
    """The marked stretches of a block and their sources, one each; None where there is none."""

    block: Block
    pieces: tuple[Piece, ...] = ()
    sources: tuple[Source | None, ...] = ()  # one for each piece
    subjects: tuple[Source | None, ...] = ()  # whom the sentences of pieces without a source are about, one for each
    floor: Source | None = None  # who speaks at its end
    listener: Source | None = None  # who was asked there
    sentences: Sequence[Sentence] = ()  # of its block, where they were read
    headline: bool = False  # whether these are in title case

    def told_by(self, sources: Iterable[Source | None]) -> Reading:
        """The reading with other sources for its pieces."""
        given, about, floor, listener = tuple(sources), self.subjects, self.floor, self.listener
        return Reading(self.block, self.pieces, given, about, floor, listener, self.sentences, self.headline)


def blocks(turns: Sequence[Turn], notes: Sequence[Note], paragraphs: Sequence[Span]) -> list[Block]:
    """Paragraphs cut at the borders of turns and around comments.

    Labels are nobody's words and belong to none; a comment is the author's, whoever's turn it stands in.
    """
    cut = list(_by_turn(turns, paragraphs)) if turns else [Block(paragraph, None) for paragraph in paragraphs]
    comments = [note.span for note in notes if note.kind is NoteKind.COMMENT]
    if not comments:
        return cut
    starts = [comment.start for comment in comments]
    found: list[Block] = []
    for block in cut:
        span = block.span
        inside = comments[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
        found += _around(block, [comment for comment in inside if span.holds(comment)]) if inside else [block]
    return found


def _around(block: Block, comments: Sequence[Span]) -> Iterator[Block]:
    at = block.span.start
    for comment in comments:
        if at < comment.start:
            yield replace(block, span=Span(at, comment.start))
        yield Block(comment, None)
        at = comment.end
    if at < block.span.end:
        yield replace(block, span=Span(at, block.span.end))


def _by_turn(turns: Sequence[Turn], paragraphs: Sequence[Span]) -> Iterator[Block]:
    held = iter(turns)
    turn = next(held, None)
    for paragraph in paragraphs:
        at = paragraph.start
        while at < paragraph.end:
            while turn is not None and turn.span.end <= at:
                turn = next(held, None)
            if turn is None or turn.span.start >= paragraph.end:
                yield Block(paragraph if at == paragraph.start else Span(at, paragraph.end), None)
                break
            if turn.span.start > at:
                yield Block(Span(at, turn.span.start), None)
                at = turn.span.start
            begin = max(at, turn.label.end) if turn.label is not None else at
            end = min(turn.span.end, paragraph.end)
            if begin < end:
                yield Block(Span(begin, end), turn)
            at = end
