"""What was computed is kept up to so many bytes, what was asked for last the longest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
import pytest

from dashboard import keeping


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The numbers that something was made of, with room for two of some 8,000 bytes."""
    monkeypatch.setattr(keeping, "_held", keeping._Held())
    monkeypatch.setattr(keeping, "MOST", 20_000)
    return []


def test_what_was_asked_for_last_is_kept_the_longest(made: list[int]):
    @keeping.bounded
    def column(number: int) -> np.ndarray:
        made.append(number)
        return np.full(1000, number)

    for number in (1, 2, 1, 3, 1, 2):  # the third takes the room of the second
        assert column(number)[0] == number
    assert made == [1, 2, 3, 2]


def test_what_is_large_makes_room_for_what_is_small(made: list[int]):
    @keeping.bounded
    def column(size: int) -> np.ndarray:
        made.append(size)
        return np.zeros(size)

    for size in (10, 1000, 1100, 1200, 10, 1000):  # the last two of 8,000, 8,800 and 9,600 bytes have room
        column(size)
    assert made == [10, 1000, 1100, 1200, 1000]


def test_what_is_larger_than_all_room_is_kept_alone(made: list[int]):
    @keeping.bounded
    def column(size: int) -> np.ndarray:
        made.append(size)
        return np.zeros(size)

    for size in (10, 9000, 9000, 10):
        column(size)
    assert made == [10, 9000, 10]


def test_an_error_is_not_kept(made: list[int]):
    @keeping.bounded
    def fails(number: int) -> None:
        made.append(number)
        raise ValueError("no quay")

    for _ in range(2):
        with pytest.raises(ValueError, match="no quay"):
            fails(1)
    assert made == [1, 1]


@dataclass(frozen=True, slots=True)
class Pair:
    one: np.ndarray
    other: str


def test_the_size_of_parts_is_that_of_the_whole_about():
    column = np.zeros(1000)  # 8,000 bytes
    frame = pd.DataFrame({"a": range(1000), "b": "quay"})  # 2,000 cells
    assert keeping.size(column) == 8_000
    assert keeping.size(frame) == 32_000
    assert 8_000 < keeping.size(Pair(column, "quay")) < 8_200
    assert 80_000 <= keeping.size([column] * 10) < 80_500
    assert 800_000 <= keeping.size(dict.fromkeys(range(100), column)) < 850_000
