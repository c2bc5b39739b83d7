"""What stands out in the texts in view: sentences, each with the list that it was counted from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import permutations
from typing import Any

import pandas as pd

from dashboard.evidence import Opened, opens
from dashboard.wording import VOICES, number, plural

OFTEN = 3  # mentions from which a name, or the lack of it, is worth a sentence
_MOST = 3  # sentences of a kind


@dataclass(frozen=True, slots=True)
class Finding:
    """A sentence and its evidence."""

    text: str
    opens: Opened
    mentions: int  # that the evidence holds


def found(rates: pd.DataFrame, names: pd.DataFrame) -> list[Finding]:
    """Names that one voice alone uses, then actors that voices mention at rates whose intervals lie apart.

    `rates` and `names` are grouped by voice (columns of metrics.naming RATES and NAMES).
    """
    return [*_own_names(names), *_apart(rates)]


def _own_names(names: pd.DataFrame) -> list[Finding]:
    """Where two voices speak of the same actor, names that only one of them has, most used first."""
    sentences: list[Finding] = []
    for row in names[names["form"] != "coreference"].itertuples(index=False):
        others = names[(names["actor"] == row.actor) & (names["voice"] != row.voice)]
        alone = not (others["surface"] == row.surface).any()
        if row.mentions >= OFTEN and alone and others["mentions"].sum() >= OFTEN and row.surface != row.label:
            sentences.append(_own_name(row, int(others["mentions"].sum())))
    return sentences[:_MOST]


def _own_name(row: Any, others: int) -> Finding:
    text = (
        f"Only the {VOICES[row.voice].lower()} calls {row.label} “{row.surface}”: {row.mentions} to 0 "
        f"in {plural(others, 'mention')} by the other voices."
    )
    where = {"actor": row.actor, "form": row.form, "surface": row.surface, "voice": row.voice}
    return Finding(text, opens("mentions", **where), row.mentions)


def _apart(rates: pd.DataFrame) -> list[Finding]:
    """Actors mentioned more often by one voice than by another, the surest difference first."""
    pairs = sorted(_pairs(rates), key=lambda pair: pair[0].low / pair[1].high, reverse=True)
    first = {more.actor: (more, less) for more, less in reversed(pairs)}  # of each actor its surest pair
    ordered = sorted(first.values(), key=lambda pair: pair[0].low / pair[1].high, reverse=True)
    return [_difference(more, less) for more, less in ordered[:_MOST]]


def _pairs(rates: pd.DataFrame) -> Iterator[tuple[Any, Any]]:
    for _, own in rates.groupby("actor", sort=False, observed=True):
        for more, less in permutations(own.itertuples(index=False), 2):
            if more.mentions >= OFTEN and more.low > less.high:
                yield more, less


def _difference(more: Any, less: Any) -> Finding:
    said = [
        f"the {VOICES[row.voice].lower()} {number(row.rate)} ({number(row.low)} to {number(row.high)})"
        for row in (more, less)
    ]
    text = f"{more.label} per 1,000 words: {said[0]}, {said[1]}; the 95 % intervals lie apart."
    return Finding(text, opens("mentions", actor=more.actor, voice=more.voice), more.mentions)
