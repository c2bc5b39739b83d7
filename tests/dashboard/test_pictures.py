"""What every figure brings along: its message, what it counts, a table, and ways to save it."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some
from streamlit.testing.v1 import AppTest
from streamlit.testing.v1.element_tree import Element

from dashboard import evidence, wording
from dashboard.charts import template
from dashboard.selection import Selection
from metrics.analysis import METHOD
from metrics.tables import Tables
from tests.dashboard import pages

OF = {  # pages with figures of any texts (Words draws sure differences only), and what theirs are about
    "compare": "Quay Gazette, 2031-02-03 against The ferry talks · words",
    "concordance": "“harb*” (with * and ?)",
}
DASHBOARD = Path(__file__).parents[2] / "dashboard"


@pytest.mark.parametrize("filters", [{}, {"voice": ["Speaker", "Quoted"]}], ids=["plain", "filtered"])
def test_every_figure_says_what_it_counts_and_has_its_message_pictures_a_table_and_a_download(
    tiny: Tables, filters: dict
):
    app = pages.opened(**filters)
    for page in OF:
        pages.turn(app, page, **({"q": "harb*", "how": "With * and ?"} if page == "concordance" else {}))
        drawn = brings_along(app)
        assert drawn
        for chart in drawn:
            layout = chart["layout"]
            notes = layout["annotations"]
            print_ = " ".join(note["text"] for note in notes if note.get("name") == template.SMALL_PRINT)
            assert METHOD in print_
            assert OF[page] in print_.replace("<br>", " ")
            assert ("voices: Speaker, Quoted" if filters else "voices: all") in print_.replace("<br>", " ")


def test_no_page_draws_more_than_three_figures_anew(seeds: Tables):
    drawn = {page: len(pages.charts(app)) for page, app in pages.walk()}
    assert max(drawn.values()) <= 3
    assert {page for page, count in drawn.items() if count} == {"compare", "words", "concordance"}


def test_a_point_of_all_words_opens_its_places_on_both_sides(tiny: Tables):
    _, figure = pages.charts(pages.opened("compare", voice=["Commentator", "Speaker"]))[-1]
    points = [point for trace in figure["data"] for point in trace.get("customdata", [])]
    assert points
    spoken = tiny.passages[tiny.passages["voice"].isin(["commentator", "speaker"])]
    for opens, counts in points:
        here, there = map(int, counts.split(" against "))
        assert len(evidence.rows(tiny, spoken, evidence.parse(opens))) == here + there


def test_grades_are_drawn_as_a_picture_once_somebody_wants_it(tiny: Tables):
    app = pages.opened("compare")
    assert [said["name"] for said, _ in pages.charts(app)] == ["chart-all-words"]
    app.session_state["picture"] = True
    assert [said["name"] for said, _ in pages.charts(app.run())] == ["chart-grades", "chart-all-words"]


@pytest.mark.parametrize("asked", ["Whose words", "How it reads", "Course of the texts", "Who is mentioned"])
def test_each_figure_of_the_overview_can_be_taken_away_as_a_picture(tiny: Tables, asked: str):
    assert not pages.charts(pages.opened())
    ((said, figure),) = pages.charts(pages.opened(drawn=asked))
    assert said["said"].endswith(".")
    (print_,) = [note["text"] for note in figure["layout"]["annotations"] if note.get("name") == template.SMALL_PRINT]
    assert METHOD in print_
    points = [point for trace in figure["data"] for point in trace["customdata"]]
    assert points
    for opens, counts in points if asked != "Course of the texts" else []:
        rows = evidence.rows(tiny, tiny.passages, evidence.parse(opens))
        held = rows["words"].sum() if opens.startswith("passages") else len(rows)
        assert f"{held:,} " == counts[: counts.index(" ") + 1]


def test_there_is_one_way_to_draw():
    # what is tested above of some pages holds for all
    having = [one.name for one in DASHBOARD.rglob("*.py") if "drawing.show" in one.read_text(encoding="utf-8")]
    assert having == ["screen.py"]
    assert not [one for one in DASHBOARD.rglob("*.py") if "st.plotly_chart" in one.read_text(encoding="utf-8")]


def brings_along(app: AppTest) -> list[dict]:
    """The figures; each says what it shows, on a page with a table beside it and a download."""
    elements = list(app.main)
    figures = []
    for place, element in enumerate(elements):
        if getattr(getattr(element, "proto", None), "component_name", "") == "figure":
            said, figure = pages.drawn(element)
            assert said["said"].endswith(".")
            assert said["height"] == figure["layout"]["height"]
            assert "ledger" in map(kind, elements[place - 3 : place + 4])
            assert "download_button" in map(kind, elements) or offers_tables(elements)
            figures.append(figure)
    return figures


def kind(element: Element) -> str:
    return getattr(getattr(element, "proto", None), "component_name", "") or element.type


def offers_tables(elements: list) -> bool:
    """Whether the page has the list of its tables."""
    return any(one.proto.popover.label.startswith("↓ Tables") for one in elements if one.type == "popover")


@settings(max_examples=40)
@given(some.lists(some.text("ab <&\n", max_size=300).map("a{}".format), min_size=1, max_size=3))
def test_small_print_never_lies_over_the_drawing(lines: list[str]):
    bare = {"data": [], "layout": template.layout("light", ["a row"], height=200)}
    layout = template.signed(bare, lines)["layout"]
    note = layout["annotations"][-1]
    added = layout["height"] - 200
    assert layout["margin"]["b"] - bare["layout"]["margin"]["b"] == added  # the room for the rows stays as it was
    assert added >= 15 * len(note["text"].split("<br>"))
    assert note["yshift"] == -bare["layout"]["margin"]["b"]


def test_no_filter_is_cut_from_a_picture_however_long_the_names_before_it(tiny: Tables):
    titles = {
        f"d{number}": f"The {number}th report of the commission on the ferries of the sound" for number in range(12)
    }
    many = SimpleNamespace(document_labels=titles, theme_labels={}, actor_labels={}, passages=tiny.passages)
    chosen = Selection(documents=tuple(titles), voices=("speaker",))
    parts = [f"{what}: {wording.named(names)}" for what, names in wording.filters(many, chosen) if names]
    bare = {"data": [], "layout": template.layout("light", [], height=200)}
    (print_,) = template.signed(bare, [" · ".join(parts)])["layout"]["annotations"]
    said = print_["text"].replace("<br>", " ")
    assert "The 7th report" in said
    assert said.endswith("and 4 more · voices: Speaker")
