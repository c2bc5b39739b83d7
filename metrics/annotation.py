"""Documents → annotated documents: every layer, each found by its own module."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from metrics import actors, layouts, notes, quotations, themes, tokens
from metrics.actors import packs
from metrics.actors.labels import labels
from metrics.actors.packs import Pack
from metrics.model import AnnotatedDocument, Document, Paragraph
from metrics.reading import Reading
from metrics.themes import Theme


@dataclass(frozen=True, slots=True)
class Layers:
    """Annotated documents, and what a screen calls their actors and themes."""

    annotated: tuple[AnnotatedDocument, ...]
    actor_labels: Mapping[str, str]
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
    surfaces = ((m.actor, m.span.of(one.document.text)) for one in annotated for m in one.mentions)
    return Layers(tuple(annotated), labels(surfaces, pack), {theme.id: theme.label for theme in word_lists})


def annotate(documents: Sequence[Document], pack: Pack, word_lists: Sequence[Theme] = ()) -> list[AnnotatedDocument]:
    """All layers of all documents, in their order.

    The documents are read together: names and telling words are judged by all the texts given.
    """
    layered = [_own_layers(document) for document in documents]
    mentions = actors.find(layered, pack)
    texts = [document.text for document in documents]
    spans = [[paragraph.span for paragraph in one.paragraphs] for one in layered]
    taken_up = themes.assign(texts, spans, word_lists)
    return [
        replace(
            one,
            mentions=found,
            paragraphs=tuple(Paragraph(p.span, own) for p, own in zip(one.paragraphs, per_paragraph, strict=True)),
        )
        for one, found, per_paragraph in zip(layered, mentions, taken_up, strict=True)
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
