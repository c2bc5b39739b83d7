"""The app as its users start it: a server of its own on a free port, with a witness of its connections."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parents[2]
PATIENCE = 240  # seconds until a server must answer, on the busiest machine
WITNESS = """\
import os, sys

def note(event, arguments, file=os.environ["CONNECTIONS"]):
    if event in ("socket.connect", "socket.sendto", "socket.getaddrinfo"):
        address = arguments[0] if event == "socket.getaddrinfo" else arguments[1]
        host = str(address[0] if isinstance(address, tuple) else address)
        if not host.startswith(("127.", "::1", "localhost", "/", "None", "b'")):
            with open(file, "a") as notes:
                notes.write(f"{event} {host}\\n")

sys.addaudithook(note)
"""


@dataclass(frozen=True, slots=True)
class Server:
    """A running app: its address without a final slash, the file of its connections to elsewhere, its process."""

    address: str
    connections: Path
    process: int

    def outside(self) -> list[str]:
        """Names looked up and connections opened beyond this machine."""
        return self.connections.read_text(encoding="utf-8").splitlines()


@contextmanager
def served(folder: Path, *, script: str = "streamlit_app.py", port: int = 0, **environment: str) -> Iterator[Server]:
    """A server, ended at the end; `folder` takes its log and notes. STREAMLIT_SERVER_BASE_URL_PATH is its path.

    Raises:
        RuntimeError: if it does not answer in time; with the end of its log.
    """
    watched = os.environ | witnessed(folder) | environment
    port = port or free_port()
    options = ["--server.port", str(port), "--server.address", "127.0.0.1", "--server.headless", "true"]
    command = [sys.executable, "-m", "streamlit", "run", script, *options, "--server.fileWatcherType", "none"]
    with (folder / "log").open("wb") as log:
        run = subprocess.Popen(command, cwd=ROOT, env=watched, stdout=log, stderr=log)
    base = f"http://127.0.0.1:{port}/{environment.get('STREAMLIT_SERVER_BASE_URL_PATH', '')}".rstrip("/")
    try:
        _wait(run, base, folder / "log")
        yield Server(base, folder / "connections", run.pid)
    finally:
        _end(run)


@contextmanager
def proxied(folder: Path, server: Server, *others: Server) -> Iterator[Server]:
    """The proxy of the project in front of a server, or of several, at the same path.

    Raises:
        RuntimeError: if it does not answer in time; with the end of its log.
    """
    behind, port = urlsplit(server.address), free_port()
    further = "".join(f"server {urlsplit(other.address).netloc};" for other in others)
    text = (ROOT / "deploy" / "nginx.conf").read_text(encoding="utf-8")
    for shipped, here in (
        ("server 127.0.0.1:8501;", f"server {behind.netloc};"),
        ("# server 127.0.0.1:8502;", f"{further} #"),
        ("listen 8080", f"listen 127.0.0.1:{port}"),
        ("/tmp/", f"{folder}/"),
    ):
        assert shipped in text
        text = text.replace(shipped, here)
    (folder / "nginx.conf").write_text(text, encoding="utf-8")
    command = ["nginx", "-c", str(folder / "nginx.conf"), "-p", str(folder), "-g", "daemon off;"]
    with (folder / "proxy").open("wb") as log:
        run = subprocess.Popen(command, stdout=log, stderr=log)
    try:
        base = f"http://127.0.0.1:{port}{behind.path}"
        _wait(run, base, folder / "proxy")
        yield Server(base, server.connections, server.process)
    finally:
        _end(run)


def _end(run: subprocess.Popen[bytes]) -> None:
    run.terminate()
    try:
        run.wait(10)
    except subprocess.TimeoutExpired:
        run.kill()
        run.wait()


def witnessed(folder: Path) -> dict[str, str]:
    """What the environment of a Python must hold so that its connections are noted in the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "sitecustomize.py").write_text(WITNESS, encoding="utf-8")
    notes = folder / "connections"
    notes.touch()
    return {"PYTHONPATH": str(folder), "CONNECTIONS": str(notes), "PYTHONDONTWRITEBYTECODE": "1"}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(run: subprocess.Popen[bytes], base: str, log: Path) -> None:
    until = time.monotonic() + PATIENCE
    while run.poll() is None and time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"{base}/_stcore/health", timeout=2):
                return
        except OSError:
            time.sleep(0.02)
    raise RuntimeError(f"it did not start: {log.read_text(errors='replace')[-2000:]}")
