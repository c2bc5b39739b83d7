"""The real textstat, fed from our dictionary and kept from the network."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import settings

from metrics.measures import dictionaries

settings.register_profile("unhurried", deadline=None)  # dictionaries are loaded by whichever example comes first
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def network_attempts() -> Iterator[list[str]]:
    """Every attempt to resolve a name or to connect; each is refused."""
    attempts: list[str] = []

    def refuse(*arguments: Any, **_: Any) -> None:
        attempts.append(repr(arguments))
        raise OSError("the tests use no network")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", refuse)
        patch.setattr(socket.socket, "connect", refuse)
        yield attempts


@pytest.fixture(scope="session")
def textstat(network_attempts: list[str], tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """textstat reads our table as NLTK's own folder, so it gives the values it gives with the download."""
    import nltk
    import textstat as library

    root = tmp_path_factory.mktemp("nltk")
    _write_dictionary(root / "corpora" / "cmudict")
    nltk.data.path.insert(0, str(root))
    return library


def _write_dictionary(folder: Path) -> None:
    folder.parent.mkdir(mode=0o700)  # NLTK refuses what others may write
    folder.mkdir(mode=0o700)
    with open(folder / "cmudict", "w", encoding="ascii") as out:
        for word, count in dictionaries.pronounced().items():
            # a vowel is a phone that ends in a figure; a word of none still needs a phone
            out.write(f"{word.upper()} 1 {' '.join(['AH1'] * count) or 'M'}\n")
