"""The log of the server: one line of JSON an event, on standard error; also what the platform says."""

from __future__ import annotations

import json
import logging
import time
import traceback

from dashboard.serving.figures import EVENTS

_LOG = logging.getLogger("dashboard")


class Lines(logging.Formatter):
    """An entry as it is when it is one of ours, else made one."""

    def format(self, record: logging.LogRecord) -> str:
        if record.name == _LOG.name:
            return record.getMessage()
        more: dict[str, object] = {"by": record.name, "level": record.levelname.lower(), "says": record.getMessage()}
        if record.exc_info and record.exc_info[0]:
            more["fault"] = "".join(traceback.format_exception(*record.exc_info))
        return line("platform", **more)


def start() -> None:
    """Write every entry as a line of JSON from now on, those of the platform too."""
    _LOG.addHandler(logging.StreamHandler())
    _LOG.setLevel(logging.INFO)
    for name in list(logging.root.manager.loggerDict):
        for handler in logging.getLogger(name).handlers:
            handler.setFormatter(Lines())


def note(event: str, **more: object) -> None:
    """Something happened that whoever runs the server wants to count."""
    EVENTS.labels(event).inc()
    _LOG.info(line(event, **more))


def error(event: str, **more: object) -> None:
    """Something happened that somebody has to mend."""
    EVENTS.labels(event).inc()
    _LOG.error(line(event, **more))


def line(event: str, **more: object) -> str:
    """An entry of the log: JSON with time (UTC) and event first."""
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    return json.dumps({"time": moment, "event": event, **more}, ensure_ascii=False)
