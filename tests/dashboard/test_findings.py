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
        ([LOW, UNKNOWN], "Fewer than two of them have the 8 sentences that an interval needs"),
        ([LOW, HIGH, (20.0, 19.0, 21.0)], "All that have an interval can be told apart."),
        ([LOW, MIDDLE, MIDDLE, (6.9, 5.9, 7.9)], "Of 6 pairs 5 cannot be told apart, all but a and d."),
        ([LOW] * 4, "Of 6 pairs 6 cannot be told apart."),
        ([], "Fewer than two"),
    ],
)
def test_scores_that_cannot_be_told_apart_are_named(scores: list[tuple[float, float, float]], said: str):
    found = pd.DataFrame(scores, columns=["value", "low", "high"], dtype=float)
    named = found.assign(name=list("abcd")[: len(found)])
    assert findings.alike(named, lambda row: row.name).startswith(said)
