"""Who is named only in the paragraph below the one that brings in somebody without a name."""

from __future__ import annotations

import re

from metrics.quotations.blocks import Source
from metrics.quotations.lexicon import Lexicon
from metrics.quotations.skeleton import is_person_noun

_AGED = re.compile(r"\s+((?:[^\W\d_][\w’'-]+ ){1,3}[^\W\d_][\w’'-]+), (?:aged )?\d\d\b")


def named_below(text: str, source: Source, lexicon: Lexicon) -> str | None:
    """Lund of "A miller who told … was fined.", which opens a paragraph, if the next one begins "Otto Lund, 47, …"."""
    start, end = source.mention.start, source.mention.end
    first = source.mention.of(text).partition(" ")[0]
    if first.lower() not in lexicon.indefinite or text[:start].rstrip(" ")[-1:] not in ("", "\n"):
        return None
    below = text.find("\n", end)
    match = _AGED.match(text, below) if below > 0 and is_person_noun(source.head, lexicon) else None
    return match[1] if match else None
