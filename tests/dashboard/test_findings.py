"""Which scores cannot be told apart, in words."""

from __future__ import annotations

from math import nan

import pandas as pd
import pytest

from dashboard import findings

UNKNOWN = (12.0, nan, nan)
LOW, MIDDLE, HIGH = (5.0, 4.0, 6.0), (6.0, 5.0, 7.0), (12.0, 11.0, 13.0)


@pytest.mark.parametrize(
    ("scores", "said"),
    [
        ([LOW, MIDDLE, HIGH, UNKNOWN], "Cannot be told apart with 95 % confidence: a and b."),
        ([UNKNOWN, LOW, HIGH], "The two can be told apart."),
        ([LOW, UNKNOWN], "Fewer than two of them have an interval (it needs 8 sentences): no difference"),
        ([LOW, HIGH, (20.0, 19.0, 21.0)], "All that have an interval can be told apart."),
        ([LOW, MIDDLE, MIDDLE, (6.9, 5.9, 7.9)], "Of 6 pairs 5 cannot be told apart, all but a and d."),
        ([LOW] * 4, "Of 6 pairs 6 cannot be told apart."),
        ([], "Fewer than two"),
    ],
)
def test_scores_that_cannot_be_told_apart_are_named(scores: list[tuple[float, float, float]], said: str):
    found = pd.DataFrame(scores, columns=["value", "low", "high"], dtype=float)
    named = found.assign(name=list("abcd")[: len(found)], lacks="")
    assert findings.alike(named, lambda row: row.name).startswith(said)


def test_why_there_is_no_interval_is_said():
    found = pd.DataFrame([LOW, UNKNOWN], columns=["value", "low", "high"]).assign(
        lacks=["", "texts in several tongues"]
    )
    assert "(texts in several tongues)" in findings.alike(found, lambda row: "")


def test_a_score_reaches_from_one_that_has_an_interval_to_another():
    known = [(36.0, nan, nan, 3), (38.0, 33.0, 43.0, 20), (49.0, 41.0, 57.0, 15), (63.0, nan, nan, 3)]
    found = pd.DataFrame(known, columns=["value", "low", "high", "sentences"]).assign(
        measure="flesch_reading_ease",
        document="t1",
        voice=["quoted", "speaker", "commentator", "interviewer"],
        lacks="",
    )
    ends = "from 38.00 (speaker, Talk) to 49.00 (commentator, Talk)."
    assert ends in findings.scores(found, {"t1": "Talk"})
    assert "from 36.00 (quoted, Talk) to 63.00" in findings.scores(found.iloc[[0, 1, 3]], {"t1": "Talk"})
