"""Groups of passages: by document, answer, voice, speaker, theme, or any of these together, through one argument.

Answers are numbered within a document, so a grouping by answer names the document too: ("document", "answer").
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import pandas as pd

from metrics import coded, ranges, schemas
from metrics.schemas import as_rows, framed
from metrics.tables import Tables
from metrics.word_edges import Integers

DIMENSIONS = ("document", "answer", "voice", "speaker", "theme", "layer", "host_voice")
KEYS = {  # of the groups of several groupings
    "grouping": "string",  # its name
    "document": "string",  # this and the others are missing where it does not group by them
    "answer": "Int64",
    "voice": "string",
    "speaker": "string",
    "theme": "string",
}
_MOST = 1 << 62  # that a number of 64 bits tells apart
OWNED = 2 / 3  # a sentence belongs to the group that holds at least this share of its words


def members(tables: Tables, by: Sequence[str], passages: pd.DataFrame | None = None) -> pd.DataFrame:
    """The passages of each group: columns passage, words and those of `by`, apparatus left out.

    A passage without a value for a column of `by` is in no group; with several themes it is in several groups.
    `passages` narrows the corpus, as a filter does; by default it is all of it. Frames that have their own grouping
    columns (sides of a comparison) may name them in `by`.

    Raises:
        ValueError: if `by` names an unknown column.
    """
    rows, columns = _members(tables, by, passages)
    known = coded.of(tables)
    keys = {name: one.values.take(one.codes) for name, one in columns.items()}
    return pd.DataFrame({"passage": known.numbers[rows], "words": known.words[rows], **keys})


def _members(
    tables: Tables, by: Sequence[str], passages: pd.DataFrame | None
) -> tuple[Integers, dict[str, coded.Column]]:
    """The same as rows of the corpus and, for each column of `by`, the numbers of its values."""
    known, chosen = coded.of(tables), tables.passages if passages is None else passages
    unknown = [column for column in by if column not in (*known.columns, "theme", *chosen)]
    if unknown:
        raise ValueError(f"cannot group by {', '.join(unknown)}; choose from {', '.join(DIMENSIONS)}")
    rows = known.rows(chosen["passage"].to_numpy())
    places = np.flatnonzero(known.spoken[rows])  # in `chosen`
    columns: dict[str, coded.Column] = {}
    if "theme" in by and "theme" not in chosen:
        again, themes = known.taking_up(rows[places])
        places, columns["theme"] = places[again], coded.Column(themes, known.themes.values)
    for name in (name for name in by if name not in columns):
        own = known.columns.get(name)
        found = coded.Column(own.codes[rows], own.values) if own else coded.column(chosen[name])
        columns[name] = coded.Column(found.codes[places], found.values)
    has_all = np.all([one.codes >= 0 for one in columns.values()], axis=0) if columns else slice(None)
    held = {name: coded.Column(columns[name].codes[has_all], columns[name].values) for name in by}
    return rows[places][has_all], held


def where(
    tables: Tables, conditions: Iterable[tuple[str, Collection[str]]], passages: pd.DataFrame | None = None
) -> pd.DataFrame:
    """The passages that meet every condition: a column and the values it may have, as text.

    Raises:
        ValueError: if a condition names an unknown column.
    """
    chosen = tables.passages if passages is None else passages
    kept = meeting(tables, conditions, chosen)
    return chosen if kept.all() else chosen[kept]


def meeting(tables: Tables, conditions: Iterable[tuple[str, Collection[str]]], passages: pd.DataFrame) -> coded.Choice:
    """Which of these passages meet every condition of `where`."""
    known = coded.of(tables)
    rows = known.rows(passages["passage"].to_numpy())
    kept = np.ones(len(rows), bool)
    for column, values in conditions:
        if column not in DIMENSIONS:
            raise ValueError(f"there is no column {column}; choose from {', '.join(DIMENSIONS)}")
        kept &= known.among(column, values)[rows]
    return kept


def sizes(tables: Tables, by: Sequence[str], passages: pd.DataFrame | None = None) -> pd.DataFrame:
    """Words and passages of each group of `members`, in order of first appearance: columns `by`, words, passages."""
    return sizes_of(grouped(tables, by, passages))


def sizes_of(groups: Numbered) -> pd.DataFrame:
    """The same of groups that are there."""
    own = {name: column.array for name, column in groups.keys.items()}
    passages = np.bincount(groups.numbers, minlength=len(groups.words))
    return pd.DataFrame({**own, "words": groups.words, "passages": passages}, copy=False)


@dataclass(frozen=True, slots=True, eq=False)
class Numbered:
    """Groups as numbers from 0, in order of appearance: what is counted in passages is summed by these."""

    keys: pd.DataFrame  # a row a group: the columns of `by`
    words: Integers  # of each group
    passages: Integers  # of each member, ascending; several times where it is in several groups
    numbers: Integers  # the group of each member
    groupings: Integers  # the grouping of each group, from 0: groups are compared within one

    def of(self, passages: Integers) -> tuple[Integers, Integers]:
        """The places of those passages that are in a group, and their groups; in several groups, one after another."""
        if not len(self.passages):
            return self.passages, self.numbers
        first, last = self.passages[0], self.passages[-1]
        near = np.flatnonzero((passages >= first) & (passages <= last))  # few, where the groups are of a few texts
        own, members = passages[near] - first, np.bincount(self.passages - first)
        times = members[own]
        return np.repeat(near, times), self.numbers[ranges.places(ranges.offsets(members)[own], times)]

    def each(self) -> Iterator[tuple[tuple[object, ...], list[int]]]:
        """Each group's key, one value a column, and its passages."""
        order = np.argsort(self.numbers, kind="stable")
        passages = np.split(self.passages[order], np.searchsorted(self.numbers[order], np.arange(1, len(self.words))))
        keys = as_rows(self.keys) if len(self.keys.columns) else [()]
        yield from zip(keys, (own.tolist() for own in passages[: len(self.words)]), strict=True)


def grouped(tables: Tables, by: Sequence[str] = (), passages: pd.DataFrame | None = None) -> Numbered:
    """The groups of `members`, without columns one; those of all passages are kept, for table after table asks."""
    if passages is None or passages is tables.passages:
        return _of_all(tables, tuple(by))
    return _grouped(tables, by, passages)


@lru_cache(maxsize=16)
def _of_all(tables: Tables, by: tuple[str, ...]) -> Numbered:
    return _grouped(tables, by, tables.passages)


def _grouped(tables: Tables, by: Sequence[str], passages: pd.DataFrame | None) -> Numbered:
    keys, words, members, numbers = _in_columns(tables, by, passages)
    own = pd.DataFrame({name: values.array for name, values in keys.items()}, range(len(words)), copy=False)
    return Numbered(own, words, members, numbers, np.zeros(len(words), np.int64))


def _in_columns(
    tables: Tables, by: Sequence[str], passages: pd.DataFrame | None
) -> tuple[dict[str, pd.Index[Any]], Integers, Integers, Integers]:
    """The columns of groups: keys and words; passages of the members and their groups."""
    known = coded.of(tables)
    rows, columns = _members(tables, by, passages)
    numbers = numbers_of(one.codes for one in columns.values()) if by else np.zeros(len(rows), np.int64)
    first = firsts(numbers)
    keys = {name: one.values.take(one.codes[first]) for name, one in columns.items()}
    words = np.bincount(numbers, known.words[rows], minlength=len(first) if by else 1).astype(np.int64)
    order = np.argsort(rows, kind="stable")
    return keys, words, known.numbers[rows[order]], numbers[order]


def stacked(tables: Tables, groupings: Mapping[str, Sequence[str]], passages: pd.DataFrame | None = None) -> Numbered:
    """The groups of several groupings, one grouping after another, so that all are counted in one pass.

    `groupings` has the columns of each, of those of KEYS, by what it is called.
    """
    keys, words, members, numbers = zip(*(_in_columns(tables, by, passages) for by in groupings.values()), strict=True)
    sizes = [len(own) for own in words]
    shifts = np.repeat(ranges.offsets(np.array(sizes))[:-1], [len(own) for own in members])
    order = np.argsort(np.concatenate(members), kind="stable")
    return Numbered(
        _stacked_keys(groupings, keys, sizes),
        np.concatenate(words),
        np.concatenate(members)[order],
        (np.concatenate(numbers) + shifts)[order],
        np.repeat(np.arange(len(sizes)), sizes),
    )


def _stacked_keys(
    groupings: Iterable[str], keys: Sequence[Mapping[str, pd.Index[Any]]], sizes: Sequence[int]
) -> pd.DataFrame:
    """A row a group, columns KEYS."""
    columns: dict[str, list[object]] = {column: [] for column in KEYS}
    for name, own, size in zip(groupings, keys, sizes, strict=True):
        for column, values in columns.items():
            values += own[column].tolist() if column in own else [name if column == "grouping" else None] * size
    return framed(columns, KEYS)


def beside(keys: pd.DataFrame, rows: Integers, named: Mapping[str, Any], schema: Mapping[str, str]) -> pd.DataFrame:
    """The keys of the groups of these rows, and beside them columns of this schema; column by column, the soonest."""
    own = {name: keys[name].array.take(rows) for name in keys}
    return pd.DataFrame(own | schemas.columns(named, schema), copy=False)


def before(keys: pd.DataFrame, sizes: Integers, named: Mapping[str, Any], schema: Mapping[str, str]) -> pd.DataFrame:
    """The same where the rows stand group after group, so many of each."""
    own = {name: schemas.repeated(keys[name].array, sizes) for name in keys}
    return pd.DataFrame(own | schemas.columns(named, schema), copy=False)


def left_whole(tables: Tables, by: Sequence[str], groups: Numbered) -> Integers | None:
    """The number, among all groups of `by`, of each of these, of some passages; None where one of them lacks a passage.

    A filter by document or voice leaves groups whole that are told by them: what was computed of all holds for them.
    None as well where a passage may be in several groups.
    """
    if "theme" in by:
        return None
    every = grouped(tables, by)
    _, numbers = every.of(groups.passages[firsts(groups.numbers)])
    whole = np.bincount(every.numbers, minlength=len(every.words))[numbers] == np.bincount(groups.numbers)
    return numbers if whole.all() else None


def numbers_of(columns: Iterable[pd.Series[Any] | Integers]) -> Integers:
    """A number for each row, the same for rows of the same values, in order of appearance; no value is missing."""
    codes, distinct = np.zeros(1, np.int64), 1
    for column in columns:
        own = column - column.min(initial=0) if isinstance(column, np.ndarray) else schemas.numbered(column)[0]
        size = int(own.max(initial=0)) + 1
        if distinct * size > _MOST:
            codes, firsts = pd.factorize(codes)
            distinct = len(firsts)
        codes, distinct = codes * size + own, distinct * size
    return pd.factorize(codes)[0].astype(np.int64)


def firsts(numbers: Integers) -> Integers:
    """The row in which each of such numbers appears first."""
    found: Integers = np.flatnonzero(np.diff(np.maximum.accumulate(numbers), prepend=-1))
    return found


def owned(tables: Tables, groups: Numbered) -> tuple[Integers, Integers]:
    """The places in `sentences` of those that each group owns, group after group, and their groups.

    A sentence of which no group holds two thirds is owned by none. Sentences are whole: they keep the few words that
    another voice may hold in them.
    """
    rows, numbers = groups.of(tables.shares["passage"].to_numpy())
    sentences = np.searchsorted(tables.sentences["sentence"].to_numpy(), tables.shares["sentence"].to_numpy()[rows])
    cells, cell_of = np.unique(numbers * len(tables.sentences) + sentences, return_inverse=True)
    held = np.bincount(cell_of, tables.shares["words"].to_numpy()[rows], minlength=len(cells))
    owners, places = np.divmod(cells, max(len(tables.sentences), 1))
    kept = held >= OWNED * tables.sentences["words"].to_numpy()[places]
    return places[kept], owners[kept]


def owned_sentences(tables: Tables, group: pd.DataFrame, by: Sequence[str]) -> pd.DataFrame:
    """The same in order of the text: the columns of `sentences`, and those of `by`."""
    groups = grouped(tables, by, group)
    places, owners = owned(tables, groups)
    order = np.argsort(places, kind="stable")
    found = tables.sentences.take(places[order]).reset_index(drop=True)
    keys = groups.keys.take(owners[order]).reset_index(drop=True)
    return found.assign(**{column: keys[column] for column in by if column not in found})


def groups(frame: pd.DataFrame, by: Sequence[str]) -> Iterator[tuple[tuple[object, ...], pd.DataFrame]]:
    """Each group's key (one value a column of `by`; () without columns) and its rows."""
    if not by:
        yield (), frame
        return
    for key, rows in frame.groupby(list(by), sort=False, observed=True):
        yield (key if isinstance(key, tuple) else (key,)), rows
