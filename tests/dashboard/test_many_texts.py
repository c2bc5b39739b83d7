"""What many texts cost a view: each thing is looked at once, and what is not looked for is not sent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pandas as pd
import pytest

from dashboard import corpus, filters, findings, in_view, loading, side_controls, wording
from metrics.tables import Tables
from tests.dashboard import pages


def test_the_files_are_looked_at_once_a_view(tiny: Tables, monkeypatch: pytest.MonkeyPatch):
    app, looks = pages.opened(), []
    monkeypatch.setattr(loading, "state", _counted(loading.state, looks))
    monkeypatch.setattr(corpus, "_looked", {})  # else the look before may still hold
    app.run()
    assert len(looks) == 1


def _counted(look: Callable[[Path], str], looks: list[Path]) -> Callable[[Path], str]:
    def counting(place: Path) -> str:
        looks.append(place)
        return look(place)

    return counting


def test_a_file_that_was_changed_added_or_taken_away_is_noticed(tmp_path: Path):
    text = tmp_path / "deep" / "talk.txt"
    text.parent.mkdir()
    text.write_text("Norland waits.", encoding="utf-8")
    states = [loading.state(tmp_path)]
    assert loading.state(tmp_path) == states[0]
    text.write_text("Norland waited.", encoding="utf-8")
    states.append(loading.state(tmp_path))
    text.with_name("report.txt").write_text("Tavia left.", encoding="utf-8")
    states.append(loading.state(tmp_path))
    text.unlink()
    states.append(loading.state(tmp_path))
    assert len(set(states)) == 4
    assert loading.state(tmp_path / "nowhere") == loading.state(tmp_path / "nothing")


def test_many_sides_offer_those_inside_of_a_text_once_the_filter_names_it(tiny: Tables, monkeypatch):
    monkeypatch.setattr(side_controls, "OFFERED", 3)
    sides = pages.opened("compare").multiselect(key="side")
    talk = tiny.document_labels["talk"]
    assert "Commentator" in sides.options
    assert talk in sides.options
    assert not [label for label in sides.options if label.startswith(f"{talk} ·")]
    named = pages.opened("compare", docs=talk).multiselect(key="side")
    assert f"{talk} · answer 1" in named.options


def test_a_side_that_a_link_names_is_chosen_however_many_there_are(tiny: Tables, monkeypatch):
    monkeypatch.setattr(side_controls, "OFFERED", 3)
    asked = f"{tiny.document_labels['talk']} · answer 1"
    app = pages.opened("compare", side=[asked, "Commentator"])
    assert app.multiselect(key="side").value == ["document:talk/answer:1", "voice:commentator"]


def test_many_documents_are_offered_once_they_are_looked_for_or_chosen(tiny: Tables, monkeypatch):
    monkeypatch.setattr(filters, "OFFERED", 1)
    assert "docs" not in [one.key for one in pages.opened().multiselect]
    app = pages.opened(docs=tiny.document_labels["talk"])
    assert app.multiselect(key="docs").value == ["talk"]
    assert set(in_view.passages(app.session_state["selection"])["document"]) == {"talk"}


def test_too_many_values_are_not_set_each_against_each():
    count = findings.COMPARED + 1
    many = pd.DataFrame({"value": 1.0, "low": 0.5, "high": 1.5}, index=range(count))
    assert findings.alike(many, str).startswith(f"{count} of them have an interval")
    assert findings.alike(many.head(2), str).startswith("Cannot be told apart")


def test_a_table_says_that_it_lists_the_first_rows_only():
    assert wording.first("Texts", 2, 2) == "Texts"
    assert wording.first("Texts", 2, 1200) == "Texts: the first 2 of 1,200 documents"
