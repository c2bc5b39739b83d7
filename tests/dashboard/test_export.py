"""Files that leave the app."""

from __future__ import annotations

import csv
import io

import pandas as pd
from hypothesis import given
from hypothesis import strategies as some

from dashboard import export
from metrics.analysis import METHOD

cells = some.text(max_size=20) | some.builds(
    "{}{}{}".format, some.text(alphabet=" \t\r\n", max_size=3), some.sampled_from("=+-@"), some.text(max_size=8)
)


def read(raw: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


@given(some.lists(cells.filter(lambda text: "\0" not in text), min_size=1, max_size=4))
def test_no_text_is_a_formula_and_none_is_lost(texts: list[str]):
    frame = pd.DataFrame({"words": pd.array(texts, dtype="string")})
    rows = read(export.csv(frame, scope="=1+1", titles={}))[1:]
    for before, (after, scope, _) in zip(texts, rows, strict=True):
        assert not after.lstrip().startswith(("=", "+", "-", "@"))
        assert after in (before, f"'{before}")
        assert scope == "'=1+1"


def test_numbers_stay_numbers():
    frame = pd.DataFrame({"value": [-1.5, 2.0], "count": [-3, 4]})
    assert [row[:2] for row in read(export.csv(frame, scope="all", titles={}))[1:]] == [["-1.5", "-3"], ["2.0", "4"]]


def test_a_missing_text_stays_missing():
    frame = pd.DataFrame({"speaker": pd.array(["Ana Belmor", None], dtype="string")})
    assert [row[0] for row in read(export.csv(frame, scope="all", titles={}))[1:]] == ["Ana Belmor", ""]


def test_every_row_says_what_it_holds_and_how_it_was_counted():
    rows = read(export.csv(pd.DataFrame({"value": [1, 2]}), scope="2 documents · no filter", titles={}))
    assert rows[0] == ["value", "scope", "method"]
    assert {tuple(row[1:]) for row in rows[1:]} == {("2 documents · no filter", METHOD)}


def test_an_empty_table_keeps_its_columns():
    assert read(export.csv(pd.DataFrame({"value": pd.Series(dtype="float64")}), scope="", titles={})) == [
        ["value", "scope", "method"]
    ]


def test_a_text_has_its_title_beside_its_id_and_one_without_a_text_has_none():
    frame = pd.DataFrame({"document": pd.Categorical(["t1", None]), "words": [3, 4]})
    rows = read(export.csv(frame, scope="all", titles={"t1": "The harbour talks"}))
    assert [row[:3] for row in rows] == [
        ["document", "title", "words"],
        ["t1", "The harbour talks", "3"],
        ["", "", "4"],
    ]
    named = frame.assign(title="as it is")
    assert read(export.csv(named, scope="all", titles={}))[1][:3] == ["t1", "3", "as it is"]
