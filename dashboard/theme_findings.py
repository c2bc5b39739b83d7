"""What the figures of themes say, in sentences."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from dashboard.corpus import kept
from dashboard.sides import Side
from dashboard.wording import VOICES, percent
from metrics.schemas import as_rows
from metrics.tables import Tables


@kept
def shares(found: pd.DataFrame, tables: Tables) -> str:
    """The largest theme of each voice, or that none is taken up."""
    largest: dict[str, str] = {}
    for row in sorted((row for row in as_rows(found) if pd.notna(row.theme)), key=lambda row: -row.share):
        largest.setdefault(row.voice, f"{tables.theme_labels[row.theme]} {percent(row.share, 1)}")
    said = [f"{label}: {largest[voice]}" for voice, label in VOICES.items() if voice in largest]
    if not said:
        return "No paragraph takes up a theme of the word lists."
    return f"The largest theme of each voice. {'; '.join(said)}."


def stability(tried: Sequence[tuple[int, float]]) -> str:
    """How alike the proposals are from resample to resample."""
    if not tried:
        return "Proposals, the largest first. The number was chosen, its stability not looked at."
    told = ", ".join(f"{number} {value:.2f}" for number, value in tried)
    return f"Likeness of the themes of 20 resamples, by their number: {told}; .80 and above is stable."


def voices(sides: Sequence[Side]) -> dict[str, str]:
    """The voices of sides that are one theme and one voice."""
    return {str(side): VOICES[dict(side.conditions)["voice"][0]] for side in sides}
