"""What stands between a visitor and the platform."""

from __future__ import annotations

import base64
import hashlib
import json
import logging

import pytest

from dashboard.serving import faults, layers
from tests.serving.asking import Behind, ask


def test_only_the_scripts_that_the_page_has_now_may_run_in_it():
    policy = layers.content_policy("<script>go()</script><script type='module' src='a.js'></script>")
    digest = base64.b64encode(hashlib.sha256(b"go()").digest()).decode()
    assert f"script-src 'self' blob: 'sha256-{digest}';" in policy
    assert "unsafe-inline" not in policy.partition("script-src")[2].partition(";")[0]
    assert "unsafe-eval" not in policy


def test_every_answer_has_the_headers_beside_its_own():
    start = ask(layers.with_headers(Behind()), "/")[0]
    headers = dict(start["headers"])
    assert headers[b"x-own"] == b"kept"
    assert headers[b"x-content-type-options"] == b"nosniff"
    assert headers[b"content-security-policy"].startswith(b"default-src 'self';")


@pytest.mark.parametrize("path", ["/_stcore/metrics", "/below/_stcore/metrics", "/_stcore/agent/openapi.json"])
def test_routes_that_are_not_for_visitors_are_closed(path: str):
    behind = Behind()
    assert ask(layers.without(behind), path)[0]["status"] == 404
    assert behind.seen == []


def test_other_routes_stay_open():
    assert ask(layers.without(Behind()), "/_stcore/health")[0]["status"] == 200


@pytest.mark.parametrize(
    ("origin", "answer"),
    [
        ("https://texts.example", "websocket.accept"),
        ("https://evil.example", "websocket.close"),
        ("https://texts.example.evil.example", "websocket.close"),
        ("null", "websocket.close"),
    ],
)
def test_a_page_of_another_site_opens_no_connection(origin: str, answer: str):
    sent = ask(layers.own_origin(Behind()), "/_stcore/stream", kind="websocket", origin=origin, host="texts.example")
    assert [message["type"] for message in sent] == [answer]


def test_a_fault_is_logged_under_the_number_that_the_visitor_sees(caplog: pytest.LogCaptureFixture):
    with caplog.at_level(logging.ERROR, logger="dashboard"):
        assert faults.told(ValueError("the ferry is late")) is True
    entry = json.loads(caplog.messages[0])
    assert entry["event"] == "fault"
    assert len(entry["number"]) == 8
    assert "the ferry is late" in entry["fault"]
