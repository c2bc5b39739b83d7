"""Where in each text something stands: one mark a place, texts down the side."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from dashboard.charts.template import VOICES, Figure, label, layout
from metrics.tables import Tables

MOST = 400  # marks that a figure bears
ROWS = 40  # texts, likewise
_SYMBOLS = {"commentator": "line-ne", "interviewer": "line-nw", "speaker": "line-ns", "quoted": "x-thin"}


def drawn(hits: pd.DataFrame) -> pd.DataFrame:
    """Every place in the first texts, or evenly thinned where they are too many."""
    first = hits[hits["document"].isin(hits["document"].unique()[:ROWS])]
    return first.iloc[:: 1 + (len(first) - 1) // MOST]


def by_document(hits: pd.DataFrame, tables: Tables, names: Mapping[str, str], *, theme: str) -> Figure:
    """A mark at the share of the text that stands before each place. `hits` has document, start and voice."""
    here = set(hits["document"])
    rows = {document: label(name) for document, name in tables.document_labels.items() if document in here}
    series = []
    for voice, name in names.items():
        own = hits[hits["voice"] == voice]
        if not own.empty:
            series.append(_marks(own, tables, rows, name, {"color": VOICES[theme][voice], "symbol": _SYMBOLS[voice]}))
    scale = {"range": [-1, 101], "ticksuffix": " %"}
    order = {"categoryorder": "array", "categoryarray": list(rows.values())}
    height = 130 + 44 * len(rows)
    brush = {"dragmode": "select", "selectdirection": "h"}
    base = layout(theme, rows.values(), height=height, title="place in the text", xaxis=scale, yaxis=order, **brush)
    return {"data": series, "layout": base}


def _marks(own: pd.DataFrame, tables: Tables, rows: Mapping[str, str], name: str, marker: Figure) -> Figure:
    places = [
        (document, 100 * start / len(tables.texts[document])) for document, start in own[["document", "start"]].values
    ]
    return {
        "type": "scatter",
        "mode": "markers",
        "name": name,
        "x": [round(share, 2) for _, share in places],
        "y": [rows[document] for document, _ in places],
        "marker": marker | {"size": 16, "line": {"width": 2, "color": marker["color"]}},
        "hovertemplate": "%{y}<br>%{fullData.name}, after %{x:.0f} % of the text<extra></extra>",
    }
