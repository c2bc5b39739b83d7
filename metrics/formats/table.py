"""Rows with names of columns → documents: a row is a turn where a column names a speaker or a question, else a text.

Shared by .csv, .tsv, .xlsx and .json. The columns are known by their names (metrics/resources/formats/columns.toml),
or a person chooses them: "" for what none of them holds. Cells of other columns are left out, and that is said.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib import resources

from metrics.formats import limits
from metrics.formats.facts import known
from metrics.formats.plain import Unreadable
from metrics.model import Document, Span, Stated, Voice

Row = Mapping[str, str]
Columns = Mapping[str, str]  # of "text", "speaker", "document", "title" …: the name of the column that holds it
FACTS = ("title", "author", "date", "source", "language")
FIELDS = ("question", "text", "speaker", "document", *FACTS)
_TURNS = ("speaker", "question")  # columns that make a row a turn
_LOOKED_AT = 200  # rows that tell which column holds the most words


@dataclass(frozen=True, slots=True)
class Heads:
    """The columns of a table, and which of them seem to hold what."""

    names: tuple[str, ...]
    guess: Columns


def documents(name: str, rows: Sequence[Row], *, columns: Columns, facts: Row | None = None) -> list[Document]:
    """The documents in the rows of a table, in their order. `columns` are those that a person chose.

    Raises:
        Unreadable: if there is no row, no column holds the words, or a chosen column is not there.
    """
    names = _names(rows)
    chosen = _chosen(names, columns)
    groups = _groups(rows, chosen)
    if len(groups) > limits.DOCUMENTS:
        raise Unreadable(f"holds {len(groups):,} texts, more than {limits.DOCUMENTS:,}", "split it")
    used = ", ".join(f"{field}: {column}" for field, column in chosen.items())
    left = [column for column in names if column not in chosen.values()]
    remarks = (f"columns used ({used})", *([f"columns left out: {', '.join(left)}"] if left else []))
    written = _turns if any(field in chosen for field in _TURNS) else _words
    found = []
    for key, own in groups.items():
        text, stated = written(own, chosen)
        said = dict(facts or {}) | {field: own[0].get(chosen[field], "") for field in FACTS if field in chosen}
        own_name = f"{name} {key}" if len(groups) > 1 else name
        found.append(Document(own_name, text, stated=stated, remarks=remarks, **known(said)))
    return [document for document in found if document.text]


def heads(rows: Sequence[Row]) -> Heads:
    """The columns of a table. Where no name says so, the one with the longest cells seems to hold the words.

    Raises:
        Unreadable: if there is no row.
    """
    names = _names(rows)
    guess = _known(names, {})
    free = [name for name in names if name not in guess.values()]
    if "text" not in guess and free:
        held = {name: sum(len(row.get(name, "")) for row in rows[:_LOOKED_AT]) for name in free}
        guess["text"] = max(free, key=held.__getitem__)
    return Heads(tuple(names), guess)


def settled(heads: Heads) -> bool:
    """Whether the names of the columns leave nothing to choose."""
    return named(heads.names, "text") is not None and {*heads.guess.values()} == {*heads.names}


def _names(rows: Sequence[Row]) -> list[str]:
    if not rows:
        raise Unreadable("has no rows", "add a table with a line of names and rows below it")
    return list(dict.fromkeys(column for row in rows for column in row))


def folded(column: str) -> str:
    """The name of a column as compared."""
    return "".join(sign for sign in column.casefold() if sign not in " _-.:\ufeff")


@cache
def words(field: str) -> tuple[str, ...]:
    """The names that a field goes by, the likeliest first."""
    file = resources.files("metrics.resources") / "formats" / "columns.toml"
    return tuple(tomllib.loads(file.read_text(encoding="utf-8"))[field])


def named(names: Iterable[str], field: str) -> str | None:
    """The name that stands for a field, None where none does."""
    here: dict[str, str] = {}
    for name in names:
        here.setdefault(folded(name), name)
    return next((here[word] for word in words(field) if word in here), None)


def _chosen(names: Sequence[str], columns: Columns) -> dict[str, str]:
    """The column of every field that has one.

    Raises:
        Unreadable: if none holds the words, or a chosen one is not there.
    """
    missing = [column for column in columns.values() if column not in ("", *names)]
    if missing:
        raise Unreadable(f"has no column {missing[0]!r} (there are: {_listed(names)})", "choose one of them")
    found = _known(names, columns)
    if "text" not in found:
        raise Unreadable(
            f"has no column known to hold the words (there are: {_listed(names)})", "choose it, or call it text"
        )
    return found


def _known(names: Sequence[str], columns: Columns) -> dict[str, str]:
    """The column of every field that has one: as a person chose, else by its name; no column twice."""
    found = dict(columns)
    for field in FIELDS:
        free = [name for name in names if name not in found.values()]
        column = None if field in found else named(free, field)
        if column is not None:
            found[field] = column
    return {field: column for field, column in found.items() if column}


def _listed(names: Sequence[str]) -> str:
    return ", ".join(name[:40] for name in names[:12])


def _groups(rows: Sequence[Row], chosen: Columns) -> dict[str, list[Row]]:
    """The rows of every document: those that a column puts together, else all where they are turns, else each alone."""
    key = _key(chosen)
    groups: dict[str, list[Row]] = {}
    for number, row in enumerate(rows, 1):
        if row.get(chosen["text"], "").strip():
            groups.setdefault(key(number, row), []).append(row)
    return groups


def _key(chosen: Columns) -> Callable[[int, Row], str]:
    if "document" in chosen:
        return lambda number, row: row.get(chosen["document"], "").strip() or str(number)
    if any(field in chosen for field in _TURNS):
        return lambda number, row: ""
    return lambda number, row: str(number)


def _turns(rows: Sequence[Row], chosen: Columns) -> tuple[str, tuple[Stated, ...]]:
    """The rows as turns; a row with a question is two."""
    if "question" not in chosen:
        return labelled((row.get(chosen["speaker"], ""), row[chosen["text"]], None) for row in rows)
    pairs = (
        (
            ("", row.get(chosen["question"], ""), Voice.INTERVIEWER),
            (_speaker(row, chosen), row[chosen["text"]], Voice.SPEAKER),
        )
        for row in rows
    )
    return labelled(turn for pair in pairs for turn in pair)


def _speaker(row: Row, chosen: Columns) -> str:
    return row.get(chosen["speaker"], "") if "speaker" in chosen else ""


def _words(rows: Sequence[Row], chosen: Columns) -> tuple[str, tuple[Stated, ...]]:
    return "\n\n".join(plain_lines(row[chosen["text"]]) for row in rows), ()


def labelled(turns: Iterable[tuple[str, str, Voice | None]]) -> tuple[str, tuple[Stated, ...]]:
    """Turns (speaker, words, voice) as text, each after the printed name of its speaker, and where they stand.

    Somebody who goes on in the next row goes on in the same turn. Without a name a turn is nobody's named.
    """
    parts: list[str] = []
    stated: list[Stated] = []
    at = 0
    last: tuple[str, Voice | None] = ("", None)
    for who, said, voice in turns:
        speaker, words = " ".join(who.split()), plain_lines(said)
        if not words:
            continue
        fresh = not stated or (speaker, voice) != last
        label = f"{speaker}: " if speaker and fresh else ""
        start = at + (2 if parts else 0)
        end = start + len(label) + len(words)
        if fresh:
            place = Span(start, start + len(label) - 1) if label else None
            stated.append(Stated(Span(start, end), place, speaker or None, voice))
        else:
            stated[-1] = replace(stated[-1], span=Span(stated[-1].span.start, end))
        parts.append(label + words)
        at, last = end, (speaker, voice)
    return "\n\n".join(parts), tuple(stated)


def plain_lines(words: str) -> str:
    """Words with "\\n" as line end and no blanks around them."""
    return words.replace("\r\n", "\n").replace("\r", "\n").strip()
