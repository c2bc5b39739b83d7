"""Figures: plain, the same each time, in the colours of the house, and deaf to markup in labels."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from itertools import combinations

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as some
from plotly.graph_objects import Figure as Drawing

from dashboard.charts import courses, dots, positions, ratios, shares, words
from dashboard.charts.courses import Bar
from dashboard.charts.template import SERIES, VOICES, Figure, colours, label
from metrics.tables import Tables

HOSTILE = {"t": "<b>%{x}</b> & co"}
SIDES = {"one": HOSTILE["t"], "other": "Other"}
SHADES = {"one": "#009E73", "other": "#8A63D2"}
MEASURED = pd.DataFrame(
    {
        "document": ["t", "t", "t", "t"],
        "voice": ["commentator", "speaker", "commentator", "speaker"],
        "side": ["one", "other", "one", "other"],
        "measure": ["words", "words", "fog", "fog"],
        "value": [30.0, 10.0, 12.3456, math.nan],
        "low": [math.nan, math.nan, 10.0, math.nan],
        "high": [math.nan, math.nan, 14.6912, math.nan],
        "sentences": [9, 2, 9, 2],
    }
)
SCORES = dots.scored(MEASURED[MEASURED["measure"] == "fog"]).assign(
    opens=["sentences~side:one", "sentences~side:other"]
)
TERMS = pd.DataFrame(
    {
        "opens": ["one", "two", "three"],
        "term": ["salt", "<b>fog</b>", "sea"],
        "lrc": [1.0, 0.0, -1.0],
        "log_ratio": [2.5, 0.5, -2.0],
        "log_ratio_low": [1.0, -3.0, -3.0],
        "log_ratio_high": [4.0, 4.0, -1.0],
        "target_count": [9, 2, 1],
        "reference_count": [2, 1, 7],
    }
)


WORDS = TERMS.assign(  # of 1,000 words and of 500
    z=[2.0, 0.1, -2.0],
    target_rate=TERMS["target_count"] * 1.0,
    reference_rate=TERMS["reference_count"] * 2.0,
)


NAMES = {"commentator": "Commentator", "speaker": "Speaker"}
SIZES = {"t": {"commentator": 30, "speaker": 10}}
SIZE_LISTS = {("t", voice): f"passages~voice:{voice}" for voice in NAMES}
TURNS = [
    Bar("commentator", 30, 1.0, 0, 1, "first"),
    Bar("speaker", 10, 0.3, 180, 181, "second", pale=True),
    Bar("commentator", 5, 0.5, 240, 241, "third"),
]


def figures(theme: str) -> dict[str, Figure]:
    return {
        "grades": dots.by_side(SCORES, SIDES, {"fog": "Fog"}, shades=SHADES, title="Fog", theme=theme),
        "ratios": ratios.by_term(
            ratios.drawn(TERMS), sides=("One", HOSTILE["t"]), shades=list(SHADES.values()), theme=theme
        ),
        "shares": shares.by_document(SIZES, HOSTILE, NAMES, SIZE_LISTS, theme=theme),
        "courses": courses.by_document({"t": TURNS}, HOSTILE, NAMES, theme=theme),
        "words": words.by_rate(WORDS, sides=("One", HOSTILE["t"]), shades=list(SHADES.values()), theme=theme),
    }


def strings(part: object) -> Iterator[str]:
    """Every string of a figure."""
    if isinstance(part, dict):
        part = list(part.values())
    if isinstance(part, list | tuple):
        for one in part:
            yield from strings(one)
    elif isinstance(part, str):
        yield part


everywhere = pytest.mark.parametrize(("theme", "name"), [(t, n) for t in ("light", "dark") for n in figures("light")])


@everywhere
def test_a_figure_is_plain_and_the_same_each_time(theme: str, name: str):
    assert json.dumps(figures(theme)[name], allow_nan=False) == json.dumps(figures(theme)[name], allow_nan=False)


@everywhere
def test_the_drawing_library_knows_every_part_of_a_figure(theme: str, name: str):
    Drawing(figures(theme)[name])  # raises where it does not


@everywhere
def test_a_label_is_no_markup_and_no_template(theme: str, name: str):
    for text in strings(figures(theme)[name]):
        assert "<b>" not in text
        assert "<i>" not in text
    for trace in figures(theme)[name]["data"]:
        assert "%{x}</b>" not in trace.get("hovertemplate", "")
        assert "%{x}&lt;" not in trace.get("hovertemplate", "")


@everywhere
def test_every_colour_is_of_the_house(theme: str, name: str):
    known = {*VOICES[theme].values(), *SERIES[theme], *SHADES.values(), words.REST}
    for trace in figures(theme)[name]["data"]:
        shade = trace["marker"]["color"] if "marker" in trace else trace["line"]["color"]
        assert shade in known or "marker" not in trace


@everywhere
def test_a_missing_value_is_absent_and_never_nought(theme: str, name: str):
    values = [value for trace in figures(theme)[name]["data"] for value in trace["x"]]
    assert values
    assert 0 not in values


def test_a_score_of_few_sentences_is_hollow():
    few = SCORES.assign(value=5.0)
    drawn = dots.by_side(few, SIDES, {"fog": "Fog"}, shades=SHADES, title="", theme="light")["data"]
    symbols = [trace["marker"]["symbol"] for trace in drawn if "marker" in trace]
    assert symbols == [["circle"], ["diamond-open"]]  # 9 and 2 sentences


def test_the_intervals_of_one_row_stand_apart_around_its_label():
    both = SCORES.assign(value=[12.3456, 5.0])
    figure = dots.by_side(both, SIDES, {"fog": "Fog"}, shades=SHADES, title="", theme="light")
    assert [trace["y"] for trace in figure["data"]] == [[-0.113], [0.113]]  # 9 pixels between them in a row of 40
    assert (figure["layout"]["yaxis"]["tickvals"], figure["layout"]["yaxis"]["ticktext"]) == ([0], ["Fog"])


def test_without_any_score_nothing_is_drawn():
    none = SCORES.assign(value=math.nan)
    assert not dots.by_side(none, SIDES, {"fog": "Fog"}, shades=SHADES, title="", theme="light")["data"]


def test_a_score_has_its_interval_and_none_where_it_is_unknown():
    both = SCORES.assign(value=[12.3456, 5.0])
    drawn = dots.by_side(both, SIDES, {"fog": "Fog"}, shades=SHADES, title="", theme="light")["data"]
    bars = [trace["error_x"] for trace in drawn if "error_x" in trace]
    assert [(bar["arrayminus"], bar["array"]) for bar in bars] == [([2.346], [2.346]), ([None], [None])]


def test_a_bar_is_parted_as_the_words_are():
    parts = figures("light")["shares"]["data"]
    assert [(part["x"], part["text"]) for part in parts] == [([75.0], ["75 %"]), ([25.0], ["25 %"])]  # of 40 words
    assert [part["customdata"] for part in parts] == [
        [["passages~voice:commentator", "30 words"]],
        [["passages~voice:speaker", "10 words"]],
    ]
    assert not shares.by_document({"t": {"speaker": 0}}, HOSTILE, NAMES, {}, theme="light")["data"]


def test_turns_stand_one_behind_the_other_each_as_long_as_its_words():
    commentator, speaker = figures("light")["courses"]["data"]
    assert (commentator["x"], commentator["width"]) == ([15.0, 42.5], [30, 5])  # 0 to 30, 40 to 45
    assert (speaker["x"], speaker["width"]) == ([35.0], [10])
    assert (commentator["y"], speaker["y"]) == ([-0.8, -0.4], [-0.24])  # .8 of a row at most, upwards
    assert (commentator["marker"]["opacity"], speaker["marker"]["opacity"]) == ([1.0, 1.0], [0.3])
    assert speaker["customdata"] == [[0, 180, 181]]


def test_only_sure_terms_are_drawn_each_on_its_side():
    drawn = figures("light")["ratios"]["data"]
    assert [trace["y"] for trace in drawn] == [["salt"], ["sea"]]
    assert drawn[0]["error_x"]["array"] == [1.5]
    assert [trace["customdata"] for trace in drawn] == [[["one", "9 against 2"]], [["three", "1 against 7"]]]


def test_a_word_lies_at_its_rates_and_knows_its_list():
    salt, sea, fog = figures("light")["words"]["data"][1:]
    assert (salt["x"], salt["y"]) == ([4.0], [9.0])  # twice in 500 words, nine times in 1,000
    known = [trace["customdata"] for trace in (salt, sea, fog)]
    assert known == [[["one", "9 against 2"]], [["three", "1 against 7"]], [["two", "2 against 1"]]]


def test_a_word_of_one_end_lies_as_if_half_of_one_stood_at_the_other():
    alone = WORDS.assign(target_count=[9, 2, 0], target_rate=[9.0, 2.0, 0.0])
    sea = words.by_rate(alone, sides=("One", "Other"), shades=list(SHADES.values()), theme="light")["data"][2]
    assert (sea["x"], sea["y"]) == ([14.0], [0.5])


def test_words_of_the_same_counts_lie_apart():
    alike = WORDS.assign(target_count=3, target_rate=3.0, reference_count=3, reference_rate=6.0, lrc=0.0)
    points = words.by_rate(alike, sides=("One", "Other"), shades=list(SHADES.values()), theme="light")["data"][1]
    assert len({*zip(points["x"], points["y"], strict=True)}) == 3


def labelled(found: pd.DataFrame, screen: str) -> tuple[list[dict], float]:
    """What is written beside points on a narrow or a wide screen, and how many powers of ten the axes show."""
    figure = words.by_rate(found, sides=("One", "Other"), shades=list(SHADES.values()), theme="light")["layout"]
    low, high = figure["xaxis"]["range"]
    return [note for note in figure["annotations"] if note["name"] == screen], high - low


def labels(found: pd.DataFrame, screen: str) -> list[str]:
    return [note["text"] for note in labelled(found, screen)[0]]


@pytest.mark.parametrize(("screen", "pixels"), [("narrow", 215), ("wide", 520)])
def test_no_label_lies_over_another(screen: str, pixels: int):
    many = pd.concat([WORDS.head(1).assign(term=f"word{number}") for number in range(9)], ignore_index=True)
    notes, span = labelled(many, screen)
    for one, other in combinations(notes, 2):  # of nine words at one place
        under = abs(one["y"] - other["y"]) / span * 480 >= 15
        away = {one["xanchor"], other["xanchor"]} == {"left", "right"}
        assert under or (away and abs(one["x"] - other["x"]) / span * pixels < 30)


def test_a_label_lies_over_no_point_and_a_narrow_screen_has_room_for_fewer():
    salt = WORDS.head(1).assign(term="salt of the sea")
    fern, moss = (
        salt.assign(term=term, lrc=0.0, z=0.0, reference_count=count, reference_rate=count * 2.0)
        for term, count in (("fern", 1), ("moss", 5))
    )
    assert labels(pd.concat([salt, fern], ignore_index=True), "wide") == ["salt of the sea"]  # the fern is before it
    both = pd.concat([salt, moss, fern], ignore_index=True)
    assert (labels(both, "wide"), labels(both, "narrow")) == (["salt of the sea"], [])  # the moss stands close behind


def test_rare_words_are_drawn_where_they_differ_surely_or_all_are_rare():
    rare = WORDS.assign(target_count=[1, 1, 5], reference_count=[1, 1, 5])
    assert list(words.drawn(rare)["term"]) == ["sea", "salt"]  # the fog: twice, and not surely different
    assert len(words.drawn(rare.assign(lrc=0.0).head(2))) == 2


def test_a_place_knows_its_text_and_where_it_stands_and_a_part_looked_at_is_a_band(tiny: Tables):
    places = [("talk", 30, 35, "speaker"), ("report", 0, 4, "speaker"), ("talk", 90, 99, "quoted")]
    hits = pd.DataFrame(places, columns=["document", "start", "end", "voice"])
    order = positions.texts(hits, tiny)
    assert sorted(order) == ["report", "talk"]
    names = {"speaker": "Speaker", "quoted": "Quoted"}
    whole, part = (
        positions.by_document(hits, tiny, names, part=part, theme="light") for part in (positions.WHOLE, (20, 60))
    )
    brought = [(order[number], start, end) for trace in whole["data"] for number, start, end in trace["customdata"]]
    assert brought == [place[:3] for place in places]
    bands = [[(band["x0"], band["x1"]) for band in one["layout"]["shapes"]] for one in (whole, part)]
    assert bands == [[], [(20, 60)]]


def test_too_many_places_are_thinned_evenly():
    many = pd.DataFrame({"document": "talk", "start": range(2000)})
    assert list(positions.drawn(many)["start"])[:3] == [0, 5, 10]
    assert len(positions.drawn(many.head(400))) == 400


def test_places_in_too_many_texts_are_drawn_for_the_first_of_them():
    many = pd.DataFrame({"document": [f"talk {number}" for number in range(90)], "start": 0})
    assert list(positions.drawn(many)["document"]) == [f"talk {number}" for number in range(positions.ROWS)]


@given(some.text(max_size=200))
def test_a_label_has_two_lines_at_most(text: str):
    shown = label(text)
    assert shown.count("<br>") <= 1
    assert "<" not in shown.replace("<br>", "")


def test_a_voice_keeps_its_colour_among_other_sides():
    found = colours(["voice:speaker", "document:t"], {"voice:speaker": "speaker"}, "light")
    assert found == {"voice:speaker": VOICES["light"]["speaker"], "document:t": SERIES["light"][0]}
