"""Small texts and packs for the tests of actors."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from metrics import actors
from metrics.actors import packs
from metrics.model import AnnotatedDocument, Document, Mention, Span, Structure, Turn, Voice

HEADER = "id,label,type,parent,names,abbreviations,adjectives,demonyms,metonyms,epithets,roles,exclude,nest,notes\n"


@cache
def base() -> packs.Pack:
    return packs.load()


def annotated(text: str, labels: Sequence[str] = (), id: str = "text") -> AnnotatedDocument:
    """`text` with one turn from every label to the end."""
    turns = [_turn(text, label) for label in labels]
    return AnnotatedDocument(Document(id, text), Structure("labels", tuple(turns)))


def _turn(text: str, label: str) -> Turn:
    start = text.index(label)
    return Turn(Span(start, len(text)), Voice.SPEAKER, label.rstrip(":"), Span(start, start + len(label)))


def mentions(text: str, pack: packs.Pack | None = None, labels: Sequence[str] = ()) -> tuple[Mention, ...]:
    [found] = actors.find([annotated(text, labels)], pack or base())
    return found


def seen(text: str, pack: packs.Pack | None = None, labels: Sequence[str] = ()) -> list[tuple[str, str]]:
    """The counted mentions as (surface, actor)."""
    return [(one.span.of(text), one.actor) for one in mentions(text, pack, labels) if one.counted]


def forms(text: str, pack: packs.Pack | None = None) -> list[tuple[str, str]]:
    """The mentions as (surface, form)."""
    return [(one.span.of(text), str(one.form)) for one in mentions(text, pack)]


def written(folder: Path, *rows: str, name: str = "theme.csv", header: str = HEADER) -> Path:
    path = folder / name
    path.write_text(header + "\n".join(rows) + "\n", encoding="utf-8")
    return path
