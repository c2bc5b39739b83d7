"""Passages as numbers say what the tables say."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest

from metrics import coded
from metrics.tables import Tables, narrowed


@pytest.mark.parametrize("column", coded.COLUMNS)
def test_a_row_is_among_values_where_it_has_one_of_them(tables: Tables, column: str) -> None:
    known = coded.of(tables).columns[column]
    texts = tables.passages[column].astype("string")
    for value in texts.dropna().unique():
        assert known.among([value]).tolist() == (texts == value).fillna(False).tolist()
    assert not known.among(["no such value"]).any()


@pytest.mark.parametrize("column", coded.COLUMNS)
def test_passages_hold_the_values_that_their_rows_have(tables: Tables, column: str) -> None:
    for part in (tables.passages, tables.passages.iloc[2:5], tables.passages.iloc[:0]):
        held = coded.of(tables).held(column, part["passage"].to_numpy())
        assert sorted(held) == sorted(part[column].dropna().unique())
        order = {value: place for place, value in enumerate(tables.passages[column].dropna().unique())}
        assert held == sorted(held, key=order.__getitem__)


@pytest.mark.parametrize("column", coded.COLUMNS)
def test_the_values_of_rows_are_those_of_the_table(tables: Tables, column: str) -> None:
    known = coded.of(tables).columns[column]
    values = [None if value is pd.NA else value for value in tables.passages[column]]
    assert known.listed(np.arange(len(values))) == values
    assert known.listed(np.array([], np.int64)) == []


def test_a_row_is_among_the_themes_of_its_paragraph(tables: Tables) -> None:
    places = set(
        tables.themes.loc[tables.themes["theme"] == "ferry", ["document", "paragraph"]].itertuples(index=False)
    )
    inside = [place in places for place in tables.passages[["document", "paragraph"]].itertuples(index=False)]
    assert coded.of(tables).among("theme", ["ferry"]).tolist() == inside
    assert any(inside)


def test_passages_of_a_part_are_found_by_their_numbers(tables: Tables) -> None:
    part = narrowed(tables, tables.passages.iloc[3:])
    numbers = part.passages["passage"].to_numpy()[[2, 0]]
    assert part.passages["passage"].to_numpy()[coded.of(part).rows(numbers)].tolist() == numbers.tolist()


def test_rows_are_counted_by_the_values_of_a_column(tables: Tables) -> None:
    known, passages = coded.of(tables), tables.passages
    rows = known.rows(passages["passage"].to_numpy())
    assert known.sums("voice", rows) == passages["voice"].value_counts().to_dict()
    held = passages[passages["words"] > 0]
    sums = held.groupby("speaker", observed=True)["words"].sum().to_dict()  # rows without a speaker are in no sum
    assert known.sums("speaker", rows, known.words) == sums
    assert known.sums("voice", rows[:0]) == {}


def test_what_some_passages_are_is_told_by_row(tables: Tables) -> None:
    numbers = tables.passages["passage"].to_numpy()[[1, 3]]
    assert coded.of(tables).holding(numbers).nonzero()[0].tolist() == [1, 3]
