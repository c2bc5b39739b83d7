"""A fault of the program: the visitor sees a number, the log has the rest under it."""

from __future__ import annotations

import secrets
import traceback

import streamlit as st

from dashboard.serving import logs


def told(fault: Exception) -> bool:
    """Log a fault as one line of JSON and show its number in place of the page; True: nothing else is shown."""
    number = secrets.token_hex(4)
    logs.error("fault", number=number, fault="".join(traceback.format_exception(fault)))
    st.error(
        f"This page could not be made. Tell whoever runs this dashboard the number {number}, or go on with another."
    )
    return True
