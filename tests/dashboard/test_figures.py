"""The law of the dashboard: a figure opens a list, and the list has as many rows as the figure says."""

from __future__ import annotations

import re
from collections import defaultdict

import pandas as pd
import pytest

from dashboard import evidence, selection
from dashboard.components import ledger, nearing
from metrics.tables import Tables
from tests.dashboard import pages
from tests.dashboard.pages import Figure

FILTERS = [{}, {"voice": ["Speaker", "Quoted"]}, {"theme": ["Who pays"]}]
SEED_FILTERS = [{}, {"voice": ["Commentator"]}]


@pytest.fixture(autouse=True)
def near(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if all of a page had been near the screen."""

    def part(key: str, view: str, draw=lambda: None, then=lambda: None, **how: bool) -> None:
        with ledger.together(key):
            draw()
        then()

    monkeypatch.setattr(nearing, "part", part)


@pytest.mark.parametrize("filters", FILTERS, ids=["plain", "by voice", "by theme"])
def test_every_figure_opens_a_list_of_its_length(tiny: Tables, filters: dict):
    for page, app in pages.walk(**filters):
        agree(page, app, tiny, of_a_kind=8 if filters else None)


@pytest.mark.parametrize("filters", SEED_FILTERS, ids=["plain", "by voice"])
def test_it_holds_on_the_texts_that_the_project_brings(seeds: Tables, filters: dict):
    for page, app in pages.walk(**filters):
        agree(page, app, seeds, of_a_kind=5)


@pytest.mark.parametrize("preset", range(5))
def test_it_holds_for_every_comparison_offered(tiny: Tables, preset: int):
    app = pages.opened("compare")
    app.button(key=f"preset-{preset}").click().run()
    agree("compare", app, tiny)


@pytest.mark.parametrize("by", ["Document", "Speaker", "Answer", "Theme"])
def test_it_holds_whatever_stands_beside_each_other(tiny: Tables, by: str):
    how = {"rolled": "true", "inside": "false", "form": ["Name", "Adjective", "Role"], "within": "paragraph"}
    agree("actors", pages.opened("actors", who="Norland", by=by, **how), tiny)


@pytest.mark.parametrize("filters", FILTERS, ids=["plain", "by voice", "by theme"])
def test_it_holds_for_the_names_of_an_actor(tiny: Tables, filters: dict):
    app = pages.opened("actors", who="Norland", **filters)
    assert any("surface:" in figure.opens for figure in pages.figures(app))
    agree("actors", app, tiny)


@pytest.mark.parametrize("kind", ["Two in a row", "Key phrases", "Actors"])
def test_it_holds_for_whatever_is_compared(tiny: Tables, kind: str):
    agree("words", pages.opened("words", of=kind, content="true", n="2"), tiny)


@pytest.mark.parametrize(("query", "how"), [("the *r", "With * and ?"), ("paid|pays?", "Regular expression")])
def test_it_holds_for_whatever_is_looked_for(tiny: Tables, query: str, how: str):
    agree("concordance", pages.opened("concordance", q=query, how=how, window="3"), tiny)


@pytest.mark.parametrize("metric", ["SMOG", "Gunning fog"])
def test_it_holds_for_any_measure_of_the_overview(tiny: Tables, metric: str):
    agree("overview", pages.opened(metric=metric), tiny)


COUNTS = re.compile(r"[1-9][\d,]*|.+ \d+(, .+ \d+)+")
NO_LISTS = {"Rank", "Weight", "% more"}  # columns of whole numbers that are no counts of places


def test_every_count_of_a_table_opens_its_list(tiny: Tables):
    shut = {
        (page, table["caption"], column, cell["text"])
        for page, app in pages.walk()
        for table in pages.tables(app)
        if table["columns"]  # sentences have none
        for row in table["rows"]
        for column, cell in zip(table["columns"][-len(row) :], row, strict=True)  # a head may stand for several rows
        if COUNTS.fullmatch(cell["text"]) and not cell.keys() & {"opens", "goes", "does", "sets"}
    }
    assert {one for one in shut if one[2] not in NO_LISTS} == set()


def agree(page: str, app, tables: Tables, *, of_a_kind: int | None = None) -> None:
    """Every figure of the page against its list, or the first few of every kind of list."""
    chosen = selection.passages(tables, app.session_state["selection"])
    found = pages.figures(app)
    kinds: defaultdict[object, list[Figure]] = defaultdict(list)
    for figure in found:
        opened = evidence.parse(figure.opens)
        kinds[opened.table, tuple(column for column, _ in opened.where)].append(figure)
    found = [figure for own in kinds.values() for figure in own[:of_a_kind]]
    assert bool(found) == (page not in ("read", "method", "corrections")), page
    lists = {one.opens: evidence.rows(tables, chosen, evidence.parse(one.opens)) for one in found}
    for figure in found:
        assert promised(figure) in (None, held(figure, lists[figure.opens])), (page, figure)
        assert len(lists[figure.opens]), (page, figure)


def promised(figure: Figure) -> int | None:
    """How much the figure says that its list holds; None for a missing score, which names no number."""
    table = figure.opens.partition("~")[0]
    if table == "sentences":
        named = re.search(r"from (\d+) sentence", figure.hint)
        return int(named[1]) if named else None
    sentence = re.search(r"^opens ([\d,]+) (?:mention|word)", figure.hint)
    if sentence:
        return int(sentence[1].replace(",", ""))
    # "harbour talks 2", "12 (3.4)", "1,204", "12 · Norland 9, Norlandic 3"
    shown = figure.text.partition(" (")[0].partition(" · ")[0].split()[-1]
    return int(shown.replace(",", ""))


def held(figure: Figure, rows: pd.DataFrame) -> int:
    return int(rows["words"].sum()) if figure.opens.startswith("passages") else len(rows)
