"""Themes in use: shares, question against answer, words per voice, what an edit moves."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from metrics import analysis, grouping, theming
from metrics.model import Document
from metrics.reading import Reading
from metrics.tables import Tables
from metrics.written import Written

TALK = """\
Interviewer: What about the ferry and the new tower?

Ana Belmor: The ferry runs. The ferry is late.

Ana Belmor: Stone by stone a bridge would help more than any ferry, more than a ferry of old.

Interviewer: And who stands in the rain?

Ana Belmor: Everybody who waits for a boat without a roof over the head, as always and as ever before.
"""
LISTS = """\
[[theme]]
id = "ferry"
label = "The ferry"
terms = ["ferry"]

[[theme]]
id = "bridge"
label = "The bridge"
terms = ["bridge"]

[[theme]]
id = "moon"
label = "The moon"
terms = ["moon"]
"""


@pytest.fixture(scope="module")
def tables() -> Tables:
    return themed([LISTS])


def themed(lists: Iterable[str]) -> Tables:
    done = analysis.analyse(Reading((Document("talk", TALK, speakers=("Ana Belmor",)),)))
    return analysis.with_themes(done, [Written("list", text) for text in lists]).tables


def test_a_paragraph_of_two_themes_gives_each_half_of_its_words(tables: Tables) -> None:
    found = theming.shares(tables, ("voice",)).set_index(["voice", "theme"])
    # the speaker: 7 words of the ferry alone, 17 of ferry and bridge, 18 of none
    assert found.loc[("speaker", "ferry"), "words"] == 7 + 17
    assert found.loc[("speaker", "ferry"), "shared"] == 7 + 8.5
    assert found.loc[("speaker", "bridge"), "shared"] == 8.5
    assert found.loc[("speaker", "bridge"), "share"] == pytest.approx(8.5 / 42)
    assert found.loc[("speaker", "bridge"), "low"] < 8.5 / 42 < found.loc[("speaker", "bridge"), "high"]


@pytest.mark.parametrize("by", [(), ("voice",), ("document",), ("document", "answer"), ("speaker",)])
def test_the_shares_of_a_group_add_up_to_one(tables: Tables, by: tuple[str, ...]) -> None:
    found = theming.shares(tables, by)
    total = found.groupby(list(by))["share"].sum() if by else [found["share"].sum()]
    assert list(total) == pytest.approx([1.0] * len(total))
    assert found["theme"].isna().any()  # words of no theme are told too


def test_a_theme_of_the_question_is_taken_up_or_left_out_and_others_are_new(tables: Tables) -> None:
    found = theming.uptake(tables).set_index(["answer", "theme"])[["question", "reply"]]
    assert found.loc[(1, "ferry")].to_list() == [8, 24]
    assert found.loc[(1, "bridge")].to_list() == [0, 17]
    assert (2, "ferry") not in found.index


def test_content_words_of_the_question_and_how_often_the_answer_has_them(tables: Tables) -> None:
    found = theming.echoed(tables)
    first = found[found["answer"] == 1].set_index("word")[["question", "reply"]].T.to_dict("list")
    assert first["ferry"] == [1, 4]
    assert first["tower"] == [1, 0]
    assert first["stone"] == [0, 2]  # new, and more than once
    assert "bridge" not in first
    assert "the" not in first


def test_the_first_answers_alone_have_the_words_that_they_have_among_all(tables: Tables) -> None:
    answers = grouping.grouped(tables, ("document", "answer"))
    every = theming.echoed(tables)
    assert set(every["answer"]) == {1, 2}
    assert theming.echoed_of(tables, answers, most=1).equals(every[every["answer"] == 1])


def test_an_edit_moves_paragraphs_into_themes_and_out_of_them(tables: Tables) -> None:
    after = themed([LISTS.replace('"bridge"]', '"boat"]')])
    found = theming.moved(tables, after)
    assert found[["paragraph", "theme", "enters"]].to_numpy().tolist() == [[2, "bridge", False], [4, "bridge", True]]
    assert theming.moved(tables, tables).empty


def test_without_lists_all_words_are_of_no_theme() -> None:
    bare = themed([])
    found = theming.shares(bare, ("document",))
    assert found["theme"].isna().tolist() == [True]
    assert found["share"].tolist() == [1.0]
    assert theming.uptake(bare).empty
