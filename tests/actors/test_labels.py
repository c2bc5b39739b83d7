"""What a screen calls an actor."""

from __future__ import annotations

from metrics.actors import packs
from metrics.actors.labels import labels


def test_a_listed_actor_has_the_label_of_its_row() -> None:
    assert labels([], packs.load())["c_fr"] == "France"


def test_a_found_actor_is_called_by_its_name_without_titles() -> None:
    found = labels([("ada_holm", "Holm"), ("ada_holm", "Minister Ada Holm")], packs.load())
    assert found["ada_holm"] == "Ada Holm"
