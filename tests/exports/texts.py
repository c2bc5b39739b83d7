"""A document with every layer and every sign that a format may take for its own."""

from __future__ import annotations

from hypothesis import strategies as some

from metrics import tokens
from metrics.model import (
    AnnotatedDocument,
    Document,
    Form,
    Furniture,
    Layer,
    Mention,
    Note,
    NoteKind,
    Paragraph,
    Quotation,
    QuotationKind,
    Span,
    Structure,
    Turn,
    Voice,
)

TEXT = """The *quay* talks

Vale & Co: Norland <b>said</b> “we pay [twice] for Norland” at 5 $.

1. A line of the author, with _marks_ | and a `tick`.
"""
ACTORS, THEMES = {"nor": "Norland & Isles"}, {"money": "Who <pays>"}


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def document() -> AnnotatedDocument:
    turns = (Turn(Span(TEXT.index("Vale"), TEXT.index("\n\n1.")), Voice.SPEAKER, "Vale & Co", span("Vale & Co:"), 1),)
    author = Turn(Span(TEXT.index("1. A"), len(TEXT)), Voice.COMMENTATOR)
    said = Quotation(
        span("we pay [twice] for Norland"), span("“we pay [twice] for Norland”"), QuotationKind.SPEECH, "The <clerk>",
        confidence=0.9, rule="subject",
    )  # fmt: skip
    inside = Span(said.span.end - 7, said.span.end)
    named = (span("Norland"), inside)
    return AnnotatedDocument(
        Document("talk", TEXT, title="Talks & tides", author="Nell", date="2031-02-03"),
        Structure("labelled", (*turns, author), (Furniture(span("The *quay* talks"), Layer.HEADING),)),
        (Note(span("[twice]"), NoteKind.COMMENT),),
        (said,),
        tuple(Mention(one, "nor", "state", Form.NAME) for one in named),
        tuple(Paragraph(one, ("money",)) for one in tokens.paragraphs(TEXT)),
    )


@some.composite
def documents(draw: some.DrawFn) -> AnnotatedDocument:
    """Any layers over any text."""
    text = draw(some.text(min_size=1, max_size=50))
    starts = some.integers(0, len(text) - 1)
    spans = some.lists(
        starts.flatmap(lambda at: some.builds(Span, some.just(at), some.integers(at + 1, len(text)))), max_size=3
    )
    speakers = some.sampled_from([None, "Vale & Co", "The <clerk>"])
    return AnnotatedDocument(
        Document("any", text),
        Structure(
            "any",
            tuple(Turn(one, draw(some.sampled_from(Voice)), draw(speakers)) for one in draw(spans)),
            tuple(Furniture(one, draw(some.sampled_from([Layer.HEADING, Layer.FURNITURE]))) for one in draw(spans)),
        ),
        tuple(Note(one, draw(some.sampled_from(NoteKind))) for one in draw(spans)),
        tuple(
            Quotation(one, one, draw(some.sampled_from(QuotationKind)), draw(speakers), inquits=draw(_parts(one)))
            for one in draw(spans)
        ),
        tuple(Mention(one, "nor", "state", Form.NAME) for one in draw(spans)),
        tuple(Paragraph(one, ("money",)) for one in tokens.paragraphs(text)),
    )


def _parts(whole: Span) -> some.SearchStrategy[tuple[Span, ...]]:
    """Up to two stretches of it, in order and apart."""
    edges = some.sets(some.integers(whole.start, whole.end), max_size=4).map(sorted)
    return edges.map(lambda at: tuple(Span(*two) for two in zip(at[::2], at[1::2], strict=False)))
