"""Documents → annotated documents: every layer, each found by its own module."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from metrics import actors, layouts, notes, quotations, themes, tokens
from metrics.actors import packs
from metrics.actors.packs import Pack
from metrics.model import AnnotatedDocument, Document, Paragraph
from metrics.reading import Reading
from metrics.themes import Theme


@dataclass(frozen=True, slots=True)
class Layers:
    """Annotated documents, the actors that the lists name, and what a screen calls their themes."""

    annotated: tuple[AnnotatedDocument, ...]
    pack: Pack
    theme_labels: Mapping[str, str]


def layers(found: Reading, *, pack_files: Sequence[Path] = (), theme_files: Sequence[Path] = ()) -> Layers:
    """Annotate what was read with its own packs and word lists and these further ones.

    Raises:
        packs.PackError, themes.ThemesError: if a list cannot be used.
    """
    language = found.documents[0].language if found.documents else "en"
    pack = packs.load([*found.packs, *pack_files], language)
    word_lists = themes.load([*found.themes, *theme_files])
    annotated = annotate(found.documents, pack, word_lists)
    theme_labels = {theme.id: theme.label for theme in word_lists}
    return Layers(tuple(annotated), pack, theme_labels)


def annotate(documents: Sequence[Document], pack: Pack, word_lists: Sequence[Theme] = ()) -> list[AnnotatedDocument]:
    """All layers of all documents, in their order.

    The documents are read together: names and telling words are judged by all the texts given.
    """
    return with_themes(with_mentions([layered(document) for document in documents], pack), word_lists)


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


def layered(document: Document) -> AnnotatedDocument:
    """Turns, notes, quotations and paragraphs: what one text settles by itself, whatever the lists."""
    structure = layouts.read(document)
    remarks = notes.find(document.text, structure)
    paragraphs = tokens.paragraphs(document.text)
    quoted = quotations.find(document, structure.turns, remarks, paragraphs)
    return AnnotatedDocument(
        document, structure, remarks, quoted, paragraphs=tuple(Paragraph(span) for span in paragraphs)
    )
