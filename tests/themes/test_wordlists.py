"""Word lists as files: what they hold, and what is said of their faults."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics import themes
from metrics.themes import Term, Theme, ThemesError, wordlists
from tests.themes.lists import theme

LIST = """\
# Compiled for a test.

[[theme]]
id = "bridge"
label = "The bridge"
terms = ["bridge", {term = "New  Bridge", weight = 2}]
exclude = ["bridge of sighs"]
"""


def test_terms_weights_and_exclusions() -> None:
    own = themes.parse(LIST, "bridge.toml")
    assert own == (Theme("bridge", "The bridge", (Term("bridge"), Term("New Bridge", 2.0)), ("bridge of sighs",)),)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "list.toml: holds no theme; write [[theme]] with id, label and terms"),
        ("theme = 3", "list.toml: holds no theme"),
        ("[[theme", "list.toml: is no valid TOML"),
        ("\n[[theme]]\nid=''", "list.toml row 2: the theme has no id; give it one"),
        ("[[theme]]\nid='a'\nterms=[]", "list.toml row 3: the theme a has no terms"),
        ("[[theme]]\nid='a'\nterms=[\n'x',\n3]", "list.toml row 3: 3 is no term"),
        ("[[theme]]\nid='a'\nterms=[\n'x',\n'*']", "list.toml row 5: '*' has no letter"),
        ("[[theme]]\nid='a'\nterms=[\n'x',\n'e*']", "list.toml row 5: 'e*' would match nearly every word"),
        ("[[theme]]\nid='a'\nterms=[\n'x',\n'x.*y']", "list.toml row 5: 'x.*y' looks like a regular expression"),
        ("[[theme]]\nid='a'\nterms=['(?:x|y)']", "list.toml row 3: '(?:x|y)' looks like a regular expression"),
        ("[[theme]]\nid='a'\nterms=['[xy]z']", "list.toml row 3: '[xy]z' looks like a regular expression"),
        ("[[theme]]\nid='a'\nterms=[{term='x', weight=0}]", "list.toml row 3: the weight of 'x' is 0"),
        ("[[theme]]\nid='a'\nterms=['x']\nexclude=['!']", "list.toml row 4: exclude of a is no list of phrases"),
        ("[[theme]]\nid='a'\nterms=['x']\n[[theme]]\nid='a'\nterms=['y']", "list.toml row 5: two themes have the id a"),
    ],
)
def test_a_list_that_cannot_be_used_names_file_row_and_fault(text: str, fault: str) -> None:
    with pytest.raises(ThemesError) as raised:
        themes.parse(text, "list.toml")
    assert str(raised.value).startswith(fault)
    assert "\n" not in str(raised.value)


@pytest.mark.parametrize(
    "term", ["U.S.", "C++", "AT&T", "a/b", "rock ’n’ roll", "24/7", "no. 5", "(sic)", "pro*", "桥"]
)
def test_marks_that_words_have_make_no_regular_expression(term: str) -> None:
    assert wordlists.unusable(term) == ""


def test_a_missing_list_and_one_that_is_not_utf8_are_said(tmp_path: Path) -> None:
    with pytest.raises(ThemesError, match="cannot be read; check the name"):
        themes.load([tmp_path / "none.toml"])
    (tmp_path / "latin.toml").write_bytes(b"\xe4")
    with pytest.raises(ThemesError, match="is not UTF-8; save it as UTF-8"):
        themes.load([tmp_path / "latin.toml"])


def test_a_later_list_replaces_a_theme_of_the_same_id(tmp_path: Path) -> None:
    for name, term in (("a", "x"), ("b", "y")):
        tmp_path.joinpath(f"{name}.toml").write_text(f"[[theme]]\nid='t'\nterms=['{term}']", encoding="utf-8")
    assert themes.load([tmp_path / "a.toml", tmp_path / "b.toml"]) == (Theme("t", "t", (Term("y"),)),)


def test_the_head_is_the_comment_at_the_top() -> None:
    assert wordlists.head_of(LIST) == "# Compiled for a test."
    assert wordlists.head_of("[[theme]]\n# inside") == ""


WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Zs")), min_size=1, max_size=12)
TERMS = WORDS.filter(lambda term: not wordlists.unusable(term))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.tuples(TERMS, st.sampled_from([1.0, 0.5, 2.0])), min_size=1, max_size=4), WORDS)
def test_what_is_written_is_read_back(terms: list[tuple[str, float]], label: str) -> None:
    one = Theme("id", label, tuple(Term(*term) for term in terms), ("not this",))
    other = theme("other", "word")
    assert themes.parse(wordlists.dump([one, other], head="# from somewhere"), "list") == (one, other)
