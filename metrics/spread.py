"""How often a term stands in each document, how sure its rate is, and how evenly it is spread over the answers."""

from __future__ import annotations

import pandas as pd

from metrics import dispersion, intervals
from metrics.schemas import frame
from metrics.tables import Tables
from metrics.terms import UNITS, Spoken

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


def spread(tables: Tables, said: Spoken, hits: pd.DataFrame, *, unit: str = "answer") -> pd.DataFrame:
    """The occurrences of a term by document. `hits` has the passage of each. Columns: SPREAD; the first row is all."""
    by = UNITS[unit]
    about = tables.passages.set_index("passage")[["document", "answer"]]
    sizes = about.loc[said.passages].groupby(by, sort=False, dropna=False, observed=True).size()
    counts = about.loc[hits["passage"]].groupby(by, sort=False, dropna=False, observed=True).size()
    table = pd.DataFrame({"words": sizes, "count": counts.reindex(sizes.index, fill_value=0)}).reset_index()
    parts = table.groupby("document", sort=False, observed=True)
    return frame([_row(None, table), *(_row(str(key), own) for key, own in parts)], SPREAD)


def _row(document: str | None, units: pd.DataFrame) -> tuple[object, ...]:
    counts, words = units["count"].tolist(), units["words"].tolist()
    rate, total, having = intervals.clustered_rate(counts, words), sum(counts), sum(map(bool, counts))
    share = intervals.wilson(having, len(counts))
    even = dispersion.dispersion(counts, words).dp_norm if words else float("nan")
    bounds = (rate.rate, rate.low, rate.high)
    return document, total, sum(words), *bounds, having, len(counts), share.low, share.high, even
