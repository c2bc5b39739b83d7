"""Readability by the published rules: what is a word, a sentence, a syllable, a hard and an unfamiliar word."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.measures import measures, spoken
from metrics.measures.definition_counts import Counts, by_sentence, counts
from metrics.measures.formulas_english import DEFINITION
from metrics.measures.readability import scores


@pytest.mark.parametrize(
    ("text", "syllables"),
    [
        ("ferry", 2),
        ("ferry-boat", 3),
        ("council's", 2),
        ("bridge's", 2),  # a hissing sound takes one more
        ("organisation", 5),  # as "organization"
        ("zhk", 1),
        ("vrombed", 1),  # by its vowels, without a silent "e"
        ("vromble", 2),
        ("vrombled", 2),
        ("vrosses", 2),
        ("vrolled", 1),
    ],
)
def test_words_aloud(text: str, syllables: int) -> None:
    assert spoken.word(text) == syllables


@pytest.mark.parametrize(
    ("text", "syllables"),
    [
        ("2031", 2 + 3),  # twen-ty thir-ty-one
        ("1905", 2 + 1 + 1),  # nine-teen oh five
        ("1900", 2 + 2),  # nine-teen hun-dred
        ("12,048", 1 + 2 + 3),  # twelve thou-sand for-ty-eight
        ("$4.2", 1 + 1 + 1 + 2),  # four point two dol-lars
        ("30%", 2 + 2),  # thir-ty per-cent
        ("0.7", 2 + 1 + 2),  # ze-ro point sev-en
        ("9" * 30, 30),  # figure by figure
        ("٣", 1),  # a figure of another script
    ],
)
def test_figures_aloud(text: str, syllables: int) -> None:
    assert spoken.figure(text) == syllables


@pytest.mark.parametrize(
    ("text", "syllables"), [("QZT", 3), ("WQ", 4), ("NATO", 2), ("G20", 3), ("U.K.", 2), ("MPs", 2)]
)
def test_initials_aloud(text: str, syllables: int) -> None:
    assert spoken.initials(text) == syllables


@pytest.mark.parametrize(
    ("text", "flesch", "aloud"),
    [
        ("we sold 12,048 nets", 4, 9),
        ("we met QZT men", 4, 6),
        ("he met Dr. Moor on Oct. 5", 7, 10),  # doc-tor, Oc-to-ber
        ("he sat in the sun.", 5, 5),  # no abbreviation at the end
        ("he had no luck", 4, 4),
        ("see No. 5", 3, 4),  # num-ber
        ("THIS IS A NEW DAY", 5, 5),  # shouted, no initials
        ("this is NOT so", 4, 4),  # stressed
    ],
)
def test_flesch_counts_one_where_smog_counts_what_is_heard(text: str, flesch: int, aloud: int) -> None:
    found = counts(text)
    assert (found.syllables, found.syllables_aloud) == (flesch, aloud)


@pytest.mark.parametrize(
    ("text", "hard"),
    [
        ("the deputy left", 1),
        ("she selected it and painted offices", 0),  # three only by -ed or -es
        ("the employees met", 1),
        ("a long-lasting water-colour", 0),  # short parts
        ("he met Miroslava Petrovic in Ruritania", 0),  # names
        ("Miroslava Petrovic left", 0),  # also at the head, before another one
        ("Zurbaninova left", 0),  # or where no dictionary has it
        ("Deputy ministers left", 2),
    ],
)
def test_hard_words(text: str, hard: int) -> None:
    assert counts(text).hard == hard


@pytest.mark.parametrize(
    ("text", "unfamiliar"),
    [
        ("the stories ended", 0),  # "story", "end"
        ("the biggest planned", 0),  # "big", "plan"
        ("a treaty text", 2),
        ("he met Petrovic in 2031", 0),
    ],
)
def test_unfamiliar_words(text: str, unfamiliar: int) -> None:
    assert counts(text).unfamiliar == unfamiliar


def test_item_marks_are_layout() -> None:
    text = "1. We want salt\n\n(b) We want rest\n\n- We want pay"
    assert [found.words for found in by_sentence(text)] == [3, 3, 3]


@pytest.mark.parametrize("blanks", [" ", "  ", " \u00a0"])
def test_a_capital_behind_a_colon_is_no_name_however_wide_the_gap(blanks: str) -> None:
    assert counts(f"she said:{blanks}Deputies left").hard == counts("she said: deputies left").hard == 1
    assert counts(f"she met{blanks}Deputies there").hard == 0


def test_words_of_one_token_stand_in_places_of_their_own() -> None:
    assert counts("the deputy—Moravian deputies/NATO").words == 5
    assert counts("the deputy—Moravian deputies/NATO").hard == 2  # neither the name nor the initials


def test_curly_and_straight_apostrophes_count_alike() -> None:
    text = "He's the harbour's man, and they won't pay."
    assert counts(text) == counts(text.replace("'", "’"))


def test_formulas_by_hand() -> None:
    found = Counts(
        sentences=2, words=20, letters=90, syllables=30, syllables_aloud=33, polysyllables=3, hard=2, unfamiliar=4,
        long_words=5,
    )  # fmt: skip
    expected = {
        "flesch_reading_ease": 206.835 - 1.015 * 10 - 84.6 * 1.5,
        "flesch_kincaid_grade": 0.39 * 10 + 11.8 * 1.5 - 15.59,
        "gunning_fog": 0.4 * (10 + 10),
        "smog_index": 1.043 * math.sqrt(30 * 3 / 2) + 3.1291,
        "coleman_liau_index": 0.0588 * 450 - 0.296 * 10 - 15.8,
        "automated_readability_index": 4.71 * 4.5 + 0.5 * 10 - 21.43,
        "dale_chall_readability_score": 0.1579 * 20 + 0.0496 * 10 + 3.6365,
        "lix": 10 + 25,
        "rix": 2.5,
    }
    assert {name: float(formula.value(found)) for name, formula in DEFINITION.items()} == pytest.approx(expected)


def test_the_two_ways_are_two_measures() -> None:
    text = "Trade rose 2.7 percent. The U.K. consul was glad. Nobody else was. She left."
    listed = measures()
    one, other = (listed[name].function(text) for name in ("rix", "definition_rix"))
    assert listed["definition_rix"].label == "RIX, by definition"
    assert (one, other) == (pytest.approx(1 / 3), pytest.approx(1 / 4))  # "percent" in four sentences, or three


@given(st.lists(st.sampled_from(["The ferry left.", "Dr. Moor (42) said “No”.", "No.", "U.S. aid fell 3.5%!"])))
def test_sentences_add_up_to_the_text(found: list[str]) -> None:
    assert sum(by_sentence("\n\n".join(found)), Counts()) == sum(map(counts, found), Counts())


def test_an_apostrophe_alone_is_no_word() -> None:
    assert counts("\u02bc").words == 0
    assert counts("Rock \u02bc and roll").words == 3


@given(st.text(max_size=60))
def test_any_text_has_counts_and_no_word_no_score(text: str) -> None:
    found = counts(text)
    assert found.sentences <= found.words <= found.letters or not found.words
    assert found.words or all(map(math.isnan, scores(found).values()))
