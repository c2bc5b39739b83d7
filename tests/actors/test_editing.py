"""Edits of a pack: what each does to the text, and to whom a text mentions."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from metrics import actors
from metrics.actors import acronyms, coreference, editing, evidence, kinds, matching, packs, runs
from metrics.actors.packs import Actor, Pack
from metrics.model import Form
from metrics.written import Written
from tests.actors.texts import mentions, seen

TEXT = "Ana Hale met the Lake Club in spring. Hale spoke of Peru, and Peruvians heard Otto Vale."
HALE = Actor("ana_hale", "Ana Hale", "person")
PERU = Actor("c_pe", "Peru", "state")
CLUB = Actor("lake_club", "Lake Club", "organisation")


def under(text: str) -> Pack:
    return packs.load([Written("mine.csv", text)] if text else [])


def after(text: str) -> list[tuple[str, str]]:
    return seen(TEXT, under(text))


def names(who: Actor, text: str = "") -> tuple[editing.Name, ...]:
    used = [(one.span.of(TEXT), one.form) for one in mentions(TEXT, under(text)) if one.actor == who.id]
    return editing.names_of(who, under(text), used)


BEFORE = [
    ("Ana Hale", "ana_hale"),
    ("Lake Club", "lake_club"),
    ("Hale", "ana_hale"),
    ("Peru", "c_pe"),
    ("Peruvians", "c_pe"),
    ("Otto Vale", "otto_vale"),
]


def test_the_text_before_any_edit() -> None:
    assert after("") == BEFORE


def test_a_renamed_actor_has_the_same_mentions() -> None:
    text = editing.rename("", HALE, "Minister Hale")
    assert after(text) == BEFORE
    assert under(text).actors["ana_hale"].label == "Minister Hale"


def test_a_retyped_actor_has_the_same_mentions_of_another_type() -> None:
    text = editing.retype("", HALE, "company")
    assert after(text) == BEFORE
    assert under(text).actors["ana_hale"].type == "company"


def test_a_merged_actor_brings_its_names_and_what_is_led_back_to_them() -> None:
    text = editing.merge("", HALE, Actor("otto_vale", "Otto Vale", "person"), names(HALE))
    assert [one for one in after(text) if "Hale" in one[0]] == [("Ana Hale", "otto_vale"), ("Hale", "otto_vale")]


def test_a_listed_actor_merges_with_all_its_names() -> None:
    text = editing.merge("", PERU, HALE, names(PERU))
    assert ("Peruvians", "ana_hale") in after(text)
    assert "c_pe" not in {actor for _, actor in after(text)}


def test_a_name_that_is_split_off_is_an_actor_of_its_own_and_never_given_back() -> None:
    text = editing.split("", HALE, ("Hale", Form.NAME))
    assert ("Hale", "hale") in after(text)
    assert ("Hale", "ana_hale") in under(text).apart
    assert after(editing.forget(text, "hale"))[2] == ("Hale", "hale")  # without the row, still not hers


def test_split_and_merge_undo_each_other() -> None:
    split = editing.split("", PERU, ("Peruvians", Form.DEMONYM))
    own = Actor("peruvians", "Peruvians", "state")
    assert ("Peruvians", "peruvians") in after(split)
    assert after(editing.merge(split, own, PERU, names(own, split))) == BEFORE


def test_a_name_told_apart_is_not_given_to_that_actor() -> None:
    assert after(editing.keep_apart("", HALE, "Hale"))[2] == ("Hale", "hale")


def test_a_further_name_counts() -> None:
    text = editing.add_name("", CLUB, ("spring", Form.EPITHET))
    assert ("spring", "lake_club") in after(text)


@pytest.mark.parametrize("who", [HALE, PERU])
def test_an_excluded_actor_is_mentioned_nowhere(who: Actor) -> None:
    left = after(editing.exclude("", who))
    assert left == [one for one in BEFORE if one[1] != who.id]


def test_an_excluded_name_is_nobodys_and_the_others_stay() -> None:
    assert after(editing.exclude_name("", PERU, "Peruvians")) == [one for one in BEFORE if one[0] != "Peruvians"]


def test_what_is_forgotten_is_as_it_was() -> None:
    text = editing.exclude(editing.rename("", HALE, "Hale the elder"), PERU)
    assert editing.forget(editing.forget(text, "ana_hale"), "c_pe") == ""


def test_an_edit_keeps_the_other_rows() -> None:
    text = editing.rename("id;label;type;epithets;notes\nclub;The Club;collective;Blue Lot;mine\n", PERU, "Perú")
    assert packs.cells(text)[0]["epithets"] == "Blue Lot"
    assert packs.cells(text)[0]["notes"] == "mine"
    assert under(text).actors["c_pe"].label == "Perú"


who = some.sampled_from([HALE, PERU, CLUB])
called = some.tuples(some.sampled_from(["Hale", "Peru", "Peruvians", "Lake Club", "Old Bear"]), some.sampled_from(Form))
edits = some.one_of(
    some.builds(lambda one, name: lambda text: editing.split(text, one, name), who, called),
    some.builds(lambda one, name: lambda text: editing.add_name(text, one, name), who, called),
    some.builds(lambda one, name: lambda text: editing.keep_apart(text, one, name[0]), who, called),
    some.builds(lambda one, name: lambda text: editing.exclude_name(text, one, name[0]), who, called),
    some.builds(lambda one: lambda text: editing.exclude(text, one), who),
    some.builds(lambda one, other, name: lambda text: editing.merge(text, one, other, [name]), who, who, called),
)


@settings(max_examples=60, deadline=None)
@given(some.lists(edits, max_size=6))
def test_whatever_is_edited_can_be_loaded_and_edited_to_the_same_again(chain: list) -> None:
    text = ""
    for edit in chain:
        text = edit(text)
        pack = under(text)
        assert all(claim.actor in pack.actors for claim in pack.claims.values() if claim.actor)
    assert editing.rename(editing.rename(text, PERU, "P"), PERU, "P") == editing.rename(text, PERU, "P")
    owned = under(editing.add_name(editing.forget(text, "c_pe"), PERU, ("Old Bear", Form.EPITHET)))
    assert owned.claims["Old Bear"].actor == "c_pe"


KEPT = [
    function
    for module in (actors, acronyms, coreference, evidence, kinds, matching, runs)
    for name, function in vars(module).items()
    if hasattr(function, "cache_clear") and name not in ("_exact", "_upper")  # of lists, and long to make
]


@settings(max_examples=15, deadline=None)
@given(some.lists(edits, min_size=1, max_size=3))
def test_after_any_edits_the_mentions_are_those_of_a_reading_from_the_start(chain: list) -> None:
    text = ""
    for edit in chain:
        text = edit(text)
        kept = mentions(TEXT, under(text))
    for function in KEPT:
        function.cache_clear()
    assert kept == mentions(TEXT, under(text))
