"""The words that stand around the mentions of an actor, in the words of each group."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from metrics import collocations, grouping, naming, spoken
from metrics.collocations import COLLOCATIONS
from metrics.measures.variety import function_words
from metrics.naming import Counting
from metrics.places import Place
from metrics.schemas import as_rows, frame
from metrics.spoken import Spoken
from metrics.tables import Tables

WINDOW = 5  # words to the left and to the right
_BREAK = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True)
class _Scene:
    """The own words of a group, where they break off, and where they mention the actor."""

    said: Spoken
    stops: Sequence[int]
    node: Sequence[Place]


def around(
    tables: Tables,
    actor: str,
    by: Sequence[str] = (),
    passages: pd.DataFrame | None = None,
    counting: Counting = naming.PLAIN,
) -> pd.DataFrame:
    """The words within WINDOW words of an actor in every group, strongest first. Columns: `by`, then COLLOCATIONS.

    Only the group's own words are seen, and no window reaches over a paragraph or into words of others. Function words
    of English are left out; for a language without a list nothing is.
    """
    group = grouping.members(tables, by, passages)
    rows: list[tuple[object, ...]] = []
    for key, members in grouping.groups(group, by):
        scene = _scene(tables, actor, members, counting)
        known = _function_words(tables, members)
        found = collocations.collocations(
            scene.node, scene.said.index, window=WINDOW, leave_out=known, stops=scene.stops
        )
        rows += [(*key, *row) for row in as_rows(found)]
    return frame(rows, {column: str(group[column].dtype) for column in by} | COLLOCATIONS)


def find(tables: Tables, actor: str, term: str, group: pd.DataFrame, counting: Counting = naming.PLAIN) -> pd.DataFrame:
    """The places of a word that `around` counts near the actor in one group, in order. Columns: spoken.PLACES."""
    scene = _scene(tables, actor, group, counting)
    places = collocations.places_near(scene.node, scene.said.index, term, window=WINDOW, stops=scene.stops)
    return spoken.located(tables, scene.said, places)


def _scene(tables: Tables, actor: str, group: pd.DataFrame, counting: Counting) -> _Scene:
    said = spoken.of(tables, group["passage"].to_numpy())
    words = said.words
    passages = tables.passages[tables.passages["passage"].isin(group["passage"])]
    mentions = naming.counted(tables, passages, counting)
    own = mentions[mentions["actor"] == actor]
    shifts = (words.offsets - words.starts)[np.searchsorted(words.passages, own["passage"].to_numpy())]
    node = zip((own["start"].to_numpy() + shifts).tolist(), (own["end"].to_numpy() + shifts).tolist(), strict=True)
    stops = [match.start() for match in _BREAK.finditer(words.text)]
    return _Scene(said, stops, sorted(node))


def _function_words(tables: Tables, group: pd.DataFrame) -> frozenset[str]:
    documents = tables.passages.loc[tables.passages["passage"].isin(group["passage"]), "document"]
    here = tables.documents.loc[tables.documents["document"].isin(documents), "language"]
    return function_words("en") if any(language.split("-")[0].lower() == "en" for language in here) else frozenset()
