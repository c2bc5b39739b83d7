"""Lists that figures open: how an address names them, and their rows."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from dashboard import evidence, lists
from dashboard.evidence import Opened
from metrics.schemas import PASSAGES
from metrics.tables import Tables

values = some.text(max_size=12)
columns = some.sampled_from(
    ["side", "document", "voice", "answer", "theme", "actor", "form", "surface", "phrase", "kind", *PASSAGES]
)
named = some.builds(
    Opened,
    some.sampled_from(evidence.TABLES),
    some.lists(some.tuples(columns, values), max_size=4, unique_by=lambda pair: pair[0]).map(tuple),
)


@given(named)
def test_a_list_is_read_as_it_was_written(opened: Opened):
    assert evidence.parse(str(opened)) == opened


@given(some.text() | some.lists(some.text(alphabet="passagemntio~:%/+"), min_size=1).map("~".join))
def test_what_names_no_list_is_refused_and_nothing_worse(text: str):
    with suppress(ValueError):
        assert evidence.parse(text).table in evidence.TABLES


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(named)
def test_any_address_gives_a_list_with_a_title_or_is_refused(tiny: Tables, opened: Opened):
    with suppress(ValueError):
        rows = evidence.rows(tiny, tiny.passages, opened)
        assert list(rows) == list(evidence.EVIDENCE)
        assert lists.title(tiny, opened)


def test_what_is_shown_holds_what_was_counted(tiny: Tables):
    rows = evidence.with_text(tiny, evidence.rows(tiny, tiny.passages, evidence.opens("mentions", actor="tav")))
    assert list(rows["marked"]) == ["Tavia", "Tavia", "Tavia"]
    assert all(marked in text for marked, text in zip(rows["marked"], rows["text"], strict=True))
    assert all("\n" not in text.strip() for text in rows["text"])  # nothing of another paragraph


def test_a_list_keeps_to_the_passages_chosen(tiny: Tables):
    spoken = tiny.passages[tiny.passages["voice"] == "speaker"]
    # Norland by name and by the adjective in the first answer; the interviewer and the commentator name it elsewhere.
    assert len(evidence.rows(tiny, spoken, evidence.opens("mentions", actor="nor"))) == 2
    assert len(evidence.rows(tiny, tiny.passages, evidence.opens("mentions", actor="nor"))) == 5


def test_quotations_can_be_listed_by_kind(tiny: Tables):
    rows = evidence.with_text(tiny, evidence.rows(tiny, tiny.passages, evidence.opens("quotations", kind="speech")))
    assert [text.split()[0] for text in rows["marked"]] == ["The", "We"]


@pytest.mark.parametrize("table", ["passages", "sentences", "mentions", "quotations"])
def test_lists_stand_in_the_order_of_the_text(tiny: Tables, table: str):
    rows = evidence.rows(tiny, tiny.passages, evidence.opens(table, document="talk"))
    assert rows["mark_start"].is_monotonic_increasing
