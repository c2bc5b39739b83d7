"""What kind of actor a found name is."""

from __future__ import annotations

import pytest

from tests.actors.texts import mentions


@pytest.mark.parametrize(
    ("text", "actor", "type"),
    [
        ("They met in Brzezna. Rain fell in Brzezna.", "brzezna", "place"),
        ("Brzezna said no. They saw faith in Brzezna. Brzezna left.", "brzezna", "person"),
        ("Oil companies such as Valoil and Haleoil lost. They fined Haleoil.", "haleoil", "company"),
        ("They asked the Lake Basin Club.", "lake_basin_club", "organisation"),
        ("They live in New Norway.", "new_norway", "place"),
        ("We saw that Leipzig had agreed.", "leipzig", "place"),  # a town that many languages name
        ("We heard that Rio de Janeiro would pay.", "rio_de_janeiro", "place"),
        ("Oil companies such as Leipzig and Haleoil lost.", "leipzig", "company"),
        ("Tarnia's foreign minister spoke. Tarnia waits.", "tarnia", "state"),
        ("The government of Tarnia fell. Tarnia waits.", "tarnia", "state"),
        ("Pumpwell shares fell. Pumpwell waits. Pumpwell hopes.", "pumpwell", "company"),
    ],
)
def test_most_mentions_decide(text: str, actor: str, type: str) -> None:
    assert {one.type for one in mentions(text) if one.actor == actor} == {type}
