"""The words of the first documents by voice, as the pages share them out."""

from __future__ import annotations

import pandas as pd

from dashboard.corpus import kept
from metrics.model import Voice
from metrics.schemas import listed

MOST = 50  # documents


@kept
def by_voice(sizes: pd.DataFrame) -> dict[str, dict[str, int]]:
    """Document → voice → words of the first documents, of a table of words by document and voice."""
    found: dict[str, dict[str, int]] = {}
    first = sizes.head(MOST * len(Voice))  # a document has a row for each voice at most
    columns = (listed(first[name]) for name in ("document", "voice", "words"))
    for document, voice, words in zip(*columns, strict=True):
        if len(found) == MOST and document not in found:
            break  # the rows of a document follow one another
        found.setdefault(document, {})[voice] = words
    return found
