"""How far a second person, who corrected the same texts blindly, agrees; each figure opens what it was counted from."""

from __future__ import annotations

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from dashboard import corpus, every_page
from dashboard.components import ledger
from dashboard.components.ledger import Cell
from dashboard.evidence import MOST
from dashboard.wording import KINDS, VOICES, number, percent, place, plural, shortened
from metrics import agreement
from metrics.tables import Tables

_OPEN = "agreement-open"  # the kind of label and which units of it, as a cell asks for them
_NAMES = {"voice": "Voice of a word", "speaker": "Speaker of a word", "quotations": "Quotations", "notes": "Notes"}
_LABELS = VOICES | KINDS | {"none": "–"}


def show() -> None:
    """Take the file of the second person and compare it with the corrections made here."""
    st.text(
        "A second person opens the same texts in a session of their own, corrects them without seeing yours, and "
        "sends you their file. Each word counts once for voice and speaker, each marked stretch once for its kind."
    )
    sent = st.file_uploader("The file of the second person", type=["jsonl", "txt"], key="second")
    if not sent:
        return
    other = corpus.corrected(sent.getvalue().decode("utf-8-sig", "replace"))
    for line in other.faults:
        st.text(line)
    told = agreement.units(corpus.loaded().annotated, other.annotated)
    rows = [_row(row) for row in agreement.between(told).to_dict("records")]
    columns = ["Of", "Units", "Agreed", "Differ", "Share", "Krippendorff's alpha"]
    ledger.show("ledger-agreement", "Agreement", columns, rows, act=_open)
    if asked := st.session_state.get(_OPEN):
        _list(corpus.tables(), told, *asked.split())


def _row(row: Mapping[str, object]) -> list[Cell | str]:
    of, units, agreed, alpha = str(row["of"]), int(row["units"]), int(row["agreed"]), float(row["alpha"])
    sure = Cell(number(alpha, digits=3), hint="" if alpha == alpha else "one label only: nothing to tell from chance")
    counts = {"units": units, "agreed": agreed, "differ": units - agreed}
    cells = [Cell(f"{count:,}", does=f"{of} {which}" if count else "") for which, count in counts.items()]
    return [_NAMES[of], *cells, percent(agreed, units), sure]


def _open(asked: str) -> None:
    st.session_state[_OPEN] = asked


def _list(tables: Tables, told: pd.DataFrame, of: str, which: str) -> None:
    """The units that a figure counts: the words, and what each of the two says."""
    mine = told[told["of"] == of]
    same = mine["first"] == mine["second"]
    found = {"units": mine, "agreed": mine[same], "differ": mine[~same]}[which]
    rows = [_unit(tables, row) for row in found.head(MOST).to_dict("records")]
    caption = f"{_NAMES[of]}, {which}: {plural(len(found), 'place')}"
    ledger.show("ledger-units", caption, ["Words", "You", "The second person", "Text"], rows, align="left")
    if len(found) > MOST:
        st.text(f"The first {MOST} of {len(found):,}; the download holds all.")
    every_page.download("This list", found, f"agreement-{of}-{which}")


def _unit(tables: Tables, row: Mapping[str, object]) -> list[Cell | str]:
    document, start, end = str(row["document"]), int(row["start"]), int(row["end"])
    words = shortened(tables.texts[document][start:end])
    labels = (_LABELS.get(str(row[who]), str(row[who])) for who in ("first", "second"))
    goes = place(tables.document_labels, document, start, end)
    return [Cell(words, goes=goes), *labels, tables.document_labels[document]]
