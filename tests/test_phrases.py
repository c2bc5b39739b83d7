"""Key phrases of groups, and where they stand."""

from __future__ import annotations

import sys
from pathlib import Path
from types import ModuleType

import pytest

from metrics import grouping, keeping, keywords, phrases, processes, spoken
from metrics.analysis import Analysis
from metrics.tables import Tables


def test_own_words_leave_out_what_others_say(tables: Tables) -> None:
    own = spoken.own_words(tables, grouping.where(tables, [("voice", ["speaker"])])["passage"].to_numpy())
    assert "we will not pay" not in own.text
    assert "He laughs" not in own.text
    assert "left the room" in own.text


def test_every_phrase_stands_verbatim_as_often_as_said(seeds: Analysis) -> None:
    tables = seeds.tables
    found = phrases.extract(tables, ("voice",))
    group = grouping.members(tables, ("voice",))
    for voice, phrase, places in found[["voice", "phrase", "places"]].itertuples(index=False):
        rows = phrases.find(tables, group[group["voice"] == voice], phrase)
        assert len(rows) == places
        surfaces = {" ".join(tables.texts[d][s:e].split()) for d, s, e in rows[["document", "start", "end"]].to_numpy()}
        assert any(surface.replace("’", "'").lower() == phrase.replace("’", "'").lower() for surface in surfaces)


def test_no_row_is_a_part_of_another_rows_name(seeds: Analysis) -> None:
    for _, rows in phrases.extract(seeds.tables, ("document",)).groupby("document"):
        names = [name for name in rows["phrase"] if name.istitle()]
        assert [(a, b) for a in names for b in names if a != b and b.endswith(f" {a}")] == []


def test_places_point_into_the_documents(tables: Tables) -> None:
    rows = phrases.find(tables, grouping.members(tables, ()), "the bridge")
    assert [tables.texts[d][s:e].lower() for d, s, e in rows[["document", "start", "end"]].to_numpy()] == [
        "the bridge", "the bridge",
    ]  # fmt: skip
    assert rows["words"].tolist() == [2, 2]


def test_processes_beside_this_one_give_the_same_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [
        ("The harbour council opened the new bridge over the Arvan river on Monday morning.", "en"),
        ("The ferry company lost its licence and sold both old ferries to the Harbour League.", "en"),
    ]
    monkeypatch.setattr(keeping, "_kept", {})
    with processes.beside(), keeping.filling(texts, 5):
        pass
    assert {key[0]: found for key, found in keeping._kept.items()} == {
        text: keywords.extract(text, language, 5) for text, language in texts
    }


def test_the_script_that_runs_here_is_not_run_again_in_a_process_beside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ModuleType("__main__")  # as a server leaves the page that it draws
    page.__file__ = str(tmp_path / "page.py")
    Path(page.__file__).write_text("raise SystemExit('drawn again')")
    monkeypatch.setitem(sys.modules, "__main__", page)
    assert processes.apart(keywords.stop_words, "xx") == frozenset()


def test_the_oldest_lists_go_first(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeping, "_kept", {})
    monkeypatch.setattr(keeping, "MOST", 1)
    keeping.phrases("The old bridge fell.", "en", 3)
    keeping.phrases("The new bridge stands.", "en", 3)
    assert [text for text, _, _ in keeping._kept] == ["The new bridge stands."]


def test_a_copy_of_this_process_gives_back_what_the_call_gives_or_its_fault() -> None:
    assert processes.copied(keywords.stop_words, "xx").result() == frozenset()
    with pytest.raises(ValueError, match="no key phrases in language 'xx'"):
        processes.copied(keywords.extract, "salt", "xx").result()
