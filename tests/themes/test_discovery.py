"""Themes without a word list: proposals, how many, and when there is too little text."""

from __future__ import annotations

import numpy as np
import pytest

from metrics.themes import Theme, discovery
from metrics.themes.discovery import TooLittle
from metrics.themes.vectors import LENT, weigh
from tests.themes.lists import corpus

COUNCIL = corpus("council").paragraphs


def test_the_same_texts_give_the_same_themes() -> None:
    assert discovery.discover([COUNCIL], ["en"], number=3) == discovery.discover([COUNCIL], ["en"], number=3)


def test_the_search_tells_how_far_it_is_and_ends_where_that_is_refused() -> None:
    told: list[float] = []

    def told_three_times(share: float) -> None:
        told.append(share)
        if len(told) == 3:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        discovery.discover([COUNCIL], ["en"], progress=told_three_times)
    tried = range(discovery.FEWEST, min(discovery.MOST, len(COUNCIL) // discovery.PER_THEME) + 1)
    step = 1 / len(tried) / discovery.RESAMPLES  # of the first number, its first resamples
    assert told == pytest.approx([0, step, 2 * step])


def test_as_many_themes_as_stay_stable() -> None:
    assert discovery.proposed([(2, 0.9), (3, 0.85), (4, 0.7), (5, 0.9)]) == 3  # 5 is beyond the fall
    assert discovery.proposed([(2, 0.6), (3, 0.9), (4, 0.95)]) == 4  # what was too few may rise
    assert discovery.proposed([(2, 0.6), (3, 0.7), (4, 0.5)]) == 3  # never stable: the best


def test_the_number_is_proposed_and_its_stability_told() -> None:
    found = discovery.discover([COUNCIL], ["en"])
    assert len(found.themes) == 4
    assert dict(found.stability)[4] >= discovery.STABLE


def test_a_number_can_be_chosen() -> None:
    found = discovery.discover([COUNCIL], ["en"], number=3)
    assert len(found.themes) == 3
    assert found.stability == ()
    assert {place for place in found.paragraphs[0] if place is not None} == {0, 1, 2}


def test_a_proposal_is_a_theme_labelled_by_key_phrases() -> None:
    labels = [theme.label for theme in discovery.discover([COUNCIL], ["en"], number=4).themes]
    assert any("Mill Lane" in label for label in labels)
    assert all(isinstance(theme, Theme) and theme.terms for theme in discovery.discover([COUNCIL], ["en"]).themes)


def test_the_largest_theme_comes_first() -> None:
    found = discovery.discover([COUNCIL], ["en"], number=4).paragraphs[0]
    sizes = [sum(place == theme for place in found) for theme in range(4)]
    assert sizes == sorted(sizes, reverse=True)


@pytest.mark.parametrize(
    ("texts", "number", "said"),
    [
        ([], None, "Too little text to discover themes: 0 paragraphs"),
        ([[]], None, "Too little text to discover themes: 0 paragraphs"),
        ([["One paragraph alone, about a bridge."]], None, "Too little text to discover themes"),
        ([["No. Yes. And so on."] * 30], None, "Too little text to discover themes"),
        ([COUNCIL], 9, "Too little text for 9 themes"),
    ],
)
def test_too_little_text_is_one_line(texts: list[list[str]], number: int | None, said: str) -> None:
    with pytest.raises(TooLittle) as raised:
        discovery.discover(texts, ["en"] * len(texts), number=number)
    assert str(raised.value).startswith(said)
    assert "\n" not in str(raised.value)


def test_many_paragraphs_are_taken_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discovery, "_MANY", 10)
    found = discovery.discover([COUNCIL], ["en"], number=4)
    assert len({place for place in found.paragraphs[0] if place is not None}) >= 3


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "Die Brücke über den Fluss wird gesperrt.", "Das wird von den Lehrern der Schule verlangt."),
        ("fr", "Le pont sur la rivière est fermé.", "Les élèves de cette école sont dans la classe."),
        ("es", "El puente sobre el río está cerrado.", "Los alumnos de esta escuela están en la clase."),
        ("ru", "Мост через реку закрыт на ремонт.", "Ученики этой школы сидят на уроках."),
    ],
)
def test_stop_words_of_five_languages_and_any_script(language: str, one: str, other: str) -> None:
    found = discovery.discover([[one, one, one, one, one, other, other, other, other, other]], [language], number=2)
    assert found.paragraphs[0][:4] == (found.paragraphs[0][0],) * 4
    assert found.paragraphs[0][6:] == (found.paragraphs[0][9],) * 4
    assert found.paragraphs[0][0] != found.paragraphs[0][9]
    terms = {term.words.lower() for theme in found.themes for term in theme.terms}
    assert not terms & {"den", "der", "les", "sur", "los", "esta", "через", "этой", "wird", "está"}


def test_a_word_and_its_plural_are_one_and_stop_words_are_none() -> None:
    vectors = weigh([["the ferry", "two ferrys", "boats", "a boat", "boats", "quay"]], ["en"])
    assert sorted(vectors.words) == ["boats", "ferrys"]  # the commonest spelling, of two as common the last by letters


def test_a_neighbour_lends_a_part_and_another_text_nothing() -> None:
    vectors = weigh([["ferry", "tower"], ["quay", "ferry", "tower"]], ["en", "en"])
    ferry = vectors.words.index("ferry")
    rows = vectors.matrix.toarray()
    # "tower" beside "ferry"; both stand in 2 of 5 paragraphs, so weigh the same, and "quay" in one tells nothing
    assert rows[1, ferry] == pytest.approx(LENT / np.hypot(1, LENT))
    assert rows[2, vectors.words.index("tower")] == 0  # the "tower" before it ends another text
