"""What the figures about words say, in sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from dashboard.corpus import kept
from dashboard.sides import Side
from dashboard.wording import number, percent, plural
from metrics import coded
from metrics.intervals import MINIMUM_PLACES
from metrics.keyness import PRIOR_WORDS
from metrics.tables import Tables

_NAMED = 3  # terms of each side that a sentence names


@kept
def key_terms(found: Mapping[Side, pd.DataFrame], labels: Mapping[str, str]) -> list[str]:
    """The terms that each side surely uses more than the rest, the first few."""
    sentences = []
    for side, table in found.items():
        sure = list(table.loc[table["lrc"] > 0, "term"])
        named = ", ".join(sure[:_NAMED]) or "nothing"
        more = f" and {plural(len(sure) - _NAMED, 'further term')}" if len(sure) > _NAMED else ""
        sentences.append(f"{labels[str(side)]}: surely more often {named}{more}.")
    return sentences


def several(languages: Sequence[str]) -> str:
    """What texts in several languages mean for the words that sides use more."""
    if len(languages) < 2:
        return ""
    named = f"{', '.join(languages[:-1])} and {languages[-1]}"
    return f"These texts are in {named}: a side may use a word more only for its language."


def tested(table: pd.DataFrame, unit: str, draws: int, shared: int, *, whole: bool) -> list[str]:
    """What p rests on, or why there is none; where the `whole` is shown, the prior of z."""
    weight = number(PRIOR_WORDS, digits=0)
    more = [f"The prior of z weighs {weight} words, shared out as in both sides together."] if whole else []
    more += [f"{plural(shared, 'word')} stand on both sides and count on each."] if shared else []
    if table["p"].isna().all():
        return [f"Descriptive only: a side has a single part ({unit}), so no difference can be tested.", *more]
    below = int((table["p_adjusted"] < 0.05).sum())
    found = f"{plural(below, 'term')} of {len(table):,} below .05 among all terms"
    how = f"whole {unit}s exchanged between the sides at random {draws} times"
    return [f"p, stricter than “surely”, which takes each word by itself: {how}; {found}.", *more]


@kept
def ratios(table: pd.DataFrame, names: tuple[str, str]) -> str:
    """The surest term of either side."""
    ends = [(names[0], table.head(1), 1), (names[1], table.tail(1), -1)]
    said = [f"{name}: {end['term'].iloc[0]}" for name, end, sign in ends if sign * float(end["lrc"].sum()) > 0]
    return f"Surest differences: {'; '.join(said)}." if said else "No difference is sure: every interval holds 0."


@kept
def all_words(table: pd.DataFrame, names: tuple[str, str], drawn: int) -> str:
    """How many words either end surely uses more, and how many are drawn."""
    more = [int((sign * table["lrc"] > 0).sum()) for sign in (1, -1)]
    said = ", ".join(f"{count} more often by {name}" for count, name in zip(more, names, strict=True))
    part = (
        f"{drawn:,} of {len(table):,} words drawn" if drawn < len(table) else f"all {plural(len(table), 'word')} drawn"
    )
    return f"Surely different: {said}; {part}."


@kept
def spread(table: pd.DataFrame, query: str) -> str:
    """How often a query stands in all texts together."""
    row = table.iloc[0]
    bounds = interval(row["count"], row["low"], row["high"])
    rate = f"{number(row['rate'], digits=2)}{bounds} per 1,000 words"
    sure = "with 95 % confidence" if bounds else f"(an interval needs {MINIMUM_PLACES} places)"
    parts = f"in {row['units_with']} of {plural(int(row['units']), 'part')}"
    share = f"{percent(row['share_low'], 1)} to {percent(row['share_high'], 1)}"
    places = plural(int(row["count"]), "place")
    return f"“{query}”: {places}, {rate} {sure}; {parts} ({share})."


def interval(count: int, low: float, high: float) -> str:
    """The interval of a rate in brackets; nothing where it rests on too few places."""
    return f" ({number(low, digits=2)} to {number(high, digits=2)})" if count >= MINIMUM_PLACES else ""


@kept
def positions(hits: pd.DataFrame, tables: Tables, drawn: int, query: str) -> str:
    """In which texts a query stands, and how many of its places are drawn."""
    known = coded.of(tables)
    counts = known.sums("document", known.rows(hits["passage"].to_numpy()))
    most = sorted(counts, key=counts.__getitem__, reverse=True)[:_NAMED]  # of as many, the first in the corpus
    said = ", ".join(f"{tables.document_labels[document]} {counts[document]}" for document in most)
    thinned = f"; {drawn} of {len(hits):,} places drawn" if drawn < len(hits) else ""
    return f"“{query}” stands most in: {said}{thinned}."


def no_place(query: str, part: tuple[int, int]) -> str:
    """That a query stands in a text, but not in the part of each that is looked at."""
    low, high = part
    return f"“{query}” stands nowhere between {low} % and {high} % of a text, only before or after."


def lines(count: int, shown: int) -> str:
    """How many of the places are shown."""
    if count <= shown:
        return f"{plural(count, 'place')}."
    return f"The first {shown} of {count:,} in this order; the download holds all."
