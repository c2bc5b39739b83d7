"""The two texts of the house, by offsets only."""

from pathlib import Path

from metrics import layouts, notes
from metrics.formats import decode
from metrics.model import Document, NoteKind, Span, Voice

SEEDS = Path(__file__).parents[2] / "seeds"


def read(beginning):
    (file,) = SEEDS.glob(f"{beginning}*.txt")
    text = decode(file.read_bytes()).text
    structure = layouts.read(Document(file.stem, text))
    return structure, notes.find(text, structure)


def test_the_interview_is_a_preamble_and_four_questions_with_their_answers():
    structure, found = read("000")
    edges = [
        0,
        2826,
        2828,
        3193,
        3195,
        10941,
        10943,
        11231,
        11233,
        17110,
        17112,
        17427,
        17429,
        22294,
        22296,
        22795,
        22797,
        25634,
    ]
    assert [turn.span for turn in structure.turns] == [
        Span(*pair) for pair in zip(edges[::2], edges[1::2], strict=True)
    ]
    assert [turn.answer for turn in structure.turns] == [None, 1, 1, 2, 2, 3, 3, 4, 4]
    assert [turn.voice for turn in structure.turns] == [Voice.COMMENTATOR, *[Voice.INTERVIEWER, Voice.SPEAKER] * 4]
    assert len({turn.speaker for turn in structure.turns[2::2]}) == 1
    assert [(note.span, note.kind) for note in found] == [
        (Span(8524, 8534), NoteKind.CLARIFICATION),
        (Span(18000, 18048), NoteKind.COMMENT),
        (Span(25621, 25634), NoteKind.EMPHASIS),
    ]


def test_the_article_is_one_turn_without_notes():
    structure, found = read("001")
    assert [(turn.span, turn.voice) for turn in structure.turns] == [(Span(0, 2334), Voice.COMMENTATOR)]
    assert found == ()
