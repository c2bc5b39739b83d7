import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pyphen import Pyphen

from metrics.measures import hyphens


@pytest.mark.parametrize("language", ["en_US", "it", "fr"])
@settings(max_examples=60, deadline=None)
@given(word=st.text(st.sampled_from("abcdeghilmnoprstuvyé'-."), max_size=16))
def test_words_have_the_parts_that_pyphen_finds(language: str, word: str) -> None:
    assert hyphens.parts(word, language) == len(Pyphen(lang=language).positions(word)) + 1


def test_by_hand() -> None:
    # fer-ry-man: between "r" and "r", and before "man"
    assert hyphens.parts("ferryman", "en_US") == len("fer-ry-man".split("-"))
    assert hyphens.parts("at", "en_US") == 1  # two letters stay together


def test_a_language_is_read_from_the_first_of_its_countries() -> None:
    assert hyphens.parts("fernsehen", "de") == hyphens.parts("fernsehen", "de_AT")


def test_a_language_without_patterns_is_told() -> None:
    with pytest.raises(FileNotFoundError):
        hyphens.parts("word", "xx")
