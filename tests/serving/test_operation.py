"""What whoever runs the server sees: a log of JSON lines, and figures."""

from __future__ import annotations

import json
import logging
import sys
from pathlib import Path

import pytest
from prometheus_client import generate_latest

from dashboard.serving import figures, logs, settings, shared
from dashboard.serving.shared import Wish
from tests.serving.asking import Behind, ask


def figure(name: str) -> float:
    """A figure as Prometheus reads it."""
    lines = generate_latest(figures.HELD).decode().splitlines()
    return sum(float(line.rpartition(" ")[2]) for line in lines if line.startswith(f"{name} "))


def entry(record: logging.LogRecord) -> dict[str, str]:
    return json.loads(logs.Lines().format(record))


def test_what_the_platform_says_is_a_line_of_json_with_its_fault():
    try:
        raise ValueError("the ferry\nis late")
    except ValueError:
        record = logging.LogRecord("quay", logging.ERROR, "", 1, "at %s", ("nine",), sys.exc_info())
    assert "\n" not in logs.Lines().format(record)
    found = entry(record)
    assert (found["event"], found["by"], found["says"]) == ("platform", "quay", "at nine")
    assert "the ferry\nis late" in found["fault"]


def test_our_own_lines_stay_as_they_are():
    said = logs.line("shared", texts=2)
    assert entry(logging.LogRecord("dashboard", logging.INFO, "", 1, said, (), None)) == json.loads(said)


def test_answers_visits_and_events_are_counted():
    before, events = figure('discourse_answers_total{status="200"}'), figure('discourse_events_total{event="shared"}')
    ask(figures.counted(Behind()), "/")
    assert figure('discourse_answers_total{status="200"}') == before + 1
    ask(figures.counted(Behind()), "/_stcore/stream", kind="websocket")
    assert figure("discourse_visits") == 0
    logs.note("shared", texts=2)
    assert figure('discourse_events_total{event="shared"}') == events + 1


def test_what_is_shared_is_counted_when_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv(settings.STORE, str(tmp_path))
    shared.share(tmp_path, b"the texts", Wish("ann"))
    assert (figure("discourse_shared_corpora"), figure("discourse_shared_bytes")) == (1, 9)
    assert figure("process_resident_memory_bytes") > 0


def test_figures_are_served_only_where_the_environment_says(monkeypatch: pytest.MonkeyPatch):
    assert settings.figures() is None
    monkeypatch.setenv(settings.FIGURES, "127.0.0.1:9101")
    assert settings.figures() == ("127.0.0.1", 9101)
    monkeypatch.setenv(settings.FIGURES, "9101")
    with pytest.raises(SystemExit, match="set it like"):
        settings.figures()
