"""A frame → the file that its button gives: safe to open in a spreadsheet, and saying what it holds."""

from __future__ import annotations

import pandas as pd

from metrics.analysis import METHOD
from metrics.exports import tables


def csv(frame: pd.DataFrame, *, scope: str) -> bytes:
    """CSV with two columns more: the scope of the figures and the version of the method."""
    return tables.csv(frame, {"scope": scope, "method": METHOD})
