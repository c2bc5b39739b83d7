"""The columns of every base table: name, dtype, meaning. A table keeps its schema also when it is empty.

Every row drawn from a text carries document, start, end (code points, end exclusive).
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd
import pyarrow as pa
import pyarrow.compute as compute

DOCUMENTS = {
    "document": "string",
    "label": "string",  # what a screen calls it: title, else author and date, else id
    "title": "string",
    "author": "string",
    "date": "string",
    "source": "string",
    "language": "string",
    "group": "string",  # what a person put it together with
    "remarks": "string",  # how its file was read, joined by "; "
    "layout": "string",  # how its turns were found
    "confidence": "float64",  # how sure that is, 0 to 1
    "reason": "string",  # why this layout
    "words": "int64",  # apparatus left out
}
PASSAGES = {
    "passage": "int64",  # number over all documents
    "document": "string",
    "start": "int64",
    "end": "int64",
    "voice": "string",
    "speaker": "string",  # missing where nobody is named
    "answer": "Int64",  # number of the question and its answer
    "layer": "string",
    "host_voice": "string",  # the voice that a note or quotation stands in
    "paragraph": "int64",  # number in the document
    "words": "int64",
}
SENTENCES = {
    "sentence": "int64",  # number over all documents
    "document": "string",
    "start": "int64",
    "end": "int64",
    "words": "int64",
    "passage": "int64",  # where it begins
}
SHARES = {
    "sentence": "int64",
    "passage": "int64",
    "words": "int64",  # words of the sentence that stand in the passage
}
MENTIONS = {
    "document": "string",
    "start": "int64",
    "end": "int64",
    "actor": "string",  # id
    "label": "string",  # name of the actor on a screen
    "type": "string",
    "form": "string",
    "surface": "string",  # the name used, as it stands in the text, blanks made single
    "counted": "bool",  # False in a speaker's label and for a bare role ("the Ministry")
    "reason": "string",
    "inside": "bool",  # another mention, as "Lima" stands in "government in Lima"
    "again": "bool",  # inside a mention that counts for the same whole: rolled up, it is no second one
    "passage": "int64",
}
ACTORS = {
    "actor": "string",  # id
    "label": "string",
    "type": "string",  # person, state, organisation, alliance, company, collective, place
    "whole": "string",  # id of the topmost actor that it is part of: the state of a ministry; else its own
    "listed": "bool",  # by a pack; False where it was found in the texts
}
QUOTATIONS = {
    "document": "string",
    "start": "int64",
    "end": "int64",
    "kind": "string",
    "speaker": "string",
    "group": "int64",  # pieces of one utterance share it
    "confidence": "float64",  # measured accuracy of the rule that gave the speaker
    "rule": "string",
    "cue": "string",  # the reporting word as it stands in the text
    "stance": "string",  # of the cue: neutral, endorsing, distancing; missing where the list does not say
    "host_voice": "string",  # the voice that quotes
    "reporter": "string",  # who quotes: the holder of the turn, else the author; missing where the holder has no name
    "attribution": "string",  # named or unnamed; missing where the words are nobody else's
    "words": "int64",  # without those of reporting clauses between the marks
    "passage": "int64",
}
TURNS = {
    "document": "string",
    "start": "int64",
    "end": "int64",
    "voice": "string",
    "speaker": "string",
    "answer": "Int64",
    "passage": "int64",
}
NOTES = {
    "document": "string",
    "start": "int64",
    "end": "int64",
    "kind": "string",
    "passage": "int64",
}
ODDITIES = {
    "document": "string",
    "start": "int64",
    "end": "int64",
    "fault": "string",  # what is wrong with the marks here
    "repair": "string",  # how they were read all the same
    "passage": "int64",
}
THEMES = {
    "document": "string",
    "paragraph": "int64",
    "start": "int64",
    "end": "int64",
    "theme": "string",  # id
    "rank": "int64",  # 1 is the strongest theme of the paragraph
    "score": "float64",  # weighted hits per 100 words; 0 where a few words go on with the theme before
}
THEME_HITS = {
    "document": "string",
    "start": "int64",
    "end": "int64",
    "theme": "string",  # id
    "term": "string",  # as the word list writes it
    "passage": "int64",
}
SCHEMAS = {
    "documents": DOCUMENTS,
    "passages": PASSAGES,
    "sentences": SENTENCES,
    "shares": SHARES,
    "mentions": MENTIONS,
    "actors": ACTORS,
    "quotations": QUOTATIONS,
    "turns": TURNS,
    "notes": NOTES,
    "oddities": ODDITIES,
    "themes": THEMES,
    "theme_hits": THEME_HITS,
}
_PLAIN = frozenset({"int64", "float64", "bool"})  # without missing values, or NaN


def frame(rows: Iterable[Sequence[object]], schema: Mapping[str, str]) -> pd.DataFrame:
    """Rows as a frame of exactly this schema, also when there are none."""
    found = list(zip(*rows, strict=True)) or [()] * len(schema)
    return framed(dict(zip(schema, found, strict=True)), schema)


def framed(named: Mapping[str, Any], schema: Mapping[str, str]) -> pd.DataFrame:
    """Columns by name as a frame of exactly this schema; as arrays, for series would first be aligned by their rows."""
    return pd.DataFrame(columns(named, schema), copy=False)


def columns(named: Mapping[str, Any], schema: Mapping[str, str]) -> dict[str, Any]:
    """Columns by name, each of the kind that the schema says."""
    return {name: _column(named[name], kind) for name, kind in schema.items()}


def taken(values: Sequence[str | None], numbers: npt.NDArray[np.int64]) -> Any:
    """A column of words of which few differ: of each row the number of its word."""
    return _strings(pa.array(values, pa.large_string()).take(pa.array(numbers)))


def repeated(column: Any, times: npt.NDArray[np.int64]) -> Any:
    """Each value of a column so many times: what `take` gives, which looks for every word anew."""
    some = np.flatnonzero(times)
    if not isinstance(column.dtype, pd.StringDtype):
        return column.take(np.repeat(some, times[some]))
    runs = pa.RunEndEncodedArray.from_arrays(pa.array(np.cumsum(times[some])), _words(column.take(some)))
    return _strings(compute.run_end_decode(runs))


def tiled(column: Any, edges: npt.NDArray[np.int64], times: npt.NDArray[np.int64]) -> Any:
    """The stretches of a column of words between edges, each so many times, one after another."""
    words, tiles = _words(column), list[pa.Array]()
    for start, end, often in zip(edges[:-1].tolist(), edges[1:].tolist(), times.tolist(), strict=True):
        tiles += [words[start:end]] * often
    return _strings(pa.concat_arrays(tiles) if tiles else words[:0])


def as_rows(table: pd.DataFrame) -> Iterator[Any]:
    """Each row by the names of its columns: `itertuples`, which takes ten times as long to get at words, one by one."""
    return map(_row(tuple(table))._make, zip(*(listed(column) for _, column in table.items()), strict=True))


def listed(column: pd.Series[Any]) -> list[Any]:
    """The values of a column: `tolist`, which takes ten times as long to get at words."""
    if not isinstance(column.dtype, pd.StringDtype):
        return column.tolist()
    words = _words(column.array)
    return words.to_pylist() if not words.null_count else [pd.NA if one is None else one for one in words.to_pylist()]


def numbered(column: pd.Series[Any]) -> tuple[npt.NDArray[np.int64], Any]:
    """The numbers of the distinct values of a column, in order of appearance, -1 where there is none; and the values:
    `pd.factorize`, which takes three times as long for words.
    """
    if not isinstance(column.dtype, pd.StringDtype):
        codes, distinct = pd.factorize(column)
        return codes.astype(np.int64), distinct
    words = _words(column.array).dictionary_encode()
    return np.from_dlpack(words.indices.fill_null(-1)).astype(np.int64), _strings(words.dictionary)


@lru_cache(maxsize=256)
def _row(names: tuple[str, ...]) -> Any:
    return namedtuple("Row", names)


def _column(values: Any, kind: str) -> Any:
    """Strings by the library that keeps them, numbers as they are: pandas would look at every value once more."""
    if isinstance(values, list | tuple | np.ndarray):
        if kind == "string":
            return _strings(pa.array(values, pa.large_string(), from_pandas=True))
        if kind in _PLAIN:
            return np.asarray(values, kind)
    if kind == "string" and isinstance(values, pd.arrays.ArrowStringArray) and values.dtype.na_value is pd.NA:
        return values
    return pd.array(values, dtype=kind)


def _words(column: Any) -> pa.Array:
    """A column "string" as the library keeps it that its words come from."""
    words = pa.array(column)
    return words.combine_chunks() if isinstance(words, pa.ChunkedArray) else words


def _strings(words: pa.Array) -> Any:
    """A column "string" of words as pandas keeps them; `pd.array` would look for that, in ten times the time."""
    return pd.arrays.ArrowStringArray(words)
