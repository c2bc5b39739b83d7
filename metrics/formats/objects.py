"""JSON and JSON Lines: rows as in a table, a text with facts about it, or facts with a list of turns.

Kept: what the names of keys say to be words, speakers and facts about a text (as in tables); recognised speech with its
speakers. Dropped: all other keys.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, TypeAlias

from metrics.formats import plain, table
from metrics.formats.facts import known
from metrics.formats.plain import Unreadable
from metrics.formats.table import Columns, Heads, Row
from metrics.model import Document

Reader: TypeAlias = Callable[..., list[Document]]  # of a name and rows, and of facts beside them
_REMEDY = 'write a list of objects with "text" and "speaker"'


def read(name: str, raw: bytes, columns: Columns = {}) -> list[Document]:  # noqa: B006 - never changed
    """The documents of a JSON file.

    Raises:
        Unreadable: if it is no JSON, or holds no words.
    """
    decoded = plain.decode(raw)
    found = _documents(name, _parsed(decoded.text), partial(table.documents, columns=columns))
    return [replace(document, remarks=(*decoded.remarks, *document.remarks)) for document in found]


def heads(raw: bytes) -> Heads | None:
    """The keys of the first rows in a JSON file, None where it holds no rows.

    Raises:
        Unreadable: if it is no JSON.
    """
    met: list[Heads] = []

    def look(name: str, rows: Sequence[Row], **_: Any) -> list[Document]:
        met.append(table.heads(rows))
        return []

    _documents("", _parsed(plain.decode(raw).text), look)
    return met[0] if met else None


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except RecursionError:
        raise Unreadable("is nested too deeply", _REMEDY) from None
    except ValueError as whole:
        lines = [line for line in text.splitlines() if line.strip()]
        try:
            return [json.loads(line) for line in lines] if len(lines) > 1 else _fail(whole)
        except (ValueError, RecursionError):
            return _fail(whole)


def _fail(fault: ValueError) -> Any:
    raise Unreadable(f"is no valid JSON ({fault})", "mend it and add it again")


def _documents(name: str, content: Any, read: Reader) -> list[Document]:
    if isinstance(content, Mapping):
        return _of_object(name, content, read)
    if not isinstance(content, Sequence) or isinstance(content, str):
        raise Unreadable("holds no list and no object", _REMEDY)
    if content and all(isinstance(part, str) for part in content):
        return [Document(name, "\n\n".join(map(table.plain_lines, content)), language="")]
    objects = [part for part in content if isinstance(part, Mapping)]
    if any(_list_of_turns(part) for part in objects):
        return [one for number, part in enumerate(objects, 1) for one in _of_object(f"{name} {number}", part, read)]
    return read(name, [_row(part) for part in objects])


def _of_object(name: str, content: Mapping[str, Any], read: Reader) -> list[Document]:
    """A list of turns with facts beside it, or else one row."""
    turns = _list_of_turns(content)
    row = _row(content)
    facts = {field: row[key] for field in table.FACTS if (key := table.named(row, field))}
    if not turns:
        inside = [value for value in content.values() if isinstance(value, Mapping) and _list_of_turns(value)]
        single = len(content) == 1 and isinstance(inner := next(iter(content.values())), Mapping | list)
        if inside or single:
            return _documents(name, inside[0] if inside else inner, read)
        return read(name, [row])
    if all(isinstance(turn, str) for turn in turns):
        return [Document(name, "\n\n".join(map(table.plain_lines, turns)), **known(facts))]
    if any(_list_of_turns(turn) for turn in turns):
        return _documents(name, turns, read)
    rows = [_row(turn) for turn in turns]
    spoken = any(table.named(turn, "speaker") for turn in rows)
    key = table.named(row, "text")
    if not spoken and key and row[key].strip():  # recognised speech: the text, and its pieces with times
        return read(name, [row])
    return read(name, rows, facts=facts)


def _list_of_turns(content: Mapping[str, Any]) -> list[Any]:
    """The list that holds the turns, empty where there is none."""
    lists = {key: value for key, value in content.items() if isinstance(value, list) and value}
    key = table.named(lists, "turns")
    if key is None:
        return []
    held = lists[key]
    alike = all(isinstance(part, Mapping) for part in held) or all(isinstance(part, str) for part in held)
    return held if alike else []


def _row(content: Mapping[str, Any]) -> Row:
    """The values of an object as cells. A name inside an object ("speaker": {"name": …}) is taken out of it."""
    return {str(key): _cell(value) for key, value in content.items()}


def _cell(value: Any) -> str:
    if isinstance(value, Mapping):
        name = table.named(map(str, value), "speaker")
        return _cell(value[name]) if name and not isinstance(value[name], Mapping) else ""
    if isinstance(value, list):
        return "\n\n".join(part for part in value if isinstance(part, str))
    return "" if value is None or isinstance(value, bool) else str(value)
