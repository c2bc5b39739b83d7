"""Edits of a word list."""

from __future__ import annotations

from dataclasses import replace

import pytest

from metrics.themes import Term, Theme, ThemesError, editing, wordlists
from tests.themes.lists import theme

TEXT = wordlists.dump([theme("bridge", "bridge", "toll"), theme("ferry", "ferry", "toll")], head="# By hand.")


def terms(text: str) -> dict[str, list[str]]:
    return {one.id: [term.words for term in one.terms] for one in editing.themes_of(text)}


def test_a_term_is_added_once_and_removed() -> None:
    more = editing.add(TEXT, "ferry", ["quay*", "ferry"])
    assert terms(more) == {"bridge": ["bridge", "toll"], "ferry": ["ferry", "toll", "quay*"]}
    assert editing.remove(more, "ferry", ["quay*"]) == TEXT


def test_the_comment_at_the_beginning_is_kept() -> None:
    assert editing.rename(TEXT, "ferry", "Boats").startswith("# By hand.\n\n[[theme]]")


def test_a_theme_keeps_its_id_under_another_name() -> None:
    renamed = editing.themes_of(editing.rename(TEXT, "ferry", " The  boats "))
    assert [(one.id, one.label) for one in renamed] == [("bridge", "Bridge"), ("ferry", "The boats")]


def test_merging_gives_the_terms_to_the_other_theme() -> None:
    assert terms(editing.merge(TEXT, "ferry", "bridge")) == {"bridge": ["bridge", "toll", "ferry"]}


def test_of_a_term_that_both_have_the_weight_of_the_remaining_theme_holds() -> None:
    heavy = Theme("a", "A", (Term("toll", 2.0),))
    assert editing.joined(heavy, [theme("b", "toll", "quay")]).terms == (Term("toll", 2.0), Term("quay"))


def test_a_kept_proposal_gets_an_id_from_its_name() -> None:
    new = Theme("proposal-1", "Ferry!", (Term("boat", 0.5),))
    assert terms(editing.keep(TEXT, new)) == terms(TEXT) | {"ferry-2": ["boat"]}
    assert terms(editing.keep("", new)) == {"ferry": ["boat"]}
    assert terms(editing.keep("", replace(new, label="!"))) == {"theme": ["boat"]}


@pytest.mark.parametrize(
    ("edit", "fault"),
    [
        (lambda: editing.add(TEXT, "ferry", ["*"]), "has no letter"),
        (lambda: editing.add(TEXT, "ferry", ["x.*"]), "looks like a regular expression"),
        (lambda: editing.add(TEXT, "none", ["x"]), "there is no theme none"),
        (lambda: editing.remove(TEXT, "ferry", ["ferry", "toll"]), "would have no term left"),
        (lambda: editing.rename(TEXT, "ferry", " "), "needs a name"),
        (lambda: editing.merge(TEXT, "ferry", "ferry"), "cannot be merged with itself"),
    ],
)
def test_an_edit_that_cannot_be_made_says_why(edit: object, fault: str) -> None:
    with pytest.raises(ThemesError, match=fault):
        edit()  # type: ignore[operator]
