"""Pairing: spacing outweighs the glyph, and a fault stays where it is."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.quotations.languages import lexicon
from metrics.quotations.marks import pair
from metrics.quotations.parting import sentences
from tests.quotations.reading import gold, read

DAMAGED = {  # how “ and ” are typed
    "every mark a closer": ("”", "”"),
    "straight": ('"', '"'),
    "two single marks": ("''", "''"),
    "guillemets": ("«", "»"),
    "reversed guillemets": ("»", "«"),
    "low and high": ("„", "“"),
}
CURLY = [text for language, text, _ in gold("speech") if language == "en" and "“" in text and "‘" not in text]


def inner(text: str) -> list[str]:
    return [piece.inner.of(text) for piece in pair(text, 0, len(text))]


@pytest.mark.parametrize("name", DAMAGED)
def test_the_glyph_does_not_matter(name: str) -> None:
    opener, closer = DAMAGED[name]
    assert len(CURLY) >= 30
    for text in CURLY:
        typed = text.replace("“", opener).replace("”", closer)
        assert [one.span.of(typed) for one in read(typed)] == [one.span.of(text) for one in read(text)], typed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("« Le pont ! »", ["Le pont !"]),
        ("«\u202fLe pont\u202f»", ["Le pont"]),
        ("She said,” wait ” and left.", ["wait"]),
        ("“One. “Two.”", ["One.", "Two."]),
        ("One,” she said. “Two.”", ["One,", "Two."]),
        ("「一『二』三」", ["一『二』三", "二"]),
        ("“A ‘b “c” d’ e”", ["A ‘b “c” d’ e", "b “c” d", "c"]),
        ('5\' 11" and "six"', ["six"]),
        ("“” and ‘ ’", []),
        ("(“one”) [“two”]—“three”—", ["one", "two", "three"]),
    ],
)
def test_pairs(text: str, expected: list[str]) -> None:
    assert inner(text) == expected


def test_a_quotation_left_open_runs_into_the_next_paragraph() -> None:
    text = "and more.” Then she said, “Stop."
    assert [piece.opened for piece in pair(text, 0, len(text), ran_on=True)] == [False, True]


@settings(deadline=None)
@given(st.text(alphabet="ab .,—(“”‘’\"'«»„「」\n", max_size=60))
def test_pieces_lie_inside_and_nest(text: str) -> None:
    pieces = pair(text, 0, len(text))
    for piece in pieces:
        assert piece.outer.holds(piece.inner)
        assert piece.outer.end <= len(text)
        assert piece.inner.of(text) == piece.inner.of(text).strip()
    for one in pieces:
        for other in pieces:
            assert one is other or not one.outer.meets(other.outer) or one.depth != other.depth


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet="Ada Fenn said “”‘’\"',.:;—- \n", max_size=200))
def test_any_text_is_read(text: str) -> None:
    found = read(text)
    assert [one.span.start for one in found] == sorted(one.span.start for one in found)
    assert all(one.group >= 1 for one in found)


@pytest.mark.parametrize("line", ["“said Vale ", '" ', "' a ", "“‘", "a” he said ", "( “x” ", "Vale told “"])
def test_no_line_makes_a_sentence_without_end(line: str) -> None:
    text = line * 500
    outer = [piece for piece in pair(text, 0, len(text)) if piece.depth == 0]
    words = lexicon("en")
    assert words is not None
    # what is searched in a sentence is bounded, so the whole takes linear time
    assert max(map(len, sentences(text, 0, len(text), outer, words))) <= 400
    assert len(read(text)) <= 1000


def test_a_flood_of_marks_is_no_quotation() -> None:
    text = "Ann: " + "“" * 20_000
    assert pair(text, 0, len(text)) == []
