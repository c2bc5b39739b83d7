"""What can be marked in a text: every place of it is one that the tables count, in the words that they count."""

from __future__ import annotations

from pathlib import Path

import pytest

from dashboard import corpus, reading_marks
from metrics.tables import Tables


def marks(groups: list[dict], kind: str) -> dict[str, dict]:
    return {mark["label"]: mark for group in groups if group["kind"] == kind for mark in group["marks"]}


def words(tables: Tables, document: str, flat: list[int]) -> list[str]:
    return [tables.texts[document][start:end] for start, end in zip(flat[::2], flat[1::2], strict=True)]


def test_every_place_of_an_actor_is_marked_in_each_text(tiny: Tables):
    norland = marks(reading_marks.groups(tiny, ["talk", "report"], (), {}), "actor")["Norland"]
    assert words(tiny, "talk", norland["places"][0]) == ["Norland", "Norland", "Norland", "Norlandic"]
    assert words(tiny, "report", norland["places"][1]) == ["Norland"]


def test_the_places_of_a_kind_are_those_that_the_tables_count(tiny: Tables):
    groups = reading_marks.groups(tiny, ["talk", "report"], (), {})
    counted = {
        "actor": int(tiny.mentions["counted"].sum()),
        "theme": len(tiny.theme_hits),
        "quotation": len(tiny.quotations),
    }
    found = {
        group["kind"]: sum(len(flat) // 2 for mark in group["marks"] for flat in mark["places"]) for group in groups
    }
    assert found == counted


def test_key_phrases_are_marked_where_they_stand(tiny: Tables):
    phrases = [reading_marks.phrase_places("talk")]
    found = marks(reading_marks.groups(tiny, ["talk"], phrases, {}), "phrase")
    assert found
    for phrase, mark in found.items():
        assert {one.lower() for one in words(tiny, "talk", mark["places"][0])} == {phrase.lower()}


def test_the_filters_choose_what_is_on_and_else_the_actors_mentioned_most(tiny: Tables):
    def on(chosen: dict) -> list[str]:
        groups = reading_marks.groups(tiny, ["talk"], (), chosen)
        return [mark["id"] for group in groups for mark in group["marks"] if mark["on"]]

    assert on({"actor": (), "theme": ()}) == ["nor", "su", "tav"]
    assert on({"actor": ("tav",), "theme": ("boats",)}) == ["tav", "boats"]


def test_what_does_not_occur_is_not_offered(tiny: Tables):
    groups = reading_marks.groups(tiny, ["talk"], (), {})
    assert [group["kind"] for group in groups] == ["actor", "theme"]  # the talk quotes nobody
    assert reading_marks.groups(tiny, [], (), {}) == []


def test_the_legend_is_short_and_holds_what_is_chosen(seeds: Tables):
    document = next(iter(seeds.texts))
    rare = list(seeds.mentions[seeds.mentions["document"] == document]["actor"].value_counts().index)[-1]
    found = reading_marks.groups(seeds, [document], (), {"actor": (rare,)})
    assert len(found[0]["marks"]) in (reading_marks.LISTED, reading_marks.LISTED + 1)


def test_what_two_texts_say_in_the_same_words_is_marked_in_both(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    for name, ending in (("one", "today. It rained."), ("other", "never, he wrote.")):
        (tmp_path / f"{name}.txt").write_text(f"We hope the ferry runs to the island {ending}", "utf-8")
    monkeypatch.setenv(corpus.FOLDER_VARIABLE, str(tmp_path))
    shared = reading_marks.shared_places("one", "other")
    found = marks(reading_marks.groups(corpus.tables(), ["one", "other"], (), {}, shared), "shared")
    (mark,) = found.values()
    assert mark["on"]
    for number, document in enumerate(("one", "other")):
        assert words(corpus.tables(), document, mark["places"][number]) == ["We hope the ferry runs to the island"]
