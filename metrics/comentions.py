"""Which actors are mentioned together: in one sentence, or in one paragraph."""

from __future__ import annotations

import numpy as np
import pandas as pd

from metrics import naming
from metrics.naming import Counting
from metrics.schemas import frame
from metrics.tables import Tables
from metrics.word_edges import Integers

UNITS = ("sentence", "paragraph")
MOST = 200  # actors that are paired
TOGETHER = {
    "actor": "string",  # of the two the one that is mentioned in more units
    "label": "string",
    "other": "string",
    "other_label": "string",
    "units": "int64",  # sentences or paragraphs that mention both
    "units_actor": "int64",  # that mention the first
    "units_other": "int64",
    "log_dice": "float64",  # at most 14, when neither is mentioned without the other; one less is half as close
}


def together(
    tables: Tables, unit: str, passages: pd.DataFrame | None = None, counting: Counting = naming.PLAIN
) -> pd.DataFrame:
    """Every two actors that some unit mentions both, the most frequent pairs first. Columns: TOGETHER.

    A unit counts once for a pair, however often it names them. Only mentions in the passages chosen are seen, and of
    them the MOST actors that stand in the most units: the pairs of all names of a long list would be too many.

    Raises:
        ValueError: if `unit` is none of UNITS.
    """
    found = _placed(tables, unit, passages, counting)
    labels = dict(zip(found["actor"], found["label"], strict=True))
    once = found.drop_duplicates(["unit", "actor"])
    sizes = once["actor"].value_counts().head(MOST).to_dict()
    once = once[once["actor"].isin(sizes.keys())]
    order = sorted(sizes, key=lambda actor: (-sizes[actor], actor))
    pairs = _pairs(once["unit"].to_numpy(), pd.Index(order).get_indexer(pd.Index(once["actor"])), len(order))
    ranked = sorted((((order[a], order[b]), both) for a, b, both in pairs), key=lambda one: (-one[1], one[0]))
    rows = [
        (a, labels[a], b, labels[b], both, sizes[a], sizes[b], 14 + np.log2(2 * both / (sizes[a] + sizes[b])))
        for (a, b), both in ranked
    ]
    return frame(rows, TOGETHER)


def _pairs(units: Integers, actors: Integers, size: int) -> list[tuple[int, int, int]]:
    """Every two of these actors, the lower number first, and how many units have both; an actor is in a unit once."""
    cells = np.sort(units * size + actors)
    units, actors = np.divmod(cells, max(size, 1))
    found = [np.zeros(0, np.int64)]
    for step in range(1, size):
        both = np.flatnonzero(units[step:] == units[:-step])
        if not len(both):
            break
        found.append(actors[both] * size + actors[both + step])
    numbers, times = np.unique(np.concatenate(found), return_counts=True)
    return [(*divmod(number, size), count) for number, count in zip(numbers.tolist(), times.tolist(), strict=True)]


def everywhere(tables: Tables) -> pd.DataFrame:
    """`together` for every unit: column unit, then TOGETHER."""
    parts = [together(tables, unit).assign(unit=unit) for unit in UNITS]
    return pd.concat(parts, ignore_index=True).astype({"unit": "string"})[["unit", *TOGETHER]]


def find(tables: Tables, unit: str, pair: tuple[str, str], passages: pd.DataFrame, counting: Counting) -> pd.DataFrame:
    """The units that mention both actors, in order: columns document, start, end, passage (where it begins).

    Raises:
        ValueError: if `unit` is none of UNITS.
    """
    found = _placed(tables, unit, passages, counting)
    held = [set(found.loc[found["actor"] == actor, "unit"]) for actor in pair]
    units = _units(tables, unit)
    return units[units["unit"].isin(held[0] & held[1])].drop(columns="unit")


def _placed(tables: Tables, unit: str, passages: pd.DataFrame | None, counting: Counting) -> pd.DataFrame:
    """The mentions that count, each with the number of its unit; those in no sentence (a heading) go."""
    found, units = naming.counted(tables, passages, counting), _units(tables, unit)
    order = pd.Index(list(tables.texts))  # of the documents in every table
    longest = max(map(len, tables.texts.values()), default=0) + 1
    starts, places = (
        order.get_indexer(pd.Index(one["document"])) * longest + one["start"].to_numpy() for one in (units, found)
    )
    at = np.searchsorted(starts, places, side="right") - 1
    ends = np.append(starts + (units["end"] - units["start"]).to_numpy(), 0)  # before the first unit there is none
    inside = np.flatnonzero(places < ends[at])
    return found.take(inside).assign(unit=units["unit"].to_numpy()[at[inside]])


def _units(tables: Tables, unit: str) -> pd.DataFrame:
    if unit == "sentence":
        return tables.sentences[["document", "start", "end", "passage"]].assign(unit=tables.sentences["sentence"])
    if unit != "paragraph":
        raise ValueError(f"{unit} is no unit of text; choose from {', '.join(UNITS)}")
    grouped = tables.passages.groupby(["document", "paragraph"], sort=False, observed=True)
    held = grouped.agg(start=("start", "min"), end=("end", "max"), passage=("passage", "min")).reset_index()
    return held.drop(columns="paragraph").assign(unit=range(len(held)))
