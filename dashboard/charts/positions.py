"""Where in each text something stands: one mark a place, texts down the side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from dashboard.charts.template import BRUSHED, VOICES, Figure, label, layout
from metrics.schemas import as_rows, numbered
from metrics.tables import Tables

MOST = 400  # marks that a figure bears
ROWS = 40  # texts, likewise
WHOLE = (0, 100)  # of a text, in percent
_BAND = "rgba(128,128,128,.15)"
_SYMBOLS = {"commentator": "line-ne", "interviewer": "line-nw", "speaker": "line-ns", "quoted": "x-thin"}


def drawn(hits: pd.DataFrame) -> pd.DataFrame:
    """Every place in the first texts, or evenly thinned where they are too many."""
    documents, _ = numbered(hits["document"])  # one text after another
    first = hits.head(np.count_nonzero(documents < ROWS))
    return first.iloc[:: 1 + (len(first) - 1) // MOST]


def texts(hits: pd.DataFrame, tables: Tables) -> list[str]:
    """The documents of these places from top to bottom."""
    here = set(hits["document"].unique())
    return [document for document in tables.document_labels if document in here]


def by_document(
    hits: pd.DataFrame, tables: Tables, names: Mapping[str, str], *, part: tuple[int, int] = WHOLE, theme: str
) -> Figure:
    """A mark at the share of the text that stands before each place, and the part looked at as a band.

    `hits` has document, start, end and voice. A mark brings the number of its text, start and end.
    """
    rows = [label(tables.document_labels[document]) for document in texts(hits, tables)]
    numbers = {document: number for number, document in enumerate(texts(hits, tables))}
    places: dict[str, list[tuple[int, int, int, float]]] = {}
    for document, start, end, voice in as_rows(hits[["document", "start", "end", "voice"]]):
        share = round(100 * start / len(tables.texts[document]), 2)
        places.setdefault(voice, []).append((numbers[document], start, end, share))
    series = []
    for voice, name in names.items():
        if own := places.get(voice):
            series.append(_marks(own, rows, name, {"color": VOICES[theme][voice], "symbol": _SYMBOLS[voice]}))
    scale = {"range": [-1, 101], "ticksuffix": " %"}
    order = {"categoryorder": "array", "categoryarray": rows}
    height = 130 + 44 * len(rows)
    base = layout(theme, rows, height=height, title="place in the text", xaxis=scale, yaxis=order, **BRUSHED)
    return {"data": series, "layout": base | _band(part)}


def _band(part: tuple[int, int]) -> Figure:
    """What a layout shows of the part that is looked at; what was drawn by hand gives way to it."""
    ends = {"x0": part[0], "x1": part[1], "y0": 0, "y1": 1, "yref": "paper"}
    band = {"type": "rect", "layer": "below", "fillcolor": _BAND, "line": {"width": 0}}
    return {"shapes": [] if part == WHOLE else [band | ends], "selections": [], "selectionrevision": str(part)}


def _marks(places: Sequence[tuple[int, int, int, float]], rows: Sequence[str], name: str, marker: Figure) -> Figure:
    return {
        "type": "scatter",
        "mode": "markers",
        "name": name,
        "x": [share for *_, share in places],
        "y": [rows[number] for number, *_ in places],
        "customdata": [list(place[:3]) for place in places],
        "marker": marker | {"size": 16, "line": {"width": 2, "color": marker["color"]}},
        "hovertemplate": "%{y}<br>%{fullData.name}, after %{x:.0f} % of the text<extra></extra>",
    }
