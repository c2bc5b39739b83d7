"""Bars of one length, parted by voice: one row a text."""

from __future__ import annotations

from collections.abc import Mapping

from dashboard.charts.template import GROUND, Figure, filling, label, layout

_ROW = 34  # pixels


def by_document(
    words: Mapping[str, Mapping[str, int]],
    documents: Mapping[str, str],
    names: Mapping[str, str],
    opens: Mapping[tuple[str, str], str],
    *,
    theme: str,
) -> Figure:
    """The share of each voice in the words of each text, and the list that a part of a bar opens.

    `words` are counts by document, then voice; a text without words has no bar.
    """
    here = {document: own for document, own in words.items() if sum(own.values())}
    series = []
    for voice, name in names.items():
        own = [(place, document) for place, document in enumerate(here) if here[document].get(voice)]
        if own:
            shares = [100 * here[document][voice] / sum(here[document].values()) for _, document in own]
            series.append(
                {
                    "type": "bar",
                    "orientation": "h",
                    "name": name,
                    "x": [round(share, 2) for share in shares],
                    "y": [place for place, _ in own],
                    "text": [f"{share:.0f} %" if share >= 5 else "" for share in shares],
                    "textposition": "inside",
                    "insidetextanchor": "middle",
                    "insidetextfont": {"color": GROUND[theme], "weight": 700},
                    "textangle": 0,
                    "customdata": [[opens[document, voice], f"{here[document][voice]:,} words"] for _, document in own],
                    "marker": filling(voice, theme),
                    "hovertemplate": "%{fullData.name}: %{x:.0f} %, %{customdata[1]}<extra></extra>",
                }
            )
    rows = [label(documents[document]) for document in here]
    ticks = {"tickvals": [*range(len(rows))], "ticktext": rows, "zeroline": False}
    scale = {"range": [0, 100], "ticksuffix": " %"}
    height = 120 + _ROW * len(rows)
    base = layout(theme, rows, height=height, title="share of the words", xaxis=scale, yaxis=ticks, barmode="stack")
    return {"data": series, "layout": base}
