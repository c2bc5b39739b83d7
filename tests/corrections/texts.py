"""A short invented interview with what a person may want to correct."""

from __future__ import annotations

from metrics.annotation import layered
from metrics.model import AnnotatedDocument, Document, Span

TALK = """The clerk writes: The talks began in spring.

Interviewer: What does the island want?

Ana Belmor: We want the boats back. Orla Finch — I do not agree at all. The boats stay where they are.

Interviewer: And the quay?

Belmor: The harbour master said "we pay for the quay" last year. [She laughs at this.] Nobody paid.
"""


def talk(text: str = TALK) -> AnnotatedDocument:
    return layered(Document("talk", text))


def span(words: str, text: str = TALK) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def held(one: AnnotatedDocument) -> list[tuple[str, str | None, int | None]]:
    """Voice, speaker and number of every turn."""
    return [(turn.voice.value, turn.speaker, turn.answer) for turn in one.structure.turns]
