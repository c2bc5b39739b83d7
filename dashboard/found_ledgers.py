"""Tables of what was found in the texts: layouts, turns, remarks, faulty marks."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard.components import ledger
from dashboard.components.ledger import Cell
from dashboard.evidence import opens
from dashboard.wording import VOICES, number, place, shortened
from metrics import language
from metrics.model import Voice
from metrics.tables import Tables

NAMED = 6  # speakers of a text that a screen names


def texts(tables: Tables, found: pd.DataFrame) -> None:
    """What each text holds."""
    about = tables.documents.set_index("document")
    rows: list[list[Cell | str]] = []
    for document, own in found.groupby("document", sort=False, observed=True):
        facts, inside, spoken = about.loc[document], own["passage"], _spoken(own)
        names = ("turns", "notes", "oddities")
        counts = [int(getattr(tables, name)["passage"].isin(inside).sum()) for name in names]
        turns, notes, odd = (_listed(n, name, document=document) for name, n in zip(names, counts, strict=True))
        marked = int(tables.quotations["passage"].isin(spoken["passage"]).sum())
        read = f"{facts['layout']}, {facts['confidence']:.0%}"
        words = _words(int(spoken["words"].sum()), document=document)
        stretches_here = _listed(marked, "quotations", document=document)
        rows.append([facts["label"], facts["language"], read, words, turns, notes, stretches_here, odd])
    columns = ["Text", "Language", "Layout, how sure", "Words", "Turns", "Remarks", "Marked stretches", "Faulty marks"]
    ledger.show("ledger-texts", "What was found", columns, rows)


def layouts(tables: Tables, found: pd.DataFrame) -> None:
    """How the turns of each text were found and why, and whose they are."""
    spoken = _spoken(found)
    rows: list[list[Cell | str]] = []
    for row in _about(tables, found).itertuples(index=False):
        own = spoken[spoken["document"] == row.document]
        voices = ", ".join(label.lower() for voice, label in VOICES.items() if voice in set(own["voice"]))
        names = list(own.loc[own["voice"].isin((Voice.INTERVIEWER, Voice.SPEAKER)), "speaker"].dropna().unique())
        who = f"{', '.join(names[:NAMED])}{' …' if len(names) > NAMED else ''}"
        rows.append([row.label, row.layout, row.reason or "–", voices, who or "–"])
    columns = ["Text", "Layout", "Reason", "Voices", "Speakers"]
    ledger.show("ledger-layouts", "Layout and reason", columns, rows, align="left")


def files(tables: Tables, found: pd.DataFrame) -> None:
    """The group and the language of each text, what cannot be found in that, and how its file was read."""
    rows: list[list[Cell | str]] = []
    for row in _about(tables, found).itertuples(index=False):
        off = "; ".join(language.off(row.language)) or "nothing"
        group, how = ("–" if pd.isna(value) else str(value) for value in (row.group, row.remarks))
        rows.append([row.label, group, language.name(row.language), off, how])
    columns = ["Text", "Group", "Language", "What is off in it", "How its file was read"]
    ledger.show("ledger-files", "Language and file", columns, rows, align="left")


def _about(tables: Tables, found: pd.DataFrame) -> pd.DataFrame:
    """The facts of the documents in a frame."""
    return tables.documents[tables.documents["document"].isin(found["document"])]


def oddities(tables: Tables, found: pd.DataFrame) -> None:
    """Places where quotation marks are not as they should be."""
    labels = tables.document_labels
    here = tables.oddities[tables.oddities["passage"].isin(found["passage"])]
    if here.empty:
        st.text("Every quotation mark has its partner.")
        return
    rows: list[list[Cell | str]] = []
    for row in here.itertuples(index=False):
        around = shortened(tables.texts[row.document][max(0, row.start - 25) : row.end + 25])
        cell = Cell(f"… {around} …", goes=place(labels, row.document, row.start))
        rows.append([cell, row.fault, row.repair, labels[row.document]])
    ledger.show("ledger-oddities", "Faulty marks", ["Place", "What is wrong", "Read as", "Text"], rows, align="left")


def _spoken(found: pd.DataFrame) -> pd.DataFrame:
    return found[found["voice"] != "apparatus"]


def _words(value: int, **where: object) -> Cell:
    return Cell(number(value, digits=0), opens("passages", **where) if value else None, hint="words")


def _listed(value: int, table: str, **where: object) -> Cell:
    """A count that opens its list."""
    return Cell(str(value), opens(table, **where) if value else None)
