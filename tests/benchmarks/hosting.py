"""What one server bears behind the proxy: visitors who think, visitors who idle, a flood of files, one large analysis.

Bounded, on this machine alone. Visitors speak the messages of the platform; no browser takes part. The figures are of
wall time on whatever else the machine does: `load_before` says how much that was.
"""

from __future__ import annotations

import asyncio
import os
import random
import statistics
import tempfile
import time
import urllib.error
import urllib.request
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import websockets
from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.benchmarks.measuring import corpus
from tests.browser.serving import Server, proxied, served

BUSY, THINK, SECONDS = 30, 3.0, 20.0
IDLE = 200
FLOOD, SIZE = 40, 4 * 2**20
LARGE, PARTS = 1_000_000, 3  # words, in so many texts
OTHERS = 5  # who go on meanwhile
PATIENCE = 120.0
_FORM = {"Content-Type": "multipart/form-data; boundary=quay"}
_HEAD = b'--quay\r\nContent-Disposition: form-data; name="f"; filename="f.txt"\r\nContent-Type: text/plain\r\n\r\n'
_END = b"\r\n--quay--\r\n"
KEPT = "5"  # seconds that the platform keeps a session whose connection is gone


@dataclass
class Visitor:
    """One connection, as a page in a browser holds it, and the widgets that it was shown."""

    server: Server
    widgets: dict[str, Any] = field(default_factory=dict)  # message by label
    page: str = ""
    session: str = ""
    said: list[str] = field(default_factory=list)
    failures: int = 0

    async def open(self, path: str = "") -> float:
        """Connect and let the page come; seconds."""
        place = self.server.address.replace("http", "ws", 1)
        self.socket = await websockets.connect(
            f"{place}/_stcore/stream",
            subprotocols=["streamlit"],
            max_size=None,
            compression=None,  # type: ignore[list-item]
        )
        message = BackMsg()
        message.rerun_script.page_name = path
        return await self.ask(message)

    async def choose(self, **values: str | bool | list[str]) -> float:
        """Give widgets values by their labels and wait for the page; seconds."""
        message = BackMsg()
        message.rerun_script.page_script_hash = self.page
        for label, value in values.items():
            state = message.rerun_script.widget_states.widgets.add()
            state.id = self.widgets[label].id
            if isinstance(value, bool):
                state.trigger_value = value
            elif isinstance(value, str):
                state.string_value = value
            else:
                state.string_array_value.data.extend(value)
        return await self.ask(message)

    async def ask(self, message: BackMsg) -> float:
        begin = time.perf_counter()
        await self.socket.send(message.SerializeToString())
        while True:
            found = ForwardMsg.FromString(await asyncio.wait_for(self.socket.recv(), PATIENCE))  # type: ignore[arg-type]
            kind = found.WhichOneof("type")
            if kind == "new_session":
                self.session = found.new_session.initialize.session_id
            elif kind == "navigation":
                self.page = found.navigation.page_script_hash
            elif kind == "delta":
                self._note(found.delta.new_element)
            elif kind == "script_finished" and found.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY:
                return time.perf_counter() - begin

    async def close(self) -> None:
        await self.socket.close()

    def _note(self, element: Any) -> None:
        kind = element.WhichOneof("type")
        self.failures += kind == "exception" or (kind == "alert" and element.alert.format == Alert.ERROR)
        shown = getattr(element, kind) if kind else None
        self.said += [shown.body] if kind in ("html", "text") else []
        if getattr(shown, "id", "") and getattr(shown, "label", ""):
            self.widgets[shown.label] = shown


def figures() -> dict[str, float]:
    """Every figure by name: milliseconds, megabytes, numbers of answers."""
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        folder.chmod(0o755)  # the proxy keeps large files there, and has no rights of its own
        decided = {"STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL": KEPT, "DISCOURSE_DATA": str(folder / "store")}
        with served(folder / "app", **decided) as app, proxied(folder, app) as proxy:
            return {"load_before": load} | asyncio.run(_all(proxy))


async def _all(server: Server) -> dict[str, float]:
    first = Visitor(server)
    await first.open()
    await first.close()
    found = {"memory_one_visitor_mb": memory(server)}
    found |= await _busy(server)
    found |= await _idle(server)
    found |= await _flood(server)
    return found | await _large(server)


async def _busy(server: Server) -> dict[str, float]:
    spent = processor(server)
    took, failures = await _crowd(server, BUSY, SECONDS)
    spent = processor(server) - spent
    return {f"busy_{BUSY}_{name}": value for name, value in _spread(took).items()} | {
        "busy_runs": len(took),
        "busy_processor_ms_per_run": 1000 * spent / (BUSY + len(took)),  # the first run of each visitor, too
        "busy_failures": failures,
        "busy_memory_mb": memory(server),
    }


async def _crowd(server: Server, number: int, seconds: float) -> tuple[list[float], int]:
    """Seconds of every change of a filter by so many visitors, and how often something failed."""
    until = time.monotonic() + seconds
    found = await asyncio.gather(*(_thoughtful(server, until, seed) for seed in range(number)), return_exceptions=True)
    gone = [one for one in found if isinstance(one, BaseException)]
    there = [one for one in found if not isinstance(one, BaseException)]
    return [took for one, _ in there for took in one], len(gone) + sum(failures for _, failures in there)


async def _thoughtful(server: Server, until: float, seed: int) -> tuple[list[float], int]:
    draw, visitor, took = random.Random(seed), Visitor(server), []
    await asyncio.sleep(draw.uniform(0, THINK))
    await visitor.open()
    while time.monotonic() < until:
        await asyncio.sleep(draw.expovariate(1 / THINK))
        took.append(await visitor.choose(Voices=draw.sample(["Commentator", "Speaker", "Quoted"], draw.randint(1, 2))))
    await visitor.close()
    return took, visitor.failures


async def _idle(server: Server) -> dict[str, float]:
    await asyncio.sleep(2 * float(KEPT))
    before, visitors = memory(server), [Visitor(server) for _ in range(IDLE)]
    for visitor in visitors:
        await visitor.open()
    held = memory(server)
    await asyncio.gather(*(visitor.close() for visitor in visitors))
    return {f"idle_{IDLE}_memory_mb": held, f"idle_{IDLE}_more_mb": held - before}


async def _flood(server: Server) -> dict[str, float]:
    await asyncio.sleep(2 * float(KEPT))
    visitor = Visitor(server)
    await visitor.open("texts")
    before = memory(server)
    answers = await asyncio.to_thread(_files, server, visitor.session)
    held = memory(server)
    await visitor.close()
    await asyncio.sleep(3 * float(KEPT))
    other = Visitor(server)  # the platform forgets what is gone when somebody else comes
    await other.open()
    await other.close()
    return {f"flood_answers_{status}": number for status, number in sorted(answers.items())} | {
        "flood_memory_mb": held - before,
        "flood_memory_left_mb": memory(server) - before,
    }


def _files(server: Server, session: str) -> Counter[int]:
    """The answers to a flood of files of one visitor, each said to be as large as it is."""
    with urllib.request.urlopen(f"{server.address}/_stcore/health") as answer:
        cookie = next((one.partition(";")[0] for one in answer.headers.get_all("set-cookie") or []), "")
    headers = {"Cookie": cookie, "X-Xsrftoken": cookie.partition("=")[2].strip('"')} | _FORM
    body = _HEAD + b"word " * (SIZE // 5) + _END
    found: Counter[int] = Counter()
    for number in range(FLOOD):
        place = f"{server.address}/_stcore/upload_file/{session}/file{number}"
        with suppress(ConnectionError, urllib.error.URLError):
            found[_put(urllib.request.Request(place, body, headers, method="PUT"))] += 1
    return found


def _put(asked: urllib.request.Request) -> int:
    try:
        with urllib.request.urlopen(asked, timeout=PATIENCE) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as refused:
        return refused.code


async def _large(server: Server) -> dict[str, float]:
    """What others wait while the texts of one visitor are read and analysed, more than without them."""
    alone, _ = await _crowd(server, OTHERS, SECONDS)
    visitor = Visitor(server)
    await visitor.open("texts")
    reading = asyncio.create_task(_read(visitor))
    beside: list[float] = []
    while not reading.done():
        took, _ = await _crowd(server, OTHERS, SECONDS / 2)
        beside += took
    seconds = await reading
    await visitor.close()
    return {
        "large_seconds": seconds,
        "large_added": sum("Added 1 text" in one for one in visitor.said),
        "large_others_alone_p95_ms": _spread(alone)["p95_ms"],
        "large_others_beside_p95_ms": _spread(beside)["p95_ms"],
        "large_memory_mb": memory(server),
    }


async def _read(visitor: Visitor) -> float:
    """Paste the large texts one after another; seconds of all."""
    answers = corpus(LARGE)
    texts = ["\n\n".join(answers[part::PARTS]) for part in range(PARTS)]
    named = [{"Or paste a text; its name": f"large {part}", "Its words": text} for part, text in enumerate(texts)]
    return sum([await visitor.choose(**one, **{"Add this text": True}) for one in named])


def _spread(took: list[float]) -> dict[str, float]:
    """Median and 95th percentile in milliseconds."""
    return {"p50_ms": 1000 * statistics.median(took), "p95_ms": 1000 * statistics.quantiles(took, n=20)[-1]}


def memory(server: Server) -> float:
    """Megabytes of the server and its children, what they share counted once (Pss)."""
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(") ")[2].split()[1])
    family, before = {server.process}, set[int]()
    while family != before:
        before = set(family)
        family |= {one for one, parent in parents.items() if parent in family}
    return sum(map(_pss, family)) / 1024


def processor(server: Server) -> float:
    """Seconds of the processor that the server itself has had."""
    fields = Path(f"/proc/{server.process}/stat").read_text().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _pss(process: int) -> int:
    """Kilobytes."""
    with suppress(OSError):
        rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
        return int(rollup.partition("Pss:")[2].split()[0])
    return 0
