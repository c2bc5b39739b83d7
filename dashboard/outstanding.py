"""What stands out in the texts in view: sentences, each with the list that it was counted from."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, permutations
from typing import Any

import pandas as pd

from dashboard.evidence import Opened, opens
from dashboard.wording import VOICES, number, plural
from metrics.schemas import as_rows

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
    rows = list(as_rows(names))
    mentions: Counter[str] = Counter()
    users: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    own: Counter[tuple[str, str]] = Counter()
    for row in rows:
        mentions[row.actor] += row.mentions
        own[row.actor, row.voice] += row.mentions
        users[row.actor, row.surface].add(row.voice)
    alone = (
        (row, others)
        for row in rows
        if row.mentions >= OFTEN and row.form != "coreference" and row.surface != row.label
        if len(users[row.actor, row.surface]) == 1
        if (others := mentions[row.actor] - own[row.actor, row.voice]) >= OFTEN
    )
    return [_own_name(row, others) for row, others in islice(alone, _MOST)]


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
    by_actor: defaultdict[str, list[Any]] = defaultdict(list)
    for row in as_rows(rates):
        by_actor[row.actor].append(row)
    for own in by_actor.values():
        for more, less in permutations(own, 2):
            if more.mentions >= OFTEN and more.low > less.high:
                yield more, less


def _difference(more: Any, less: Any) -> Finding:
    said = [
        f"the {VOICES[row.voice].lower()} {number(row.rate)} ({number(row.low)} to {number(row.high)})"
        for row in (more, less)
    ]
    text = f"{more.label} per 1,000 words: {said[0]}, {said[1]}; the 95 % intervals lie apart."
    return Finding(text, opens("mentions", actor=more.actor, voice=more.voice), more.mentions)
