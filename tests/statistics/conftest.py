"""The real textstat, fed from our dictionary kept from the network."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from hypothesis import settings

from tests.statistics import oracle

settings.register_profile("unhurried", deadline=None)  # dictionaries are loaded by whichever example comes first
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def network_attempts() -> Iterator[list[str]]:
    """Every attempt to resolve a name or to connect beyond this machine's own processes; each is refused."""
    attempts: list[str] = []
    connect = socket.socket.connect

    def refuse(*arguments: Any, **_: Any) -> None:
        attempts.append(repr(arguments))
        raise OSError("the tests use no network")

    def outwards(one: socket.socket, address: Any) -> None:
        if one.family == getattr(socket, "AF_UNIX", None):  # how processes of one machine speak with each other
            connect(one, address)
        else:
            refuse(address)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", refuse)
        patch.setattr(socket.socket, "connect", outwards)
        yield attempts


@pytest.fixture(scope="session")
def textstat(network_attempts: list[str], tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return oracle.textstat(tmp_path_factory.mktemp("nltk"))
