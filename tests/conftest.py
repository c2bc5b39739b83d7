"""What several tests share."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import settings

from metrics.analysis import Analysis, analyse
from metrics.reading import read
from metrics.tables import Tables
from tests import samples

settings.register_profile("untimed", deadline=None)  # a busy machine fails no law
settings.load_profile("untimed")

SEEDS = Path(__file__).parent.parent / "seeds"


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Analysis:
    """The invented interview and the article about it."""
    return samples.analysis(tmp_path_factory.mktemp("sample"))


@pytest.fixture(scope="session")
def tables(sample: Analysis) -> Tables:
    return sample.tables


@pytest.fixture(scope="session")
def seeds() -> Analysis:
    """The two texts that the project brings."""
    return analyse(read([SEEDS]))
