"""The words of the first documents by voice, as the pages share them out."""

from __future__ import annotations

import pandas as pd


def by_voice(sizes: pd.DataFrame, most: int) -> dict[str, dict[str, int]]:
    """Document → voice → words, of a table of words by document and voice."""
    found: dict[str, dict[str, int]] = {}
    for document, voice, words in zip(sizes["document"], sizes["voice"], sizes["words"], strict=True):
        if len(found) == most and document not in found:
            break  # the rows of a document follow one another
        found.setdefault(document, {})[voice] = words
    return found
