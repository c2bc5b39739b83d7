"""Frames → files that leave the app: safe to open in a spreadsheet, and saying what they hold."""

from __future__ import annotations

from csv import QUOTE_NONNUMERIC

import pandas as pd

from metrics.analysis import METHOD

_FORMULA = ("=", "+", "-", "@")


def csv(frame: pd.DataFrame, *, scope: str) -> bytes:
    """UTF-8 CSV with two columns more: the scope of the figures and the version of the method.

    Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.
    """
    safe = frame.assign(scope=scope, method=METHOD)
    texts = [name for name, dtype in safe.dtypes.items() if pd.api.types.is_string_dtype(dtype)]
    safe = safe.assign(**{str(name): safe[name].map(_harmless, na_action="ignore") for name in texts})
    return safe.to_csv(index=False, quoting=QUOTE_NONNUMERIC).encode("utf-8-sig")


def _harmless(text: str) -> str:
    return f"'{text}" if text.lstrip().startswith(_FORMULA) or text[:1] in ("\t", "\r") else text
