"""Parents, and mentions that stand inside others."""

from __future__ import annotations

from dataclasses import replace

from metrics.actors import rollup
from metrics.actors.rollup import Nesting
from metrics.model import AnnotatedDocument
from tests.actors.texts import annotated, base, mentions


def with_mentions(text: str) -> AnnotatedDocument:
    return replace(annotated(text), mentions=mentions(text))


def test_a_state_that_an_organ_names_is_its_parent() -> None:
    one = with_mentions("The Peruvian Navy met the Lake Club.")
    assert rollup.parents([one], base()).get("peruvian_navy") == "c_pe"
    assert "lake_club" not in rollup.parents([one], base())
    assert rollup.parents([one], base())["ec"] == "eu"  # the pack's


def test_a_stretch_inside_another_of_the_same_whole_is_no_second_one() -> None:
    one = with_mentions("The Peruvian Navy left. Peru sighed.")
    assert [mention.actor for mention in one.mentions] == ["peruvian_navy", "c_pe", "c_pe"]
    found = rollup.nesting(one.mentions, rollup.parents([one], base()))
    assert found == [Nesting(), Nesting(inside=True, again=True), Nesting()]


def test_a_stretch_inside_another_of_another_whole_stands_inside_only() -> None:
    one = with_mentions("They heard Peruvian President Ana Hale.")
    assert [mention.actor for mention in one.mentions] == ["ana_hale", "c_pe"]
    assert rollup.nesting(one.mentions, {})[1] == Nesting(inside=True)


def test_a_circle_of_parents_ends() -> None:
    assert rollup.whole("c_pe", {"c_pe": "x", "x": "c_pe"}) == "x"
