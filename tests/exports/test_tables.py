"""Tables as files: safe in a spreadsheet, whole when read again."""

from __future__ import annotations

import io
import json
import zipfile

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from openpyxl import load_workbook

from metrics.exports import tables

FACTS = {"scope": "=1+1", "method": "now"}
FRAME = pd.DataFrame(
    {
        "name": pd.array(["Ana", "=SUM(A1)", None], dtype="string"),
        "value": [1.5, -2.0, float("nan")],
        "answer": pd.array([1, None, 3], dtype="Int64"),
    }
)
signs = some.characters(exclude_categories=["Cs"], exclude_characters="\0")
texts = some.lists(some.text(signs, max_size=12) | some.sampled_from(["=a", " +b", "-c", "@d", "\te"]), min_size=1)


def sheet(raw: bytes, name: str) -> list[tuple[object, ...]]:
    return list(load_workbook(io.BytesIO(raw))[name].iter_rows(values_only=True))


@settings(max_examples=8)
@given(texts)
def test_no_cell_of_a_workbook_is_a_formula(values: list[str]) -> None:
    raw = tables.xlsx({"words": pd.DataFrame({"=head": pd.array(values, dtype="string")})}, FACTS)
    book = load_workbook(io.BytesIO(raw))
    cells = [cell for name in book.sheetnames for row in book[name].iter_rows(min_row=2) for cell in row]
    assert len(cells) == len(values) + 2 * len(FACTS)
    assert [cell.value for cell in cells if cell.data_type == "f"] == []


def test_a_workbook_has_a_sheet_a_table_and_one_about_all() -> None:
    raw = tables.xlsx({"turns": FRAME}, FACTS)
    assert sheet(raw, "about")[1:] == [("scope", "'=1+1"), ("method", "now")]
    assert sheet(raw, "turns") == [
        ("name", "value", "answer"),
        ("Ana", 1.5, 1),
        ("'=SUM(A1)", -2, None),
        (None, None, 3),
    ]


def test_parquet_keeps_types_and_facts() -> None:
    again = pd.read_parquet(io.BytesIO(tables.parquet(FRAME, FACTS)))
    pd.testing.assert_frame_equal(again, FRAME)
    assert again.attrs == FACTS
    assert FRAME.attrs == {}


def test_json_holds_facts_types_and_rows() -> None:
    found = json.loads(tables.json(FRAME, FACTS))
    assert found["scope"] == "=1+1"
    assert found["columns"] == {"name": "string", "value": "float64", "answer": "Int64"}
    assert found["rows"][1:] == [
        {"name": "=SUM(A1)", "value": -2.0, "answer": None},
        {"name": None, "value": None, "answer": 3},
    ]


@settings(max_examples=8)
@given(texts)
def test_csv_read_again_has_the_words(values: list[str]) -> None:
    frame = pd.DataFrame({"words": pd.array(values, dtype="string")})
    again = pd.read_csv(io.BytesIO(tables.csv(frame, {})), keep_default_na=False, lineterminator=None, dtype="string")
    assert [one.removeprefix("'") for one in again["words"]] == [one.removeprefix("'") for one in values]


@pytest.mark.parametrize("format", tables.FORMATS)
def test_an_archive_holds_every_table(format: str) -> None:
    raw = tables.archive([("turns", FRAME), ("notes", FRAME)], format, FACTS)
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        assert packed.namelist() == [f"turns.{format}", f"notes.{format}"]
    assert raw == tables.archive([("turns", FRAME), ("notes", FRAME)], format, FACTS)
