"""How the words of each document are shared out between its voices."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd

from dashboard.charts.template import Figure, fill, label, layout, ordered


def ledger(measured: pd.DataFrame, documents: Mapping[str, str], names: Mapping[str, str], theme: str) -> Figure:
    """Stacked bars, one a document, that reach 100 %. `measured` has document, voice, measure, value."""
    words = measured[measured["measure"] == "words"]
    wide = words.pivot_table(index="document", columns="voice", values="value", aggfunc="sum", sort=False).fillna(0)
    share = wide.div(wide.sum(axis=1), axis=0) * 100
    rows = [label(documents[document]) for document in share.index]
    bars = [
        {
            "type": "bar",
            "orientation": "h",
            "name": names[voice],
            "y": rows,
            "x": [round(value, 2) for value in share[voice]],
            "customdata": [int(value) for value in wide[voice]],
            "text": [f"{value:.0f} %" if value >= 6 else "" for value in share[voice]],
            "textposition": "inside",
            "insidetextanchor": "middle",
            "textangle": 0,
            "textfont": {"color": "#ffffff" if theme == "light" else "#171614", "size": 14, "weight": 700},
            "marker": fill(voice, theme),
            "hovertemplate": "%{y}<br>%{fullData.name}: %{customdata:,} words, %{x:.1f} %<extra></extra>",
        }
        for voice in ordered(list(share.columns), list(names))
    ]
    more = {"xaxis": {"range": [0, 100], "ticksuffix": " %"}, "barmode": "stack", "bargap": 0.35}
    return {"data": bars, "layout": layout(theme, height=110 + 56 * len(rows), title="share of words", **more)}
