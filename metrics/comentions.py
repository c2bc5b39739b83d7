"""Which actors are mentioned together: in one sentence, or in one paragraph."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from metrics import coded, grouping, naming
from metrics.naming import Counted, Counting
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
    every = naming.that_count(tables, counting)
    columns = _together(tables, unit, every, naming.inside(tables, every, passages))
    return framed(dict(zip(TOGETHER, columns, strict=True)), TOGETHER)


def everywhere(tables: Tables) -> pd.DataFrame:
    """`together` for every unit: column unit, then TOGETHER."""
    every = naming.that_count(tables)
    parts = [_together(tables, unit, every, naming.inside(tables, every)) for unit in UNITS]
    columns = dict(zip(TOGETHER, map(np.concatenate, zip(*parts, strict=True)), strict=True))
    units = [unit for unit, part in zip(UNITS, parts, strict=True) for _ in part[0]]
    return framed({"unit": units, **columns}, {"unit": "string", **TOGETHER})


def _together(tables: Tables, unit: str, every: Counted, rows: Integers) -> tuple[npt.NDArray[Any], ...]:
    """The columns of TOGETHER, of these rows of all mentions."""
    inside, units = _placed(tables, unit, every.passages[rows], every.mentions["start"].to_numpy()[rows])
    actors = grouping.numbers_of([every.actors[rows[inside]]])
    firsts = rows[inside[grouping.firsts(actors)]]
    ids, labels = (every.mentions[column].array.take(firsts).to_numpy(object) for column in ("actor", "label"))
    units, seen = np.divmod(np.unique(units * len(ids) + actors), max(len(ids), 1))
    sizes = np.bincount(seen, minlength=len(ids))
    alphabetical = np.argsort(np.argsort(ids))
    most = np.argsort(-sizes, kind="stable")[:MOST]
    ranked = most[np.lexsort((alphabetical[most], -sizes[most]))]
    one, other, both = _pairs(units, seen, ranked)
    order = np.lexsort((alphabetical[other], alphabetical[one], -both))
    one, other, both = one[order], other[order], both[order]
    closeness = 14 + np.log2(2 * both / (sizes[one] + sizes[other]))
    return ids[one], labels[one], ids[other], labels[other], both, sizes[one], sizes[other], closeness


def _pairs(units: Integers, seen: Integers, ranked: Integers) -> tuple[Integers, Integers, Integers]:
    """Every two of the `ranked` that some unit has seen both, the earlier of the ranks first, and in how many units."""
    ranks = np.full(max(seen.max(initial=-1), ranked.max(initial=-1)) + 1, -1)
    ranks[ranked] = np.arange(len(ranked))
    cells = np.sort((units * len(ranked) + ranks[seen])[ranks[seen] >= 0])
    units, own = np.divmod(cells, max(len(ranked), 1))
    counts, apart = np.zeros(len(ranked) ** 2, np.int64), 1
    while (same := units[apart:] == units[:-apart]).any():
        pairs = own[:-apart][same] * len(ranked) + own[apart:][same]
        np.add.at(counts, pairs, 1)
        apart += 1
    found = np.flatnonzero(counts)
    one, other = np.divmod(found, max(len(ranked), 1))
    return ranked[one], ranked[other], counts[found]


def find(tables: Tables, unit: str, pair: tuple[str, str], passages: pd.DataFrame, counting: Counting) -> pd.DataFrame:
    """The units that mention both actors, in order: columns document, start, end, passage (where it begins).

    Raises:
        ValueError: if `unit` is none of UNITS.
    """
    mentions = naming.counted(tables, passages, counting)
    inside, numbers = _placed(tables, unit, mentions["passage"].to_numpy(), mentions["start"].to_numpy())
    actors = mentions["actor"].take(inside)
    held = [set(numbers[(actors == actor).to_numpy()].tolist()) for actor in pair]
    units = _units(tables, unit)
    return units[units["unit"].isin(held[0] & held[1])].drop(columns="unit")


def _placed(tables: Tables, unit: str, passages: Integers, begins: Integers) -> tuple[Integers, Integers]:
    """The places of the mentions that stand in a unit, and its number; those in no sentence (a heading) go."""
    known = coded.of(tables)
    rows = known.rows(passages)
    if unit == "paragraph":
        return np.arange(len(rows)), known.paragraphs[rows]
    if unit not in UNITS:
        raise ValueError(f"{unit} is no unit of text; choose from {', '.join(UNITS)}")
    documents, sentences = known.columns["document"].codes, tables.sentences
    longest = max(map(len, tables.texts.values()), default=0) + 1
    shifts = documents[known.rows(sentences["passage"].to_numpy())] * longest
    starts, ends = (sentences[edge].to_numpy() + shifts for edge in ("start", "end"))
    places = begins + documents[rows] * longest
    at = np.searchsorted(starts, places, side="right") - 1
    inside = np.flatnonzero(places < np.append(ends, 0)[at])  # before the first sentence there is none
    return inside, sentences["sentence"].to_numpy()[at[inside]]


def _units(tables: Tables, unit: str) -> pd.DataFrame:
    if unit == "sentence":
        return tables.sentences[["document", "start", "end", "passage"]].assign(unit=tables.sentences["sentence"])
    first = grouping.firsts(coded.of(tables).paragraphs)  # its passages follow one another
    last = np.append(first[1:], len(tables.passages)) - 1
    held = tables.passages[["document", "start", "end", "passage"]].take(first)
    return held.assign(end=tables.passages["end"].to_numpy()[last], unit=range(len(held))).reset_index(drop=True)
