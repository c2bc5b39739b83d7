"""The words of the first documents by voice, as the pages share them out."""

from __future__ import annotations

import pandas as pd


def by_voice(sizes: pd.DataFrame, most: int) -> dict[str, dict[str, int]]:
    """Document → voice → words, of a table of words by document and voice."""
    found: dict[str, dict[str, int]] = {}
    own = sizes[sizes["document"].isin(sizes["document"].unique()[:most])]
    for document, voice, words in own[["document", "voice", "words"]].itertuples(index=False):
        found.setdefault(document, {})[voice] = words
    return found
