"""Tables (.csv, .tsv, .xlsx): one row per turn or document, the first row names the columns.

Kept: the cells of the columns that hold words, speakers, and facts about a text. Dropped: all other columns (said in a
remark), further sheets without such columns, formulas (their last value counts), colours and pictures.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import replace

from metrics.formats import parts, plain, table
from metrics.formats.plain import Unreadable
from metrics.formats.table import Columns, Heads, Row
from metrics.model import Document

_DELIMITERS = ",;\t|"
_FIELD = 5_000_000  # characters of a cell


def read(name: str, raw: bytes, columns: Columns = {}) -> list[Document]:  # noqa: B006 - never changed
    """The documents of a table.

    Raises:
        Unreadable: if it is no table, or no column holds the words.
    """
    if raw.startswith(b"PK"):
        return _workbook(name, raw, columns)
    decoded = plain.decode(raw)
    found = table.documents(name, _rows(_lines(decoded.text)), columns=columns)
    return [replace(document, remarks=(*decoded.remarks, *document.remarks)) for document in found]


def heads(raw: bytes) -> Heads:
    """The columns of a table; of a workbook those of the first sheet that names the words, else of the first with rows.

    Raises:
        Unreadable: if it is no table or has no rows.
    """
    if not raw.startswith(b"PK"):
        return table.heads(_rows(_lines(plain.decode(raw).text)))
    filled = [rows for _, rows in _sheets(raw) if rows]
    spoken = (rows for rows in filled if table.named(rows[0], "text"))
    return table.heads(next(spoken, filled[0] if filled else []))


def _lines(text: str) -> Iterable[Sequence[str]]:
    """The cells of every line; the delimiter is the one that the first line holds most often."""
    csv.field_size_limit(_FIELD)
    first = text.partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    if first.lower().startswith("sep=") and len(first.strip()) == 5:  # what spreadsheets write to name it
        delimiter, text = first.strip()[4], text.partition("\n")[2]
    try:
        yield from csv.reader(io.StringIO(text), delimiter=delimiter)
    except csv.Error as fault:
        raise Unreadable(f"is no table ({fault})", "save it again as CSV") from None


def _rows(lines: Iterable[Sequence[object]]) -> list[Row]:
    """The rows under the first line that holds anything. A column without a name is called by its number."""
    kept = (line for line in lines if any(_cell(value) for value in line))
    head = next(iter(kept), ())
    names = [_cell(value) or f"column {number}" for number, value in enumerate(head, 1)]
    return [dict(zip(names, map(_cell, line), strict=False)) for line in kept]


def _cell(value: object) -> str:
    """What a cell shows; whole numbers without a point, days as ISO 8601."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _sheets(raw: bytes) -> list[tuple[str, list[Row]]]:
    """The name and the rows of every sheet."""
    import openpyxl  # takes as long as all other formats together

    parts.without_entities(parts.opened(raw))
    try:
        book = openpyxl.load_workbook(io.BytesIO(raw), read_only=True, data_only=True, keep_links=False)
        return [(sheet.title, _rows(sheet.iter_rows(values_only=True))) for sheet in book.worksheets]
    except Unreadable:
        raise
    except Exception:  # the library lets every kind of fault through
        raise Unreadable("is no workbook that can be read", "save it again as .xlsx or .csv") from None


def _workbook(name: str, raw: bytes, columns: Columns) -> list[Document]:
    """The documents of the sheets that hold words; the fault of the first sheet where none does."""
    sheets = _sheets(raw)
    found: list[Document] = []
    faults: list[Unreadable] = []
    for title, rows in sheets:
        try:
            found += table.documents(name if len(sheets) == 1 else f"{name} {title}", rows, columns=columns)
        except Unreadable as fault:
            faults.append(fault)
    if not found:
        raise faults[0] if faults else Unreadable("has no rows", "add a table with a line of names and rows below it")
    return found
