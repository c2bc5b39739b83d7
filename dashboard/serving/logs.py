"""The log of the server: one line of JSON an event, on standard error."""

from __future__ import annotations

import json
import logging
import time

LOG = logging.getLogger("dashboard")


def note(event: str, **more: object) -> None:
    """Something happened that whoever runs the server wants to count."""
    LOG.info(line(event, **more))


def error(event: str, **more: object) -> None:
    """Something happened that somebody has to mend."""
    LOG.error(line(event, **more))


def line(event: str, **more: object) -> str:
    """An entry of the log: JSON with time (UTC) and event first."""
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    return json.dumps({"time": moment, "event": event, **more}, ensure_ascii=False)
