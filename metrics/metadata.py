"""corpus.toml: what stands beside texts in a folder, and says what they do not say themselves.

packs = ["actors.csv"]          # lists of actors, later ones win
themes = ["themes.toml"]        # word lists
corrections = ["corrections.jsonl"]
[[document]]
file = "speech.txt"             # then title, author, date, source, language, group, speakers, interviewers: what is
                                # not known is left out; columns = { text = "…", speaker = "…" } of a table
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import PurePath
from typing import Any, NamedTuple, TypeAlias

from metrics.formats.plain import Unreadable, decode
from metrics.model import Document
from metrics.written import Written, table

FILE = "corpus.toml"
MOST = 2_000_000  # bytes of it, or of a list
LISTS = ("packs", "themes", "corrections")
_TOLD = 8  # names of what is missing
_TEXTS = ("title", "author", "date", "source", "language", "group")
_NAMES = ("speakers", "interviewers")

Facts: TypeAlias = Mapping[str, Any]  # of a text, by the field of the document; "columns" of a table


class Listed(NamedTuple):
    """A list that came with texts: of actors, of themes or of corrections."""

    kind: str  # one of LISTS
    source: Written


@dataclass(frozen=True, slots=True)
class Metadata:
    """What every corpus.toml among some files says. Names have the folders that the files are in."""

    texts: dict[str, Facts] = field(default_factory=dict)  # by the name of the file
    lists: dict[str, str] = field(default_factory=dict)  # kind by the name of the file
    faults: list[tuple[str, Unreadable]] = field(default_factory=list)  # names of files, and what is wrong

    def is_text(self, name: str) -> bool:
        """Whether a file of this name is neither metadata nor a list."""
        return PurePath(name).name != FILE and name not in self.lists


def among(names: Sequence[str], raw: Callable[[str], bytes]) -> Metadata:
    """What is said of files of these names; `raw` gives the bytes of one. A file says it of those below its folder."""
    found = Metadata()
    for name in names:
        folder, _, last = name.rpartition("/")
        if last != FILE:
            continue
        above = f"{folder}/" if folder else ""
        try:
            texts, lists = _parsed(raw(name))
        except Unreadable as fault:
            found.faults.append((name, fault))
            continue
        below = {one: PurePath(one).name for one in names if one.startswith(above)}
        found.texts.update({one: texts[last] for one, last in below.items() if last in texts})
        found.lists.update({f"{above}{one}": kind for one, kind in lists.items() if f"{above}{one}" in below})
        there = set(below.values())
        missing = [one for one in texts if one not in there] + [one for one in lists if f"{above}{one}" not in below]
        if missing:
            named = ", ".join(missing[:_TOLD]) + " …" * (len(missing) > _TOLD)
            found.faults.append((name, Unreadable(f"names what is not in its folder: {named}", "correct the names")))
    return found


def listed(kind: str, name: str, raw: bytes) -> Listed:
    """A list from the bytes of its file.

    Raises:
        Unreadable: if it is too large, or no text.
    """
    _check_size(raw)
    return Listed(kind, Written(PurePath(name).name, decode(raw).text))


def with_facts(document: Document, facts: Facts) -> Document:
    """The document as the facts have it, which win over what the file states itself."""
    stated: dict[str, Any] = {one: facts[one] for one in _TEXTS if one in facts}
    return replace(document, **stated | {one: tuple(facts[one]) for one in _NAMES if one in facts})


def _parsed(raw: bytes) -> tuple[dict[str, Facts], dict[str, str]]:
    """Facts by file, kind of list by file.

    Raises:
        Unreadable: if it is no TOML, or not of this form.
    """
    _check_size(raw)
    try:
        said = table(raw.decode("utf-8-sig"))
        texts = {str(entry["file"]): _checked(entry) for entry in said.get("document", [])}
        lists = {name: kind for kind in LISTS for name in _names(said, kind)}
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        remedy = "mend it; the texts are read without it"
        raise Unreadable(f"is no valid TOML ({fault})", remedy) from None
    except (KeyError, TypeError, AttributeError) as fault:
        remedy = 'write [[document]] with file = "…", packs, themes and corrections as lists'
        raise Unreadable(f"has not the expected form ({fault})", remedy) from None
    return texts, lists


def _check_size(raw: bytes) -> None:
    if len(raw) > MOST:
        raise Unreadable(f"has {len(raw) / 1e6:,.0f} MB, more than the {MOST / 1e6:,.0f} that are read", "split it")


def _checked(entry: Facts) -> Facts:
    """The entry with dates as text.

    Raises:
        TypeError: if the speakers are no list, or the columns no table.
    """
    facts: dict[str, Any] = {one: str(entry[one]) for one in _TEXTS if one in entry}
    facts |= {one: _names(entry, one) for one in _NAMES if one in entry}
    columns = entry.get("columns", {})
    if not isinstance(columns, dict) or not all(isinstance(name, str) for name in columns.values()):
        raise TypeError("columns must be a table of names")
    return facts | {"columns": columns}


def _names(entry: Facts, field: str) -> list[str]:
    names = entry.get(field, [])
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise TypeError(f"{field} must be a list of names")
    return names
