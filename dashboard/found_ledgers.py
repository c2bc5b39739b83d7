"""Tables of what was found in the texts: layouts, turns, remarks, faulty marks."""

from __future__ import annotations

import pandas as pd

from dashboard.components import ledger
from dashboard.components.ledger import Cell, Table
from dashboard.evidence import opens
from dashboard.wording import VOICES, first, number, place, shortened
from metrics import language
from metrics.model import Voice
from metrics.schemas import as_rows
from metrics.tables import Tables

MOST = 50  # texts, or faulty marks, that a table lists
NAMED = 6  # speakers of a text that a screen names


@ledger.drawn
def texts(tables: Tables, found: pd.DataFrame) -> Table:
    """What each text holds."""
    words = _spoken(found).groupby("document", observed=True)["words"].sum()
    frames = (tables.turns, tables.notes, tables.oddities)
    turns, notes, odd = (_numbers(frame, found) for frame in frames)
    marked = _numbers(tables.quotations, _spoken(found))
    listed = {"turns": turns, "notes": notes, "quotations": marked, "oddities": odd}
    rows: list[list[Cell | str]] = []
    about = _about(tables, found)
    for row in as_rows(about.head(MOST)):
        counts = [_listed(own.get(row.document, 0), name, document=row.document) for name, own in listed.items()]
        size = _words(int(words.get(row.document, 0)), document=row.document)
        rows.append([row.label, row.language, f"{row.layout}, {row.confidence:.0%}", size, *counts])
    columns = ["Text", "Language", "Layout, how sure", "Words", "Turns", "Remarks", "Marked stretches", "Faulty marks"]
    return ledger.table("ledger-texts", first("What was found", MOST, len(about)), columns, rows)


def _numbers(frame: pd.DataFrame, found: pd.DataFrame) -> dict[str, int]:
    """How many rows of a frame stand in these passages, by document."""
    counts: dict[str, int] = frame[frame["passage"].isin(found["passage"])]["document"].value_counts().to_dict()
    return counts


@ledger.drawn
def layouts(tables: Tables, found: pd.DataFrame) -> Table:
    """How the turns of each text were found and why, and whose they are."""
    about = _about(tables, found)
    shown = about.head(MOST)
    spoken = _spoken(found)[["document", "voice", "speaker"]].drop_duplicates()
    held: dict[str, dict[str, None]] = {}
    speakers: dict[str, dict[str, None]] = {}
    for document, voice, speaker in as_rows(spoken[spoken["document"].isin(shown["document"])]):
        held.setdefault(document, {})[voice] = None
        if voice in (Voice.INTERVIEWER, Voice.SPEAKER) and pd.notna(speaker):
            speakers.setdefault(document, {})[speaker] = None
    rows: list[list[Cell | str]] = []
    for row in as_rows(shown):
        voices = ", ".join(label.lower() for voice, label in VOICES.items() if voice in held.get(row.document, ()))
        names = list(speakers.get(row.document, ()))
        who = f"{', '.join(names[:NAMED])}{' …' if len(names) > NAMED else ''}"
        rows.append([row.label, row.layout, row.reason or "–", voices, who or "–"])
    columns = ["Text", "Layout", "Reason", "Voices", "Speakers"]
    return ledger.table("ledger-layouts", first("Layout and reason", MOST, len(about)), columns, rows, align="left")


@ledger.drawn
def files(tables: Tables, found: pd.DataFrame) -> Table:
    """The group and the language of each text, what cannot be found in that, and how its file was read."""
    rows: list[list[Cell | str]] = []
    about = _about(tables, found)
    for row in as_rows(about.head(MOST)):
        off = "; ".join(language.off(row.language)) or "nothing"
        group, how = ("–" if pd.isna(value) else str(value) for value in (row.group, row.remarks))
        rows.append([row.label, group, language.name(row.language), off, how])
    columns = ["Text", "Group", "Language", "What is off in it", "How its file was read"]
    return ledger.table("ledger-files", first("Language and file", MOST, len(about)), columns, rows, align="left")


def _about(tables: Tables, found: pd.DataFrame) -> pd.DataFrame:
    """The facts of the documents in a frame, each called as everywhere: two of one name have numbers."""
    about = tables.documents[tables.documents["document"].isin(found["document"].unique())]
    return about.assign(label=about["document"].map(tables.document_labels))


@ledger.drawn
def oddities(tables: Tables, found: pd.DataFrame) -> Table | str:
    """Places where quotation marks are not as they should be."""
    labels = tables.document_labels
    here = tables.oddities[tables.oddities["passage"].isin(found["passage"])]
    if here.empty:
        return "Every quotation mark has its partner."
    rows: list[list[Cell | str]] = []
    for row in as_rows(here.head(MOST)):
        around = shortened(tables.texts[row.document][max(0, row.start - 25) : row.end + 25])
        cell = Cell(f"… {around} …", goes=place(labels, row.document, row.start))
        rows.append([cell, row.fault, row.repair, labels[row.document]])
    caption = first("Faulty marks", MOST, len(here), "place")
    return ledger.table("ledger-oddities", caption, ["Place", "What is wrong", "Read as", "Text"], rows, align="left")


def _spoken(found: pd.DataFrame) -> pd.DataFrame:
    return found[found["voice"] != "apparatus"]


def _words(value: int, **where: object) -> Cell:
    return Cell(number(value, digits=0), opens("passages", **where) if value else None, hint="words")


def _listed(value: int, table: str, **where: object) -> Cell:
    """A count that opens its list."""
    return Cell(str(value), opens(table, **where) if value else None)
