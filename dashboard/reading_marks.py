"""What the reader can mark in its texts: actors, themes, key phrases, quotations, each with every place of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from dashboard.corpus import once
from dashboard.loading import Loaded
from dashboard.wording import KINDS
from metrics.phrases import extract, find
from metrics.schemas import frame
from metrics.tables import Tables

MARKED = 5  # actors marked from the beginning
PHRASES = 10  # of a text
LISTED = 14  # of one kind in the legend, beside those that are chosen
_NONE = frame((), {"document": "string", "start": "int64", "end": "int64", "id": "string"})


def groups(
    tables: Tables, documents: Sequence[str], phrases: Iterable[pd.DataFrame], marked: Mapping[str, Collection[str]]
) -> list[dict[str, Any]]:
    """The kinds of marks that occur in these texts, with label and marks.

    `phrases` are the places of the key phrases of each text, as `phrase_places` finds them. A mark has id, label,
    whether it is on from the beginning, and for each text start and end of its places. On are those of `marked`
    (ids by kind), or else the actors mentioned most.
    """
    on = marked if any(marked.values()) else {"actor": _sizes(_actors(tables), documents)[:MARKED]}
    kinds = {
        "actor": ("Actors", _actors(tables)),
        "theme": ("Words of themes", _themes(tables)),
        "phrase": ("Key phrases", pd.concat([_NONE, *phrases]).assign(label=lambda own: own["id"])),
        "quotation": ("Between quotation marks", _quotations(tables)),
    }
    found = [
        {"kind": kind, "label": label, "marks": _marks(places, documents, on.get(kind, ()))}
        for kind, (label, places) in kinds.items()
    ]
    return [group for group in found if group["marks"]]


@once
def phrase_places(here: Loaded, document: str) -> pd.DataFrame:
    """Where the key phrases of a text stand in it: columns of `metrics.phrases.PLACES`, and id, the phrase."""
    own = here.tables.passages[here.tables.passages["document"] == document]
    found = extract(here.tables, (), own, top=PHRASES)["phrase"]
    return pd.concat([_NONE, *(find(here.tables, own, one).assign(id=one) for one in found)], ignore_index=True)


def _marks(places: pd.DataFrame, documents: Sequence[str], on: Collection[str]) -> list[dict[str, Any]]:
    listed = [one for number, one in enumerate(_sizes(places, documents)) if number < LISTED or one in on]
    own = places[places["id"].isin(listed)]
    labels = dict(zip(own["id"], own["label"], strict=True))
    flat: dict[tuple[str, str], list[int]] = {}
    for one, document, start, end in own[["id", "document", "start", "end"]].itertuples(index=False):
        flat.setdefault((one, document), []).extend((int(start), int(end)))
    return [
        {
            "id": one,
            "label": labels[one],
            "on": one in on,
            "places": [flat.get((one, document), []) for document in documents],
        }
        for one in listed
    ]


def _sizes(places: pd.DataFrame, documents: Sequence[str]) -> list[str]:
    """What occurs in these texts, the most frequent first."""
    here = places[places["document"].isin(documents)]
    sizes = here.groupby("id", sort=False, observed=True).size().sort_values(ascending=False, kind="stable")
    return list(sizes.index)


def _actors(tables: Tables) -> pd.DataFrame:
    return tables.mentions[tables.mentions["counted"]].rename(columns={"actor": "id"})


def _themes(tables: Tables) -> pd.DataFrame:
    found = tables.theme_hits.rename(columns={"theme": "id"})
    return found.assign(label=found["id"].map(tables.theme_labels))


def _quotations(tables: Tables) -> pd.DataFrame:
    found = tables.quotations.rename(columns={"kind": "id"})
    return found.assign(label=found["id"].map(KINDS))
