"""The app on the tiny corpus, or on the texts that the project brings."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from dashboard import corpus
from metrics import analysis, reading
from metrics.tables import Tables
from tests.dashboard import texts


@pytest.fixture(scope="session")
def tiny_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return texts.write(tmp_path_factory.mktemp("tiny"))


@pytest.fixture
def tiny(tiny_folder: Path, monkeypatch: pytest.MonkeyPatch) -> Tables:
    """The tables of the tiny corpus, which the app shows in this test."""
    monkeypatch.setenv(corpus.FOLDER_VARIABLE, str(tiny_folder))
    return tables(tiny_folder)


@pytest.fixture
def seeds(monkeypatch: pytest.MonkeyPatch) -> Tables:
    """The same of the texts that the project brings."""
    monkeypatch.delenv(corpus.FOLDER_VARIABLE, raising=False)
    return tables(corpus.FOLDER)


@cache
def tables(folder: Path) -> Tables:
    return analysis.analyse(reading.read([folder])).tables
