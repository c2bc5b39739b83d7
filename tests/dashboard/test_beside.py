"""What is made in a process of its own is what would have been made here."""

from __future__ import annotations

import io
import zipfile

import pytest

from dashboard import beside, corpus, workspace
from dashboard.workspace import Workspace
from metrics import analysis
from metrics.tables import Tables

CORRECTED = '{"change": "speaker", "of": "Ana Belmor", "speaker": "Anna Belmor"}\n'
FACTS = {"scope": "one voice", "method": "x"}


def test_the_tables_of_a_view_are_the_same_as_if_they_were_made_here(tiny: Tables, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(workspace.st, "session_state", {})
    loaded = corpus.under(Workspace(corrections=CORRECTED))
    passages = loaded.tables.passages
    chosen = passages[passages["voice"] == "speaker"]
    here = analysis.files(loaded.tables, chosen, "csv", FACTS)
    assert members(beside.tables(loaded, chosen, "csv", FACTS)) == members(here)
    assert "Anna Belmor" in members(here)["passages.csv"]


def members(raw: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        return {name: archive.read(name).decode("utf-8-sig") for name in archive.namelist()}
