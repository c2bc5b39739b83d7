"""A fault of the program: the visitor sees a number, the log has the rest under it."""

from __future__ import annotations

import json
import logging
import secrets
import time
import traceback

import streamlit as st

_LOG = logging.getLogger("dashboard")


def told(fault: Exception) -> bool:
    """Log a fault as one line of JSON and show its number in place of the page; True: nothing else is shown."""
    number = secrets.token_hex(4)
    _LOG.error(line("fault", number=number, fault="".join(traceback.format_exception(fault))))
    st.error(
        f"This page could not be made. Tell whoever runs this dashboard the number {number}, or go on with another."
    )
    return True


def line(event: str, **more: object) -> str:
    """An entry of the log: JSON with time (UTC) and event first."""
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    return json.dumps({"time": moment, "event": event, **more}, ensure_ascii=False)
