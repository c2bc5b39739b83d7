"""Key phrases of every group of passages, and where they stand in the documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager

import numpy as np
import pandas as pd

from metrics import coded, grouping, keeping, keywords, places, spoken
from metrics.grouping import Numbered
from metrics.schemas import as_rows, frame
from metrics.tables import Tables

PHRASES = {
    "rank": "int64",  # from 1; a rank inside one group, scores of different groups cannot be compared
    "phrase": "string",  # as it stands in the text
    "score": "float64",  # YAKE's: smaller is better
    "places": "int64",  # how often it stands in the group's own words
    "merged": "string",  # phrases told by this one, joined by |
}


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
    known = coded.of(tables)
    languages = dict(as_rows(tables.documents[["document", "language"]]))
    of_codes = np.array([languages[document] for document in known.columns["document"].values], object)
    for key, passages in groups.each():
        held = set(of_codes[known.columns["document"].codes[known.rows(np.array(passages, np.int64))]].tolist())
        if len(held) == 1 and (language := held.pop()) in keywords.languages():
            yield key, spoken.own_words(tables, np.array(passages, np.int64)).text, language


def find(tables: Tables, group: pd.DataFrame, phrase: str) -> pd.DataFrame:
    """Every place of a phrase in the own words of a group, in order of the texts. Columns: spoken.PLACES."""
    said = spoken.of(tables, group["passage"].to_numpy())
    return spoken.located(tables, said, places.find(phrase, said.index))
