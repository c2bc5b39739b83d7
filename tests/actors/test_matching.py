"""How the names of a pack are found in a text that stays as it is."""

from __future__ import annotations

import re
import time
import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.actors import matching, packs
from tests.actors.texts import seen, written

BASE = packs.load()


def surfaces(text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in matching.find(text, BASE) if hit.claim.actor]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norway’s fleet and Norway's ports", ["Norway", "Norway"]),
        ("a ‘letter to Norway’ was lost", ["Norway"]),
        ("the Polish-Czech border, the EU/UN office", ["Polish", "Czech", "EU", "UN"]),
        ("Peru—Chile … “Bolivia” (Ecuador)", ["Peru", "Chile", "Bolivia", "Ecuador"]),
        ("New\u00a0Zealand, New\nZealand and New \n Zealand", ["New\u00a0Zealand", "New\nZealand", "New \n Zealand"]),
        ("Côte d’Ivoire and Côte d'Ivoire", ["Côte d’Ivoire", "Côte d'Ivoire"]),
        ("Timor\u2011Leste", ["Timor\u2011Leste"]),
        ("The U.K. and the U.A.E. met. U.K. aid fell.", ["U.K.", "U.A.E.", "U.K."]),
    ],
)
def test_marks_that_print_alike_are_alike_and_part_names(text: str, expected: list[str]) -> None:
    assert surfaces(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "He put the china on the turkey.",  # exact case
        "Tell us who it is, he or she.",
        "The post-Soviet years; an ex-Yugoslav port",  # a time, not the state
        "Swedophobia, Malinese, Chadwick",  # a longer word
        "Dutch-speaking villages teach the Danish language",  # a tongue
        "A ship sailed the South China Sea.",  # excluded for good
    ],
)
def test_what_is_no_name(text: str) -> None:
    assert surfaces(text) == []


def test_the_longest_name_wins() -> None:
    assert surfaces("Guinea-Bissau, Papua New Guinea and Guinea") == ["Guinea-Bissau", "Papua New Guinea", "Guinea"]
    assert seen("the Republic of the Congo")[0][1] == "c_cg"
    assert seen("the Democratic Republic of the Congo")[0][1] == "c_cd"


def test_a_blank_line_ends_a_name() -> None:
    assert surfaces("It was New\n\nZealand lay far off.") == []


def test_a_line_in_capitals_names_too() -> None:
    assert surfaces("NORWAY AND SPAIN SIGN\n\nno more") == ["NORWAY", "SPAIN"]
    assert surfaces("THEY GAVE US NOTHING") == []  # the pronoun
    assert surfaces("THEY ASKED THE US FOR HELP") == ["US"]


def test_letters_in_one_code_point_or_two_are_alike() -> None:
    text = unicodedata.normalize("NFD", "Côte d'Ivoire and São Tomé and Príncipe")
    assert [actor for _, actor in seen(text)] == ["c_ci", "c_st"]
    assert surfaces(text)[0] == text[: text.index(" and")]


def test_a_lower_case_name_may_open_a_sentence() -> None:
    assert seen("Collective West or collective West") == [("Collective West", "west"), ("collective West", "west")]


@given(st.sets(st.text("ab.' -", min_size=1, max_size=6), min_size=1, max_size=20), st.text("ab.' -", max_size=40))
def test_the_shared_expression_finds_what_the_longest_first_list_finds(names: set[str], text: str) -> None:
    plainly = re.compile("|".join(map(re.escape, sorted(names, key=len, reverse=True))))
    shared = re.compile(matching.trie(names))
    assert [match.span() for match in shared.finditer(text)] == [match.span() for match in plainly.finditer(text)]


@given(st.text(alphabet="Mali UK’'-\n\u00a0.sTHEW", max_size=60))
def test_hits_are_in_order_and_apart(text: str) -> None:
    hits = matching.find(text, BASE)
    assert all(one.end <= other.start for one, other in pairwise(hits))
    assert all(packs.plain(text[hit.start : hit.end]).upper() == hit.surface.upper() for hit in hits)


@given(st.text(alphabet="Mali UK’ʼ'-\n\u00a0.sTHEWÇé\u0301", max_size=60))
def test_the_surfaces_whose_words_stand_in_a_text_are_all_that_is_found_in_it(text: str) -> None:
    assert matching.find(text, matching.met(BASE, [text])) == matching.find(text, BASE)


def test_a_name_in_any_spelling_is_met() -> None:
    text = unicodedata.normalize("NFD", "Côte dʼIvoire. ") + "THEY MET IN CÔTE D’IVOIRE\n\nNew\nZealand, U.K., G7"
    few = matching.met(BASE, ["nobody here", text])
    assert matching.find(text, few) == matching.find(text, BASE) != []
    assert "Norway" not in few.surfaces[0]


def test_a_thousand_names_and_a_long_line_stay_linear(tmp_path: Path) -> None:
    rows = [f"a{n},A{n},person,,Anna Vale{n} Hale,,,,,,,,," for n in range(1_000)]
    pack = packs.load([written(tmp_path, *rows)])
    matching.find("warm up", pack)
    before = time.perf_counter()
    assert len(matching.find("Anna Vale77 Hale " * 1_000 + "Anna Vale" * 50_000 + "(" * 100_000, pack)) == 1_000
    assert time.perf_counter() - before < 5  # a tenth of a second; quadratic would take minutes


def test_who_speaks_is_no_language() -> None:
    assert seen("Peru speaks; the French-speaking towns and the Danish language wait.") == [("Peru", "c_pe")]
