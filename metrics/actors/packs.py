"""Packs: who is who, as CSV tables that stack.

One actor a row, lists separated by `|`. Packs are read in order, the base list first; a row with a known id adds to
that actor, and a later claim on a name wins. Everything is read as text: "NA" is a name here, not a missing value.
"""

from __future__ import annotations

import csv
import io
import re
import unicodedata
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path

from metrics.model import Form
from metrics.written import ListSource, Written

RESOURCES = Path(__file__).parent.parent / "resources" / "actors"

FORMS = {
    "names": Form.NAME,
    "abbreviations": Form.ABBREVIATION,
    "adjectives": Form.ADJECTIVE,
    "demonyms": Form.DEMONYM,
    "metonyms": Form.METONYM,
    "epithets": Form.EPITHET,
    "roles": Form.ROLE,
}
SEVERAL = (*FORMS, "exclude")  # columns of names, divided by |
COLUMNS = ("id", "label", "type", "parent", *SEVERAL, "nest", "notes")
PROVINCES = "provinces"  # the pack of places that towns are told by: "Lebanon, Ohio"
NOBODY = "stop"  # the type of a row that only lists what is no actor
TYPES = frozenset({"person", "state", "organisation", "alliance", "company", "collective", "place", NOBODY})

_SHORT = frozenset("US UK UN EU AU UA VS VN FN AB BM G7 G8 RT BP VW UE ЕС РФ".split())  # two letters, and known by them
_MISREAD = frozenset("true false nan none null n/a #n/a #name?".split())  # what a spreadsheet makes of NO or NA
_FORMULA = ("=", "+", "-", "@")
_LONGEST = 200  # characters of a name

PLAIN = str.maketrans(
    dict.fromkeys("’ʼ‘", "'") | dict.fromkeys("\u2010\u2011", "-") | dict.fromkeys("\u00a0\u202f\u2009", " ")
)


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody who is spoken of."""

    id: str
    label: str
    type: str
    parent: str | None = None  # an organ's body: its mentions can be counted for that one
    open: bool = False  # whether names inside its names are mentions too


@dataclass(frozen=True, slots=True)
class Claim:
    """A surface and whose it is."""

    actor: str | None  # None: nobody's
    forms: frozenset[Form]
    source: str  # the pack that says so
    closed: bool = False  # nobody's for good: not to be discovered either


@dataclass(frozen=True, slots=True, eq=False)
class Pack:
    """Packs stacked into one. Surfaces are written with plain apostrophes, hyphens and blanks."""

    actors: Mapping[str, Actor]
    claims: Mapping[str, Claim]
    surfaces: tuple[tuple[str, ...], ...] = ()  # those of the claims by the list that first has them
    nobody: frozenset[str] = frozenset()  # ids that are no actors, found ones too
    apart: frozenset[tuple[str, str]] = frozenset()  # (surface, actor): a name that must not be given to that actor
    abroad: Mapping[str, Pack] = field(default_factory=dict)  # language -> the same with the states as it calls them


NO_PACK = Pack({}, {})


class PackError(ValueError):
    """A pack cannot be used. Each line reads `FILE row N: what is wrong; what to do`."""

    def __init__(self, faults: Sequence[str]) -> None:
        super().__init__("\n".join(faults))
        self.faults = tuple(faults)


@dataclass(frozen=True, slots=True)
class _Row:
    where: str  # FILE row N
    source: str
    cells: Mapping[str, str]
    names: Mapping[str, Sequence[str]]  # of each column that may hold several, in one spelling


def load(lists: Sequence[ListSource] = (), *languages: str) -> Pack:
    """The base list, the states in each of the languages that has such a list, then `lists`, later ones winning.

    A name of one language is none in the texts of another: "Maurice" is an island in French alone. Without a language
    the names are English.

    Raises:
        PackError: with every fault of every pack.
    """
    rows = [row for one in lists for row in _rows(_written(one))]
    first, *others = dict.fromkeys(map(_listed, languages or ("en",)))
    abroad = {code: _stacked(rows, shipped(code)) for code in others}
    return replace(_stacked(rows, shipped(first)), abroad=abroad)


def in_language(pack: Pack, language: str) -> Pack:
    """The pack with the states as a language calls them, if it was loaded with that language."""
    return pack.abroad.get(_listed(language), pack)


def _listed(language: str) -> str:
    """The code of a language; "en" where no list of its names of states is shipped."""
    code = language.partition("-")[0].lower()
    return code if (RESOURCES / f"states_{code}.csv").exists() else "en"


def cells(text: str) -> list[Mapping[str, str]]:
    """The rows of a pack as they are written: column → cell.

    Raises:
        PackError: if it is no table of the columns of a pack.
    """
    return [row.cells for row in _rows(Written("the list", text))] if text.strip() else []


def several(cell: str) -> list[str]:
    """The names in a cell, each in one spelling."""
    return [plain(name) for name in cell.split("|") if name.strip()]


def plain(surface: str) -> str:
    """A name in one spelling: composed letters, plain apostrophes and hyphens, single blanks."""
    return " ".join(unicodedata.normalize("NFC", surface.translate(PLAIN)).split())


@lru_cache(maxsize=1 << 16)
def slug(name: str) -> str:
    """A name as an id: "Ána Vale" -> "ana_vale"."""
    letters = unicodedata.normalize("NFKD", plain(name).casefold())
    return re.sub(r"\W+", "_", "".join(letter for letter in letters if not unicodedata.combining(letter))).strip("_")


@cache
def shipped(language: str) -> Pack:
    """What every pack lies over; its surfaces are one list, as they never change."""
    paths = (RESOURCES / f"{name}.csv" for name in ("base", PROVINCES, f"states_{language}"))
    pack = _stacked([row for path in paths if path.exists() for row in _rows(_written(path))], NO_PACK)
    return replace(pack, surfaces=(tuple(pack.claims),))


def _written(one: ListSource) -> Written:
    if isinstance(one, Written):
        return one
    try:
        return Written(one.name, one.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError as problem:
        raise PackError([f"{one.name} row 1: not UTF-8; save it as CSV UTF-8 and add it again"]) from problem


def _rows(one: Written) -> Iterator[_Row]:
    lines = one.text.splitlines(keepends=True)
    skipped = next((n for n, line in enumerate(lines) if not line.startswith("#")), len(lines))
    header = lines[skipped] if skipped < len(lines) else ""
    reader = csv.reader(io.StringIO("".join(lines[skipped:])), delimiter=max(",;\t", key=header.count))
    columns = [name.strip().lower() for name in next(reader, [])]
    if "id" not in columns or not set(columns) <= set(COLUMNS):
        found = f"the header is {', '.join(columns)}; it must be of {', '.join(COLUMNS)}"
        raise PackError([f"{one.name} row {skipped + 1}: {found}"])
    for cells in reader:
        where = f"{one.name} row {skipped + reader.line_num}"
        if not any(map(str.strip, cells)):
            continue
        if len(cells) != len(columns):
            raise PackError([f"{where}: {len(cells)} cells, not {len(columns)}; quote a cell that holds a separator"])
        row = dict(zip(columns, map(str.strip, cells), strict=True))
        yield _Row(where, Path(one.name).stem, row, {column: several(row.get(column, "")) for column in SEVERAL})


def _stacked(rows: Sequence[_Row], below: Pack) -> Pack:
    actors = {**below.actors, **{id: Actor(id, id, NOBODY) for id in below.nobody}}
    claims = dict(below.claims)
    faults: list[str] = []
    for row in rows:
        faults += _faults(row, actors)
        actors[row.cells["id"]] = _actor(row, actors.get(row.cells["id"]))
        faults += _claim(row, claims)
    faults += [fault for row in rows for fault in _parent_faults(row, actors)]
    if faults:
        raise PackError(faults)
    nobody = frozenset(id for id, actor in actors.items() if actor.type == NOBODY)
    apart = frozenset((surface, row.cells["id"]) for row in rows for surface in row.names["exclude"])
    return Pack(
        {id: actor for id, actor in actors.items() if id not in nobody},
        {surface: _closed(claim) if claim.actor in nobody else claim for surface, claim in claims.items()},
        (*below.surfaces, *_by_list(rows, below.claims)),
        nobody,
        below.apart | apart,
    )


def _closed(claim: Claim) -> Claim:
    return Claim(None, frozenset(), claim.source, closed=True)


def _by_list(rows: Sequence[_Row], below: Container[str]) -> Iterator[tuple[str, ...]]:
    """The surfaces of every list that no list below it has; a change of one list leaves the others as they are."""
    seen: set[str] = set()
    for _, own in groupby(rows, key=lambda row: row.source):
        cells = (cell for row in own for column in SEVERAL for cell in row.names[column])
        written = dict.fromkeys(cell.removeprefix("!") for cell in cells)
        new = [surface for surface in written if surface not in seen and surface not in below]
        seen.update(new)
        yield tuple(new)


def _actor(row: _Row, known: Actor | None) -> Actor:
    cells = row.cells
    known = known or Actor(cells["id"], cells["id"], "")
    return Actor(
        known.id,
        cells.get("label") or known.label,
        cells.get("type") or known.type,
        cells.get("parent") or known.parent,
        cells["nest"] == "open" if cells.get("nest") else known.open,
    )


def _faults(row: _Row, actors: Mapping[str, Actor]) -> Iterator[str]:
    id, known = row.cells["id"], row.cells["id"] in actors
    if not re.fullmatch(r"\w+", id) or id != id.lower():
        yield f"{row.where}: id {id!r}; write lower-case letters, digits and underscores"
    if row.cells.get("type", "") not in TYPES | ({""} if known else set()):
        yield f"{row.where}: type {row.cells.get('type', '')!r} is unknown; write one of {', '.join(sorted(TYPES))}"
    if not known and not row.cells.get("label"):
        yield f"{row.where}: no label; say what {id!r} is called on the page"
    if row.cells.get("nest", "") not in {"", "open", "closed"}:
        yield f"{row.where}: nest is {row.cells['nest']!r}; write open, closed or nothing"
    for column, cell in row.cells.items():
        if any(part.strip().startswith(_FORMULA) for part in cell.split("|")):
            yield f"{row.where}: {column}: {cell!r} begins like a formula of a spreadsheet; write the name itself"
    for column in FORMS:
        unfit = ((surface, reason) for surface in row.names[column] if (reason := _unfit(surface)))
        yield from (f"{row.where}: {column}: {surface!r} {reason}" for surface, reason in unfit)


def _unfit(surface: str) -> str | None:
    if surface.lower() in _MISREAD:
        return "is what a spreadsheet makes of a word; write the name itself"
    if re.fullmatch(r"[A-Za-z.]{1,2}|[A-Z]\.", surface) and surface not in _SHORT:
        return "is too short and would be found everywhere; write a longer name"
    if surface.startswith("!"):
        return "says that it is no actor; move it to exclude"
    if re.search(r"[,;/()\[\]]", surface) or len(surface) > _LONGEST:
        return "is more than one name; separate names with |"
    return None


def _claim(row: _Row, claims: dict[str, Claim]) -> Iterator[str]:
    """Enter a row's names and exclusions; faults are clashes inside one pack."""
    id, own = row.cells["id"], set[str]()
    for column, form in FORMS.items():
        for surface in row.names[column]:
            own.add(surface)
            earlier = claims.get(surface)
            if earlier and earlier.source == row.source and earlier.actor not in {id, None}:
                yield f"{row.where}: {surface!r} also belongs to {earlier.actor}; take it out of one of the two rows"
            elif earlier and earlier.actor == id:
                claims[surface] = Claim(id, earlier.forms | {form}, row.source)
            else:
                claims[surface] = Claim(id, frozenset({form}), row.source)
    for written in row.names["exclude"]:
        surface, closed = written.removeprefix("!"), written.startswith("!")
        earlier = claims.get(surface)
        if surface in own:
            yield f"{row.where}: {surface!r} is both a name and excluded; keep one of the two"
        elif closed or not earlier or earlier.actor in {id, None}:
            claims[surface] = Claim(None, frozenset(), row.source, closed)


def _parent_faults(row: _Row, actors: Mapping[str, Actor]) -> Iterator[str]:
    above, chain = row.cells.get("parent"), {row.cells["id"]}
    while above:
        if above not in actors:
            yield f"{row.where}: parent {above!r} is in no pack; add its row or leave parent empty"
            return
        if above in chain:
            yield f"{row.where}: parent {above!r} leads back to {row.cells['id']!r}; leave one parent empty"
            return
        chain.add(above)
        above = actors[above].parent
