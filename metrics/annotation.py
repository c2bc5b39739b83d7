"""Documents → annotated documents: every layer, each found by its own module."""

from __future__ import annotations

import traceback
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

from metrics import actors, correction_lines, corrections, layouts, notes, quotations, themes, tokens
from metrics.actors import packs
from metrics.actors.packs import Pack
from metrics.model import AnnotatedDocument, Document, Paragraph, Span, Structure
from metrics.reading import Reading
from metrics.themes import Theme
from metrics.written import ListSource

_UNREAD = "unread"  # the layout of a text on which a rule failed


@dataclass(frozen=True, slots=True)
class Layers:
    """Annotated documents, the actors that the lists name, and what a screen calls their themes."""

    annotated: tuple[AnnotatedDocument, ...]
    pack: Pack
    theme_labels: Mapping[str, str]
    faults: tuple[str, ...] = ()  # texts on which a rule failed, corrections that could not be used: one line each


def layers(
    found: Reading,
    *,
    pack_files: Sequence[Path] = (),
    theme_files: Sequence[Path] = (),
    correction_files: Sequence[Path] = (),
) -> Layers:
    """Annotate what was read with its own packs, word lists and corrections and these further ones.

    Raises:
        packs.PackError, themes.ThemesError, CorrectionsError: if a list cannot be used.
    """
    pack = packs.load([*found.packs, *pack_files], *(document.language for document in found.documents))
    word_lists = themes.load([*found.themes, *theme_files])
    settled = bare(found.documents)
    corrected, faults = with_corrections(settled, [*found.corrections, *correction_files])
    annotated = with_themes(with_mentions(corrected, pack), word_lists)
    theme_labels = {theme.id: theme.label for theme in word_lists}
    return Layers(tuple(annotated), pack, theme_labels, faults)


def annotate(documents: Sequence[Document], pack: Pack, word_lists: Sequence[Theme] = ()) -> list[AnnotatedDocument]:
    """All layers of all documents, in their order.

    The documents are read together: names and telling words are judged by all the texts given.
    """
    return with_themes(with_mentions(bare(documents), pack), word_lists)


def with_corrections(
    annotated: Sequence[AnnotatedDocument], sources: Sequence[ListSource]
) -> tuple[tuple[AnnotatedDocument, ...], tuple[str, ...]]:
    """The documents with the corrections of these files, and what could not be used of them, one line each.

    Raises:
        CorrectionsError: if a file cannot be read.
    """
    read = correction_lines.read(sources)
    done = corrections.apply(annotated, read.corrections)
    unplaced = (f"{read.places[number]}: {reason}" for number, reason in done.unplaced.items())
    return done.annotated, (*_unread(annotated), *read.faults, *unplaced)


def with_mentions(annotated: Sequence[AnnotatedDocument], pack: Pack) -> list[AnnotatedDocument]:
    """The documents with the mentions that they have under this pack."""
    return [replace(one, mentions=own) for one, own in zip(annotated, actors.find(annotated, pack), strict=True)]


def with_themes(annotated: Sequence[AnnotatedDocument], word_lists: Sequence[Theme]) -> list[AnnotatedDocument]:
    """The documents with the themes that their paragraphs take up by these lists."""
    texts = [one.document.text for one in annotated]
    spans = [[paragraph.span for paragraph in one.paragraphs] for one in annotated]
    hits = [themes.hits(text, word_lists) for text in texts]
    paragraphs = themes.assign(texts, spans, hits, word_lists)
    return [
        replace(one, paragraphs=tuple(taken_up), theme_hits=tuple(found))
        for one, taken_up, found in zip(annotated, paragraphs, hits, strict=True)
    ]


def bare(documents: Sequence[Document]) -> list[AnnotatedDocument]:
    """What each text settles by itself."""
    return [layered(document) for document in documents]


def layered(document: Document) -> AnnotatedDocument:
    """Turns, notes, quotations and paragraphs: what one text settles by itself, whatever the lists.

    A text on which a rule fails is all its author's, in the layout "unread" with the reason, and the others go on.
    """
    try:
        return _found(document)
    except Exception as fault:
        at = traceback.extract_tb(fault.__traceback__)[-1]
        reason = f"an error of this program ({type(fault).__name__} in {Path(at.filename).name}, line {at.lineno})"
        unread = Structure(_UNREAD, (), confidence=0.0, reason=reason)
        paragraphs = tuple(map(Paragraph, tokens.paragraphs(document.text)))
        return AnnotatedDocument(document, unread, paragraphs=paragraphs)


def _unread(annotated: Sequence[AnnotatedDocument]) -> Iterator[str]:
    """A line for each text on which a rule failed."""
    for one in annotated:
        if one.structure.layout == _UNREAD:
            yield (
                f"{one.document.id}: {one.structure.reason}; all its words count as its author's; "
                "leave it out and report the error"
            )


def _found(document: Document) -> AnnotatedDocument:
    structure = layouts.read(document)
    remarks = notes.find(document.text, structure)
    paragraphs = _paragraphs(document.text, structure)
    quoted = quotations.find(document, structure.turns, remarks, paragraphs)
    return AnnotatedDocument(
        document, structure, remarks, quoted, paragraphs=tuple(Paragraph(span) for span in paragraphs)
    )


def _paragraphs(text: str, structure: Structure) -> list[Span]:
    """The paragraphs of a text; a turn begins one also on a printed page that has no empty line before it."""
    openings = {one.span.end: one.span.start for one in structure.furniture}
    begins = sorted({_beginning(text, turn.span.start, openings) for turn in structure.turns})
    found: list[Span] = []
    for whole in tokens.paragraphs(text):
        inside = begins[bisect_right(begins, whole.start) : bisect_left(begins, whole.end)]
        pieces = pairwise([whole.start, *inside, whole.end])
        found += [tokens.solid(text, start, end) for start, end in pieces if text[start:end].strip()]
    return found


def _beginning(text: str, turn: int, openings: Mapping[int, int]) -> int:
    """Where a turn begins with the time or the number that stands before it in its line."""
    while turn in openings or (turn and text[turn - 1] in " \t\u00a0"):
        turn = openings.get(turn, turn - 1)
    return turn
