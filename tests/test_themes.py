"""Which themes a paragraph takes up."""

from __future__ import annotations

from math import log
from pathlib import Path

import pytest

from metrics import themes
from metrics.model import Span
from metrics.themes import Theme, ThemesError
from metrics.tokens import paragraphs

BRIDGE = Theme("bridge", "The bridge", ("bridge", "New Bridge", "pay*", "mayor’s office"))
FERRY = Theme("ferry", "The ferry", ("ferry",))


def terms(text: str) -> list[tuple[str, str]]:
    return [(hit.span.of(text), hit.term) for hit in themes.hits(text, [BRIDGE])]


def test_whole_words_and_regular_plurals() -> None:
    assert terms("Bridges and a bridge, no bridgehead.") == [("Bridges", "bridge"), ("bridge", "bridge")]


def test_the_longest_term_counts_once() -> None:
    assert terms("The New Bridge stands.") == [("New Bridge", "New Bridge")]


def test_capitals_of_a_term_must_be_capitals_in_the_text() -> None:
    assert terms("the new bridge") == [("bridge", "bridge")]


def test_any_ending_any_blank_any_apostrophe() -> None:
    assert terms("payments at the mayor's\noffice") == [("payments", "pay*"), ("mayor's\noffice", "mayor’s office")]


def test_a_paragraph_takes_up_the_strongest_theme_and_what_reaches_a_third_of_it() -> None:
    text = "bridge bridge bridge ferry\n\nbridge bridge bridge bridge ferry\n\nnothing here"
    # both terms stand in 2 of 3 paragraphs, so weigh the same: 1 of 3 is a third, 1 of 4 is less
    found = themes.assign([text], [paragraphs(text)], [BRIDGE, FERRY])
    assert found == [[("bridge", "ferry"), ("bridge",), ()]]


def test_a_term_that_is_everywhere_says_little() -> None:
    text = "ferry ferry bridge\n\nferry\n\nferry\n\nferry"
    # ferry: 2 x log(1 + 4/4) = 1.39; bridge: log(1 + 4/1) = 1.61
    assert 2 * log(2) < log(5)
    assert themes.assign([text], [paragraphs(text)], [BRIDGE, FERRY])[0][0] == ("bridge", "ferry")


def test_without_lists_no_paragraph_has_a_theme() -> None:
    assert themes.assign(["one\ntwo"], [[Span(0, 3), Span(4, 7)]], []) == [[(), ()]]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "holds no theme"),
        ("theme = 3", "holds no theme"),
        ("[[theme]]\nid=''", "theme 1: has no id"),
        ("[[theme]]\nid='a'\nterms=[]", "theme 1 (a): terms must be a list of words or phrases"),
        ("[[theme]]\nid='a'\nterms=['*']", "theme 1 (a): terms must be a list of words or phrases"),
        ("[[theme]]\nid='a'\nterms=['x']\n[[theme]]\nid='a'\nterms=['y']", "two themes have the id a"),
        ("[[theme", "is no valid TOML"),
    ],
)
def test_a_list_that_cannot_be_used_names_file_and_fault(tmp_path: Path, text: str, fault: str) -> None:
    file = tmp_path / "themes.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ThemesError, match=r"themes\.toml") as raised:
        themes.load([file])
    assert fault in str(raised.value)


def test_a_missing_list_is_said(tmp_path: Path) -> None:
    with pytest.raises(ThemesError, match="cannot be read; check the name"):
        themes.load([tmp_path / "none.toml"])


def test_a_later_list_replaces_a_theme_of_the_same_id(tmp_path: Path) -> None:
    for name, term in (("a", "x"), ("b", "y")):
        tmp_path.joinpath(f"{name}.toml").write_text(f"[[theme]]\nid='t'\nterms=['{term}']", encoding="utf-8")
    assert themes.load([tmp_path / "a.toml", tmp_path / "b.toml"]) == (Theme("t", "t", ("y",)),)


def test_a_term_is_no_regular_expression() -> None:
    literal = Theme("t", "t", ("(x)+", "b.*a"))
    assert [hit.span for hit in themes.hits("bbaa xx (x)+ b.*a", [literal])] == [Span(8, 12), Span(13, 17)]
