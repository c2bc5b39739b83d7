"""Tables of what was found in the texts: layouts, turns, remarks, faulty marks."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd

from dashboard.cells import words_cell
from dashboard.components import ledger
from dashboard.components.ledger import Cell, Table
from dashboard.corpus import kept
from dashboard.evidence import opens
from dashboard.wording import VOICES, first, percent, place, shortened
from metrics import coded, grouping, language
from metrics.coded import Choice, Coded
from metrics.model import Voice
from metrics.schemas import as_rows
from metrics.tables import Tables
from metrics.word_edges import Integers

MOST = 50  # texts, or faulty marks, that a table lists
NAMED = 6  # speakers of a text that a screen names
_Held = dict[str, dict[str, None]]  # by document, in order


@ledger.drawn
def texts(tables: Tables, found: pd.DataFrame) -> Table:
    """What each text holds."""
    known, (about, own, every) = coded.of(tables), _first(tables, found)
    held = np.zeros(len(known.numbers), bool)
    held[own] = True
    spoken = own[known.spoken[own]]
    words = known.sums("document", spoken, known.words[spoken])
    turns, notes, odd = (_numbers(known, frame, held) for frame in (tables.turns, tables.notes, tables.oddities))
    marked = _numbers(known, tables.quotations, held & known.spoken)
    listed = {"turns": turns, "notes": notes, "quotations": marked, "oddities": odd}
    rows: list[list[Cell | str]] = []
    for label, row in about:
        counts = [_listed(own.get(row.document, 0), name, document=row.document) for name, own in listed.items()]
        size = words_cell(words.get(row.document, 0), document=row.document)
        rows.append([label, row.language, f"{row.layout}, {percent(row.confidence, 1)}", size, *counts])
    columns = ["Text", "Language", "Layout, how sure", "Words", "Turns", "Remarks", "Marked stretches", "Faulty marks"]
    return ledger.table("ledger-texts", first("What was found", MOST, every), columns, rows)


def _numbers(known: Coded, frame: pd.DataFrame, held: Choice) -> dict[str, int]:
    """How many rows of a frame stand in the passages held, by document."""
    rows = known.rows(frame["passage"].to_numpy())
    return known.sums("document", rows[held[rows]])


@ledger.drawn
def layouts(tables: Tables, found: pd.DataFrame) -> Table:
    """How the turns of each text were found and why, and whose they are."""
    about, own, every = _first(tables, found)
    rows: list[list[Cell | str]] = []
    voices, speakers = _voices(coded.of(tables), own)
    for label, row in about:
        here = voices.get(row.document, ())
        said = ", ".join(name.lower() for voice, name in VOICES.items() if voice in here)
        names = list(speakers.get(row.document, ()))
        who = f"{', '.join(names[:NAMED])}{' …' if len(names) > NAMED else ''}"
        rows.append([label, row.layout, row.reason or "–", said, who or "–"])
    columns = ["Text", "Layout", "Reason", "Voices", "Speakers"]
    return ledger.table("ledger-layouts", first("Layout and reason", MOST, every), columns, rows, align="left")


def _voices(known: Coded, rows: Integers) -> tuple[_Held, _Held]:
    """The voices that each document has in these rows, and who asks and answers in each, in order."""
    here = rows[known.spoken[rows]]
    columns = [known.columns[name] for name in ("document", "voice", "speaker")]
    here = here[grouping.firsts(grouping.numbers_of(one.codes[here] for one in columns))]
    voices: _Held = {}
    speakers: _Held = {}
    for document, voice, speaker in zip(*(one.listed(here) for one in columns), strict=True):
        voices.setdefault(document, {})[voice] = None
        if voice in (Voice.INTERVIEWER, Voice.SPEAKER) and speaker:
            speakers.setdefault(document, {})[speaker] = None
    return voices, speakers


@ledger.drawn
def files(tables: Tables, found: pd.DataFrame) -> Table:
    """The group and the language of each text, what cannot be found in that, and how its file was read."""
    rows: list[list[Cell | str]] = []
    about, _, every = _first(tables, found)
    for label, row in about:
        off = "; ".join(language.off(row.language)) or "nothing"
        group, how = ("–" if pd.isna(value) else str(value) for value in (row.group, row.remarks))
        rows.append([label, group, language.name(row.language), off, how])
    columns = ["Text", "Group", "Language", "What is off in it", "How its file was read"]
    return ledger.table("ledger-files", first("Language and file", MOST, every), columns, rows, align="left")


@kept
def _first(tables: Tables, found: pd.DataFrame) -> tuple[list[tuple[str, Any]], Integers, int]:
    """The first documents of a frame as they are called everywhere, with their facts; their rows; how many all are."""
    known = coded.of(tables)
    rows = known.rows(found["passage"].to_numpy())
    documents = known.columns["document"].codes[rows]
    begins = np.flatnonzero(np.diff(documents, prepend=-1))
    own = rows[: begins[MOST]] if len(begins) > MOST else rows
    here = known.columns["document"].listed(rows[begins[:MOST]])
    return [(tables.document_labels[one], _facts(tables)[one]) for one in here], own, len(begins)


@kept
def _facts(tables: Tables) -> dict[str, Any]:
    """What is known of each document."""
    return {row.document: row for row in as_rows(tables.documents)}


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
        cell = Cell(f"… {around} …", goes=place(labels, row.document, row.start, row.end))
        rows.append([cell, row.fault, row.repair, labels[row.document]])
    caption = first("Faulty marks", MOST, len(here), "place")
    return ledger.table("ledger-oddities", caption, ["Place", "What is wrong", "Read as", "Text"], rows, align="left")


def _listed(value: int, table: str, **where: object) -> Cell:
    """A count that opens its list."""
    return Cell(str(value), opens(table, **where) if value else None)
