"""Tables of the page Actors and names: mentions, names, neighbours, and what the lists do not have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import islice
from typing import Any

import numpy as np
import pandas as pd

from dashboard import counting as counted
from dashboard.components import ledger
from dashboard.components.ledger import Cell, Table
from dashboard.corpus import kept
from dashboard.evidence import Opened, opens
from dashboard.sides import Side
from dashboard.wording import FORMS, first, number
from metrics import coded
from metrics.naming import Counting
from metrics.schemas import as_rows

MOST = 25  # actors that a table lists
FEW = 12  # actors whose names are set side by side, and words around one
_PAIRS = 12
_NAMES = 4  # names in one cell; the others are in the table of the actor


@ledger.drawn
def mentions(rates: pd.DataFrame, labels: Mapping[Side, str], colours: Mapping[str, str], counting: Counting) -> Table:
    """Actors × groups: mentions, their rate and its interval. A click on an actor chooses it."""
    rows: list[list[Cell | str]] = []
    longest = rates["rate"].max()
    for (actor, label), own in islice(_by_actor(rates).items(), MOST):
        cells = [_rate(own.get(str(side)), colours[str(side)], longest, counting) for side in labels]
        rows.append([_chooses(actor, label), *cells])
    caption = first("Mentions (per 1,000 words; 95 % interval)", MOST, len(_by_actor(rates)), "actor")
    return ledger.table("ledger-mentions", caption, ["Actor", *labels.values()], rows)


@ledger.drawn
def matrix(names: pd.DataFrame, rates: pd.DataFrame, labels: Mapping[Side, str], counting: Counting) -> Table:
    """Actors × groups: the names used, each with its count; a star marks what one group alone says."""
    rows: list[list[Cell | str]] = []
    shown = list(islice(_by_actor(rates), FEW))
    used: dict[tuple[str, str], list[Any]] = {}
    own = coded.column(names["actor"]).among([actor for actor, _ in shown])
    for row in as_rows(names.take(np.flatnonzero(own))):
        used.setdefault((row.actor, row.side), []).append(row)
    for actor, label in shown:
        cells = [_used(used.get((actor, str(side)), []), actor, side, counting) for side in labels]
        rows.append([_chooses(actor, label), *cells])
    caption = first("Names used, with counts (* used by this column alone)", FEW, len(_by_actor(rates)), "actor")
    return ledger.table("ledger-matrix", caption, ["Actor", *labels.values()], rows, align="left")


@ledger.drawn
def names(own: pd.DataFrame, who: str, labels: Mapping[Side, str], counting: Counting) -> Table:
    """Names of one actor × groups, by form, with a total for a form that has several names."""
    here = {side: label for side, label in labels.items() if str(side) in set(own["side"].unique())}
    rows: list[list[Cell | str]] = []
    for form, of_form in own.groupby("form", sort=False, observed=True):
        counts = of_form.set_index(["surface", "side"])["mentions"]
        surfaces = list(of_form["surface"].unique())
        if len(surfaces) > 1:
            totals = of_form.groupby("side", observed=True)["mentions"].sum()
            cells = [_count(totals.get(str(side), 0), who, side, counting, form=form) for side in here]
            rows.append([f"{FORMS[str(form)]}, all", FORMS[str(form)], *cells, ""])
        for surface in surfaces:
            where = {"form": form, "surface": surface}
            cells = [_count(counts.get((surface, str(side)), 0), who, side, counting, **where) for side in here]
            only = of_form.loc[(of_form["surface"] == surface) & of_form["only"], "side"].head(1)
            alone = next((label for side, label in here.items() if str(side) in set(only)), "")
            rows.append([surface, FORMS[str(form)], *cells, alone])
    columns = ["Name", "Form", *here.values(), "Said by this one alone"]
    return ledger.table("ledger-names", "Who uses which name", columns, rows)


@ledger.drawn
def around(found: pd.DataFrame, who: str, labels: Mapping[Side, str], counting: Counting) -> Table | str:
    """Ranks × groups: words near the actor, strongest first, with the times they stand there."""
    by_side = {side: found[found["side"] == str(side)] for side in labels}
    most = max(map(len, by_side.values()), default=0)
    rows: list[list[Cell | str]] = []
    for rank in range(min(most, FEW)):
        row: list[Cell | str] = [str(rank + 1)]
        for side, own in by_side.items():
            row.append(_near(own.iloc[rank], who, side, counting) if rank < len(own) else "")
        rows.append(row)
    if not rows:
        return "No word stands twice or more within five words of this actor."
    caption = first("Words within five words, by log-Dice: times near of times in all", FEW, most, "rank")
    return ledger.table("ledger-around", caption, ["Rank", *labels.values()], rows, align="ranks")


@ledger.drawn
def together(pairs: pd.DataFrame, who: str | None, unit: str, counting: Counting) -> Table | str:
    """Pairs of actors: units that mention both, and either."""
    if who:
        pairs = pairs[(pairs["actor"] == who) | (pairs["other"] == who)]
    if pairs.empty:
        return f"No {unit} mentions two actors."
    rows: list[list[Cell | str]] = []
    for row in as_rows(pairs.head(_PAIRS)):
        where = {"actor": row.actor, "other": row.other, "unit": unit}
        hint = f"of {row.units_actor} with the first and {row.units_other} with the second"
        both = Cell(str(row.units), _opens("together", counting, **where), hint=hint)
        rows.append([f"{row.label} and {row.other_label}", both, number(row.log_dice)])
    caption = "Log-Dice: 14 where neither is mentioned without the other; one less is half as close"
    caption = first(caption, _PAIRS, len(pairs), "pair")
    return ledger.table("ledger-together", caption, ["Actors", f"{unit.capitalize()}s with both", "Log-Dice"], rows)


@kept
def _by_actor(rates: pd.DataFrame) -> dict[tuple[str, str], dict[str, Any]]:
    """Actor and label → side → its row, in order of the table."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for row in as_rows(rates):
        found.setdefault((row.actor, row.label), {})[row.side] = row
    return found


def _chooses(actor: str, label: str) -> Cell:
    return Cell(label, sets=("who", actor, label), hint="show this actor")


def _rate(row: Any, colour: str, longest: float, counting: Counting) -> Cell:
    if row is None:
        return Cell("–", hint="no words")
    if not row.mentions:
        return Cell("0", hint=f"at most {number(row.high)} per 1,000 words with 95 % confidence")
    opened = _opens("mentions", counting, actor=row.actor, side=row.side)
    text = f"{row.mentions} ({number(row.rate)}; {number(row.low)}–{number(row.high)})"
    return Cell(text, opened, share=row.rate / longest, colour=colour)


def _used(own: Sequence[Any], actor: str, side: Side, counting: Counting) -> Cell | str:
    if not own:
        return "–"
    said: Counter[str] = Counter()
    for row in own:
        said[row.surface] += row.mentions
    alone = {row.surface for row in own if row.only}
    named = [f"{surface}{'*' * (surface in alone)} {mentions}" for surface, mentions in list(said.items())[:_NAMES]]
    total = said.total()
    more = [f"{len(said) - _NAMES} more"] * (len(said) > _NAMES)
    hint = f"{number(sum(row.rate for row in own))} mentions per 1,000 of {own[0].words:,} words"
    opened = _opens("mentions", counting, actor=actor, side=side)
    return Cell(f"{total} · {', '.join([*named, *more])}", opened, hint=hint)


def _near(row: Any, who: str, side: Side, counting: Counting) -> Cell:
    opened = _opens("around", counting, actor=who, term=row["term"], side=side)
    hint = f"log-Dice {number(row['log_dice'])}"
    return Cell(f"{row['term']} {row['near']} (of {row['total']})", opened, hint=hint)


def _count(value: int, who: str, side: Side, counting: Counting, **where: object) -> Cell:
    return Cell(str(value), _opens("mentions", counting, actor=who, **where, side=side) if value else None)


def _opens(table: str, counting: Counting, **where: object) -> Opened:
    how = counted.written(counting)
    return opens(table, **where, **({"counting": how} if how else {}))
