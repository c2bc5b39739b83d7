"""Tables as CSV, Parquet, XLSX and JSON, each with the scope of its figures and the version of the method.

Text that a spreadsheet would take for a formula gets an apostrophe before it in CSV and XLSX; numbers stay numbers.
"""

from __future__ import annotations

import io
import json as plain_json
from collections.abc import Callable, Iterable, Mapping
from csv import QUOTE_NONNUMERIC

import pandas as pd

from metrics.exports.tei import NO_XML
from metrics.exports.zipped import zipped

_FORMULA = ("=", "+", "-", "@")
_LONGEST = 32_767  # characters of a cell
_SHEET = 31  # characters of a sheet's name
Facts = Mapping[str, str]  # written beside the rows: scope, method


def csv(frame: pd.DataFrame, facts: Facts) -> bytes:
    """UTF-8 with a mark that spreadsheets know; `facts` are further columns."""
    safe = _without_formulas(frame.assign(**facts))
    return safe.to_csv(index=False, quoting=QUOTE_NONNUMERIC, errors="replace").encode("utf-8-sig", "replace")


def parquet(frame: pd.DataFrame, facts: Facts) -> bytes:
    """The frame with its types; `facts` are in its attributes."""
    kept = frame.copy(deep=False)
    kept.attrs.update(facts)
    return kept.to_parquet(index=False)


def json(frame: pd.DataFrame, facts: Facts) -> bytes:
    """`facts`, then columns with their types, then the rows; what is missing is null."""
    about = {**facts, "columns": {str(name): str(dtype) for name, dtype in frame.dtypes.items()}}
    rows = frame.to_json(orient="records", force_ascii=False, double_precision=15)
    head = plain_json.dumps(about, ensure_ascii=False)
    return f'{head[:-1]}, "rows": {rows}}}\n'.encode("utf-8", "replace")


def xlsx(frames: Mapping[str, pd.DataFrame], facts: Facts) -> bytes:
    """One workbook: a sheet with `facts`, then a sheet a table."""
    about = pd.DataFrame({"fact": list(facts), "value": list(facts.values())}, dtype="string")
    target = io.BytesIO()
    with pd.ExcelWriter(target, engine="openpyxl") as book:
        for name, frame in {"about": about, **frames}.items():
            _cells(_without_formulas(frame)).to_excel(book, sheet_name=name[:_SHEET], index=False)
    return target.getvalue()


def archive(frames: Iterable[tuple[str, pd.DataFrame]], format: str, facts: Facts) -> bytes:
    """Every table as a file of a format but XLSX, in one .zip."""
    write = FORMATS[format]
    return zipped((f"{name}.{format}", write(frame, facts)) for name, frame in frames)


def _without_formulas(frame: pd.DataFrame) -> pd.DataFrame:
    texts = [name for name, dtype in frame.dtypes.items() if pd.api.types.is_string_dtype(dtype)]
    return frame.assign(**{str(name): frame[name].map(_harmless, na_action="ignore") for name in texts})


def _harmless(text: str) -> str:
    return f"'{text}" if text.lstrip().startswith(_FORMULA) or text[:1] in ("\t", "\r") else text


def _cells(frame: pd.DataFrame) -> pd.DataFrame:
    """Text that a cell can hold: no control characters, no more than fits."""
    texts = [name for name, dtype in frame.dtypes.items() if pd.api.types.is_string_dtype(dtype)]
    fitting = {str(name): frame[name].map(_fitting, na_action="ignore") for name in texts}
    return frame.assign(**fitting)


def _fitting(text: str) -> str:
    return NO_XML.sub("\ufffd", text)[:_LONGEST]


FORMATS: Mapping[str, Callable[[pd.DataFrame, Facts], bytes]] = {"parquet": parquet, "csv": csv, "json": json}
