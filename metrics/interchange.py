"""Annotated documents as JSON Lines: the contract of `python -m metrics annotate`.

Offsets are Unicode code points into `text`, end exclusive. A span that is not there is null at both ends.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from metrics.model import AnnotatedDocument, Mention, Note, Paragraph, Passage, Quotation, Span, Turn
from metrics.passages import tile

if TYPE_CHECKING:
    from metrics.parallels import Parallel


def line(one: AnnotatedDocument) -> str:
    """One JSON object, without line end."""
    return json.dumps(as_object(one), ensure_ascii=False)


def as_object(one: AnnotatedDocument) -> dict[str, Any]:
    """The keys of the contract; `passages` tile `text` exactly."""
    document = one.document
    return {
        "document": document.id,
        "title": document.title,
        "author": document.author,
        "date": document.date,
        "language": document.language,
        "text": document.text,
        "turns": [_turn(turn) for turn in one.structure.turns],
        "notes": [_note(note) for note in one.notes],
        "quotations": [_quotation(quotation) for quotation in one.quotations],
        "mentions": [_mention(mention) for mention in one.mentions],
        "paragraphs": [_paragraph(paragraph) for paragraph in one.paragraphs],
        "passages": [_passage(passage) for passage in tile(one)],
    }


def _ends(span: Span | None, prefix: str = "") -> dict[str, int | None]:
    return {f"{prefix}start": span.start if span else None, f"{prefix}end": span.end if span else None}


def _turn(turn: Turn) -> dict[str, Any]:
    about = {"speaker": turn.speaker, "voice": turn.voice, "answer": turn.answer}
    return _ends(turn.span) | _ends(turn.label, "label_") | about


def _note(note: Note) -> dict[str, Any]:
    return _ends(note.span) | {"kind": note.kind}


def _quotation(q: Quotation) -> dict[str, Any]:
    places = _ends(q.speaker_span, "speaker_") | _ends(q.cue_span, "cue_")
    about = {"kind": q.kind, "speaker": q.speaker, "group": q.group, "confidence": q.confidence, "source_rule": q.rule}
    return _ends(q.span) | places | about | {"inquits": [_ends(inquit) for inquit in q.inquits]}


def _mention(m: Mention) -> dict[str, Any]:
    return _ends(m.span) | {"actor": m.actor, "type": m.type, "form": m.form, "counted": m.counted}


def _paragraph(paragraph: Paragraph) -> dict[str, Any]:
    return _ends(paragraph.span) | {"themes": list(paragraph.themes)}


def _passage(p: Passage) -> dict[str, Any]:
    about = {"voice": p.voice, "speaker": p.speaker, "answer": p.answer, "layer": p.layer, "host_voice": p.host_voice}
    return _ends(p.span) | about


def parallel_line(article: AnnotatedDocument, source: AnnotatedDocument, one: Parallel) -> str:
    """A quotation against its source as one JSON object: the contract of `python -m metrics quotes`."""
    quotation, by = one.quotation, one.said_by
    about = {
        "document": article.document.id,
        **_ends(quotation.span),
        "quote": quotation.span.of(article.document.text),
        "kind": quotation.kind,
        "speaker": quotation.speaker,
        "grade": one.grade,
        "words": one.words,
        "distance": one.distance,
        "source": source.document.id,
        **_ends(one.place, "source_"),
        "said": one.place.of(source.document.text) if one.place else None,
        "source_voice": by.voice if by else None,
        "source_speaker": by.speaker if by else None,
        "same_speaker": one.same_speaker,
        "differences": [difference._asdict() for difference in one.differences],
    }
    return json.dumps(about, ensure_ascii=False)
