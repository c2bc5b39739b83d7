"""How often a term stands in each document, how sure its rate is, and how evenly it is spread over the answers."""

from __future__ import annotations

import numpy as np
import pandas as pd

from metrics import coded, dispersion, grouping, intervals
from metrics.schemas import frame
from metrics.spoken import Spoken
from metrics.tables import Tables
from metrics.terms import UNITS
from metrics.word_edges import Integers

SPREAD = {
    "document": "string",  # missing in the row for all of them together
    "count": "int64",
    "words": "int64",
    "rate": "float64",  # per 1,000 words
    "low": "float64",  # 95 % interval over answers (quasi-Poisson), Garwood's where there is only one
    "high": "float64",
    "units_with": "int64",  # answers with the term
    "units": "int64",  # answers; what stands in none is one unit of its document
    "share_low": "float64",  # 95 % interval of the share of answers with the term (Wilson)
    "share_high": "float64",
    "dp_norm": "float64",  # 0 = even over the answers, 1 = all in one; missing for a single answer
}


def spread(
    tables: Tables, said: Spoken, hits: pd.DataFrame, *, unit: str = "answer", most: int | None = None
) -> pd.DataFrame:
    """The occurrences of a term by document. `hits` has the passage of each. Columns: SPREAD; the first row is all.

    With `most`, only the first so many documents that have the term have a row of their own.
    """
    known = coded.of(tables)
    words = np.bincount(known.rows(said.passages), minlength=len(known.numbers))
    places = np.bincount(known.rows(hits["passage"].to_numpy()), minlength=len(known.numbers))
    rows = np.flatnonzero(words)
    units = grouping.numbers_of(known.columns[column].codes[rows] for column in UNITS[unit])
    sizes, counts = (np.bincount(units, one[rows]).astype(np.int64) for one in (words, places))
    held = known.columns["document"].codes[rows[grouping.firsts(units)]]
    begins = np.flatnonzero(np.diff(held, prepend=-1))
    ends = np.append(begins[1:], len(held))[: len(begins)]
    if most is not None:
        having = np.flatnonzero(np.add.reduceat(counts, begins))[:most] if len(begins) else begins
        begins, ends = begins[having], ends[having]
    documents = known.columns["document"].values.take(held[begins]).tolist()
    parts = map(slice, begins.tolist(), ends.tolist())
    parted = [(None, slice(None)), *zip(documents, parts, strict=True)]
    return frame([_row(document, counts[part], sizes[part]) for document, part in parted], SPREAD)


def _row(document: str | None, counts: Integers, words: Integers) -> tuple[object, ...]:
    rate, total, having = intervals.clustered_rate(counts, words), int(counts.sum()), int(np.count_nonzero(counts))
    share = intervals.wilson(having, len(counts))
    even = dispersion.evenness(counts, words) if len(words) else float("nan")
    bounds = (rate.rate, rate.low, rate.high)
    return document, total, int(words.sum()), *bounds, having, len(counts), share.low, share.high, even
