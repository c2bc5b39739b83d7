"""Agreement of two persons, worked out by hand."""

from __future__ import annotations

import math

import pytest

from metrics import agreement
from metrics.corrections import Change, Correction, apply, correction
from metrics.model import AnnotatedDocument
from tests.corrections.texts import span, talk


def reading(*changes: Correction) -> tuple[AnnotatedDocument, ...]:
    return apply([talk()], changes).annotated


def test_two_who_changed_nothing_agree_in_all() -> None:
    table = agreement.between(agreement.units(reading(), reading())).set_index("of")
    assert list(table["share"]) == [1, 1, 1, 1]
    assert table.loc["voice", "alpha"] == 1
    assert math.isnan(table.loc["quotations", "alpha"])  # one label only: chance has nothing to be compared with


def test_a_note_that_one_removed_is_a_disagreement() -> None:
    other = reading(correction(Change.NO_NOTE, talk(), span("[She laughs at this.]")))
    told = agreement.units(reading(), other)
    table = agreement.between(told).set_index("of")
    assert table.loc["notes", ["units", "agreed", "share"]].to_list() == [1, 0, 0]
    # its four words are the commentator's for the one, the speaker's for the other
    assert table.loc["voice", "units"] - table.loc["voice", "agreed"] == 4
    differing = told[(told["of"] == "voice") & (told["first"] != told["second"])]
    text = talk().document.text
    words = [text[start:end] for start, end in zip(differing["start"], differing["end"], strict=True)]
    assert words == ["She", "laughs", "at", "this"]
    assert set(zip(differing["first"], differing["second"], strict=True)) == {("commentator", "speaker")}


def test_alpha_by_hand() -> None:
    # 4 units, labels a a b b against a a b a: 5 a and 3 b of 8 values, one of 4 pairs differs.
    # Observed disagreement 2/8; expected 2 * 5 * 3 / (8 * 7) = 30/56; alpha = 1 - (2/8) / (30/56) = 1 - 14/30
    pairs = [("a", "a"), ("a", "a"), ("b", "b"), ("b", "a")]
    assert agreement.alpha(pairs) == pytest.approx(1 - 14 / 30)


def test_worse_than_chance_is_below_zero() -> None:
    assert agreement.alpha([("a", "b"), ("b", "a")]) < 0


@pytest.mark.parametrize("pairs", [[], [("a", "a")], [("a", "a"), ("a", "a")]])
def test_where_there_is_one_label_there_is_no_alpha(pairs: list[tuple[str, str]]) -> None:
    assert math.isnan(agreement.alpha(pairs))
