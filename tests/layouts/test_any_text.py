"""What holds for any text: order, no overlap, no exception."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics import layouts, notes
from metrics.model import Document

PIECES = st.sampled_from(
    "Q: |A: |Question: |Ann Lee: |BO LIND:|MR. OX.|<b>Ann:</b>|**Ann:**|<v Ann>|<p>|</p>|<div class='nav'>|</div>|"
    "00:00:01.000 --> 00:00:02.000|[laughs]|(|)|[|]|> |# |— |* |**|---|\n|\n\n|\t|\f| |word |Why? |I am. |“|”|12 |：|"
    "答：|\u00a0|Photo: x|"
    '<speaker>Ann</speaker>|<u who="Ann">|¿|1. |é'.split("|")
)
TEXTS = st.lists(PIECES, max_size=60).map("".join)


def in_order_and_apart(text):
    structure = layouts.read(Document("one", text))
    edges = [edge for turn in structure.turns for edge in (turn.span.start, turn.span.end)]
    assert edges == sorted(edges)
    assert (edges[-1] if edges else 0) <= len(text)
    for turn in structure.turns:
        assert not text[turn.span.start].isspace()
        assert not text[turn.span.end - 1].isspace()
        assert turn.label is None or turn.span.holds(turn.label)
    found = [note.span for note in notes.find(text, structure)]
    assert all(one.end <= following.start for one, following in pairwise(found))
    labels = {turn.label for turn in structure.turns if turn.label}
    assert labels.isdisjoint(found)
    return structure


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_turns_and_notes_are_in_order_and_apart(text):
    structure = in_order_and_apart(text)
    assert 0 <= structure.confidence <= 1
    assert structure.reason


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_numbers_of_answers_never_go_back(text):
    numbers = [turn.answer for turn in layouts.read(Document("one", text)).turns if turn.answer]
    assert numbers == sorted(numbers)
    assert not numbers or numbers[0] == 1


HOSTILE = {
    "one line": "word " * 40_000,
    "open brackets": "[" * 100_000,
    "nested brackets": "[" * 8_000 + "]" * 8_000,
    "open bracket at every paragraph": "[a\n\n" * 8_000,
    "open tags": "<a " * 40_000,
    "open comments": "<!-- " * 30_000,
    "open elements": "<div class='caption'>" * 5_000,
    "nothing but labels": "Ann Lee:\n\n" * 5_000,
    "labels in labels": "Ann: Bo: Ann: " * 5_000,
    "every label another": "".join(f"Abc D{k}: Yes.\n\n" for k in range(5_000)),
    "marks of bold": "** " * 40_000,
    "questions in bold": "**Who are you?**\n\nI am.\n\n" * 2_000,
    "cues": "00:00:01.000 --> 00:00:02.000\nyes\n\n" * 2_000,
    "page numbers": "1\n" * 8_000,
    "block quotations": "> " * 40_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_is_read_like_any_other(name):
    in_order_and_apart(HOSTILE[name])  # sizes at which reading in more than linear time would be felt at once
