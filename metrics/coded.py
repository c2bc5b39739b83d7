"""The passages of a corpus as numbers, looked at once: any selection is told, grouped and summed by these."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from metrics import ranges, schemas
from metrics.model import Voice
from metrics.tables import Tables
from metrics.word_edges import Integers

Choice = npt.NDArray[np.bool_]

COLUMNS = ("document", "answer", "voice", "speaker", "layer", "host_voice")  # of passages, to be grouped by


@dataclass(frozen=True, slots=True, eq=False)
class Column:
    """A column as the numbers of its distinct values, in order of appearance; -1 where there is none."""

    codes: Integers
    values: pd.Index[Any]

    def among(self, wanted: Collection[str]) -> Choice:
        """The rows in which one of these values stands, written as text."""
        places, held = _places(self), np.zeros(len(self.values) + 1, bool)
        held[[places[value] for value in wanted if value in places]] = True  # never the last: rows without a value
        found: Choice = held[self.codes]
        return found

    def listed(self, rows: Integers) -> list[Any]:
        """The value in each of these rows, None where there is none."""
        codes = self.codes[rows]
        values = self.values.take(codes).tolist() if len(self.values) else [None] * len(rows)
        return [value if code >= 0 else None for value, code in zip(values, codes.tolist(), strict=True)]


@lru_cache(maxsize=16)  # selection after selection asks
def _places(column: Column) -> dict[str, int]:
    """The number of each value of a column, written as text."""
    return {str(value): place for place, value in enumerate(column.values.tolist())}


@dataclass(frozen=True, slots=True, eq=False)
class Coded:
    """A row for each passage, in order of the texts."""

    numbers: Integers  # of the passages, ascending
    starts: Integers  # in the document
    ends: Integers
    words: Integers
    spoken: Choice  # False for apparatus
    columns: Mapping[str, Column]
    paragraphs: Integers  # the paragraph of each, numbered over all documents
    themes: Column  # of all paragraphs, one after another
    edges: Integers  # where those of each paragraph begin, and the end of the last
    turns: Integers  # the turn that each stands in, -1 where none has begun

    def rows(self, passages: Integers) -> Integers:
        """The rows of passages by their numbers."""
        whole = len(self.numbers) and self.numbers[-1] == len(self.numbers) - 1  # numbers are places then
        return passages if whole else np.searchsorted(self.numbers, passages)

    def holding(self, passages: Integers) -> Choice:
        """Which rows are those of these passages."""
        held = np.zeros(len(self.numbers), bool)
        held[self.rows(passages)] = True
        return held

    def held(self, name: str, passages: Integers) -> list[Any]:
        """The values of a column that these passages have, in the order in which the corpus has them first."""
        codes, values = self.columns[name].codes[self.rows(passages)], self.columns[name].values
        held = np.zeros(len(values) + 1, bool)
        held[codes] = True  # the last: passages without a value
        found: list[Any] = values[held[:-1]].tolist()
        return found

    def sums(self, name: str, rows: Integers, parts: Integers | None = None) -> dict[Any, int]:
        """How often each value of a column stands in these rows, or the sum of the parts that they count for."""
        codes, values = self.columns[name].codes[rows], self.columns[name].values
        held = np.flatnonzero(codes >= 0)
        found = np.bincount(codes[held], None if parts is None else parts[held], minlength=len(values)).astype(np.int64)
        own = np.flatnonzero(found)
        return dict(zip(values.take(own).tolist(), found[own].tolist(), strict=True))

    def among(self, name: str, wanted: Collection[str]) -> Choice:
        """The rows in which a column has one of these values, written as text; a paragraph may have several themes."""
        if name != "theme":
            return self.columns[name].among(wanted)
        sums = ranges.offsets(self.themes.among(wanted))
        inside: Choice = (sums[self.edges[1:]] > sums[self.edges[:-1]])[self.paragraphs]
        return inside

    def taking_up(self, rows: Integers) -> tuple[Integers, Integers]:
        """Each of these rows for every theme of its paragraph: its place among them, and the number of the theme."""
        first, after = self.edges[self.paragraphs[rows]], self.edges[self.paragraphs[rows] + 1]
        times = after - first
        places = np.repeat(np.arange(len(rows)), times)
        return places, self.themes.codes[ranges.places(first, times)]


@lru_cache(maxsize=4)  # grouping after grouping asks for them
def of(tables: Tables) -> Coded:
    """The passages of these tables."""
    passages = tables.passages
    columns = {name: column(passages[name]) for name in COLUMNS}
    paragraphs, themes, edges = _paragraphs(tables, columns["document"])
    return Coded(
        numbers=passages["passage"].to_numpy(),
        starts=passages["start"].to_numpy(),
        ends=passages["end"].to_numpy(),
        words=passages["words"].to_numpy(),
        spoken=(passages["voice"] != Voice.APPARATUS).to_numpy(bool),
        columns=columns,
        paragraphs=paragraphs,
        themes=themes,
        edges=edges,
        turns=_turns(tables, columns["document"].codes),
    )


def _turns(tables: Tables, documents: Integers) -> Integers:
    """The number of the turn that each passage stands in, -1 where its document has none before it."""
    begins = np.searchsorted(tables.passages["passage"].to_numpy(), tables.turns["passage"].to_numpy())
    turns = np.searchsorted(begins, np.arange(len(documents)), side="right") - 1
    turns[turns >= 0] = np.where(documents[begins[turns[turns >= 0]]] == documents[turns >= 0], turns[turns >= 0], -1)
    return turns


def column(values: pd.Series[Any]) -> Column:
    """Any column as numbers."""
    codes, distinct = schemas.numbered(values)
    return Column(codes, pd.Index(distinct))


def _paragraphs(tables: Tables, documents: Column) -> tuple[Integers, Column, Integers]:
    """The paragraph of each passage, the themes of all, and where those of each paragraph begin and end."""
    own, taken = tables.passages["paragraph"].to_numpy(), tables.themes["paragraph"].to_numpy()
    width = 1 + max(own.max(initial=0), taken.max(initial=0))
    numbers, distinct = pd.factorize(documents.codes * width + own)
    places = pd.Index(distinct).get_indexer(
        pd.Index(documents.values.get_indexer(pd.Index(tables.themes["document"])) * width + taken)
    )
    order = np.argsort(places, kind="stable")
    edges = np.searchsorted(places[order], np.arange(len(distinct) + 1))
    return numbers.astype(np.int64), column(tables.themes["theme"].take(order)), edges
