"""Word lists of themes: TOML files with [[theme]] tables of id, label, terms and exclude.

terms = ["ferry", "New Bridge", "pay*", {term = "quay", weight = 2}]     words and phrases; * stands for letters
exclude = ["ferry tale"]                                                 where a term in it does not count
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from metrics.written import ListSource, Written, table

LETTERS = 2  # a term with a * needs at least so many of its own
_REGULAR_EXPRESSION = re.compile(r"[\\|^\[\]{}]|\(\?|[.)][*+?]|\w[+?]\w")
_HEAD = re.compile(r"^[ \t]*\[\[[ \t]*theme[ \t]*\]\]", re.MULTILINE)


class ThemesError(Exception):
    """A word list that cannot be used. The message names the file and the row, the fault and the remedy."""


class TooLittle(Exception):
    """Too little text to discover themes. The message says how much there is, and what to do."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word or a phrase, with * for any letters, and how much more than others it tells of its theme."""

    words: str
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme, its terms, and the phrases in which they do not count."""

    id: str
    label: str
    terms: tuple[Term, ...]
    exclude: tuple[str, ...] = ()


def load(lists: Iterable[ListSource]) -> tuple[Theme, ...]:
    """The themes of all lists, in order; a later list's theme replaces an earlier one of the same id.

    Raises:
        ThemesError: if a file is missing, or is no word list.
    """
    themes: dict[str, Theme] = {}
    for one in map(written, lists):
        themes |= {theme.id: theme for theme in parse(one.text, one.name)}
    return tuple(themes.values())


def parse(text: str, name: str) -> tuple[Theme, ...]:
    """The themes of a list; `name` stands in what is said of its faults.

    Raises:
        ThemesError: if it is no TOML, holds no theme, two of one id, or a theme without usable terms.
    """
    try:
        entries = table(text).get("theme", [])
    except tomllib.TOMLDecodeError as fault:
        raise ThemesError(f"{name}: is no valid TOML ({fault}); mend it") from None
    if not isinstance(entries, list) or not entries:
        raise ThemesError(f"{name}: holds no theme; write [[theme]] with id, label and terms")
    sources = [_Source(name, text, number) for number in range(len(entries))]
    themes = [_theme(source, entry) for source, entry in zip(sources, entries, strict=True)]
    seen: set[str] = set()
    for source, theme in zip(sources, themes, strict=True):
        if theme.id in seen:
            raise source.fault(theme.id, f"two themes have the id {theme.id}; give each its own")
        seen.add(theme.id)
    return tuple(themes)


def dump(themes: Sequence[Theme], *, head: str = "") -> str:
    """The list as TOML that `parse` reads back; `head` is its comment."""
    tables = [_table(theme) for theme in themes]
    return "\n".join([head.rstrip("\n") + "\n", *tables] if head else tables)


def head_of(text: str) -> str:
    """The comment at the beginning of a list: where it comes from."""
    lines = []
    for line in text.splitlines():
        if not line.startswith("#"):
            break
        lines.append(line)
    return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class _Source:
    """The table of a theme in its file."""

    name: str
    text: str
    number: int

    def fault(self, what: str, fault: str) -> ThemesError:
        """An error that names the row where `what` is written in this table, or where the table begins."""
        heads = [match.start() for match in _HEAD.finditer(self.text)]
        start = heads[self.number] if self.number < len(heads) else 0
        end = heads[self.number + 1] if self.number + 1 < len(heads) else len(self.text)
        at = self.text.find(what, start, end) if what else start
        row = self.text.count("\n", 0, max(at, start)) + 1
        return ThemesError(f"{self.name} row {row}: {fault}")


def written(one: ListSource) -> Written:
    """The text of a list.

    Raises:
        ThemesError: if its file is missing or not UTF-8.
    """
    if isinstance(one, Written):
        return one
    try:
        return Written(str(one), one.read_text(encoding="utf-8"))
    except OSError:
        raise ThemesError(f"{one}: cannot be read; check the name") from None
    except UnicodeDecodeError:
        raise ThemesError(f"{one}: is not UTF-8; save it as UTF-8") from None


def _theme(source: _Source, entry: Any) -> Theme:
    if not isinstance(entry, Mapping) or not isinstance(entry.get("id"), str) or not entry["id"].strip():
        raise source.fault("", "the theme has no id; give it one")
    terms = entry.get("terms")
    if not isinstance(terms, list) or not terms:
        raise source.fault("terms", f"the theme {entry['id']} has no terms; write a list of words and phrases")
    exclude = entry.get("exclude", [])
    if not isinstance(exclude, list) or not all(isinstance(phrase, str) and _letters(phrase) for phrase in exclude):
        raise source.fault("exclude", f"exclude of {entry['id']} is no list of phrases; write one")
    label = str(entry.get("label") or entry["id"])
    return Theme(entry["id"], label, tuple(_term(source, term) for term in terms), tuple(map(_plain, exclude)))


def _term(source: _Source, entry: Any) -> Term:
    written = entry.get("term") if isinstance(entry, Mapping) else entry
    weight = entry.get("weight", 1) if isinstance(entry, Mapping) else 1
    if not isinstance(written, str):
        raise source.fault("terms", f"{written!r} is no term; write a word or phrase between quotation marks")
    if not isinstance(weight, int | float) or isinstance(weight, bool) or not 0 < weight <= 100:
        raise source.fault(written, f"the weight of {written!r} is {weight!r}; write a number above 0, up to 100")
    fault = unusable(written)
    if fault:
        raise source.fault(written, fault)
    return Term(_plain(written), float(weight))


def unusable(term: str) -> str:
    """Why a term cannot be used and what to write in its place; empty where it can."""
    if _REGULAR_EXPRESSION.search(term):
        return f"{term!r} looks like a regular expression; write words, and * for any letters"
    letters = _letters(term)
    if not letters:
        return f"{term!r} has no letter and would match everything or nothing; write a word"
    if any("*" in word and _letters(word) < LETTERS for word in term.split()):
        return f"{term!r} would match nearly every word; write at least {LETTERS} letters beside the *"
    return ""


def _letters(term: str) -> int:
    return sum(map(str.isalnum, term))


def _plain(term: str) -> str:
    return " ".join(term.split())


def _table(theme: Theme) -> str:
    terms = [_quoted(term.words) if term.weight == 1 else _weighted(term) for term in theme.terms]
    rows = [f"    {term}," for term in terms]
    lines = ["[[theme]]", f"id = {_quoted(theme.id)}", f"label = {_quoted(theme.label)}", "terms = [", *rows, "]"]
    if theme.exclude:
        lines.append(f"exclude = [{', '.join(map(_quoted, theme.exclude))}]")
    return "\n".join(lines) + "\n"


def _weighted(term: Term) -> str:
    return f"{{term = {_quoted(term.words)}, weight = {term.weight:g}}}"


def _quoted(text: str) -> str:
    """A basic string of TOML; JSON writes the same, but for DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
