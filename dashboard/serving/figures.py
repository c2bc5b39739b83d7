"""Figures for whoever runs the server, in the format of Prometheus, on a port of their own that no visitor reaches."""

from __future__ import annotations

import time

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, start_http_server
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from dashboard.serving import settings, shared

HELD = CollectorRegistry()
VISITS = Gauge("discourse_visits", "Pages that are open now", registry=HELD)
ANSWERS = Counter("discourse_answers", "Answers to requests", ["status"], registry=HELD)
SECONDS = Histogram("discourse_answer_seconds", "From a request to the end of its answer", registry=HELD)
EVENTS = Counter("discourse_events", "Entries of the log: fault, shared, deleted", ["event"], registry=HELD)


class Shared(Collector):
    """What visitors share, counted when somebody asks."""

    def collect(self) -> list[Metric]:
        store = settings.store()
        number, size = shared.held(store) if store else (0, 0)
        return [
            GaugeMetricFamily("discourse_shared_corpora", "Corpora that visitors share", number),
            GaugeMetricFamily("discourse_shared_bytes", "Bytes of them", size),
        ]


HELD.register(Shared())
ProcessCollector(registry=HELD)


def serve() -> None:
    """Answer on the port that the environment names; without one, nobody is answered."""
    if place := settings.figures():
        start_http_server(place[1], place[0], registry=HELD)


def counted(app: ASGIApp) -> ASGIApp:
    """The app with its visits and answers counted."""

    async def called(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            with VISITS.track_inprogress():
                await app(scope, receive, send)
        elif scope["type"] == "http":
            await _timed(app, scope, receive, send)
        else:
            await app(scope, receive, send)

    return called


async def _timed(app: ASGIApp, scope: Scope, receive: Receive, send: Send) -> None:
    begin = time.perf_counter()

    async def answer(message: Message) -> None:
        if message["type"] == "http.response.start":
            ANSWERS.labels(message["status"]).inc()
        await send(message)

    await app(scope, receive, answer)
    SECONDS.observe(time.perf_counter() - begin)
