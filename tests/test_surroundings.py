"""The words around an actor, worked out by hand."""

from __future__ import annotations

import pytest

from metrics import analysis, grouping
from metrics.model import Document
from metrics.surroundings import around, find
from metrics.tables import Tables
from metrics.written import Written

PACK = "id,label,type,names,epithets\nnor,Norland,state,Norland,Old Bear\n"
ONE = """\
The cold Norland waits, and cold winds reach the quay far away where warm boats lie.

Warm boats. Norland is cold; "the cold Norland sleeps," said Ana Belmor.
"""
OTHER = "Norland sings. The Old Bear sings."


@pytest.fixture(scope="module")
def harbour() -> Tables:
    bare = analysis.without_lists([Document("one", ONE), Document("other", OTHER)])
    return analysis.with_packs(bare, [Written("harbour.csv", PACK)]).tables


def counts(tables: Tables, by: tuple[str, ...]) -> dict[tuple, int]:
    found = around(tables, "nor", by)
    return {tuple(row[:-1]): row[-1] for row in found[[*by, "term", "near"]].itertuples(index=False, name=None)}


def test_words_near_an_actor_are_counted_by_voice(harbour: Tables) -> None:
    # The author: "cold" before and after the first Norland, and after the second; "sings" twice, near both names in the
    # other text. What is quoted is said by another, once only. "warm" is beyond five words, or in another paragraph
    # than the first Norland: near the second alone, once.
    assert counts(harbour, ("voice",)) == {("commentator", "cold"): 3, ("commentator", "sings"): 2}


def test_every_count_has_its_places(harbour: Tables) -> None:
    group = grouping.members(harbour, ("voice",))
    own = group[group["voice"] == "commentator"]
    found = find(harbour, "nor", "cold", own)
    words = [harbour.texts[d][a:b] for d, a, b in zip(found["document"], found["start"], found["end"], strict=True)]
    assert words == ["cold", "cold", "cold"]
    assert len(find(harbour, "nor", "sings", own)) == 2
    assert find(harbour, "nor", "quay", own).empty


def test_an_actor_that_is_not_mentioned_has_no_surroundings(harbour: Tables) -> None:
    assert around(harbour, "nobody", ("voice",)).empty
