"""Names in headings in capitals, where capitals say nothing: those that the text has elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from metrics.actors import matching
from metrics.actors.names import Name
from metrics.actors.packs import plain
from metrics.actors.words import Words, ordinary
from metrics.model import Form

_SHORTEST = 4  # letters of a name alone


def find(text: str, names: Sequence[Name], words: Words) -> list[Name]:
    """The names of a text again in its headings, where nothing is named yet: "HALE AND THE LAKE COUNCIL"."""
    lines = list(matching.headings(text))
    if not lines:
        return []
    written = {surface.upper(): name for name in reversed(names) for surface in _surfaces(text, name, words)}
    pattern = matching.whole_words(written)
    taken = {place for name in names for place in range(name.start, name.end) if _is_in(name, lines)}
    found: list[Name] = []
    for start, end in lines:
        for match in pattern.finditer(text, start, end):
            if match.start() not in taken and match.end() - 1 not in taken:
                name = written[plain(match.group())]
                found.append(replace(name, start=match.start(), end=match.end(), core=match.start(), state=""))
    return found


def _surfaces(text: str, name: Name, words: Words) -> Iterator[str]:
    """How a heading may write a name: in full, a person also by the last word."""
    full = plain(text[name.core : name.end])
    if name.form not in (Form.NAME, Form.ABBREVIATION):
        return
    last = full.split()[-1]
    for surface in (full, last) if name.type == "person" else (full,):
        if " " in surface or (len(surface) >= _SHORTEST and not ordinary(surface.lower(), words)):
            yield surface


def _is_in(name: Name, lines: Sequence[tuple[int, int]]) -> bool:
    return any(start <= name.start < end for start, end in lines)
