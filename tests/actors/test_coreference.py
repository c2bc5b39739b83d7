"""Whose a name is."""

from __future__ import annotations

from pathlib import Path

import pytest

from metrics import actors
from metrics.actors import packs
from tests.actors.texts import annotated, forms, seen, written


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Ana Hale left. Hale returned. Ms Hale spoke. They thanked Ana.", "ana_hale"),
        ("The Bright Harbour Pact Group (BHPG) met. The BHPG left.", "bright_harbour_pact_group"),
        ("The LBC (Lake Basin Council) met. The Council left; the LBC stayed.", "lake_basin_council"),
        ("John Quincy Oduya met John Oduya.", "john_oduya"),
    ],
)
def test_a_short_name_goes_to_its_long_one(text: str, actor: str) -> None:
    assert {found for _, found in seen(text)} == {actor}


def test_the_nearest_full_name_before_wins() -> None:
    text = "Ana Hale spoke. Hale left. Otto Hale came. Hale sat."
    assert [actor for _, actor in seen(text)] == ["ana_hale", "ana_hale", "otto_hale", "otto_hale"]


def test_names_of_a_pack_and_found_ones_are_compared_by_their_place(tmp_path: Path) -> None:
    pack = packs.load([written(tmp_path, "otto,Otto Hale,person,,Otto Hale,,,,,,,,,")])
    text = "Ana Hale spoke. Hale left. Otto Hale came. Hale sat. Ana Hale slept. Hale snored."
    assert [actor for _, actor in seen(text, pack)] == ["ana_hale", "ana_hale", "otto", "otto", "ana_hale", "ana_hale"]


def test_a_name_in_full_in_another_text_serves_where_it_is_the_only_one() -> None:
    texts = [annotated("They met Jovana Brzezna."), annotated("They thanked Brzezna.", id="other")]
    assert [one.actor for found in actors.find(texts, packs.load()) for one in found] == ["jovana_brzezna"] * 2


def test_who_speaks_is_known_by_the_full_name() -> None:
    assert seen("Jovana Brzezna: Yes.\nThey thanked Brzezna.", labels=["Jovana Brzezna:"])[0][1] == "jovana_brzezna"


def test_a_body_alone_needs_a_longer_name() -> None:
    assert seen("The Ministry replied; our Council is busy.") == []
    assert forms("The Peruvian Navy left. The Navy returned.")[2] == ("Navy", "role")  # there, but not counted


def test_ids_are_plain_letters() -> None:
    assert packs.slug("Ána  O’Vále-Søn") == "ana_o_vale_søn"
