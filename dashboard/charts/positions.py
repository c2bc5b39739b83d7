"""Where in each text something stands: one mark a place, texts down the side."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from dashboard.charts.template import BRUSHED, VOICES, Figure, label, layout
from metrics.schemas import as_rows, numbered
from metrics.tables import Tables

MOST = 400  # marks that a figure bears
ROWS = 40  # texts, likewise
_SYMBOLS = {"commentator": "line-ne", "interviewer": "line-nw", "speaker": "line-ns", "quoted": "x-thin"}


def drawn(hits: pd.DataFrame) -> pd.DataFrame:
    """Every place in the first texts, or evenly thinned where they are too many."""
    documents, _ = numbered(hits["document"])  # one text after another
    first = hits.head(np.count_nonzero(documents < ROWS))
    return first.iloc[:: 1 + (len(first) - 1) // MOST]


def by_document(hits: pd.DataFrame, tables: Tables, names: Mapping[str, str], *, theme: str) -> Figure:
    """A mark at the share of the text that stands before each place. `hits` has document, start and voice."""
    here = set(hits["document"].unique())
    rows = {document: label(name) for document, name in tables.document_labels.items() if document in here}
    series = []
    shares: dict[str, list[tuple[str, float]]] = {}
    for document, start, voice in as_rows(hits[["document", "start", "voice"]]):
        shares.setdefault(voice, []).append((document, 100 * start / len(tables.texts[document])))
    for voice, name in names.items():
        if own := shares.get(voice):
            series.append(_marks(own, rows, name, {"color": VOICES[theme][voice], "symbol": _SYMBOLS[voice]}))
    scale = {"range": [-1, 101], "ticksuffix": " %"}
    order = {"categoryorder": "array", "categoryarray": list(rows.values())}
    height = 130 + 44 * len(rows)
    base = layout(theme, rows.values(), height=height, title="place in the text", xaxis=scale, yaxis=order, **BRUSHED)
    return {"data": series, "layout": base}


def _marks(places: list[tuple[str, float]], rows: Mapping[str, str], name: str, marker: Figure) -> Figure:
    return {
        "type": "scatter",
        "mode": "markers",
        "name": name,
        "x": [round(share, 2) for _, share in places],
        "y": [rows[document] for document, _ in places],
        "marker": marker | {"size": 16, "line": {"width": 2, "color": marker["color"]}},
        "hovertemplate": "%{y}<br>%{fullData.name}, after %{x:.0f} % of the text<extra></extra>",
    }
