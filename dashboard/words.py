"""The words of every document by voice, as the pages share them out."""

from __future__ import annotations

from typing import TypeAlias

import pandas as pd

from dashboard.corpus import kept

Words: TypeAlias = dict[str, dict[str, float]]  # document → voice → words


@kept
def by_voice(measured: pd.DataFrame) -> Words:
    """The words in a table of measurements by document and voice."""
    found: Words = {}
    chosen = measured.loc[measured["measure"] == "words", ["document", "voice", "value"]]
    for document, voice, value in chosen.itertuples(index=False):
        found.setdefault(document, {})[voice] = value
    return found
