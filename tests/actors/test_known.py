"""Who an actor is: what a screen calls it, and whose part it is."""

from __future__ import annotations

from dataclasses import replace

from metrics import actors
from metrics.actors.packs import Actor
from tests.actors.texts import annotated, base, mentions


def known(text: str) -> dict[str, Actor]:
    return actors.known_actors([replace(annotated(text), mentions=mentions(text))], base())


def test_a_listed_actor_has_the_label_of_its_row() -> None:
    assert known("Nobody came.")["c_fr"].label == "France"


def test_a_found_actor_is_called_by_its_name_without_titles() -> None:
    found = known("Then Holm spoke. Minister Ada Holm had come.")
    assert found["ada_holm"] == Actor("ada_holm", "Ada Holm", "person")


def test_an_actor_without_a_name_of_its_own_is_called_as_the_text_calls_it() -> None:
    assert known("They trust the Vale administration.")["vale_government"].label == "Vale administration"


def test_a_body_of_a_state_is_part_of_it() -> None:
    assert known("The Peruvian Navy left.")["peruvian_navy"].parent == "c_pe"
