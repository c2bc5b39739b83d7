"""Where phrases stand: whole words, any blanks, possessives left out or kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics import places

TEXT = "Doria’s envoy met the\nenvoy of Doria. “Doria envoy”? The workers’ wages; R&D. The\n\nenvoy left Dorian hills."


def found(phrase: str) -> list[str]:
    return [TEXT[start:end] for start, end in places.find(phrase, places.index(TEXT))]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("doria", ["Doria", "Doria", "Doria"]),  # not in "Dorian"
        ("Doria's", ["Doria’s"]),
        ("Doria envoy", ["Doria’s envoy", "Doria envoy"]),  # a possessive may be left out
        ("Doria's envoy", ["Doria’s envoy"]),  # but not put in
        ("the envoy", ["the\nenvoy"]),  # no phrase over an empty line
        ("workers wages", ["workers’ wages"]),
        ("workers' wages", ["workers’ wages"]),
        ("R&D", ["R&D"]),
        ("R D", []),
        ("wages R", []),  # a mark stands between
        ("", []),
    ],
)
def test_places_of_a_phrase(phrase: str, expected: list[str]) -> None:
    assert found(phrase) == expected


def test_places_do_not_overlap() -> None:
    assert places.find("no no", places.index("No no no no no")) == [(0, 5), (6, 11)]


def test_the_wording_is_the_commonest_one() -> None:
    text = "Grain talks. The grain  talks and the grain talks."
    assert places.wording(places.find("Grain talks", places.index(text)), text) == "grain talks"


@given(st.text(alphabet="ab' ’\n-.", max_size=40), st.integers(0, 40), st.integers(1, 10))
def test_what_is_found_reads_like_the_phrase(text: str, start: int, length: int) -> None:
    phrase = text[start : start + length]
    for begin, end in places.find(phrase, places.index(text)):
        assert places.index(text[begin:end]).said() == places.index(phrase).said()


def test_many_places_take_one_pass() -> None:
    text = "so it goes " * 20_000
    assert len(places.find("so it goes", places.index(text))) == 20_000
