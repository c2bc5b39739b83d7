"""The app as a server, asked without a browser."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from pathlib import Path

import pytest

from dashboard.serving import settings
from tests.browser.serving import Server, free_port, served


def test_every_answer_says_where_scripts_may_come_from(server: Server):
    for path in ("/", "/_stcore/health", "/read"):
        with urllib.request.urlopen(server.address + path) as answer:
            policy = answer.headers["content-security-policy"]
        assert "script-src 'self' blob: 'sha256-" in policy


def test_the_server_says_that_it_is_well(server: Server):
    with urllib.request.urlopen(f"{server.address}/healthz") as answer:
        assert answer.read() == b"ok\n"


def test_the_first_page_has_a_name_as_the_others(server: Server):
    with urllib.request.urlopen(f"{server.address}/overview?voice=speaker") as answer:
        assert answer.url == f"{server.address}/?voice=speaker"


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/_stcore/agent/openapi.json"])
def test_routes_that_are_not_for_visitors_are_closed(server: Server, path: str):
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(server.address + path)


def test_no_page_of_others_may_steer_the_app(server: Server):
    with urllib.request.urlopen(f"{server.address}/_stcore/host-config") as answer:
        assert json.load(answer)["allowedOrigins"] == []


def test_figures_have_a_port_of_their_own_and_the_log_is_json_until_the_server_has_stopped(tmp_path: Path):
    place = f"127.0.0.1:{free_port()}"
    decided = {settings.FIGURES: place, settings.STORE: str(tmp_path / "store")}
    with served(tmp_path, **decided), urllib.request.urlopen(f"http://{place}/metrics") as answer:
        assert b"discourse_shared_corpora 0.0" in answer.read()
    entries = [json.loads(line) for line in (tmp_path / "log").read_text().splitlines() if line.startswith("{")]
    events = [entry["event"] for entry in entries]
    assert (events[0], events[-1]) == ("started", "stopped")
