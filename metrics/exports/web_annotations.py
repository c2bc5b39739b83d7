"""Annotated documents as JSON-LD of the W3C Web Annotation Data Model (2017): one collection a document."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from metrics.anchors import anchor
from metrics.corrections import fingerprint
from metrics.model import AnnotatedDocument, Span


def document(one: AnnotatedDocument, *, actors: Mapping[str, str], themes: Mapping[str, str]) -> bytes:
    """Turns, notes, quotations, mentions that count, and themes of paragraphs, each with its words and its place.

    The source of a target is the SHA-256 of the text in UTF-8; positions are code points.
    """
    source = f"urn:sha256:{fingerprint(one.document.text)}"
    made = [
        {
            "id": f"{source}#annotation{number}",
            "type": "Annotation",
            "motivation": motivation,
            "body": body,
            "target": {"source": source, "selector": _selectors(one.document.text, span)},
        }
        for number, (span, motivation, body) in enumerate(_annotations(one, actors, themes), start=1)
    ]
    collection = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": f"{source}#annotations",
        "type": "AnnotationCollection",
        "label": one.document.title or one.document.id,
        "total": len(made),
        "first": {"id": f"{source}#page", "type": "AnnotationPage", "startIndex": 0, "items": made},
    }
    return json.dumps(collection, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def _annotations(
    one: AnnotatedDocument, actors: Mapping[str, str], themes: Mapping[str, str]
) -> Iterator[tuple[Span, str, list[dict[str, str]]]]:
    """Span, motivation and bodies of each annotation."""
    for turn in one.structure.turns:
        number = [_body("tagging", f"answer {turn.answer}")] if turn.answer else []
        yield turn.span, "classifying", [_body("classifying", turn.voice), *_speaker(turn.speaker), *number]
    for note in one.notes:
        yield note.span, "classifying", [_body("classifying", f"note: {note.kind}")]
    for quotation in one.quotations:
        why = [_body("describing", quotation.rule)] if quotation.rule else []
        bodies = [_body("classifying", f"quotation: {quotation.kind}"), *_speaker(quotation.speaker), *why]
        yield quotation.span, "classifying", bodies
    for mention in one.mentions:
        if mention.counted:
            named = _body("identifying", actors.get(mention.actor, mention.actor))
            yield mention.span, "identifying", [named, _body("classifying", f"{mention.type}, {mention.form}")]
    for paragraph in one.paragraphs:
        if paragraph.themes:
            yield paragraph.span, "tagging", [_body("tagging", themes.get(id, id)) for id in paragraph.themes]


def _speaker(name: str | None) -> list[dict[str, str]]:
    return [_body("identifying", name)] if name else []


def _body(purpose: str, value: str) -> dict[str, str]:
    return {"type": "TextualBody", "purpose": purpose, "value": value, "format": "text/plain"}


def _selectors(text: str, span: Span) -> list[dict[str, Any]]:
    place = anchor(text, span)
    quote = {"exact": place.quote, "prefix": place.before, "suffix": place.after}
    position = {"start": span.start, "end": span.end}
    return [{"type": "TextQuoteSelector", **quote}, {"type": "TextPositionSelector", **position}]
