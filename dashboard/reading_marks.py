"""What the reader can mark in its texts: actors, themes, key phrases, quotations, each with every place of it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import pandas as pd

from dashboard.corpus import kept, once
from dashboard.loading import Loaded
from dashboard.wording import KINDS
from metrics import parallels
from metrics.parallels import SHARED
from metrics.phrases import extract, find
from metrics.schemas import as_rows, frame
from metrics.tables import Tables

MARKED = 5  # actors marked from the beginning
PHRASES = 10  # of a text
LISTED = 14  # of one kind in the legend, beside those that are chosen
_PLACES = {"document": "string", "start": "int64", "end": "int64", "id": "string"}
_NONE = frame((), _PLACES)


@kept
def groups(
    tables: Tables,
    documents: Sequence[str],
    phrases: Iterable[pd.DataFrame],
    marked: Mapping[str, Collection[str]],
    shared: pd.DataFrame = _NONE,
) -> list[dict[str, Any]]:
    """The kinds of marks that occur in these texts, with label and marks.

    `phrases` and `shared` are places as `phrase_places` and `shared_places` find them. A mark has id, label, whether it
    is on from the beginning, and for each text start and end of its places. On are those of `marked` (ids by kind), or
    else the actors mentioned most; and what two texts share.
    """
    kinds = {
        "actor": ("Actors", _actors(tables)),
        "theme": ("Words of themes", _themes(tables)),
        "phrase": ("Key phrases", pd.concat([_NONE, *phrases]).assign(label=lambda own: own["id"])),
        "quotation": ("Between quotation marks", _quotations(tables)),
        "shared": ("In both texts", shared.assign(label=f"{SHARED} words or more in a row")),
    }
    first = {"shared": 1} if any(marked.values()) else {"shared": 1, "actor": MARKED}
    found = [
        {"kind": kind, "label": label} | _marks(places, documents, marked.get(kind, ()), first=first.get(kind, 0))
        for kind, (label, places) in kinds.items()
    ]
    return [group for group in found if group["marks"]]


@once
def phrase_places(here: Loaded, document: str) -> pd.DataFrame:
    """Where the key phrases of a text stand in it: columns of `metrics.spoken.PLACES`, and id, the phrase."""
    own = here.tables.passages[here.tables.passages["document"] == document]
    found = extract(here.tables, (), own, top=PHRASES)["phrase"]
    return pd.concat([_NONE, *(find(here.tables, own, one).assign(id=one) for one in found)], ignore_index=True)


@once
def shared_places(here: Loaded, document: str, other: str) -> pd.DataFrame:
    """Where either text has words, six or more in a row, that the other has as well; id is the same for all."""
    by_id = {one.document.id: one for one in here.annotated}
    pairs = ((document, other), (other, document))
    found = ((one, span) for one, second in pairs for span in parallels.shared(by_id[one], by_id[second]))
    return frame([(one, span.start, span.end, "shared") for one, span in found], _PLACES)


def _marks(places: pd.DataFrame, documents: Sequence[str], on: Collection[str], *, first: int) -> dict[str, Any]:
    """The marks of a kind, the most frequent first, and how many there are; beside `on`, the `first` few are on."""
    found: dict[str, dict[str, list[int]]] = {}
    labels: dict[str, str] = {}
    here = places.loc[places["document"].isin(documents), ["id", "label", "document", "start", "end"]]
    for one, label, document, start, end in as_rows(here):
        found.setdefault(one, {}).setdefault(document, []).extend((int(start), int(end)))
        labels[one] = label
    order = sorted(found, key=lambda one: -sum(map(len, found[one].values())))
    marks = [
        {
            "id": one,
            "label": labels[one],
            "on": one in on or number < first,
            "places": [found[one].get(document, []) for document in documents],
        }
        for number, one in enumerate(order)
        if number < LISTED or one in on
    ]
    return {"marks": marks, "every": len(order)}


def _actors(tables: Tables) -> pd.DataFrame:
    counted = tables.mentions["counted"]
    return tables.mentions.loc[counted, ["actor", "label", "document", "start", "end"]].rename(columns={"actor": "id"})


def _themes(tables: Tables) -> pd.DataFrame:
    found = tables.theme_hits.rename(columns={"theme": "id"})
    return found.assign(label=found["id"].map(tables.theme_labels))


def _quotations(tables: Tables) -> pd.DataFrame:
    found = tables.quotations.rename(columns={"kind": "id"})
    return found.assign(label=found["id"].map(KINDS))
