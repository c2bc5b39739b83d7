"""Words and runs of words to be counted: the terms of keyness."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from metrics import tokens
from metrics.model import Span
from metrics.places import APOSTROPHES


def ngrams(text: str, spans: Iterable[Span], n: int = 1) -> Counter[str]:
    """How often each run of `n` words occurs in these stretches of the text; none goes over the end of a stretch.

    In small letters, apostrophes straight, marks between the words left out.

    Raises:
        ValueError: if n is less than 1.
    """
    if n < 1:
        raise ValueError(f"a run needs at least one word, not {n}")
    found: Counter[str] = Counter()
    for span in spans:
        words = [
            text[start:end].lower().translate(APOSTROPHES) for start, end in tokens.words(text, span.start, span.end)
        ]
        found.update(" ".join(run) for run in zip(*(words[first:] for first in range(n)), strict=False))
    return found
