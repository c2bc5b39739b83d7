"""The words of the first documents by voice, as the pages share them out."""

from __future__ import annotations

import pandas as pd

from metrics.model import Voice
from metrics.schemas import as_rows


def by_voice(sizes: pd.DataFrame, most: int) -> dict[str, dict[str, int]]:
    """Document → voice → words, of a table of words by document and voice."""
    found: dict[str, dict[str, int]] = {}
    first = sizes.head(most * len(Voice))  # a document has a row for each voice at most
    for document, voice, words in as_rows(first[["document", "voice", "words"]]):
        if len(found) == most and document not in found:
            break  # the rows of a document follow one another
        found.setdefault(document, {})[voice] = words
    return found
