"""Tables of what was found in the texts: quotations, their sources and reporting words, layouts, faulty marks."""

from __future__ import annotations

import pandas as pd
import streamlit as st

from dashboard.components import ledger
from dashboard.components.ledger import Cell
from dashboard.evidence import opens
from dashboard.wording import KINDS, VOICES, number, percent, place
from metrics import language
from metrics.model import REPORTED
from metrics.tables import Tables

MOST = 200  # stretches that a screen lists
NAMED = 6  # speakers of a text that a screen names


def quoted(tables: Tables, found: pd.DataFrame, marked: pd.DataFrame) -> None:
    """Documents × own words, quoted words, and quotations whose speaker is not known."""
    labels = tables.document_labels
    rows: list[list[Cell | str]] = []
    for document, own in _spoken(found).groupby("document", sort=False, observed=True):
        total, inside = int(own["words"].sum()), int(own.loc[own["voice"] == "quoted", "words"].sum())
        told = marked.loc[marked["document"] == document, "attribution"].value_counts()
        pieces = [
            _listed(int(told.get(kind, 0)), "quotations", document=document, attribution=kind)
            for kind in ("named", "unnamed")
        ]
        words = [_words(total, document=document), _words(inside, document=document, voice="quoted")]
        unresolved = percent(int(told.get("unnamed", 0)), int(told.sum()))
        rows.append([labels[str(document)], *words, percent(inside, total), *pieces, unresolved])
    columns = ["Document", "Words", "Quoted words", "Share", "Pieces with a speaker", "Without one", "Unresolved"]
    ledger.show("ledger-quoted", "Quoted and own words", columns, rows)


def sources(tables: Tables, marked: pd.DataFrame) -> None:
    """Speakers quoted × documents."""
    said = marked[marked["kind"].isin(REPORTED)].dropna(subset="speaker")
    here = _documents(tables, said)
    counts = said.groupby(["speaker", "document"], sort=False, observed=True).size()
    rows: list[list[Cell | str]] = []
    for speaker in said["speaker"].value_counts().index:
        cells = [_listed(counts.get((speaker, one), 0), "quotations", source=speaker, document=one) for one in here]
        rows.append([str(speaker), *cells])
    ledger.show("ledger-sources", "Pieces of speech by who said them", ["Speaker", *here.values()], rows)


def cues(tables: Tables, marked: pd.DataFrame) -> None:
    """Reporting words × documents, with their stance."""
    told = marked.dropna(subset="cue")
    here = _documents(tables, told)
    rows: list[list[Cell | str]] = []
    for cue, own in told.groupby("cue", sort=False, observed=True):
        counts, stance = own.groupby("document", observed=True).size(), own["stance"].dropna()
        cells = [_listed(counts.get(document, 0), "quotations", cue=cue, document=document) for document in here]
        rows.append([str(cue), stance.iloc[0] if len(stance) else "–", *cells])
    ledger.show("ledger-cues", "Reporting words", ["Word", "Stance", *here.values()], rows)


def stretches(tables: Tables, marked: pd.DataFrame) -> None:
    """Marked stretches: words, kind, speaker, who quotes, reporting word, rule and its accuracy."""
    labels = tables.document_labels
    ordered = marked.sort_values(["confidence", "document", "start"], na_position="last").head(MOST)
    rows: list[list[Cell | str]] = []
    for row in ordered.itertuples(index=False):
        words = _short(tables.texts[row.document][row.start : row.end])
        cell = Cell(words, goes=place(labels, row.document, row.start))
        sure = "" if pd.isna(row.confidence) else f"{row.rule}, {row.confidence:.0%}"
        known = ["" if pd.isna(value) else str(value) for value in (row.speaker, row.cue)]
        rows.append([cell, KINDS[row.kind], known[0], VOICES.get(row.host_voice, ""), known[1], sure])
    columns = ["Words", "Kind", "Speaker", "Quoted by", "Reporting word", "Rule and its measured accuracy"]
    ledger.show("ledger-stretches", "The least sure speakers come first", columns, rows, align="left")


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
        group = "–" if pd.isna(facts["group"]) else facts["group"]
        rows.append([facts["label"], group, facts["language"], read, words, turns, notes, stretches_here, odd])
    columns = [
        "Text",
        "Group",
        "Language",
        "Layout, how sure",
        "Words",
        "Turns",
        "Remarks",
        "Marked stretches",
        "Faulty marks",
    ]
    ledger.show("ledger-texts", "What was found", columns, rows)


def layouts(tables: Tables, found: pd.DataFrame) -> None:
    """How the turns of each text were found and why, and whose they are."""
    spoken = _spoken(found)
    rows: list[list[Cell | str]] = []
    for row in _about(tables, found).itertuples(index=False):
        own = spoken[spoken["document"] == row.document]
        voices = ", ".join(label.lower() for voice, label in VOICES.items() if voice in set(own["voice"]))
        names = list(own["speaker"].dropna().unique())
        who = f"{', '.join(names[:NAMED])}{' …' if len(names) > NAMED else ''}"
        rows.append([row.label, row.layout, row.reason or "–", voices, who or "–"])
    columns = ["Text", "Layout", "Reason", "Voices", "Speakers"]
    ledger.show("ledger-layouts", "Layout and reason", columns, rows, align="left")


def files(tables: Tables, found: pd.DataFrame) -> None:
    """The language of each text, what cannot be found in it, and how its file was read."""
    rows: list[list[Cell | str]] = []
    for row in _about(tables, found).itertuples(index=False):
        off = "; ".join(language.off(row.language)) or "nothing"
        rows.append(
            [row.label, language.name(row.language), off, "as it is" if pd.isna(row.remarks) else str(row.remarks)]
        )
    columns = ["Text", "Language", "What is off in it", "How its file was read"]
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
        around = _short(tables.texts[row.document][max(0, row.start - 25) : row.end + 25])
        cell = Cell(f"… {around} …", goes=place(labels, row.document, row.start))
        rows.append([cell, row.fault, row.repair, labels[row.document]])
    ledger.show("ledger-oddities", "Faulty marks", ["Place", "What is wrong", "Read as", "Text"], rows, align="left")


def _spoken(found: pd.DataFrame) -> pd.DataFrame:
    return found[found["voice"] != "apparatus"]


def _documents(tables: Tables, frame: pd.DataFrame) -> dict[str, str]:
    """Label by id of the documents in a frame."""
    held = set(frame["document"])
    return {document: label for document, label in tables.document_labels.items() if document in held}


def _words(value: int, **where: object) -> Cell:
    return Cell(number(value, digits=0), opens("passages", **where) if value else None, hint="words")


def _listed(value: int, table: str, **where: object) -> Cell:
    """A count that opens its list."""
    return Cell(str(value), opens(table, **where) if value else None)


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 70 else f"{words[:69].rstrip()}…"
