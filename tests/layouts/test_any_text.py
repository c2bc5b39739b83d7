"""What holds for any text: order, no overlap, no exception, and passages that are the text again."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics import layouts, notes
from metrics.model import AnnotatedDocument, Document
from metrics.passages import tile

PIECES = st.sampled_from(
    "Q: |A: |Question: |Ann Lee: |BO LIND:|MR. OX.|<b>Ann:</b>|**Ann:**|<v Ann>|<p>|</p>|<div class='nav'>|</div>|"
    "00:00:01.000 --> 00:00:02.000|[laughs]|(|)|[|]|> |# |— |* |**|---|\n|\n\n|\t|\f| |word |Why? |I am. |“|”|12 |：|"
    "答：|\u00a0|Photo: x|[14:02] |<ann> |12/03/25, 14:02 - bo: |ann  2:02 PM|ann [score 3]|DAY      |\t\t|*MOT:\t|"
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
    remarks = notes.find(text, structure)
    assert (
        "".join(one.span.of(text) for one in tile(AnnotatedDocument(Document("one", text), structure, remarks))) == text
    )
    found = [note.span for note in remarks]
    assert all(one.end <= following.start for one, following in pairwise(found))
    labels = {turn.label for turn in structure.turns if turn.label}
    assert labels.isdisjoint(found)
    return structure


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_turns_and_notes_are_in_order_and_apart_and_passages_tile_the_text(text):
    structure = in_order_and_apart(text)
    assert 0 <= structure.confidence <= 1
    assert structure.reason


@settings(max_examples=100, deadline=None)
@given(TEXTS)
def test_numbers_of_answers_never_go_back(text):
    numbers = [turn.answer for turn in layouts.read(Document("one", text)).turns if turn.answer]
    assert numbers == sorted(numbers)
    assert not numbers or numbers[0] == 1


# What is repeated, and how often: at these sizes more than linear time would take minutes.
HOSTILE = {
    "a line of 50 million characters": ("words and ", 5_000_000),
    "a word of 5 million letters": ("w", 5_000_000),
    "a hundred thousand labels": ("Ann Lee: I do?\n\nBo Lind: you do.\n\n", 50_000),
    "nothing but labels": ("Ann Lee:\n\n", 10_000),
    "nothing but names": ("Ann Lee\n\nBo Lind\n\n", 4_000),
    "nothing but capitals": ("ANN LEE\nBO LIND\n", 4_000),
    "labels in labels": ("Ann: Bo: Ann: ", 100_000),
    "labels in brackets in labels": ("Ann (Bo: [Cy (\n\n", 8_000),
    "open brackets": ("[", 1_000_000),
    "an open bracket at every paragraph": ("[a\n\n", 10_000),
    "open quotation marks": ("“", 1_000_000),
    "open tags": ("<a ", 50_000),
    "open comments": ("<!-- ", 100_000),
    "open elements": ("<div class='caption'>", 5_000),
    "open block quotations": ("<blockquote>", 8_000),
    "marks of block quotations": ("> ", 100_000),
    "marks of bold": ("** ", 100_000),
    "questions in bold": ("**Who are you?**\n\nI am.\n\n", 2_000),
    "dashes before all": ("— Who are you?\n\n— I am.\n\n", 2_000),
    "cues": ("00:00:01.000 --> 00:00:02.000\n<v Ann>yes\n\n", 2_000),
    "page numbers": ("so it\n\nPage 3 of 4\n\nhead of it\n\n", 3_000),
    "form feeds": ("a\fb\n", 6_000),
    "chats": ("[14:02] <ann> I am\n[14:03] bo: you?\n", 700),
    "lines over posts": ("ann [score 3]\nI do\n\nbo 2 hours ago\nyou?\n\n", 700),
    "columns": ("ANN     I do, you know\nBO      you do\n", 700),
    "wide blanks": ("a    \t", 20_000),
    "bars": ("| a ", 20_000),
    "cells": ("<td>a", 3_000),
    "letters": ("> Who are you?\n\nI am.\n\n", 700),
    "no words": ("?\n \t", 40_000),
    "blanks": ("\u00a0 \t", 300_000),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_input_is_read_like_any_other(name):
    piece, times = HOSTILE[name]
    in_order_and_apart(piece * times)


@pytest.mark.parametrize("name", ["person", "surname"])
def test_every_label_another(name):
    forms = {"person": "Abc D{}: Yes.\n\n", "surname": "D{} Holt: I am?\n\nHolt: Yes.\n\n"}
    in_order_and_apart("".join(forms[name].format(k) for k in range(2_000)))


def test_nested_brackets():
    in_order_and_apart("[" * 50_000 + "]" * 50_000)


@settings(max_examples=30, deadline=None)
@given(
    st.lists(st.sampled_from(sorted(piece for piece, _ in HOSTILE.values())), min_size=1, max_size=4),
    st.integers(1, 15),
)
def test_hostile_pieces_may_be_mixed(pieces, times):
    in_order_and_apart("".join(piece * times for piece in pieces))
