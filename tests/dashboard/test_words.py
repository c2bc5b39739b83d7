"""The pages Words and Concordance: what they say of the tiny corpus, worked out by hand."""

from __future__ import annotations

import re

import pytest

from dashboard import evidence, sides, word_findings
from metrics.tables import Tables
from tests.dashboard import pages


def table(app, first: str, caption: str = "") -> list[list[str]]:  # type: ignore[no-untyped-def]
    """The rows of the table whose first column is called so, as text."""
    found = next(one for one in pages.tables(app) if one["columns"][0] == first and caption in one["caption"])
    return [[cell["text"] for cell in row] for row in found["rows"]]


def test_a_side_is_compared_with_all_others_together(tiny: Tables):
    app = pages.opened("words", side=["Commentator", "Interviewer", "Speaker"], target="Speaker", content="true")
    rows = {row[0]: row for row in table(app, "Term", "Speaker against The others")}
    # "We" three times by Ana Belmor; no function word is left in.
    assert "we" not in rows
    assert rows["promise"][1].startswith("1 (")
    assert rows["talks"][1].split()[0] == "0"
    assert rows["talks"][2].split()[0] == "3"


def test_one_part_a_side_only_describes(tiny: Tables):
    app = pages.opened("words", side=["Quoted", "Speaker"], unit="Documents")
    assert "Descriptive only: a side has a single part (document)" in "\n".join(pages.lines(app))
    tested = pages.opened("words", side=["Interviewer", "Speaker"])
    assert "exchanged between the sides at random 999 times" in "\n".join(pages.lines(tested))


def test_the_heads_name_both_sides_and_every_statistic_stands_there_once_asked_for(tiny: Tables):
    def heads(app) -> list[str]:  # type: ignore[no-untyped-def]
        return next(one["columns"] for one in pages.tables(app) if one["key"] == "ledger-keyness")

    app = pages.opened("words", side=["Interviewer", "Speaker"])
    plain = heads(app)
    assert plain[:4] == ["Term", "Interviewer", "Speaker", "Log ratio"]
    assert len(plain) == 8
    assert "prior of z" not in "\n".join(pages.lines(app))
    app.toggle(key="statistics").set_value(True).run()
    assert heads(app)[8:10] == ["G2, 2 cells", "G2, 4 cells"]
    assert heads(app)[-1] == "DPnorm"
    assert "The prior of z weighs 500 words" in "\n".join(pages.lines(app))


def test_function_words_left_out_are_shown(tiny: Tables):
    app = pages.opened("words", content="true")
    assert any("function words left out" in one.label for one in app.expander)
    assert any("although" in text for text in pages.said(app))


def test_sides_that_overlap_say_so(tiny: Tables):
    app = pages.opened("words", side=["Speaker", "The ferry talks"])
    assert "stand on both sides" in "\n".join(pages.lines(app))


def test_a_filter_that_leaves_one_side_says_what_to_do(tiny: Tables):
    app = pages.opened("words", side=["Speaker", "Interviewer"], voice="Speaker")
    assert ["needs two sides" in info.value for info in app.info] == [True]


def test_every_place_is_shown_with_what_stands_around_it(tiny: Tables):
    app = pages.opened("concordance", q="quay")
    assert [row[1] for row in table(app, "Before")] == ["quay", "quay"]
    assert table(app, "Before")[0][0].endswith("Nobody paid for the")
    assert "“quay”: 2 places" in " ".join(pages.lines(app))
    assert table(app, "Document")[0][:2] == ["All", "2"]


def test_lines_are_sorted_by_what_follows(tiny: Tables):
    app = pages.opened("concordance", q="ferry", sort="By the next")
    after = [row[2].lower().replace("[", "") for row in table(app, "Before")]
    assert after == sorted(after)


@pytest.mark.parametrize(
    ("query", "how", "found"),
    [("h?rbour", "With * and ?", 5), ("counted|coins", "Regular expression", 4), ("(a*)*b", "Regular expression", 0)],
)
def test_patterns(tiny: Tables, query: str, how: str, found: int):
    app = pages.opened("concordance", q=query, how=how)
    assert not app.exception
    assert len(table(app, "Before")) == found if found else "does not occur" in "".join(pages.said(app))


def test_a_word_that_is_not_in_view_is_named_with_the_filters_and_they_can_be_taken_away(tiny: Tables):
    app = pages.opened("concordance", q="quay", voice="Interviewer")
    (said,) = (text for text in pages.said(app) if "does not occur" in text)
    assert said.startswith("“quay” does not occur in what is in view: 1 document · 2 turns · ")
    assert said.endswith("voices: Interviewer.")
    app.button(key="clear").click().run()
    assert [row[1] for row in table(app, "Before")] == ["quay", "quay"]


def test_a_broken_expression_says_so(tiny: Tables):
    app = pages.opened("concordance", q="(salt", how="Regular expression")
    assert not app.exception
    assert any("is no regular expression" in text for text in pages.said(app))


def test_words_beside_are_counted_by_voice(tiny: Tables):
    app = pages.opened("concordance", q="harbour", window="2")
    rows = {row[0]: row for row in table(app, "Word")}
    # "for the harbour" twice, "to the harbour", "The harbour" twice, and "harbour?" before "The Sound Union"
    assert rows["the"][1] == "6"
    assert table(app, "Rank")


@pytest.mark.parametrize("part", [(0, 20), (15, 40), (40, 60)])
def test_a_part_of_each_text_keeps_the_places_in_it(tiny: Tables, part: tuple[int, int]):
    stands = [(100 * one.start() / len(text)) for text in tiny.texts.values() for one in re.finditer("ferry", text)]
    inside = [share for share in stands if part[0] <= share <= part[1]]
    app = pages.opened("concordance", q="ferry", part=[str(end) for end in part])
    assert 0 < len(inside) < len(stands)
    assert len(table(app, "Before")) == len(inside)


def test_a_point_of_all_words_brings_its_word_its_list_and_its_numbers(tiny: Tables):
    said, figure = pages.charts(pages.opened("compare", side=["Commentator", "Quoted speech"]))[-1]
    series = [one for one in figure["data"] if "customdata" in one]
    points = {word: own for one in series for word, own in zip(one["text"], one["customdata"], strict=True)}
    both = sides.together([sides.COMMENTATOR, sides.QUOTED_SPEECH])
    opened = str(evidence.opens("phrases", phrase="harbour", side=both))
    assert said["finds"] == "A word of the picture"
    assert points["harbour"] == [opened, "2 against 2"]


@pytest.mark.parametrize("kind", ["Words", "Actors"])
def test_a_dot_of_the_ratios_opens_every_place_of_its_term(seeds: Tables, kind: str):
    said, figure = pages.charts(pages.opened("words", side=["Commentator", "Speaker"], of=kind))[-1]
    assert said["finds"] == "A term of the picture"
    points = [(text, *own) for one in figure["data"] for text, own in zip(one["text"], one["customdata"], strict=True)]
    assert points
    for term, opened, counts in points:
        found = evidence.rows(seeds, seeds.passages, evidence.parse(opened))
        assert len(found) == sum(map(int, counts.split(" against "))), term


def test_a_part_without_any_place_says_so_and_a_button_brings_the_whole(tiny: Tables):
    app = pages.opened("concordance", q="quay", part=["1", "2"])
    assert "“quay” stands nowhere between 1\N{NO-BREAK SPACE}% and 2\N{NO-BREAK SPACE}%" in pages.html(app)
    assert all(one["key"] != "ledger-lines" for one in pages.tables(app))
    app.button(key="whole").click().run()
    assert len(table(app, "Before")) == 2
    assert "part" not in app.query_params


def test_who_looks_for_nothing_sees_an_example_and_is_told_so(tiny: Tables):
    told = "Nothing is looked for yet: shown is the commonest word, “"
    assert told in str(list(pages.parts(pages.opened("concordance"))))
    assert told not in str(list(pages.parts(pages.opened("concordance", q="ferry"))))


def test_texts_in_several_languages_are_named_where_their_words_are_compared():
    assert word_findings.several(["English"]) == ""
    assert word_findings.several(["English", "German"]).startswith("These texts are in English and German: ")


def test_a_rate_has_an_interval_from_five_places_on():
    assert word_findings.interval(4, 0.01, 256.0) == ""
    assert word_findings.interval(5, 1.5, 4.25) == " (1.50 to 4.25)"
