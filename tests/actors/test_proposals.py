"""Who a found name may be."""

from __future__ import annotations

import pytest

from metrics.actors.packs import Actor
from metrics.actors.proposals import Proposal, propose

CLUB = Actor("club", "High Lake Club", "organisation")
HALE = Actor("hale", "Ana Hale", "person")
KNOWN = [CLUB, HALE, Actor("vale", "Otto Valersky", "person")]


def proposed(label: str, type: str, apart: frozenset = frozenset()) -> Proposal | None:
    return propose([Actor("new", label, type)], KNOWN, apart).get("new")


@pytest.mark.parametrize(
    ("label", "type", "into", "reason"),
    [
        ("Hale", "person", "hale", "part of the longer name"),
        ("Lake Club", "organisation", "club", "part of the longer name"),
        ("HLC", "organisation", "club", "its initials"),
        ("Otto Valerski", "person", "vale", "spelt alike"),
        ("Amber Hale", "person", "hale", "the same surname and initial"),
    ],
)
def test_a_like_name_is_proposed_with_its_reason(label: str, type: str, into: str, reason: str) -> None:
    assert proposed(label, type) == Proposal(into, reason)


@pytest.mark.parametrize(
    ("label", "type"),
    [("Otto Hale", "person"), ("Hale", "organisation"), ("Lake Gazette", "organisation"), ("QX", "organisation")],
)
def test_an_unlike_name_or_another_kind_is_not(label: str, type: str) -> None:
    assert proposed(label, type) is None


def test_what_was_told_apart_is_not_proposed_again() -> None:
    assert proposed("Hale", "person", frozenset({("Hale", "hale")})) is None
    assert proposed("Hale", "person", frozenset({("Ana Hale", "new")})) is None


def test_two_found_names_do_not_point_at_each_other() -> None:
    one, other = Actor("a", "Otto Valersky", "person"), Actor("b", "Otto Valerski", "person")
    assert list(propose([one, other], [one, other], frozenset())) == ["a"]
