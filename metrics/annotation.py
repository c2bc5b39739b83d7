"""Documents → annotated documents: every layer, each found by its own module."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from metrics import actors, layouts, notes, quotations, themes, tokens
from metrics.actors.packs import Pack
from metrics.model import AnnotatedDocument, Document, Paragraph
from metrics.themes import Theme


def annotate(documents: Sequence[Document], pack: Pack, word_lists: Sequence[Theme] = ()) -> list[AnnotatedDocument]:
    """All layers of all documents, in their order.

    The documents are read together: names and telling words are judged by all the texts given.
    """
    layered = [_own_layers(document) for document in documents]
    mentions = actors.find(layered, pack)
    named = [replace(one, mentions=found) for one, found in zip(layered, mentions, strict=True)]
    return take_up(named, word_lists)


def take_up(annotated: Sequence[AnnotatedDocument], word_lists: Sequence[Theme]) -> list[AnnotatedDocument]:
    """The documents with the themes of these lists in place of those that they had."""
    texts = [one.document.text for one in annotated]
    spans = [[paragraph.span for paragraph in one.paragraphs] for one in annotated]
    hits = [themes.hits(text, word_lists) for text in texts]
    paragraphs = themes.assign(texts, spans, hits, word_lists)
    return [
        replace(one, paragraphs=tuple(taken_up), theme_hits=tuple(found))
        for one, taken_up, found in zip(annotated, paragraphs, hits, strict=True)
    ]


def _own_layers(document: Document) -> AnnotatedDocument:
    """Turns, notes, quotations and paragraphs: what one text settles by itself."""
    structure = layouts.read(document)
    remarks = notes.find(document.text, structure)
    paragraphs = tokens.paragraphs(document.text)
    quoted = quotations.find(document, structure.turns, remarks, paragraphs)
    return AnnotatedDocument(
        document, structure, remarks, quoted, paragraphs=tuple(Paragraph(span) for span in paragraphs)
    )
