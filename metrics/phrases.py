"""Key phrases of every group of passages, and where they stand in the documents."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import lru_cache

import pandas as pd

from metrics import grouping, keeping, keywords, places, tokens
from metrics.grouping import Numbered
from metrics.schemas import frame
from metrics.tables import Tables

PHRASES = {
    "rank": "int64",  # from 1; a rank inside one group, scores of different groups cannot be compared
    "phrase": "string",  # as it stands in the text
    "score": "float64",  # YAKE's: smaller is better
    "places": "int64",  # how often it stands in the group's own words
    "merged": "string",  # phrases told by this one, joined by |
}
PLACES = {
    "document": "string",
    "start": "int64",
    "end": "int64",
    "passage": "int64",
    "words": "int64",
}
_GAP = "\n\n"  # no phrase reaches over it


@dataclass(frozen=True, slots=True)
class Words:
    """The own words of a group as one text, and the passage that each stretch of it comes from."""

    text: str
    offsets: tuple[int, ...]  # where each stretch begins in the text
    stretches: tuple[tuple[int, str, int], ...]  # passage, document, start there


def own_words(tables: Tables, group: pd.DataFrame) -> Words:
    """The words that a group says itself, notes and quotations of others cut out; neighbours stay joined."""
    return _joined(tables, group["passage"].tolist())


def _joined(tables: Tables, passages: Iterable[int]) -> Words:
    stretches = _stretches(tables)
    rows = [(passage, *stretches[passage]) for passage in sorted(set(passages) & stretches.keys())]
    pieces: list[str] = []
    offsets: list[int] = []
    size, before = 0, ("", -1)
    for _, document, start, end in rows:
        gap = "" if before in ((document, start), ("", -1)) else _GAP
        pieces += [gap, tables.texts[document][start:end]]
        offsets.append(size + len(gap))
        size, before = size + len(gap) + end - start, (document, end)
    return Words("".join(pieces), tuple(offsets), tuple(row[:3] for row in rows))


@lru_cache(maxsize=4)
def _stretches(tables: Tables) -> Mapping[int, tuple[str, int, int]]:
    """Document, start and end of every passage by its number, asked for group after group."""
    columns = (tables.passages[column].tolist() for column in ("passage", "document", "start", "end"))
    return {passage: (document, start, end) for passage, document, start, end in zip(*columns, strict=True)}


def extract(
    tables: Tables, by: Sequence[str] = (), passages: pd.DataFrame | None = None, *, top: int = 20
) -> pd.DataFrame:
    """The key phrases of every group. Columns: `by`, then PHRASES; no row for a group in a language that YAKE lacks."""
    return extracted(tables, grouping.grouped(tables, by, passages), top=top)


def extracted(tables: Tables, groups: Numbered, *, top: int = 20) -> pd.DataFrame:
    """The same of groups that are there."""
    rows = []
    for key, text, language in _texts(tables, groups):
        rows += [
            (*key, rank, one.text, one.score, len(one.spans), "|".join(one.merged))
            for rank, one in enumerate(keeping.phrases(text, language, top), start=1)
        ]
    return frame(rows, {str(column): str(kind) for column, kind in groups.keys.dtypes.items()} | PHRASES)


def ahead(tables: Tables, groupings: Iterable[Sequence[str]], *, top: int = 20) -> AbstractContextManager[None]:
    """While the body runs, find the phrases of several groupings; after it `extract` has them ready."""
    wanted = (grouping.grouped(tables, by) for by in groupings)
    texts = [(text, language) for groups in wanted for _, text, language in _texts(tables, groups)]
    return keeping.filling(texts, top)


def _texts(tables: Tables, groups: Numbered) -> Iterator[tuple[tuple[object, ...], str, str]]:
    """Key, own words and language of each group whose language YAKE knows."""
    stretches = _stretches(tables)
    languages = dict(zip(tables.documents["document"].tolist(), tables.documents["language"].tolist(), strict=True))
    for key, passages in groups.each():
        spoken = {languages[stretches[passage][0]] for passage in passages}
        if len(spoken) == 1 and (language := spoken.pop()) in keywords.languages():
            yield key, _joined(tables, passages).text, language


def find(tables: Tables, group: pd.DataFrame, phrase: str) -> pd.DataFrame:
    """Every place of a phrase in the own words of a group, in order of the texts. Columns: PLACES."""
    words = own_words(tables, group)
    return frame((place(words, *span) for span in places.find(phrase, places.index(words.text))), PLACES)


def place(words: Words, start: int, end: int) -> tuple[object, ...]:
    """Where a stretch of a group's own words stands in its document: a row of PLACES."""
    at = bisect_right(words.offsets, start) - 1
    passage, document, origin = words.stretches[at]
    shift = origin - words.offsets[at]
    return document, start + shift, end + shift, passage, tokens.count(words.text, start, end)
