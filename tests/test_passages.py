"""Whose words every character is."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from metrics.model import (
    AnnotatedDocument,
    Document,
    Furniture,
    Layer,
    Note,
    NoteKind,
    Passage,
    Quotation,
    QuotationKind,
    Span,
    Structure,
    Turn,
    Voice,
)
from metrics.passages import tile, tiled

TEXT = "Vale: We said “never” [She laughs.] and left."
#       0     6      13      22            35
ANSWER = Turn(Span(0, 45), Voice.SPEAKER, "Vale", Span(0, 5), 1)


def annotated(text: str = TEXT, *, turns: tuple[Turn, ...] = (ANSWER,), **layers: tuple) -> AnnotatedDocument:  # type: ignore[type-arg]
    furniture = layers.pop("furniture", ())
    return AnnotatedDocument(Document("one", text), Structure("labelled", turns, furniture), **layers)


def quotation(
    start: int, end: int, kind: QuotationKind = QuotationKind.SPEECH, speaker: str | None = "Orr"
) -> Quotation:
    return Quotation(Span(start + 1, end - 1), Span(start, end), kind, speaker)


def found(one: AnnotatedDocument) -> list[tuple[str, Voice, str | None]]:
    return [(p.span.of(one.document.text), p.voice, p.speaker) for p in tile(one)]


def test_a_label_is_nobodys_words() -> None:
    assert found(annotated())[0] == ("Vale:", Voice.APPARATUS, None)


def test_a_note_inside_an_answer_is_the_commentators() -> None:
    note = Note(Span(22, 35), NoteKind.COMMENT)
    assert TEXT[22:35] == "[She laughs.]"
    middle = tile(annotated(notes=(note,)))[2]
    assert (middle.voice, middle.speaker, middle.answer) == (Voice.COMMENTATOR, None, 1)
    assert (middle.layer, middle.host_voice) == (Layer.NOTE, Voice.SPEAKER)


def test_a_quotation_inside_a_note_is_quoted_by_the_commentator() -> None:
    text = "Vale: We left. [Orr wrote “never”.]"
    note = Note(Span(15, 35), NoteKind.COMMENT)
    one = annotated(text, turns=(Turn(Span(0, 35), Voice.SPEAKER, "Vale", Span(0, 5), 1),), notes=(note,))
    one = replace(one, quotations=(quotation(26, 33),))
    words = [(p.span.of(text), p.voice, p.speaker, p.host_voice) for p in tile(one)][2:]
    assert words == [
        ("[Orr wrote ", Voice.COMMENTATOR, None, Voice.SPEAKER),
        ("“never”", Voice.QUOTED, "Orr", Voice.COMMENTATOR),
        (".]", Voice.COMMENTATOR, None, Voice.SPEAKER),
    ]


def test_a_sound_is_nobodys_words() -> None:
    assert tile(annotated(notes=(Note(Span(22, 35), NoteKind.SOUND),)))[2].voice is Voice.APPARATUS


def test_marked_speech_is_its_speakers_and_remembers_its_host() -> None:
    passage = tile(annotated(quotations=(quotation(14, 21),)))[2]
    assert passage == Passage(Span(14, 21), Voice.QUOTED, "Orr", 1, Layer.QUOTATION, Voice.SPEAKER)


def test_a_scare_quote_stays_with_its_host() -> None:
    assert len(tile(annotated(quotations=(quotation(14, 21, QuotationKind.SCARE, None),)))) == 2


def test_a_note_inside_a_quotation_is_the_commentators() -> None:
    text = "She said “we [the town] pay”."
    one = annotated(text, turns=(), quotations=(quotation(9, 28),), notes=(Note(Span(13, 23), NoteKind.CLARIFICATION),))
    assert [voice for _, voice, _ in found(one)] == [
        Voice.COMMENTATOR, Voice.QUOTED, Voice.COMMENTATOR, Voice.QUOTED, Voice.COMMENTATOR,
    ]  # fmt: skip


def test_text_between_turns_goes_on_with_the_turn_before() -> None:
    turns = (Turn(Span(5, 8), Voice.INTERVIEWER, None, None, 1), Turn(Span(20, 30), Voice.SPEAKER, "Vale", None, 1))
    assert [(p.span.start, p.voice) for p in tile(annotated(turns=turns))] == [
        (0, Voice.COMMENTATOR), (5, Voice.INTERVIEWER), (20, Voice.SPEAKER),
    ]  # fmt: skip


def test_an_empty_text_has_no_passages() -> None:
    assert tile(annotated("", turns=())) == []


@st.composite
def layered(draw: st.DrawFn) -> AnnotatedDocument:
    """Any layers over any text: overlapping, nested, touching the ends."""
    text = draw(st.text(min_size=1, max_size=60))

    def spans(most: int) -> st.SearchStrategy[list[Span]]:
        ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).filter(lambda pair: pair[0] != pair[1])
        return st.lists(ends.map(lambda pair: Span(min(pair), max(pair))), max_size=most)

    return AnnotatedDocument(
        Document("any", text),
        Structure(
            "any",
            tuple(
                Turn(span, draw(st.sampled_from(Voice)), draw(st.sampled_from([None, "Vale"])))
                for span in draw(spans(4))
            ),
            tuple(Furniture(span, Layer.HEADING) for span in draw(spans(2))),
        ),
        tuple(Note(span, draw(st.sampled_from(NoteKind))) for span in draw(spans(3))),
        tuple(
            Quotation(span, span, draw(st.sampled_from(QuotationKind)), inquits=draw(parts(span)))
            for span in draw(spans(3))
        ),
    )


def parts(whole: Span) -> st.SearchStrategy[tuple[Span, ...]]:
    """Up to two stretches of it, in order and apart."""
    edges = st.sets(st.integers(whole.start, whole.end), max_size=4).map(sorted)
    return edges.map(lambda at: tuple(Span(*two) for two in zip(at[::2], at[1::2], strict=False)))


@given(layered())
def test_passages_tile_the_text(one: AnnotatedDocument) -> None:
    assert "".join(p.span.of(one.document.text) for p in tile(one)) == one.document.text


@given(layered(), st.sets(st.integers(1, 39), max_size=4))
def test_cuts_part_passages_and_change_nothing_else(one: AnnotatedDocument, cuts: set[int]) -> None:
    inside = sorted(cut for cut in cuts if cut < len(one.document.text))
    whole, (starts, whose) = tile(one), tiled(one, inside)
    assert starts == sorted({passage.span.start for passage in whole} | set(inside))
    held = [next(p for p in whole if p.span.start <= start < p.span.end) for start in starts]
    assert [own.voice for own in whose] == [passage.voice for passage in held]


@given(layered())
def test_neighbours_differ_in_more_than_their_place(one: AnnotatedDocument) -> None:
    tiles = tile(one)
    assert all(
        (a.voice, a.speaker, a.answer, a.layer, a.host_voice) != (b.voice, b.speaker, b.answer, b.layer, b.host_voice)
        for a, b in pairwise(tiles)
    )


@given(layered())
def test_a_note_of_words_is_the_commentators_or_quoted_by_him_unless_it_is_furniture(
    one: AnnotatedDocument,
) -> None:
    nobody = [f.span for f in one.structure.furniture]
    sounds = [n.span for n in one.notes if n.kind in (NoteKind.SOUND, NoteKind.PAGE)]
    for note in one.notes:
        if any(other.meets(note.span) for other in nobody + sounds):
            continue
        inside = [p for p in tile(one) if p.span.meets(note.span)]
        own = [p.host_voice if p.voice is Voice.QUOTED else p.voice for p in inside]
        assert all(voice is Voice.COMMENTATOR for voice in own)
