"""The real textstat, fed from our dictionary kept from the network."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest
from hypothesis import settings

from tests.statistics import oracle

HERE = ("127.0.0.1", "::1", "localhost")  # servers and processes of other tests
settings.register_profile("unhurried", deadline=None)  # dictionaries are loaded by whichever example comes first
settings.load_profile("unhurried")


@pytest.fixture(scope="session")
def network_attempts() -> Iterator[list[str]]:
    """Every attempt to resolve a name or to connect beyond this machine; each is refused."""
    attempts: list[str] = []

    def within(known: Callable[..., Any], host_of: Callable[..., Any]) -> Callable[..., Any]:
        def called(*arguments: Any, **more: Any) -> Any:
            if host_of(*arguments) in HERE:
                return known(*arguments, **more)
            attempts.append(repr(arguments))
            raise OSError("the tests use no network")

        return called

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", within(socket.getaddrinfo, lambda host, *_: host))
        patch.setattr(socket.socket, "connect", within(socket.socket.connect, _host))
        yield attempts


def _host(one: socket.socket, address: Any) -> str:
    return str(address[0]) if one.family in (socket.AF_INET, socket.AF_INET6) else "localhost"


@pytest.fixture(scope="session")
def textstat(network_attempts: list[str], tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return oracle.textstat(tmp_path_factory.mktemp("nltk"))
