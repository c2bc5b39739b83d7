"""A table whose numbers open the passages that they were counted from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import streamlit as st

from dashboard.evidence import Opened

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a cell. With `opens` it is a link; `weak` greys a value that rests on little text."""

    text: str
    opens: Opened | None = None
    hint: str = ""  # shown on hover and read out
    weak: bool = False
    share: float | None = None  # 0 to 1: drawn as a bar behind the figure


_component = st.components.v2.component(
    "ledger",
    html="<div id='ledger'></div>",
    css=_HERE.joinpath("ledger.css").read_text(encoding="utf-8"),
    js=_HERE.joinpath("ledger.js").read_text(encoding="utf-8"),
)


def show(key: str, caption: str, columns: Sequence[str], rows: Sequence[Sequence[Cell | str]]) -> None:
    """Show a table; the first cell of a row is its head. A click on a figure puts what it opens into the address."""
    cells = [[_plain(cell) for cell in row] for row in rows]
    _component(
        key=key, data={"caption": caption, "columns": list(columns), "rows": cells}, on_opened_change=lambda: _open(key)
    )


def _plain(cell: Cell | str) -> dict[str, object]:
    if isinstance(cell, str):
        return {"text": cell}
    plain = {name: value for name, value in asdict(cell).items() if value not in (None, "", False)}
    return plain | ({"opens": str(cell.opens)} if cell.opens else {})


def _open(key: str) -> None:
    opened = st.session_state[key].opened
    if opened:
        st.query_params["open"] = opened
