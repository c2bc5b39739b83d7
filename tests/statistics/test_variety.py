"""Lexical variety and density, worked out by hand."""

from __future__ import annotations

from math import isnan, nan
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics.measures import repeats, sentences, variety


def test_the_moving_ratio_by_hand() -> None:
    # windows sea salt sea, salt sea fog, sea fog salt, fog salt sea
    words = "sea salt sea fog salt sea".split()
    assert variety.moving_ratio(words, 3) == pytest.approx((2 / 3 + 1 + 1 + 1) / 4)


def test_a_text_shorter_than_the_window_has_no_ratio() -> None:
    assert isnan(variety.moving_ratio(["sea", "salt"], 3))
    assert isnan(variety.mattr("The sea is salt. " * 12))  # 48 words
    assert variety.mattr("The sea is salt. " * 13) == pytest.approx(4 / 50)
    with pytest.raises(ValueError, match="at least one word"):
        variety.moving_ratio(["sea"], 0)


def test_the_falling_length_by_hand() -> None:
    # a stretch ends when 2 of 3 are distinct (.67): "sea salt sea", twice; then "fog" alone leaves no part
    words = "sea salt sea sea salt sea fog".split()
    assert variety.falling_length(words) == pytest.approx(7 / 2)
    # "sea salt fog sea": 3 of 4 distinct, (1 - .75) / (1 - .72) of a stretch
    assert variety.falling_length("sea salt fog sea".split()) == pytest.approx(4 / (0.25 / 0.28))
    assert isnan(variety.falling_length(["sea", "salt"]))


def read_on(words: list[int]) -> float:
    """The falling length, word by word."""
    stretches, stretch = 0.0, []
    for word in words:
        stretch.append(word)
        if len(set(stretch)) / len(stretch) <= repeats.FALLEN:
            stretches, stretch = stretches + 1, []
    stretches += (1 - len(set(stretch)) / len(stretch)) / (1 - repeats.FALLEN) if stretch else 0
    return len(words) / stretches if stretches else nan


@given(st.lists(st.integers(0, 3000), min_size=1, max_size=6), st.sampled_from([2, 40, 300, 9000]), st.integers(0, 99))
@settings(max_examples=15, deadline=None)
def test_texts_read_side_by_side_fall_as_each_read_by_itself(sizes: list[int], vocabulary: int, seed: int) -> None:
    draw = Random(seed)
    texts = [[min(draw.randrange(vocabulary), draw.randrange(vocabulary)) for _ in range(size)] for size in sizes]
    offsets = np.cumsum([0, *sizes])
    before = repeats.distances(np.array([word for text in texts for word in text], np.int64), offsets)
    starts, ends = offsets[:-1], offsets[1:]
    assert repeats.falling_lengths(before, starts, ends) == pytest.approx(list(map(read_on, texts)), nan_ok=True)


def test_a_text_inside_another_is_read_there_as_if_alone() -> None:
    # the second text is the middle of the first: its first "salt" is new to it
    words = [0, 1, 0, 1, 2, 1, 0, 2]
    before = repeats.distances(np.array(words), np.array([0, 8]))
    starts, ends = np.array([0, 3]), np.array([8, 7])
    assert repeats.falling_lengths(before, starts, ends) == pytest.approx([read_on(words), read_on(words[3:7])])
    # windows of three in "1 2 1 0": 1 2 1 and 2 1 0
    assert repeats.moving_ratios(before, starts, ends, 3)[1] == pytest.approx((2 / 3 + 1) / 2)


def test_a_text_without_repeats_is_read_once_and_has_no_falling_length() -> None:
    assert isnan(variety.falling_length(range(40_000)))


@given(st.lists(st.lists(st.integers(0, 5), max_size=5, unique=True).map(sorted), max_size=6))
@settings(max_examples=60)
def test_groups_that_stand_in_a_row_in_others_are_found_there(groups: list[list[int]]) -> None:
    members, offsets = np.array([one for own in groups for one in own], np.int64), np.cumsum([0, *map(len, groups)])
    kept, firsts = sentences.held(sentences.Groups(sentences.Sentences([""] * 6, ["en"] * 6), members, offsets))
    for own, first in zip(groups, firsts.tolist(), strict=True):
        assert kept.members[first : first + len(own)].tolist() == own
    others = np.split(kept.members, kept.offsets[1:-1])
    strings = ["".join(map(str, one.tolist())) for one in others if len(one)]
    assert not [one for n, one in enumerate(strings) if any(one in other for other in strings[:n] + strings[n + 1 :])]


def test_function_words_and_letters() -> None:
    text = "It’s the harbour’s wall that they don't mend."  # content: harbour's wall mend
    assert variety.lexical_density(text) == pytest.approx(3 / 8)
    assert variety.letters_per_word("The U.S. sea") == pytest.approx(8 / 3)
    with pytest.raises(ValueError, match="lists for de, en"):
        variety.function_words("xx")


@pytest.mark.parametrize("text", ["", "—", " \n"])
def test_no_word_no_value(text: str) -> None:
    for function in (variety.mattr, variety.mtld, variety.lexical_density, variety.letters_per_word):
        assert isnan(function(text))


@given(st.lists(st.sampled_from("abc"), max_size=20), st.integers(1, 6))
def test_the_moving_ratio_is_a_mean_of_ratios(words: list[str], window: int) -> None:
    ratios = [len(set(words[at : at + window])) / window for at in range(len(words) - window + 1)]
    if ratios:
        assert variety.moving_ratio(words, window) == pytest.approx(sum(ratios) / len(ratios))


@given(st.integers(1, 9))
def test_variety_does_not_depend_on_length(times: int) -> None:
    text = " ".join(f"word{number % 30}" for number in range(300))
    assert variety.mattr(text * times) == pytest.approx(variety.mattr(text), rel=0.02)
