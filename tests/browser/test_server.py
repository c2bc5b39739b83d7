"""The app as a server, asked without a browser."""

from __future__ import annotations

import urllib.error
import urllib.request

import pytest

from tests.browser.serving import Server


def test_every_answer_says_where_scripts_may_come_from(server: Server):
    for path in ("/", "/_stcore/health", "/read"):
        with urllib.request.urlopen(server.address + path) as answer:
            policy = answer.headers["content-security-policy"]
        assert "script-src 'self' blob: 'sha256-" in policy


def test_the_server_says_that_it_is_well(server: Server):
    with urllib.request.urlopen(f"{server.address}/healthz") as answer:
        assert answer.read() == b"ok\n"


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/agent/openapi.json"])
def test_routes_that_are_not_for_visitors_are_closed(server: Server, path: str):
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(server.address + path)
