"""A table whose numbers open the passages that they were counted from."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from functools import wraps
from itertools import compress
from operator import attrgetter
from typing import Any

import streamlit as st

from dashboard.components import scripts
from dashboard.corpus import kept
from dashboard.evidence import Opened

_PLAIN = ("goes", "does", "hint", "weak", "share", "colour", "sets")  # of a cell: what is sent as it is
_plain_fields = attrgetter(*_PLAIN)
_ALIKE = ("opens", "goes", "hint")  # of the cells of a table: what all begin with is sent once
CLICKED = "clicked"  # in the session: a table asks something of the whole page
HOLLOW = "hollow"
SHOWN = 15  # rows of a long table that are seen before somebody asks for all


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a strip: whose it is, its words, how high of 1 it stands, what it says, the address it opens.

    Hollow: its height stands for nothing. The key HOLLOW among the voices of a table says in its legend why.
    """

    voice: str
    words: float
    height: float = 1.0
    hint: str = ""
    goes: str = ""
    hollow: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A value on the scale of its column, from 0 to 1, with its interval where there is one; hollow: not reliable.

    It has the shape of its place in the legend.
    """

    at: float
    low: float | None
    high: float | None
    colour: str
    hollow: bool = False
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell. With `opens` or `sets` it is a link; `weak` greys a value that rests on little text."""

    text: str
    opens: Opened | None = None
    sets: tuple[str, str, str] | None = None  # key of a bound widget, the value it gets, and the value in addresses
    goes: str = ""  # an address that a click opens
    does: str = ""  # what a click asks of `act`: the cell is a button
    hint: str = ""  # shown on hover and read out; of a strip or dots, what they say
    weak: bool = False
    share: float | None = None  # 0 to 1: drawn as a bar behind the figure
    colour: str = ""  # of that bar, where it is a voice's or a side's
    strip: tuple[Part, ...] = ()
    dots: tuple[Dot | None, ...] = ()  # one below the other; the hint of the cell says what they show
    pieces: tuple[Cell | str, ...] = ()  # of a sentence, some of which are links
    rows: int = 1  # that a head of a row stands for; those below it begin with their second cell


@dataclass(frozen=True, slots=True)
class Table:
    """A table as it is sent: JSON of what the browser draws."""

    key: str
    drawn: bytes


@dataclass(slots=True)
class _Together:
    """Tables and lines that are shown as one, and who acts on the buttons of one of the tables."""

    parts: list[bytes]
    act: Callable[[str], None] | None = None


_gathered: ContextVar[_Together | None] = ContextVar("gathered", default=None)
_component = st.components.v2.component("ledger", html="<div id='ledger'></div>", js=scripts.loader("ledger"))


def table(
    key: str,
    caption: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[Cell | str]],
    *,
    align: str = "right",
    voices: Mapping[str, tuple[str, str]] | None = None,
    ticks: Sequence[tuple[float, str]] = (),
    shown: int = SHOWN,
) -> Table:
    """A table. The first cell of a row is its head; the others stand right, as figures, or left, as words.

    `align` is right, left, ranks (left, with a narrow head) or lines (of a concordance, around the words found).

    `voices` gives label and colour of each voice of the strips, or of what several dots of a cell stand for, for the
    legend above the table; `ticks` the places (0 to 1) and labels of the scale, where the last column holds dots.

    Rows after the first `shown` are folded away where they are many; a column with nothing in it is left out.
    """
    columns, rows = _filled(columns, rows)
    cells = [[_plain(cell) for cell in row] for row in rows]
    view = {
        "key": key,
        "caption": caption,
        "columns": list(columns),
        "rows": cells,
        "align": align,
        "voices": voices or {},
    }
    given = [cell for row in cells for cell in row if isinstance(cell, dict)]
    begins = {name: _begin(name, given) for name in _ALIKE}
    whole = view | {"begins": begins, "ticks": list(ticks), "shown": shown}
    return Table(key, _sent(whole))


def put(made: Table, act: Callable[[str], None] | None = None) -> None:
    """Show a table.

    A click on a figure puts the list that it opens into the address; a click on a button asks `act` for what it does.
    """
    here = _gathered.get()
    if here is None:
        _draw(made.key, made.drawn, act)
    else:
        here.parts.append(made.drawn)
        here.act = act or here.act


@contextmanager
def together(key: str, head: Mapping[str, object] | None = None, **told: Callable[[], None]) -> Iterator[None]:
    """Show the tables and lines of the body as one: each by itself costs the browser ten milliseconds a view.

    `head` and what is `told` of it are those of `nearing.part`.
    """
    here = _Together([_sent(head)] if head else [])
    before = _gathered.set(here)
    try:
        yield
    finally:
        _gathered.reset(before)
    _draw(key, b"\n".join(here.parts), here.act, **told)


def gathered(*lines: tuple[str, str]) -> bool:
    """Whether these lines (tag, text) were put among what is shown together; outside of that they are not."""
    here = _gathered.get()
    if here is not None:
        here.parts.append(_sent({"key": "", "lines": lines}))
    return here is not None


def _draw(key: str, parts: bytes, act: Callable[[str], None] | None, **told: Callable[[], None]) -> None:
    _component(key=key, data=parts, on_clicked_change=lambda: _set(key, act), **told)


def _sent(part: Mapping[str, object]) -> bytes:
    """On one line, as parts stand one below the other."""
    return json.dumps(part, ensure_ascii=False, separators=(",", ":")).encode(errors="replace")


def show(*given: Any, act: Callable[[str], None] | None = None, **named: Any) -> None:
    """Make a table and show it."""
    put(table(*given, **named), act)


def drawn(make: Callable[..., Table | str]) -> Callable[..., None]:
    """A function that shows the table that `make` makes, or the text in its place; made once, see `corpus.kept`."""
    once_made = kept(make)

    @wraps(make)
    def shown(*arguments: Any, **named: Any) -> None:
        made = once_made(*arguments, **named)
        if isinstance(made, Table):
            put(made)
        elif made and not gathered(("p", made)):
            st.text(made)

    return shown


def _filled(
    columns: Sequence[str], rows: Sequence[Sequence[Cell | str]]
) -> tuple[Sequence[str], Sequence[Sequence[Cell | str]]]:
    """The table without the columns that are empty in every row; one whose rows are of different length as it is."""
    if not columns or any(len(row) != len(columns) for row in rows):
        return columns, rows
    kept = [not number or any(row[number] != "" for row in rows) for number in range(len(columns))]
    return list(compress(columns, kept)), [list(compress(row, kept)) for row in rows]


def _plain(cell: Cell | str) -> dict[str, object] | str:
    if isinstance(cell, str):
        return cell
    given: dict[str, object] = {"text": cell.text}
    for name, value in zip(_PLAIN, _plain_fields(cell), strict=True):
        if value:
            given[name] = value
    if cell.strip:
        given["strip"] = [_fields(part) for part in cell.strip]
    if cell.dots:
        given["dots"] = [_fields(dot) if dot else None for dot in cell.dots]
    if cell.pieces:
        given["pieces"] = [_plain(piece) for piece in cell.pieces]
    if cell.rows > 1:
        given["rows"] = cell.rows
    if cell.opens:
        given["opens"] = str(cell.opens)
    return given


def _begin(name: str, cells: Sequence[dict[str, Any]]) -> str:
    """What this text of all cells that have it begins with; they lose it."""
    having = [cell for cell in cells if name in cell]
    if not having:
        return ""
    texts: list[str] = [cell[name] for cell in having]
    first, last = min(texts), max(texts)  # what these begin with, all between them do
    start = first[: next((at for at, (a, b) in enumerate(zip(first, last, strict=False)) if a != b), len(first))]
    for cell in having if start else ():
        cell[name] = cell[name][len(start) :]
    return start


def _fields(one: Part | Dot) -> dict[str, object]:
    values = {name: getattr(one, name) for name in one.__slots__}
    return {name: value for name, value in values.items() if value is not False and value != ""}


def _set(key: str, act: Callable[[str], None] | None) -> None:
    """The list that is open stands in the address alone; everything else is the state of a bound widget."""
    here = st.session_state.get(key)  # gone, where a filter took it from the page before it was clicked
    clicked = here and here.clicked
    st.session_state[CLICKED] = True
    if clicked and clicked[0] == "open":
        st.query_params["open"] = clicked[1]
    elif clicked and clicked[0] == "act" and act:
        act(clicked[1])
    elif clicked:
        st.session_state[clicked[0]] = clicked[1]
