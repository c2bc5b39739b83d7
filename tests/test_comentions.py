"""Actors that are mentioned together, worked out by hand."""

from __future__ import annotations

from math import log2

import pytest

from metrics import analysis
from metrics.comentions import TOGETHER, find, together
from metrics.model import Document
from metrics.naming import Counting
from metrics.tables import Tables
from metrics.written import Written

PACK = """\
id,label,type,parent,names,epithets,nest
nor,Norland,state,,Norland,Old Bear,
tav,Tavia,state,,Tavia,,
navy,Norland Navy,organisation,nor,Norland Navy,,open
"""
TEXT = (
    "Norland met Tavia. Tavia left, and Tavia wept.\n\nThe Old Bear slept. Tavia did not.\n\nThe Norland Navy sailed."
)


@pytest.fixture(scope="module")
def harbour() -> Tables:
    bare = analysis.without_lists([Document("notes", TEXT)])
    return analysis.with_packs(bare, [Written("harbour.csv", PACK)]).tables


def pairs(table) -> list[tuple]:
    return list(table[["actor", "other", "units", "units_actor", "units_other"]].itertuples(index=False, name=None))


def test_a_sentence_counts_once_for_two_actors(harbour: Tables) -> None:
    # Tavia in sentences 1, 2, 4; Norland in 1, 3 and, inside the navy, 5
    found = together(harbour, "sentence")
    assert pairs(found) == [("nor", "navy", 1, 3, 1), ("nor", "tav", 1, 3, 3)]
    assert found["log_dice"].tolist() == pytest.approx([14 + log2(2 / 4), 14 + log2(2 / 6)])


def test_a_paragraph_holds_more(harbour: Tables) -> None:
    assert pairs(together(harbour, "paragraph")) == [("nor", "tav", 2, 3, 2), ("nor", "navy", 1, 3, 1)]


def test_rolled_up_an_actor_is_not_together_with_its_part(harbour: Tables) -> None:
    assert pairs(together(harbour, "paragraph", counting=Counting(rolled=True))) == [("nor", "tav", 2, 3, 2)]


def test_the_list_has_as_many_units_as_the_figure_says(harbour: Tables) -> None:
    for unit in ("sentence", "paragraph"):
        for row in together(harbour, unit).itertuples(index=False):
            units = find(harbour, unit, (row.actor, row.other), harbour.passages, Counting())
            assert len(units) == row.units
    first = find(harbour, "sentence", ("nor", "tav"), harbour.passages, Counting()).iloc[0]
    assert TEXT[first["start"] : first["end"]].strip() == "Norland met Tavia."


def test_nothing_chosen_nothing_together(harbour: Tables) -> None:
    empty = together(harbour, "sentence", harbour.passages.iloc[:0])
    assert {name: str(kind) for name, kind in empty.dtypes.items()} == TOGETHER
    with pytest.raises(ValueError, match="no unit"):
        together(harbour, "page")
