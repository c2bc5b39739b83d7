"""Tables of many documents list the first, and say so."""

from __future__ import annotations

import json
import math

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from dashboard import ledgers, side_ledgers, side_measures
from dashboard.components import ledger
from metrics.measurements import MEASUREMENTS
from metrics.measures import measures
from metrics.schemas import frame
from tests.dashboard import pages


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[tuple]:
    """What each table was given: key, caption, columns, rows."""
    kept: list[tuple] = []
    monkeypatch.setattr(ledger, "table", lambda *given, **named: kept.append(given))
    monkeypatch.setattr(ledger, "put", lambda made, act=None: None)
    return kept


@pytest.mark.parametrize(("size", "listed", "said"), [(50, 50, ""), (51, 50, ": the first 50 of 51 documents")])
def test_words_of_the_first_documents_are_listed(shown: list[tuple], size: int, listed: int, said: str):
    names = {f"d{number}": f"Text {number}" for number in range(size)}
    sizes = pd.DataFrame({"document": list(names), "voice": "speaker", "words": 5})
    ledgers.words(sizes, names, {"speaker": "#0072B2"})
    _, caption, _, rows = shown[0]
    assert caption == f"Words by voice{said}"
    assert [row[0] for row in rows] == list(names.values())[:listed]


TURNS = [("d", 1, "speaker", 1, 0, 90), ("d", 2, "speaker", 2, 90, 8), ("e", 3, "speaker", 1, 0, 40)]


def test_a_turn_without_a_score_is_hollow_and_one_with_the_lowest_is_not(shown: list[tuple]):
    turns = pd.DataFrame(TURNS, columns=["document", "turn", "floor", "answer", "start", "words"])
    measure = next(iter(measures()))
    scores = pd.DataFrame({"turn": [1, 2, 3], "measure": measure, "value": [60.0, math.nan, 30.0]})
    names, colours = {"d": "Talk", "e": "Note"}, {"speaker": "#0072B2", "interviewer": "#6B7280"}
    ledgers.course(turns, scores, names, measure, colours, every=14)
    _, caption, _, rows = shown[0]
    assert caption.endswith(": the first 12 of 14 documents")
    assert [[(part.hollow, part.height) for part in row[1].strip] for row in rows] == [
        [(False, 1.0), (True, 0.3)],
        [(False, 0.3)],
    ]
    assert rows[0][1].hint.endswith("1 with no score")


def test_answers_are_bars_of_one_scale_and_a_value_below_nought_has_none(shown: list[tuple]):
    score = next(iter(measures()))
    rows = [
        ("a", "t", 1, score, 8.0, 0.0, 0.0, 9, 90, ""),
        ("b", "t", 1, score, 16.0, 0.0, 0.0, 9, 90, ""),
        ("a", "t", 2, score, -4.0, 0.0, 0.0, 9, 90, ""),
        ("b", "t", 2, score, math.nan, 0.0, 0.0, 0, 4, "no sentence"),
        ("a", "t", 3, "words", 99.0, 0.0, 0.0, 9, 99, ""),
    ]
    found = frame(rows, {"side": "string", "document": "string", "answer": "Int64"} | MEASUREMENTS)
    side_ledgers.answers(found, {"a": "A", "b": "B"}, {"t": "Talk"}, score, colours={"a": "", "b": ""})
    first, second = shown[0][3]
    assert [first[0], *(cell.share for cell in first[1:])] == ["Talk · 1", 0.5, 1.0]
    assert [cell.share for cell in second[1:]] == [0.0, None]
    assert second[2].text == "–"


def test_grades_of_sides_stand_below_each_other_on_one_scale(shown: list[tuple]):
    rows = [
        ("a", "fog", 10.0, 8.0, 12.0, 20, 300, ""),
        ("b", "fog", 14.0, math.nan, math.nan, 3, 40, ""),
        ("b", "smog", 16.0, 14.0, 18.0, 20, 300, ""),
        ("a", "words", 300.0, math.nan, math.nan, 20, 300, ""),
        ("a", "ari", math.nan, math.nan, math.nan, 20, 300, "too little text"),
    ]
    found, sides = frame(rows, {"side": "string"} | MEASUREMENTS), {"a": "A", "b": "B"}
    side_measures.grades(found, sides, {"fog": "Fog", "smog": "SMOG", "ari": "ARI"}, {"a": "#111", "b": "#222"})
    fog, smog = shown[0][3]  # the scale: 8 to 18
    assert [fog[0], smog[0]] == ["Fog", "SMOG"]
    assert [(dot.at, dot.low, dot.high, dot.hollow) for dot in fog[1].dots] == [
        (0.2, 0.0, 0.4, False),
        (0.6, None, None, True),
    ]
    assert smog[1].dots[0] is None
    assert fog[1].hint == (
        "A: 10.0, from 20 sentences, 8.0 to 12.0 with 95 % confidence; B: 14.0, from 3 sentences, too few to rely on"
    )


SIDES = [
    ("a", "words", 300.0, math.nan, math.nan, 20, 300, ""),
    ("b", "words", 900.0, math.nan, math.nan, 60, 900, ""),
    ("a", "mattr", 0.5, math.nan, math.nan, 20, 300, ""),
    ("b", "mattr", 1.0, math.nan, math.nan, 60, 900, ""),
    ("a", "fog", 10.0, 8.0, 12.0, 20, 300, ""),  # 3 apart, of sqrt(2² + 3²) = 3.6
    ("b", "fog", 13.0, 10.0, 16.0, 60, 900, ""),
    ("a", "smog", 16.0, 13.0, 19.0, 20, 300, ""),  # 6 apart, of sqrt(3² + 4²) = 5
    ("b", "smog", 10.0, 6.0, 14.0, 60, 900, ""),
]
NAMES = {"mattr": "Variety", "fog": "Fog", "smog": "SMOG"}


def test_measures_of_sides_begin_with_the_surest_difference_and_say_what_cannot_be_told_apart(shown: list[tuple]):
    found, sides = frame(SIDES, {"side": "string"} | MEASUREMENTS), {"a": "A", "b": "B"}
    names = side_measures.ordered(found, NAMES)
    assert list(names) == ["smog", "fog", "mattr"]
    side_measures.measures(found, sides, names, {"a": "#111", "b": "#222"})
    *_, columns, rows = shown[0]
    assert columns[:4] == ["Measure", "A", "B", "Surest difference"]
    assert [
        [getattr(cell, "text", cell) for cell in row[:4]] for row in rows if row[0] in ("Words", *NAMES.values())
    ] == [
        ["Words", "300", "900", ""],
        ["SMOG", "16.0", "10.0", "6.0 (1.0 to 11.0)"],
        ["Fog", "10.0", "13.0", "cannot be told apart"],
        ["Variety", "0.50", "1.00", "–"],
    ]
    smog, fog, variety = (row for row in rows if row[0] in NAMES.values())
    assert smog[3].hint.startswith("A above B")
    assert fog[3].hint.startswith("B above A by 3.0 (−0.6 to 6.6)")
    assert [dot.at for dot in variety[4].dots] == [0.0, 1.0]  # on its own scale


def test_of_more_than_two_sides_the_surest_difference_names_its_two(shown: list[tuple]):
    rows = [*SIDES, ("c", "smog", 11.0, 9.0, 13.0, 60, 900, "")]  # 5 from A, of sqrt(3² + 2²) = 3.6: surer than B
    found, sides = frame(rows, {"side": "string"} | MEASUREMENTS), {"a": "A", "b": "B", "c": "C"}
    side_measures.measures(found, sides, NAMES, dict.fromkeys(sides, "#111"))
    (smog,) = (row for row in shown[0][3] if row[0] == "SMOG")
    assert smog[4].text == "5.0 (1.4 to 8.6): A above C"


def test_without_a_grade_of_any_side_there_is_no_table_of_them(shown: list[tuple]):
    found = frame([("a", "words", 9.0, math.nan, math.nan, 1, 9, "")], {"side": "string"} | MEASUREMENTS)
    side_measures.grades(found, {"a": "A"}, {"fog": "Fog"}, {"a": "#111"})
    assert not shown


def test_sides_without_key_phrases_say_so():
    def page() -> None:
        from dashboard import ledgers
        from metrics.phrases import PHRASES
        from metrics.schemas import frame

        ledgers.phrases({"a": frame([], PHRASES)}, {"a": "A"})

    app = AppTest.from_function(page).run()
    assert not pages.tables(app)
    assert app.text[0].value.startswith("No side has key phrases")


def test_a_column_with_nothing_in_it_is_left_out():
    def page() -> None:
        from dashboard.components import ledger

        ledger.show("one", "Caption", ["Name", "Merge", "Count"], [["Belmor", "", "1"], ["Tavia", "", ""]])

    (table,) = pages.tables(AppTest.from_function(page).run())
    assert table["columns"] == ["Name", "Count"]
    assert [[cell["text"] for cell in row] for row in table["rows"]] == [["Belmor", "1"], ["Tavia", ""]]


def test_what_is_shown_together_is_one_element_in_its_order():
    def page() -> None:
        from dashboard import ledgers, screen
        from dashboard.components import ledger
        from metrics.phrases import PHRASES
        from metrics.schemas import frame

        with ledger.together("all"):
            screen.section("Whose words", "Most words: 80 % Belmor.")
            ledger.show("one", "First", ["Name"], [["Belmor"]])
            ledgers.phrases({"a": frame([], PHRASES)}, {"a": "A"})
            ledger.show("two", "Second", ["Name"], [["Tavia"]])
            screen.sentences(["One.", "Two."])
            ledger.show("buttons", "Third", ["Name"], [["Ostria"]], act=print)
        screen.section("After it")

    app = AppTest.from_function(page).run()
    (whole,) = app.get("bidi_component")
    assert [table["caption"] for table in pages.tables(app)] == ["First", "Second", "Third"]
    heading, _, none, _, sentences, _ = map(json.loads, whole.proto.bytes.splitlines())
    assert heading["lines"] == [["h2", "Whose words"], ["p", "Most words: 80\N{NO-BREAK SPACE}% Belmor."]]
    assert none["lines"][0][1].startswith("No side has key phrases")
    assert sentences["lines"] == [["li", "One."], ["li", "Two."]]
    assert not app.text
    assert pages.html(app) == '<h2 class="section">After it</h2>'


def test_what_all_cells_begin_with_is_sent_once():
    def page():
        from dashboard.components import ledger
        from dashboard.components.ledger import Cell

        cells = [Cell(str(n), goes=f"read?doc=quay&pos={n}", hint="in the text") for n in (12, 13, 20)]
        ledger.show("ways", "Ways", ["Way"], [["none"], *([cell] for cell in cells)])

    app = AppTest.from_function(page).run()
    (whole,) = app.get("bidi_component")
    sent = json.loads(whole.proto.bytes)
    assert sent["begins"] == {"opens": "", "goes": "read?doc=quay&pos=", "hint": "in the text"}
    assert [row[0]["goes"] for row in sent["rows"][1:]] == ["12", "13", "20"]
    (table,) = pages.tables(app)
    assert [row[0].get("hint") for row in table["rows"]] == [None, *["in the text"] * 3]
