"""Runs of words, worked out by hand."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics import places
from metrics.ngrams import commonest, runs

TEXT = "White salt is dear. White salt, old salt's dear! Salt\n\nis White."


def counted(text: str, n: int) -> Counter[str]:
    return Counter(run for run, _ in runs(places.index(text), n))


def test_runs_end_at_marks_and_empty_lines() -> None:
    expected = {"white salt": 2, "salt is": 1, "is dear": 1, "old salt": 1, "salt dear": 1, "is white": 1}
    assert counted(TEXT, 2) == expected
    assert counted(TEXT, 3) == {"white salt is": 1, "salt is dear": 1, "old salt dear": 1}
    assert counted("Salt", 2) == {}
    with pytest.raises(ValueError, match="at least one word"):
        counted("Salt", 0)


def test_of_equal_runs_that_overlap_the_first_counts() -> None:
    assert counted("very very very very", 2) == {"very very": 2}


def test_the_commonest_without_those_of_words_left_out() -> None:
    within = places.index("the salt of the sea and of the salt of the land")
    assert commonest(within, 2, most=2) == [("of the", 3), ("the salt", 2)]
    assert commonest(within, 2, most=1, leave_out=frozenset({"of", "the"})) == [("the salt", 2)]


@given(
    st.lists(st.sampled_from(["Salt", "salt", "sea", "old's", "İs", "U.S.", "3.5", "’"]), max_size=12).map(" ".join),
    st.integers(1, 3),
)
def test_a_run_is_found_as_often_as_it_is_counted(text: str, n: int) -> None:
    within = places.index(text)
    for run, count in counted(text, n).items():
        assert len(places.find(run, within)) == count, run
