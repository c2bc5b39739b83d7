"""Parents, and mentions that take a stretch once."""

from __future__ import annotations

from dataclasses import replace

from metrics import actors
from metrics.model import AnnotatedDocument
from tests.actors.texts import annotated, base, mentions


def with_mentions(text: str) -> AnnotatedDocument:
    return replace(annotated(text), mentions=mentions(text))


def test_a_state_that_an_organ_names_is_its_parent() -> None:
    one = with_mentions("The Peruvian Navy met the Lake Club.")
    assert actors.parents([one], base()).get("peruvian_navy") == "c_pe"
    assert "lake_club" not in actors.parents([one], base())
    assert actors.parents([one], base())["ec"] == "eu"  # the pack's


def test_a_rolled_up_stretch_counts_once() -> None:
    one = with_mentions("The Peruvian Navy left. Peru sighed.")
    assert [mention.actor for mention in one.mentions] == ["peruvian_navy", "c_pe", "c_pe"]
    rolled = actors.rolled_up(one.mentions, actors.parents([one], base()))
    assert [(mention.span.of(one.document.text), mention.actor) for mention in rolled] == [
        ("Peruvian Navy", "c_pe"),
        ("Peru", "c_pe"),
    ]


def test_a_circle_of_parents_ends() -> None:
    [mention] = mentions("Peru sighed.")
    [rolled] = actors.rolled_up([mention], {"c_pe": "x", "x": "c_pe"})
    assert rolled.actor == "x"
