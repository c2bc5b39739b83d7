"""The platform's own files from memory, and answers that leave at once."""

from __future__ import annotations

import re
import socket
from importlib.metadata import version
from pathlib import Path

import pytest
import streamlit

from dashboard.components import scripts
from dashboard.serving import assets, sockets
from tests.serving.asking import Behind, ask

STATIC = Path(streamlit.__file__).parent / "static" / "static"
SCRIPT = min((STATIC / "js").glob("*.js"), key=lambda file: file.stat().st_size)


@pytest.mark.parametrize("below", ["", "/texts"])
def test_a_script_of_the_platform_is_answered_from_memory_as_it_is_on_disk(below: str):
    behind = Behind()
    start, body = ask(assets.from_memory(behind), f"{below}/static/js/{SCRIPT.name}")
    headers = dict(start["headers"])
    assert body["body"] == SCRIPT.read_bytes()
    assert headers[b"content-type"].startswith(b"text/javascript")
    assert b"immutable" in headers[b"cache-control"]
    assert behind.seen == []


@pytest.mark.parametrize("component", ["copying", "figure", "ledger", "reader"])
def test_a_component_is_sent_as_the_address_of_its_script_and_styles(component: str):
    loader = scripts.loader(component)
    (address,) = re.findall(rf"static/components/{component}-[0-9a-f]{{16}}\.js", loader)
    start, body = ask(assets.from_memory(Behind()), f"/texts/{address}")
    assert dict(start["headers"])[b"content-type"].startswith(b"text/javascript")
    assert b"export default function" in body["body"]
    assert b"export const sheet" in body["body"]
    assert len(loader) < 500


def test_the_drawing_library_comes_from_the_package_of_the_figures():
    assert f"plotly-{version('plotly')}.js" in scripts.LIBRARY
    start, body = ask(assets.from_memory(Behind()), f"/texts/{scripts.LIBRARY}")
    assert dict(start["headers"])[b"content-type"].startswith(b"text/javascript")
    assert b"Licensed under the MIT license" in body["body"][:200]


@pytest.mark.parametrize("path", ["/", "/static/js/none.js", "/static/../index.html", "/_stcore/health"])
def test_everything_else_is_left_to_the_platform(path: str):
    behind = Behind()
    assert ask(assets.from_memory(behind), path)[0]["status"] == 200
    assert behind.seen == [path]


def test_only_reading_is_answered_from_memory():
    behind = Behind()
    ask(assets.from_memory(behind), f"/static/js/{SCRIPT.name}", method="POST")
    assert len(behind.seen) == 1


def test_what_a_listening_socket_accepts_sends_at_once():
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        sockets.answer_at_once()
        with socket.create_connection(listening.getsockname()), listening.accept()[0] as accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
