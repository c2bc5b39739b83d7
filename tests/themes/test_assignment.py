"""Which themes a paragraph takes up."""

from __future__ import annotations

from math import log

import pytest

from metrics import themes
from metrics.model import Paragraph, Span
from metrics.themes import Term, Theme
from metrics.tokens import paragraphs
from tests.themes.lists import theme

BRIDGE, FERRY = theme("bridge", "bridge"), theme("ferry", "ferry")


def assigned(text: str, *own: Theme) -> list[Paragraph]:
    lists = own or (BRIDGE, FERRY)
    return themes.assign([text], [paragraphs(text)], [themes.hits(text, lists)], lists)[0]


def taken_up(text: str, *own: Theme) -> list[tuple[str, ...]]:
    return [paragraph.themes for paragraph in assigned(text, *own)]


FILL = " and so on and so forth for as long as anybody cares to listen"  # 13 words


def test_a_paragraph_takes_up_the_strongest_theme_and_what_reaches_a_third_of_it() -> None:
    text = f"bridge bridge bridge ferry\n\nbridge bridge bridge bridge ferry\n\nnothing here{FILL}"
    # both terms stand in 2 of 3 paragraphs, so weigh the same: 1 of 3 is a third, 1 of 4 is less
    assert taken_up(text) == [("bridge", "ferry"), ("bridge",), ()]


def test_the_score_is_weighted_hits_per_100_words() -> None:
    text = f"a bridge and a bridge\n\nnothing{FILL}"
    # 2 of 5 words are hits: 40 per 100; the term stands in 1 of 2 paragraphs
    assert assigned(text)[0].scores == (pytest.approx(40 * log(3 / 1)),)


def test_a_term_that_is_everywhere_says_little() -> None:
    text = "ferry ferry ferry bridge\n\nferry\n\nferry\n\nferry"
    # ferry: 3 x log(5/4) = 0.67; bridge: log(5/1) = 1.61
    assert 3 * log(5 / 4) < log(5)
    assert taken_up(text)[0][0] == "bridge"


def test_a_weight_makes_a_term_tell_more() -> None:
    heavy = Theme("ferry", "Ferry", (Term("ferry", 4.0),))
    assert taken_up("bridge bridge bridge ferry", BRIDGE, heavy) == [("ferry", "bridge")]


def test_a_lonely_hit_in_many_words_is_not_strong() -> None:
    text = "ferry " + "word " * 199 + "\n\nferry " + "word " * 99
    # log(3/2) = 0.41 a hit: 0.2 per 100 words in the first, 0.41 in the second; 0.5 is needed
    assert taken_up(text) == [(), ()]
    assert taken_up(text, Theme("ferry", "Ferry", (Term("ferry", 2.0),))) == [(), ("ferry",)]


def test_a_few_words_without_a_term_go_on_with_what_was_taken_up() -> None:
    text = f"Why the ferry?\n\nCertainly not.\n\nNo.\n\nNot at all,{FILL}.\n\nYes."
    assert taken_up(text) == [("ferry",), ("ferry",), ("ferry",), (), ()]


def test_a_question_without_a_term_does_not_go_on() -> None:
    assert taken_up("The ferry.\n\nAnd else?\n\nNothing.") == [("ferry",), (), ()]


def test_nothing_goes_on_from_one_text_to_the_next() -> None:
    texts = ["the ferry", "Yes."]
    hits = [themes.hits(text, [FERRY]) for text in texts]
    assert themes.assign(texts, [paragraphs(text) for text in texts], hits, [FERRY])[1] == [Paragraph(Span(0, 4))]


def test_one_paragraph_alone_has_its_theme() -> None:
    assert taken_up("the ferry") == [("ferry",)]


def test_without_lists_no_paragraph_has_a_theme() -> None:
    assert taken_up("one\n\ntwo") == [(), ()]
