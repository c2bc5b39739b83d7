"""Edits of a pack: the text of a CSV in, the text of a CSV out.

A changed actor is a row with its id, which lies over the rows of the lists before; what was never changed is in no
row. So a text holds the whole of somebody's changes, can be kept as a file, and does the same to other texts.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from metrics.actors.known import proper
from metrics.actors.packs import COLUMNS, FORMS, NOBODY, SEVERAL, Actor, Pack, cells, plain, several, slug
from metrics.model import Form

Name = tuple[str, Form]

_COLUMN = {form: column for column, form in FORMS.items()} | {Form.COREFERENCE: "names"}
_Rows = dict[str, dict[str, str]]


def rename(text: str, who: Actor, label: str) -> str:
    """Call an actor otherwise."""
    rows = _rows(text)
    _row(rows, who)["label"] = plain(label)
    return _text(rows)


def retype(text: str, who: Actor, type: str) -> str:
    """Say what kind of actor it is."""
    rows = _rows(text)
    _row(rows, who)["type"] = type
    return _text(rows)


def exclude(text: str, who: Actor) -> str:
    """Say that it is no actor: none of its names is a mention."""
    return retype(text, who, NOBODY)


def add_name(text: str, who: Actor, name: Name) -> str:
    """Give an actor a further name; whoever had the name before has it no more."""
    rows = _rows(text)
    _give(rows, who, [name])
    return _text(rows)


def merge(text: str, who: Actor, into: Actor, names: Iterable[Name]) -> str:
    """Give all names of one actor to another. `names` are those of `who`, as `names_of` tells them."""
    rows = _rows(text)
    rows.pop(who.id, None)
    _give(rows, into, names)
    return _text(rows)


def split(text: str, who: Actor, name: Name) -> str:
    """Make one of an actor's names an actor of its own, and let it never be given back by itself."""
    rows = _rows(text)
    surface = plain(name[0])
    own = Actor(slug(surface) if slug(surface) != who.id else f"{who.id}_2", surface, who.type)
    _refuse(rows, who, surface)
    _give(rows, own, [name])
    return _text(rows)


def keep_apart(text: str, who: Actor, surface: str) -> str:
    """Say that a name is not this actor's; whose it is stays open."""
    rows = _rows(text)
    _refuse(rows, who, plain(surface))
    return _text(rows)


def exclude_name(text: str, who: Actor, surface: str) -> str:
    """Say that one name of an actor is nobody's."""
    rows = _rows(text)
    _refuse(rows, who, f"!{plain(surface)}")
    return _text(rows)


def forget(text: str, id: str) -> str:
    """Take back everything that was changed of an actor."""
    rows = _rows(text)
    rows.pop(id, None)
    return _text(rows) if rows else ""


def names_of(who: Actor, pack: Pack, used: Iterable[Name]) -> tuple[Name, ...]:
    """The names that the pack gives an actor, else those that are `used` for it, in full and without titles."""
    claims = ((surface, claim) for surface, claim in pack.claims.items() if claim.actor == who.id)
    listed = tuple((surface, form) for surface, claim in claims for form in sorted(claim.forms))
    if listed:
        return listed
    called = [(plain(surface), form) for surface, form in used]
    full = [(name, form) for surface, form in called if (name := proper(who.id, surface))]
    return tuple(dict.fromkeys(full or called))


def _give(rows: _Rows, who: Actor, names: Iterable[Name]) -> None:
    row = _row(rows, who)
    for written, form in names:
        surface = plain(written)
        for id, other in rows.items():
            _drop(other, ["exclude"], f"!{surface}")
            if id != who.id:
                _drop(other, FORMS, surface)
        _drop(row, ["exclude"], surface)
        row[_COLUMN[form]] = _listed([*several(row[_COLUMN[form]]), surface])


def _refuse(rows: _Rows, who: Actor, surface: str) -> None:
    row = _row(rows, who)
    _drop(row, FORMS, surface.removeprefix("!"))
    row["exclude"] = _listed([*several(row["exclude"]), surface])


def _drop(row: dict[str, str], columns: Iterable[str], surface: str) -> None:
    for column in columns:
        row[column] = _listed(one for one in several(row[column]) if one != surface)


def _rows(text: str) -> _Rows:
    """One row an actor, the cells of several rows joined."""
    rows: _Rows = {}
    for own in cells(text):
        row = rows.setdefault(own["id"], dict.fromkeys(COLUMNS, ""))
        for column, cell in own.items():
            both = _listed([*several(row[column]), *several(cell)]) if column in SEVERAL else cell
            row[column] = both or row[column]
    return rows


def _row(rows: _Rows, who: Actor) -> dict[str, str]:
    """The row of an actor, with all that a list needs which does not know it."""
    row = rows.setdefault(who.id, dict.fromkeys(COLUMNS, "") | {"id": who.id})
    row["label"] = row["label"] or who.label
    row["type"] = row["type"] or who.type
    return row


def _listed(surfaces: Iterable[str]) -> str:
    return "|".join(dict.fromkeys(surfaces))


def _text(rows: _Rows) -> str:
    written = io.StringIO()
    table = csv.DictWriter(written, COLUMNS, lineterminator="\n")
    table.writeheader()
    table.writerows(rows.values())
    return written.getvalue()
