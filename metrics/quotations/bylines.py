"""Who wrote an article and is not told of in it: the line "By Ines Vale" above its text."""

from __future__ import annotations

from metrics.quotations.lexicon import Lexicon

_ABOVE = 800  # characters of a heading and what stands below it
_PLACE = 3  # words behind the name: ", Osk"


def is_in_byline(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a name from `start` to `end` has a line to itself near the top, but for "by" and a place."""
    if start > _ABOVE:
        return False
    line = text.rfind("\n", 0, start) + 1
    if start - line < 2:
        return False
    by = text[line:start].strip().lower()
    if by not in lexicon.passive_by and by not in lexicon.linking:
        return False
    stop = text.find("\n", end)
    rest = text[end : stop if stop >= 0 else len(text)].strip()
    return len(rest.split()) <= _PLACE and rest[-1:] not in (".", ":", "!", "?")
