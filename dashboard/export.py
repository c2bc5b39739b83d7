"""A frame → the file that its button gives: safe to open in a spreadsheet, and saying what it holds."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from metrics.analysis import METHOD
from metrics.exports import tables


def csv(frame: pd.DataFrame, *, scope: str, titles: Mapping[str, str]) -> bytes:
    """CSV with two columns more: the scope of the figures and the version of the method; and the title of a text
    beside its id, as the pages name it.
    """
    if "document" in frame and "title" not in frame:
        named = frame["document"].astype("string").map(titles)
        beside = int(frame.columns.get_indexer(["document"])[0]) + 1
        frame = pd.concat([frame.iloc[:, :beside], named.rename("title"), frame.iloc[:, beside:]], axis=1)
    return tables.csv(frame, {"scope": scope, "method": METHOD})
