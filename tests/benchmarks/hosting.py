"""What a host bears, the app behind the proxy as it is shipped: visitors who think, visitors who idle, a flood of
files, one large analysis.

Bounded, on this machine alone. Visitors speak the messages of the platform; no browser takes part. They arrive one by
one, and what they wait for then is a figure of its own; the others are of those who are there. The figures are of wall
time on whatever else the machine does: `load_before` says how much that was.
"""

from __future__ import annotations

import asyncio
import os
import random
import secrets
import statistics
import tempfile
import time
import urllib.error
import urllib.request
from collections import Counter
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import websockets
from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from tests.benchmarks.measuring import corpus
from tests.browser.serving import proxied, served

PROCESSES = 1  # as shipped
BUSY, THINK, SECONDS = 30, 3.0, 20.0
ARRIVING = 15.0  # seconds in which all visitors arrive
IDLE = 200
FLOOD, SIZE = 40, 4 * 2**20
LARGE, PARTS = 1_000_000, 3  # words, in so many texts
OTHERS = 5  # who go on meanwhile
PATIENCE = 120.0
_FORM = {"Content-Type": "multipart/form-data; boundary=quay"}
_HEAD = b'--quay\r\nContent-Disposition: form-data; name="f"; filename="f.txt"\r\nContent-Type: text/plain\r\n\r\n'
_END = b"\r\n--quay--\r\n"
KEPT = "5"  # seconds that the platform keeps a session whose connection is gone


@dataclass(frozen=True, slots=True)
class Host:
    """The proxy, and the servers behind it."""

    address: str
    processes: tuple[int, ...]


@dataclass
class Visitor:
    """One connection, as a page in a browser holds it, and the widgets that it was shown."""

    host: Host
    seat: str = field(default_factory=lambda: f"seat={secrets.token_hex(8)}")  # the cookie that the proxy gives
    widgets: dict[str, Any] = field(default_factory=dict)  # message by label
    page: str = ""
    session: str = ""
    said: list[str] = field(default_factory=list)
    failures: int = 0

    async def open(self, path: str = "") -> float:
        """Connect and let the page come; seconds."""
        place = self.host.address.replace("http", "ws", 1)
        self.socket = await websockets.connect(
            f"{place}/_stcore/stream",
            subprotocols=["streamlit"],
            max_size=None,
            compression=None,  # type: ignore[list-item]
            additional_headers={"Cookie": self.seat},
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
    with tempfile.TemporaryDirectory() as scratch, ExitStack() as running:
        folder = Path(scratch)
        folder.chmod(0o755)  # the proxy keeps large files there, and has no rights of its own
        decided = {"STREAMLIT_SERVER_DISCONNECTED_SESSION_TTL": KEPT, "DISCOURSE_DATA": str(folder / "store")}
        apps = [running.enter_context(served(folder / f"app{n}", **decided)) for n in range(PROCESSES)]
        proxy = running.enter_context(proxied(folder, *apps))
        host = Host(proxy.address, tuple(app.process for app in apps))
        return {"load_before": load} | asyncio.run(_all(host))


async def _all(host: Host) -> dict[str, float]:
    for _ in range(4 * PROCESSES):  # so that nearly surely each has had one
        first = Visitor(host)
        await first.open()
        await first.close()
    found = {"memory_one_visitor_mb": memory(host)}
    found |= await _busy(host)
    found |= await _idle(host)
    found |= await _flood(host)
    return found | await _large(host)


@dataclass
class Crowd:
    """Seconds that visitors waited for their first page, and for each change of a filter once all were there."""

    opened: list[float] = field(default_factory=list)
    changed: list[float] = field(default_factory=list)
    failures: int = 0
    spent: float = 0.0  # seconds of processor of the host since all were there


async def _busy(host: Host) -> dict[str, float]:
    crowd = await _crowd(host, BUSY, SECONDS, arriving=ARRIVING)
    return {
        "arriving_p95_ms": _spread(crowd.opened)["p95_ms"],
        **{f"busy_{BUSY}_{name}": value for name, value in _spread(crowd.changed).items()},
        "busy_runs": len(crowd.changed),
        "busy_processor_ms_per_run": 1000 * crowd.spent / len(crowd.changed),
        "busy_failures": crowd.failures,
        "busy_memory_mb": memory(host),
    }


async def _crowd(host: Host, number: int, seconds: float, *, arriving: float = THINK) -> Crowd:
    """So many visitors, who arrive one by one and then change filters for so many seconds."""
    crowd, there = Crowd(), time.monotonic() + arriving
    visits = [
        _thoughtful(host, seed, (arriving * seed / number, there, there + seconds), crowd) for seed in range(number)
    ]

    async def watched() -> None:
        await asyncio.sleep(arriving)
        before = processor(host)
        await asyncio.sleep(seconds)
        crowd.spent = processor(host) - before

    found = await asyncio.gather(*visits, watched(), return_exceptions=True)
    crowd.failures += sum(isinstance(one, BaseException) for one in found)
    return crowd


async def _thoughtful(host: Host, seed: int, times: tuple[float, float, float], crowd: Crowd) -> None:
    """One visitor, who comes after some seconds; what is waited for counts from when all are there until the end."""
    after, there, end = times
    draw, visitor = random.Random(seed), Visitor(host)
    await asyncio.sleep(after)
    crowd.opened.append(await visitor.open())
    while True:
        await asyncio.sleep(draw.expovariate(1 / THINK))
        begun = time.monotonic()
        if begun > end:
            break
        took = await visitor.choose(Voices=draw.sample(["Commentator", "Speaker", "Quoted"], draw.randint(1, 2)))
        crowd.changed += [took] if begun >= there else []
    await visitor.close()
    crowd.failures += visitor.failures


async def _idle(host: Host) -> dict[str, float]:
    await asyncio.sleep(2 * float(KEPT))
    before, visitors = memory(host), [Visitor(host) for _ in range(IDLE)]
    for visitor in visitors:
        await visitor.open()
    held = memory(host)
    await asyncio.gather(*(visitor.close() for visitor in visitors))
    return {f"idle_{IDLE}_memory_mb": held, f"idle_{IDLE}_more_mb": held - before}


async def _flood(host: Host) -> dict[str, float]:
    await asyncio.sleep(2 * float(KEPT))
    visitor = Visitor(host)
    await visitor.open("texts")
    before = memory(host)
    answers = await asyncio.to_thread(_files, visitor)
    held = memory(host)
    await visitor.close()
    await asyncio.sleep(3 * float(KEPT))
    other = Visitor(host, visitor.seat)  # the platform forgets what is gone when somebody else comes to the process
    await other.open()
    await other.close()
    return {f"flood_answers_{status}": number for status, number in sorted(answers.items())} | {
        "flood_memory_mb": held - before,
        "flood_memory_left_mb": memory(host) - before,
    }


def _files(visitor: Visitor) -> Counter[int]:
    """The answers to a flood of files of one visitor, each said to be as large as it is."""
    address = visitor.host.address
    with urllib.request.urlopen(f"{address}/_stcore/health") as answer:
        given = [one.partition(";")[0] for one in answer.headers.get_all("set-cookie") or []]
    cookie = next((one for one in given if one.startswith("_streamlit_xsrf")), "")
    headers = {"Cookie": f"{cookie}; {visitor.seat}", "X-Xsrftoken": cookie.partition("=")[2].strip('"')} | _FORM
    body = _HEAD + b"word " * (SIZE // 5) + _END
    found: Counter[int] = Counter()
    for number in range(FLOOD):
        place = f"{address}/_stcore/upload_file/{visitor.session}/file{number}"
        with suppress(ConnectionError, urllib.error.URLError):
            found[_put(urllib.request.Request(place, body, headers, method="PUT"))] += 1
    return found


def _put(asked: urllib.request.Request) -> int:
    try:
        with urllib.request.urlopen(asked, timeout=PATIENCE) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as refused:
        return refused.code


async def _large(host: Host) -> dict[str, float]:
    """What others wait while the texts of one visitor are read and analysed, more than without them."""
    alone = await _crowd(host, OTHERS, SECONDS)
    visitor = Visitor(host)
    await visitor.open("texts")
    reading = asyncio.create_task(_read(visitor))
    beside: list[float] = []
    while not reading.done():
        beside += (await _crowd(host, OTHERS, SECONDS / 4)).changed
    seconds = await reading
    await visitor.close()
    return {
        "large_seconds": seconds,
        "large_added": sum("Added 1 text" in one for one in visitor.said),
        "large_others_alone_p95_ms": _spread(alone.changed)["p95_ms"],
        "large_others_beside_p95_ms": _spread(beside)["p95_ms"],
        "large_memory_mb": memory(host),
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


def memory(host: Host) -> float:
    """Megabytes of the servers and their children, what they share counted once (Pss)."""
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(") ")[2].split()[1])
    family, before = set(host.processes), set[int]()
    while family != before:
        before = set(family)
        family |= {one for one, parent in parents.items() if parent in family}
    return sum(map(_pss, family)) / 1024


def processor(host: Host) -> float:
    """Seconds of the processor that the servers themselves have had."""
    spent = 0
    for process in host.processes:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(") ")[2].split()
        spent += int(fields[11]) + int(fields[12])
    return spent / os.sysconf("SC_CLK_TCK")


def _pss(process: int) -> int:
    """Kilobytes."""
    with suppress(OSError):
        rollup = Path(f"/proc/{process}/smaps_rollup").read_text()
        return int(rollup.partition("Pss:")[2].split()[0])
    return 0
