"""Tables of quotations: their share of the words, who is quoted, with which reporting words, how sure that is."""

from __future__ import annotations

import pandas as pd

from dashboard import quoted
from dashboard.cells import words_cell
from dashboard.components import ledger
from dashboard.components.ledger import Cell, Table
from dashboard.evidence import opens
from dashboard.wording import KINDS, STANCES, VOICES, first, percent, place, shortened
from metrics.model import REPORTED
from metrics.schemas import as_rows
from metrics.tables import Tables

MOST = 200  # stretches that a screen lists
WIDEST = 6  # documents or reporters that have a column of their own


@ledger.drawn
def shares(tables: Tables, found: pd.DataFrame, marked: pd.DataFrame) -> Table:
    """Documents × own words, quoted words, and quotations whose speaker is not known."""
    spoken = found[found["voice"] != "apparatus"]
    rows: list[list[Cell | str]] = []
    for document, own in spoken.groupby("document", sort=False, observed=True):
        total, inside = int(own["words"].sum()), int(own.loc[own["voice"] == "quoted", "words"].sum())
        told = marked.loc[marked["document"] == document, "attribution"].value_counts()
        pieces = [_listed(int(told.get(kind, 0)), document=document, attribution=kind) for kind in ("named", "unnamed")]
        words = [
            words_cell(total - inside, document=document, own="yes"),
            words_cell(inside, document=document, voice="quoted"),
        ]
        unresolved = percent(int(told.get("unnamed", 0)), int(told.sum()))
        rows.append([tables.document_labels[str(document)], *words, percent(inside, total), *pieces, unresolved])
    columns = [
        "Document",
        "Own words",
        "Quoted words",
        "Quoted share",
        "Pieces with a speaker",
        "Without",
        "Unresolved",
    ]
    return ledger.table("ledger-quoted", "Words of each text", columns, rows)


@ledger.drawn
def sources(tables: Tables, marked: pd.DataFrame) -> Table:
    """Speakers quoted × all documents, and those that quote most."""
    said = marked[marked["kind"].isin(REPORTED)].dropna(subset="speaker")
    held = said["document"].value_counts()
    widest = set(held.index[:WIDEST])
    here = {document: label for document, label in tables.document_labels.items() if document in widest}
    counts = said.groupby(["speaker", "document"], sort=False, observed=True).size()
    rows: list[list[Cell | str]] = []
    for speaker, total in said["speaker"].value_counts().items():
        cells = [_listed(counts.get((speaker, one), 0), source=speaker, document=one) for one in here]
        rows.append([str(speaker), _listed(int(total), source=speaker), *cells])
    caption = "Pieces of speech by who said them" + _cut(len(held), "documents")
    return ledger.table("ledger-sources", caption, ["Speaker", "All", *here.values()], rows)


@ledger.drawn
def stances(marked: pd.DataFrame) -> Table | str:
    """Who reports × stance of the reporting verbs, with its share of those that the lists know."""
    told = marked.dropna(subset=["stance", "reporter"])
    rows: list[list[Cell | str]] = []
    for reporter in _reporters(told):
        own = told.loc[told["reporter"] == reporter, "stance"].value_counts()
        cells = [_share(int(own.get(key, 0)), int(own.sum()), reporter=reporter, stance=key) for key in STANCES]
        rows.append([reporter, *cells])
    return (
        ledger.table("ledger-stances", "Stance of the reporting verbs", ["Who reports", *STANCES.values()], rows)
        if rows
        else ""
    )


@ledger.drawn
def cues(marked: pd.DataFrame) -> Table:
    """Reporting words × all who report, and those who report most, with their stance."""
    told = marked.dropna(subset="cue")
    reporters = _reporters(told)
    here = reporters[:WIDEST]
    counts = told.groupby(["cue", "reporter"], sort=False, observed=True).size()
    known = told.dropna(subset="stance")
    stance = {cue: STANCES[key] for cue, key in zip(known["cue"], known["stance"], strict=True)}
    rows: list[list[Cell | str]] = []
    for cue, total in told["cue"].value_counts().items():
        cells = [_listed(counts.get((cue, reporter), 0), cue=cue, reporter=reporter) for reporter in here]
        rows.append([str(cue), stance.get(cue, "–"), _listed(int(total), cue=cue), *cells])
    caption = "Reporting words by who reports" + _cut(len(reporters), "who report")
    return ledger.table("ledger-cues", caption, ["Word", "Stance", "All", *here], rows)


@ledger.drawn
def review(tables: Tables, marked: pd.DataFrame) -> Table | str:
    """Speakers that somebody should look at."""
    doubtful = quoted.to_review(marked)
    if doubtful.empty:
        return "Every speaker was given by a rule that is right in 60 % of cases or more."
    return _stretches(tables, doubtful, key="ledger-review", caption="The least sure first; a click opens the place")


@ledger.drawn
def stretches(tables: Tables, marked: pd.DataFrame) -> Table | str:
    """Marked stretches in the order of the texts."""
    if marked.empty:
        return "No marked stretch meets all of these choices. Remove one."
    caption = "In the order of the texts; a click opens the place"
    return _stretches(tables, marked.sort_values(["document", "start"]), key="ledger-stretches", caption=caption)


def _stretches(tables: Tables, marked: pd.DataFrame, *, key: str, caption: str) -> Table:
    """Words, kind, speaker, who quotes, reporting word, rule and its accuracy."""
    rows: list[list[Cell | str]] = []
    for row in as_rows(marked.head(MOST)):
        words = shortened(tables.texts[row.document][row.start : row.end])
        cell = Cell(words, goes=place(tables.document_labels, row.document, row.start, row.end))
        sure = "" if pd.isna(row.confidence) else f"{quoted.RULES[row.rule]}, {percent(row.confidence, 1)}"
        known = ["" if pd.isna(value) else str(value) for value in (row.speaker, row.cue)]
        rows.append([cell, KINDS[row.kind], known[0], VOICES.get(row.host_voice, ""), known[1], sure])
    columns = [
        "Words",
        "Kind",
        "Speaker",
        "Quoted by",
        "Reporting word",
        "Why, how often right",
    ]
    caption = first(caption, MOST, len(marked), "stretch", "stretches")
    return ledger.table(key, caption, columns, rows, align="left")


def _cut(there: int, of: str) -> str:
    """What a caption says of columns that are left out."""
    return f": the {WIDEST} of {there:,} {of} with most have a column" if there > WIDEST else ""


def _reporters(told: pd.DataFrame) -> list[str]:
    """Who reports, most quotations first."""
    return list(map(str, told["reporter"].value_counts(sort=True).index))


def _listed(value: int, **where: object) -> Cell:
    """A count that opens its list."""
    return Cell(str(value), opens("quotations", **where) if value else None)


def _share(value: int, total: int, **where: object) -> Cell:
    text = f"{value} ({percent(value, total)})" if value else "0"
    return Cell(text, opens("quotations", **where) if value else None)
