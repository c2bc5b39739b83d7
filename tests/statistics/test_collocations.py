"""What stands near a word, worked out by hand."""

from __future__ import annotations

from math import log, log2

import pytest

from metrics import places
from metrics.collocations import COLLOCATIONS, collocations

TEXT = "White salt is dear. White salt is old. The white gull is here, the gull is old, and salt is white."
WITHIN = places.index(TEXT)  # 21 words; "salt" three times, "white" four, three of them near it
NODE = places.find("salt", WITHIN)


def test_by_hand() -> None:
    # within one word of "salt": white, is, white, is, and, is: 6 of 21 words
    table = collocations(NODE, WITHIN, window=1).set_index("term")
    white = table.loc["white"]
    assert (white["near"], white["total"]) == (2, 4)
    assert white["log_dice"] == pytest.approx(14 + log2(2 * 2 / (3 + 4)))
    assert white["mi3"] == pytest.approx(log2(2**3 / (4 * 6 / 21)))
    assert white["g2"] == pytest.approx(2 * (2 * log(2 / (4 * 6 / 21)) + 2 * log(2 / (4 * 15 / 21))))
    assert list(table.index) == ["is", "white"]  # "and" stands there once only


def test_the_node_is_not_near_itself_and_a_word_counts_once() -> None:
    table = collocations(NODE, WITHIN, window=9, at_least=1).set_index("term")
    assert "salt" not in table.index
    assert table.loc["dear", "near"] == table.loc["dear", "total"] == 1


def test_left_out_or_nothing_found() -> None:
    assert list(collocations(NODE, WITHIN, window=1, leave_out={"is"})["term"]) == ["white"]
    empty = collocations([], WITHIN)
    assert {name: str(kind) for name, kind in empty.dtypes.items()} == COLLOCATIONS
