"""Where the terms of a theme stand."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics import themes
from metrics.themes import Term, Theme
from tests.themes.lists import theme

BRIDGE = theme(
    "bridge", "bridge", "New Bridge", "pay*", "mayor’s office", "*-level", "harbo*r", exclude=("bridge of sighs",)
)


def found(text: str, *own: Theme) -> list[tuple[str, str]]:
    return [(hit.span.of(text), hit.term) for hit in themes.hits(text, own or [BRIDGE])]


def test_whole_words_and_regular_plurals() -> None:
    assert found("Bridges and a bridge, no bridgehead.") == [("Bridges", "bridge"), ("bridge", "bridge")]


def test_the_longest_term_counts_once() -> None:
    assert found("The New Bridge stands.") == [("New Bridge", "New Bridge")]


def test_capitals_of_a_term_must_be_capitals_in_the_text() -> None:
    assert found("the new bridge") == [("bridge", "bridge")]


def test_a_blank_may_be_a_line_end_and_an_apostrophe_may_be_straight() -> None:
    assert found("payments at the mayor's\noffice") == [("payments", "pay*"), ("mayor's\noffice", "mayor’s office")]


def test_no_phrase_goes_over_an_empty_line() -> None:
    assert found("the mayor's\n\noffice") == []


def test_a_star_stands_for_letters_anywhere_in_a_word() -> None:
    assert found("a high-level talk at the harbour, the harbor") == [
        ("high-level", "*-level"),
        ("harbour", "harbo*r"),
        ("harbor", "harbo*r"),
    ]


def test_a_term_in_an_excluded_phrase_does_not_count() -> None:
    assert found("The Bridge of Sighs is no bridge of ours.") == [("bridge", "bridge")]


def test_an_exclusion_binds_its_own_theme_alone() -> None:
    other = theme("sights", "bridge of sighs")
    assert found("the bridge of sighs", BRIDGE, other) == [("bridge of sighs", "bridge of sighs")]


def test_terms_of_two_themes_may_overlap() -> None:
    assert found("toll bridge", theme("a", "toll bridge"), theme("b", "bridge")) == [
        ("toll bridge", "toll bridge"),
        ("bridge", "bridge"),
    ]


def test_an_accent_in_two_code_points_is_the_same_letter() -> None:
    assert found("the Cafe\u0301", theme("a", "Café")) == [("Cafe\u0301", "Café")]


@pytest.mark.parametrize("term", ["переговор*", "Brücke", "señal", "桥"])
def test_any_script(term: str) -> None:
    word = term.replace("*", "ы")
    assert found(f"… {word} …", theme("a", term)) == [(word, term)]


def test_a_term_is_no_regular_expression() -> None:
    literal = Theme("t", "t", (Term("(x)+"), Term("b.a")))
    assert found("bba xx (x)+ b.a", literal) == [("(x)+", "(x)+"), ("b.a", "b.a")]


@settings(max_examples=50, deadline=None)
@given(st.text(alphabet="ab *.’(\n", min_size=1, max_size=60))
def test_every_hit_is_a_whole_word_of_the_text(text: str) -> None:
    for hit in themes.hits(text, [theme("t", "ab*", "b a", "a")]):
        around = text[hit.span.start - 1 : hit.span.start] + text[hit.span.end : hit.span.end + 1]
        assert not any(map(str.isalnum, around))


def test_a_word_without_end_costs_no_more_than_its_length() -> None:
    own = [theme("t", "*a*b*c", "x*y*z")]
    begin = time.process_time()
    assert themes.hits("ab" * 200_000, own) == []
    assert time.process_time() - begin < 2
