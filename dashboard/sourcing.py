"""Quotations against the text that they are quoted from: an article against the transcript that it reports on."""

from __future__ import annotations

from collections import Counter

import pandas as pd
import streamlit as st

from dashboard import controls, every_page, in_view, screen
from dashboard.components import ledger
from dashboard.components.ledger import Cell
from dashboard.wording import KINDS, place, plural, shortened
from metrics.schemas import as_rows
from metrics.tables import Tables

MOST = 200  # stretches that a screen lists
GRADES = {
    "verbatim": "word for word",
    "marked": "word for word, changes marked",
    "altered": "changed",
    "loose": "freely",
    "not found": "not found",
}


def offer(tables: Tables, marked: pd.DataFrame) -> None:
    """Choose the source; every marked stretch of the other texts beside its place there."""
    labels = tables.document_labels
    if len(labels) < 2:
        st.text("Add the text that is quoted from on the page Texts, and each quotation is looked for in it.")
        return
    source = controls.one_of("The text that the others quote", "against", labels, placeholder="choose a text")
    if source is None:
        return
    languages = dict(zip(tables.documents["document"].tolist(), tables.documents["language"].tolist(), strict=True))
    same = [one for one in labels if one != source and languages[one] == languages[source]]
    here = marked[marked["document"].isin(same)]
    found = in_view.parallels(source, tuple(here["document"].unique()))
    found = found.merge(here[["document", "start"]], on=["document", "start"])
    if found.empty:
        st.text("No other text in view, in the language of this one, has a stretch between quotation marks.")
        return
    left_out = len(labels) - 1 - len(same)
    ending = f" {plural(left_out, 'text')} in another language left out." if left_out else ""
    screen.takeaway(_told(found, labels[source]) + ending)
    held = set(found["grade"])
    asked = controls.pills("In the source", "there", {grade: said for grade, said in GRADES.items() if grade in held})
    found = found[found["grade"].isin(asked)] if asked else found
    _table(tables, found)
    every_page.download("Quotations against their source", found, "parallels")


def _told(found: pd.DataFrame, source: str) -> str:
    counts = Counter(found["grade"])
    told = [f"{counts[grade]} {said}" for grade, said in GRADES.items() if counts[grade]]
    elsewhere = int((~found["same_speaker"]).sum())  # missing is neither
    ending = f" {plural(elsewhere, 'stretch', 'stretches')} said there by somebody else." if elsewhere else ""
    return f"{plural(len(found), 'marked stretch', 'marked stretches')}, in {source}: {', '.join(told)}.{ending}"


def _table(tables: Tables, found: pd.DataFrame) -> None:
    rows: list[list[Cell | str]] = []
    for row in as_rows(found.head(MOST)):
        words = shortened(tables.texts[row.document][row.start : row.end])
        head = Cell(words, goes=place(tables.document_labels, row.document, row.start, row.end))
        said: Cell | str = ""
        if not pd.isna(row.source_start):
            start, end = int(row.source_start), int(row.source_end)
            there = shortened(tables.texts[row.source][start:end])
            said = Cell(there, goes=place(tables.document_labels, row.source, start, end))
        names = ["" if pd.isna(name) else str(name) for name in (row.speaker, row.source_speaker)]
        other = not pd.isna(row.same_speaker) and not row.same_speaker
        by = f"somebody else: {names[1]}" if other else names[1]
        rows.append([head, KINDS[row.kind], names[0], GRADES[row.grade], said, by, row.differences])
    columns = ["Words", "Kind", "Given to", "In the source", "Words there", "Said by", "Quoted → said"]
    ledger.show("ledger-parallels", "Each marked stretch and its place in the source", columns, rows, align="left")
    if len(found) > MOST:
        st.text(f"The first {MOST} of {len(found):,}; the download holds all.")
