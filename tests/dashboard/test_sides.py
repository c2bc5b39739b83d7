"""Sides of a comparison, and how an address names them."""

from __future__ import annotations

from contextlib import suppress

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as some

from dashboard import compared, corpus, in_view, sides
from dashboard.selection import Selection
from dashboard.sides import Side
from metrics import grouping, measurements
from metrics.tables import Tables
from tests.dashboard import pages

written = some.lists(
    some.tuples(some.sampled_from(sides.COLUMNS), some.lists(some.text(min_size=1), min_size=1, max_size=3).map(tuple)),
    min_size=1,
    max_size=3,
).map(lambda conditions: Side(tuple(conditions)))


@given(written)
def test_a_side_is_read_as_it_was_written(side: Side):
    assert sides.parse(str(side)) == side


@given(some.text())
def test_what_is_no_side_is_refused_and_nothing_worse(text: str):
    with suppress(ValueError):
        assert sides.parse(text).conditions


def test_every_side_offered_holds_words(tiny: Tables):
    for side in sides.offered(tiny):
        own = sides.passages(tiny, tiny.passages, [side])
        assert own["words"].sum(), side
        assert set(own["side"]) == {str(side)}


def test_no_two_sides_are_called_the_same(tiny: Tables):
    labels = sides.labels(tiny)
    assert len(set(labels.values())) == len(labels) == len(set(sides.offered(tiny)))


def test_quoted_speech_is_speaker_and_quoted_together(tiny: Tables):
    both = sides.passages(tiny, tiny.passages, [sides.QUOTED_SPEECH])
    assert set(both["voice"]) == {"speaker", "quoted"}
    assert sides.label(sides.QUOTED_SPEECH, tiny) == "Quoted speech"


VOICES = tuple(Side.of(voice=voice) for voice in ("commentator", "speaker"))


@pytest.mark.parametrize(
    "selection",
    [Selection(), Selection(voices=("speaker",)), Selection(documents=("talk",)), Selection(themes=("boats",))],
    ids=["all", "a side whole and one away", "parts of sides", "parts of paragraphs"],
)
@pytest.mark.parametrize("count", [compared.measured, compared.by_answer], ids=["sides", "answers"])
def test_a_side_has_the_figures_of_its_passages_in_view(tiny: Tables, selection: Selection, count):
    here = corpus.of_server()
    held = sides.passages(here.tables, in_view.chosen(here, selection), VOICES)
    by = ("side",) if count is compared.measured else ("side", "document", "answer")
    pd.testing.assert_frame_equal(count.kept(here, VOICES, (), selection), measurements.measure(here.tables, by, held))


def test_a_side_that_names_nothing_here_is_empty(tiny: Tables):
    assert sides.passages(tiny, tiny.passages, [Side.of(document="nowhere")]).empty
    assert sides.passages(tiny, tiny.passages, []).empty


@pytest.mark.parametrize(
    ("side", "label"),
    [
        (Side.of(document="talk", answer="2"), "The ferry talks · answer 2"),
        (Side.of(voice="commentator"), "Commentator"),
        (Side.of(theme="money"), "Who pays"),
        (Side.of(speaker=("Ana Belmor", "Ole Ras")), "Ana Belmor or Ole Ras"),
    ],
)
def test_a_side_is_called_as_a_reader_would(tiny: Tables, side: Side, label: str):
    assert sides.label(side, tiny) == label


def test_the_groups_of_sides_are_those_of_their_passages(tiny: Tables):
    picked = [Side.of(voice="speaker"), Side.of(voice="nobody"), *sides.each(tiny, "document"), sides.QUOTED_SPEECH]
    for chosen in (tiny.passages, tiny.passages[tiny.passages["voice"] != "commentator"], tiny.passages.head(0)):
        found = sides.groups(tiny, chosen, picked)
        laid_out = grouping.grouped(tiny, ("side",), sides.passages(tiny, chosen, picked))
        assert found.keys["side"].tolist() == laid_out.keys["side"].tolist()
        for column in ("words", "passages", "numbers", "groupings"):
            assert getattr(found, column).tolist() == getattr(laid_out, column).tolist(), column


def test_answers_stand_in_order_of_the_texts(seeds: Tables):
    app = pages.opened("compare", side=["Commentator", "Quoted speech"])
    found = next(table for table in pages.tables(app) if table["caption"].endswith("of each answer"))
    assert [row[0]["text"][-1] for row in found["rows"]] == ["1", "2", "3", "4"]
