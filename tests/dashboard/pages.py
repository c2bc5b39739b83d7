"""Pages of the app without a browser: opened by address, and what their tables of figures hold."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Element

from dashboard.components import nearing

APP = Path(__file__).parents[2] / "dashboard" / "app.py"
PAGES = {
    "overview": "Overview",
    "compare": "Compare",
    "words": "Words",
    "concordance": "Concordance",
    "read": "Read",
    "actors": "Actors and names",
    "themes": "Themes",
    "quotations": "Quotations",
    "corrections": "Corrections",
    "texts": "Texts",
    "method": "Method",
}


class _All(set[str]):
    """The parts of a page, all of them near."""

    def __contains__(self, key: object) -> bool:
        return True


PARTS = _All()
Address = dict[str, str | list[str]]


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of a table that opens a list: what it shows, what it says on hover, and the list."""

    text: str
    hint: str
    opens: str


def opened(page: str = "overview", **address: str | Sequence[str]) -> AppTest:
    """The page as its address opens it."""
    app = AppTest.from_file(APP, default_timeout=60)
    app.session_state["stands"] = True  # as once a browser has shown the page
    app.session_state[nearing.NEAR] = PARTS  # and has told that all of it is near
    return _go(app, address) if page == "overview" else turn(app, page, **address)


def turn(app: AppTest, page: str, **address: str | Sequence[str]) -> AppTest:
    """The same session on another page."""
    app.switch_page(f"views/{page}.py")
    return _go(app, address)


def walk(**address: str | Sequence[str]) -> Iterator[tuple[str, AppTest]]:
    """Every page in one session, filters kept."""
    app = opened(**address)
    yield "overview", app
    for page in PAGES:
        if page != "overview":
            yield page, turn(app, page)


def figures(app: AppTest) -> list[Figure]:
    """Every figure of the page that opens a list."""
    rows = [row for table in tables(app) for row in table["rows"]]
    pieces = [piece for row in rows for cell in row for piece in cell.get("pieces", ()) if isinstance(piece, dict)]
    cells = [*(cell for row in rows for cell in row), *pieces]
    return [Figure(cell["text"], cell.get("hint", ""), cell["opens"]) for cell in cells if "opens" in cell]


def tables(app: AppTest) -> list[dict]:
    """What each table of figures was given, each cell as a mapping."""
    given = [part for part in parts(app) if "rows" in part]
    whole = [[[_cell(cell, one["begins"]) for cell in row] for row in one["rows"]] for one in given]
    return [one | {"rows": rows} for one, rows in zip(given, whole, strict=True)]


def _cell(cell: dict | str, begins: dict[str, str]) -> dict:
    """What all cells of a table begin with is sent once."""
    if isinstance(cell, str):
        return {"text": cell}
    return cell | {name: begin + cell[name] for name, begin in begins.items() if name in cell}


def charts(app: AppTest) -> list[tuple[dict, dict]]:
    """What each figure was given: what is said of it, and what is drawn."""
    return [drawn(element) for element in app.get("bidi_component") if element.proto.component_name == "figure"]


def drawn(figure: Element) -> tuple[dict, dict]:
    """The same of one element."""
    said, whole = map(json.loads, figure.proto.bytes.splitlines())
    return said, whole


def html(app: AppTest) -> str:
    return "\n".join(element.proto.body for element in app.get("html"))


def lines(app: AppTest) -> list[str]:
    """The sentences that stand among tables."""
    return [text for part in parts(app) for _, text in part.get("lines", ())]


def parts(app: AppTest) -> list[dict]:
    """Tables and lines that stand among them, as they are sent."""
    components = [element.proto for element in app.get("bidi_component")]
    sent = [proto.bytes.splitlines() for proto in components if proto.component_name == "ledger"]
    return [part for lines in sent for part in map(json.loads, lines)]


def said(app: AppTest) -> list[str]:
    """Plain text on the page."""
    return [element.value for element in app.text]


def _go(app: AppTest, address: dict[str, str | Sequence[str]]) -> AppTest:
    for key, value in address.items():
        app.query_params[key] = value
    return app.run()
