"""Which actors are mentioned together: in one sentence, or in one paragraph."""

from __future__ import annotations

import numpy as np
import pandas as pd

from metrics import grouping, naming
from metrics.naming import Counting
from metrics.schemas import framed
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
    actors = grouping.numbers_of([found["actor"]])
    _, firsts = np.unique(actors, return_index=True)
    ids, labels = (found[column].array.take(firsts).to_numpy(object) for column in ("actor", "label"))
    units, seen = np.divmod(np.unique(found["unit"].to_numpy() * len(ids) + actors), max(len(ids), 1))
    sizes = np.bincount(seen, minlength=len(ids))
    alphabetical = np.argsort(np.argsort(ids))
    most = np.argsort(-sizes, kind="stable")[:MOST]
    ranked = most[np.lexsort((alphabetical[most], -sizes[most]))]
    one, other, both = _pairs(units, seen, ranked)
    order = np.lexsort((alphabetical[other], alphabetical[one], -both))
    one, other, both = one[order], other[order], both[order]
    named = (ids[one], labels[one], ids[other], labels[other])
    closeness = 14 + np.log2(2 * both / (sizes[one] + sizes[other]))
    return framed(dict(zip(TOGETHER, (*named, both, sizes[one], sizes[other], closeness), strict=True)), TOGETHER)


def _pairs(units: Integers, seen: Integers, ranked: Integers) -> tuple[Integers, Integers, Integers]:
    """Every two of the `ranked` that some unit has seen both, the earlier of the ranks first, and in how many units."""
    ranks = np.full(max(seen.max(initial=-1), ranked.max(initial=-1)) + 1, -1)
    ranks[ranked] = np.arange(len(ranked))
    cells = np.sort((units * len(ranked) + ranks[seen])[ranks[seen] >= 0])
    units, own = np.divmod(cells, max(len(ranked), 1))
    counts, apart = np.zeros(len(ranked) ** 2, np.int64), 1
    while (same := units[apart:] == units[:-apart]).any():
        pairs = own[:-apart][same] * len(ranked) + own[apart:][same]
        counts += np.bincount(pairs, minlength=len(counts))
        apart += 1
    found = np.flatnonzero(counts)
    one, other = np.divmod(found, max(len(ranked), 1))
    return ranked[one], ranked[other], counts[found]


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
