"""Word lists of themes: TOML files with [[theme]] tables of id, label and terms."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from metrics.written import ListSource, Written


class ThemesError(Exception):
    """A word list that cannot be used. The message names the file, the fault and the remedy."""


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme and its terms: words or phrases; a final * stands for any ending."""

    id: str
    label: str
    terms: tuple[str, ...]


def load(lists: Iterable[ListSource]) -> tuple[Theme, ...]:
    """The themes of all lists, in order; a later list's theme replaces an earlier one of the same id.

    Raises:
        ThemesError: if a list is missing, no TOML, or a theme lacks id or terms.
    """
    themes: dict[str, Theme] = {}
    for one in map(_written, lists):
        own = [_theme(one.name, number, entry) for number, entry in enumerate(_entries(one), start=1)]
        twice = {theme.id for theme in own if sum(other.id == theme.id for other in own) > 1}
        if twice:
            raise ThemesError(f"{one.name}: two themes have the id {min(twice)}; give each its own")
        themes |= {theme.id: theme for theme in own}
    return tuple(themes.values())


def _written(one: ListSource) -> Written:
    if isinstance(one, Written):
        return one
    try:
        return Written(str(one), one.read_text(encoding="utf-8"))
    except OSError:
        raise ThemesError(f"{one}: cannot be read; check the name") from None
    except UnicodeDecodeError as fault:
        raise ThemesError(f"{one}: is no valid TOML ({fault}); mend it") from None


def _entries(one: Written) -> list[Any]:
    try:
        table = tomllib.loads(one.text)
    except tomllib.TOMLDecodeError as fault:
        raise ThemesError(f"{one.name}: is no valid TOML ({fault}); mend it") from None
    entries = table.get("theme", [])
    if not isinstance(entries, list) or not entries:
        raise ThemesError(f"{one.name}: holds no theme; write [[theme]] with id, label and terms")
    return entries


def _theme(name: str, number: int, entry: Any) -> Theme:
    if not isinstance(entry, Mapping) or not isinstance(entry.get("id"), str) or not entry["id"].strip():
        raise ThemesError(f"{name} theme {number}: has no id; give it one")
    terms = entry.get("terms")
    if not isinstance(terms, list) or not terms or not all(_is_term(term) for term in terms):
        raise ThemesError(f"{name} theme {number} ({entry['id']}): terms must be a list of words or phrases")
    return Theme(entry["id"], str(entry.get("label") or entry["id"]), tuple(term.strip() for term in terms))


def _is_term(term: Any) -> bool:
    return isinstance(term, str) and any(map(str.isalnum, term))
