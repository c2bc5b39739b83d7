"""Tables of words: what each side uses more, what all use alike, what stands where and beside what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from textwrap import shorten
from typing import Any

import numpy as np
import pandas as pd

from dashboard.compared import COMMONEST
from dashboard.components import ledger
from dashboard.components.ledger import Cell, Table
from dashboard.corpus import kept
from dashboard.evidence import opens
from dashboard.sides import Side, together
from dashboard.word_controls import Query
from dashboard.word_findings import interval
from dashboard.wording import VOICES, first, number, percent, ways
from metrics import coded, grouping
from metrics.schemas import as_rows
from metrics.tables import Tables

MOST = 40  # rows that a screen lists
RANKS = 12
LINES = 150
_DIFFERENCE = ("Log ratio", "95 % interval", "Surely at least", "% more", "Parts with it")
_STATISTICS = ("G2, 2 cells", "G2, 4 cells", "Log-odds z", "p alone", "p of all", "DPnorm")
_SURE = "log ratio at least {}, with 95 % confidence"
_UNSURE = "not surely more often than the rest"


@ledger.drawn
def key_terms(tables: Tables, found: Mapping[Side, pd.DataFrame], labels: Mapping[str, str], kind: str) -> Table:
    """Ranks × sides: the terms that each side uses more than the rest, with their number."""
    more = {side: used_more(table) for side, table in found.items()}
    columns = [[_key_term(tables, row, side, kind) for row in as_rows(own.head(RANKS))] for side, own in more.items()]
    rows: list[list[Cell | str]] = [
        [str(rank), *(cell or "" for cell in cells)] for rank, cells in enumerate(zip_longest(*columns), start=1)
    ]
    caption = "Used more than by the rest, and how often; pale: not surely more"
    caption = first(caption, RANKS, max(map(len, more.values()), default=0), "rank")
    return ledger.table("ledger-key", caption, ["Rank", *(labels[str(side)] for side in found)], rows, align="ranks")


def used_more(table: pd.DataFrame) -> pd.DataFrame:
    """The rows of a table of keyness whose terms a side uses more than the rest."""
    more = (table["log_ratio"].to_numpy() > 0) & (table["target_count"].to_numpy() > 0)
    return table.take(np.flatnonzero(more))


def _key_term(tables: Tables, row: Any, side: Side, kind: str) -> Cell:
    sure = row.lrc > 0
    hint = _SURE.format(number(row.lrc)) if sure else _UNSURE
    return Cell(f"{row.term} {row.target_count}", _places(tables, row.term, kind, str(side)), hint=hint, weak=not sure)


@kept
def opening(tables: Tables, found: pd.DataFrame, kind: str, side: str) -> pd.DataFrame:
    """Terms with the list that each opens, of a side as an address names it: column opens."""
    return found.assign(opens=[str(_places(tables, term, kind, side)) for term in found["term"].tolist()])


@ledger.drawn
def keyness(
    tables: Tables, table: pd.DataFrame, sides: tuple[str, str], names: tuple[str, str], kind: str, *, whole: bool
) -> Table:
    """The surest terms of both ends × how they differ; the `whole` has every statistic.

    `sides` are named as in an address, `names` as on the screen.
    Of many terms half of the rows are those that the second uses more, the surest last, as in the figure.
    """
    rows: list[list[Cell | str]] = []
    cut = len(table) > MOST
    for row in as_rows(pd.concat([table.head(MOST // 2), table.tail(MOST // 2)]) if cut else table):
        counts = zip((row.target_count, row.reference_count), (row.target_rate, row.reference_rate), sides, strict=True)
        cells = [_count(n, rate, _places(tables, row.term, kind, side)) for n, rate, side in counts]
        interval = f"{number(row.log_ratio_low)} to {number(row.log_ratio_high)}"
        difference = "only here" if row.percent_difference == float("inf") else number(row.percent_difference, digits=0)
        parts = f"{row.target_answers} and {row.reference_answers}"
        figures = [number(row.log_ratio), interval, number(row.lrc), difference, parts]
        rows.append([row.term, *cells, *figures, *(_statistics(row) if whole else ())])
    caption = f"{names[0]} against {names[1]}: number (per 1,000 words)"
    if cut:
        caption += f", the surest {MOST // 2} of each, of {len(table):,} terms"
    columns = ["Term", *names, *_DIFFERENCE, *(_STATISTICS if whole else ())]
    return ledger.table("ledger-keyness", caption, columns, rows)


def _statistics(row: Any) -> list[str]:
    """What _STATISTICS names."""
    figures = [number(value) for value in (row.g2, row.g2_4cell, row.z)]
    figures += [number(value, digits=3) for value in (row.p, row.p_adjusted)]
    spread = (number(value, digits=2) for value in (row.target_dp_norm, row.reference_dp_norm))
    return [*figures, " and ".join(spread)]


@ledger.drawn
def alike(
    tables: Tables, table: pd.DataFrame, sides: tuple[str, str], names: tuple[str, str], kind: str
) -> Table | str:
    """Terms whose rates are surely alike."""
    if table.empty:
        return "No term stands here often enough to say that both use it alike (log ratio surely within 1)."
    rows: list[list[Cell | str]] = []
    for row in as_rows(table.head(MOST)):
        counts = zip((row.target_count, row.reference_count), (row.target_rate, row.reference_rate), sides, strict=True)
        cells = [_count(n, rate, _places(tables, row.term, kind, side)) for n, rate, side in counts]
        interval = f"{number(row.log_ratio_low)} to {number(row.log_ratio_high)}"
        rows.append([row.term, *cells, number(row.log_ratio), interval, number(row.dp_norm, digits=2)])
    caption = "Number (per 1,000 words); rates surely within half and double of each other"
    columns = ["Term", *names, "Log ratio", "95 % interval", "DPnorm"]
    return ledger.table("ledger-alike", first(caption, MOST, len(table), "term"), columns, rows)


@ledger.drawn
def frequent(found: Mapping[Side, Mapping[str, int]], labels: Mapping[str, str]) -> Table:
    """Runs of words × sides in occurrences, the commonest first."""
    totals = {run: 0 for counts in found.values() for run in counts}
    for counts in found.values():
        for run, count in counts.items():
            totals[run] += count
    ranked = sorted(totals, key=lambda run: -totals[run])[:MOST]
    rows: list[list[Cell | str]] = []
    for run in ranked:
        cells = [_places_cell(counts.get(run), run, side) for side, counts in found.items()]
        rows.append([run, *cells])
    caption = f"The commonest{f' {MOST}' if len(totals) > MOST else ''}; a dash: not among the {COMMONEST} of this side"
    return ledger.table("ledger-frequent", caption, ["Words", *(labels[str(side)] for side in found)], rows)


def _places_cell(count: int | None, run: str, side: Side) -> Cell:
    return Cell(str(count), opens("phrases", phrase=run, side=side)) if count else Cell("–")


@ledger.drawn
def spread(tables: Tables, table: pd.DataFrame, hits: pd.DataFrame, query: Query) -> Table:
    """Documents × voices in occurrences, with rate and spread of each document."""
    sizes, totals, texts = _sizes(tables, hits, MOST)
    here = [voice for voice in VOICES if voice in totals]
    rows: list[list[Cell | str]] = []
    for row in as_rows(table):  # all texts together, then each
        whole = pd.isna(row.document)
        where = {} if whole else {"document": row.document}
        counts = [totals[voice] if whole else sizes[row.document].get(voice, 0) for voice in here]
        cells = [_matches(n, query, **where, voice=voice) for n, voice in zip(counts, here, strict=True)]
        rate = f"{number(row.rate, digits=2)}{interval(row.count, row.low, row.high)}"
        bounds = f"{percent(row.share_low, 1)} to {percent(row.share_high, 1)} with 95 % confidence"
        parts = Cell(f"{row.units_with} of {row.units}", hint=bounds)
        name = "All" if whole else tables.document_labels[row.document]
        even = number(row.dp_norm, digits=2)
        rows.append([name, _matches(row.count, query, **where), *cells, rate, parts, even])
    columns = ["Document", "Number", *(VOICES[voice] for voice in here), "Per 1,000 words"]
    caption = first("How often, and how evenly", MOST, texts)
    return ledger.table("ledger-spread", caption, [*columns, "Parts", "DPnorm"], rows)


def _sizes(tables: Tables, hits: pd.DataFrame, most: int) -> tuple[dict[str, dict[str, int]], dict[str, int], int]:
    """How many places stand in each voice of the first documents, and of all; how many documents have any."""
    known = coded.of(tables)
    rows = known.rows(hits["passage"].to_numpy())
    begins = np.flatnonzero(np.diff(known.columns["document"].codes[rows], prepend=-1))
    own = rows[: begins[most]] if len(begins) > most else rows
    cells = grouping.numbers_of(known.columns[name].codes[own] for name in ("document", "voice"))
    held = own[grouping.firsts(cells)]
    found: dict[str, dict[str, int]] = {}
    names = (known.columns[name].listed(held) for name in ("document", "voice"))
    for document, voice, count in zip(*names, np.bincount(cells).tolist(), strict=True):
        found.setdefault(document, {})[voice] = count
    return found, known.sums("voice", rows), len(begins)


@ledger.drawn
def lines(tables: Tables, found: pd.DataFrame) -> Table:
    """The places with the words before and after."""
    rows: list[list[Cell | str]] = []
    way = ways(tables.document_labels)
    for row in as_rows(found.head(LINES)):
        who = VOICES[row.voice] if pd.isna(row.speaker) else f"{VOICES[row.voice]}: {row.speaker}"
        source = " ".join(f"{who} · {tables.document_labels[row.document]}".split())
        if len(source) > 48:
            source = shorten(source, 48, placeholder=" …")
        words = Cell(row.node, goes=way(row.document, row.start, row.end), hint="in the text")
        rows.append([row.before, words, row.after, source])
    columns = ["Before", "Found", "After", "Whose words"]
    return ledger.table("ledger-lines", "Words before and after", columns, rows, align="lines", shown=len(rows))


@ledger.drawn
def beside(found: Mapping[str, pd.DataFrame], query: Query, window: int) -> Table:
    """Words near the query: how often, and three measures of how firmly they go with it."""
    rows: list[list[Cell | str]] = []
    for row in as_rows(found[""].head(MOST)):
        near = _near(row.near, query, window, row.term)
        figures = [number(value, digits=2) for value in (row.log_dice, row.mi3, row.g2)]
        every = Cell(f"{row.total:,}", opens("matches", query=row.term, how="phrase"))
        rows.append([row.term, near, every, *figures])
    columns = ["Word", "Near it", "In all", "Log-Dice", "MI3", "G2"]
    caption = first("Words near it, the firmest by log-Dice first", MOST, len(found[""]), "word")
    return ledger.table("ledger-beside", caption, columns, rows)


@ledger.drawn
def beside_by_voice(found: Mapping[str, pd.DataFrame], query: Query, window: int) -> Table:
    """Ranks × voices: the words that go most firmly with the query in each voice."""
    here = [voice for voice in VOICES if voice in found and len(found[voice])]
    tops = [
        [_near(row.near, query, window, row.term, voice=voice) for row in as_rows(found[voice].head(RANKS))]
        for voice in here
    ]
    rows: list[list[Cell | str]] = [
        [str(rank), *(cell or "" for cell in cells)] for rank, cells in enumerate(zip_longest(*tops), start=1)
    ]
    longest = max((len(found[voice]) for voice in here), default=0)
    caption = first("The firmest of each voice, and how often near it", RANKS, longest, "rank")
    return ledger.table(
        "ledger-beside-voice", caption, ["Rank", *(VOICES[voice] for voice in here)], rows, align="ranks"
    )


def _near(count: int, query: Query, window: int, term: str, **where: object) -> Cell:
    opened = opens("near", query=query.text, how=query.how, window=window, term=term, **where)
    return Cell(f"{term} {count}" if where else str(count), opened)


def _matches(count: int, query: Query, **where: object) -> Cell:
    return Cell(str(count), opens("matches", query=query.text, how=query.how, **where) if count else None)


def _count(count: int, rate: float, opened: Any) -> Cell:
    return Cell(f"{count} ({number(rate, digits=2)})", opened if count else None)


def _places(tables: Tables, term: str, kind: str, side: str) -> Any:
    if kind != "actors":
        return opens("phrases", phrase=term, side=side)
    actor = next(key for key, label in tables.actor_labels.items() if label == term)
    return opens("mentions", actor=actor, side=side)


def rest_of(side: Side, picked: Sequence[Side]) -> tuple[Side, ...]:
    """All other sides."""
    return tuple(other for other in picked if other != side)


def named(side: Side, rest: Sequence[Side], labels: Mapping[str, str]) -> tuple[tuple[str, str], tuple[str, str]]:
    """A side and the rest as an address names them, and as a screen does."""
    other = labels[str(rest[0])] if len(rest) == 1 else "The others"
    return (str(side), together(rest)), (labels[str(side)], other)
