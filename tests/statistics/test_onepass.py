"""Many texts at once have the counts and textstat's values of each alone."""

from __future__ import annotations

from types import ModuleType

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.measures import onepass, split, textstat_counts, textstat_values
from metrics.measures.textstat_counts import NAMES
from metrics.measures.textstat_values import readability
from tests.statistics import oracle
from tests.statistics.test_readability import TEXTS

texts = st.lists(st.text(alphabet=st.sampled_from("aeZñ'.!?-— \n\u2028\x1c1"), max_size=40), max_size=6)


@given(texts)
def test_counts_are_those_of_each_text(found: list[str]) -> None:
    together = onepass.counts_of(onepass.code(found))
    for row, text in enumerate(found):
        alone = textstat_counts.counts(text)
        assert {name: getattr(together, name)[row] for name in NAMES} == {n: getattr(alone, n) for n in NAMES}


@given(st.text(alphabet="ab. \n—", max_size=60), st.integers(1, 5))
def test_first_words_end_at_the_last_of_them(text: str, most: int) -> None:
    coded = onepass.first_words(onepass.code([text, "a b"]), most)
    tokens = text.split()
    if len(tokens) > most:
        words = [number for number, token in enumerate(tokens, 1) if any(letter.isalpha() for letter in token)]
        tokens = tokens[: words[most - 1] if len(words) >= most else len(tokens)]
    assert coded.tokens.offsets[1] == len(tokens)


def test_every_value_is_textstats(textstat: ModuleType, network_attempts: list[str]) -> None:
    found = ["", " \n", "—", "Yes.", *TEXTS, " ".join(TEXTS * 3), "The ferry left the harbour. " * 40, "No! — " * 150]
    ours = readability(found)
    for name, values in ours.items():
        theirs = [oracle.value(textstat, name, text) for text in found]
        assert list(values) == pytest.approx(theirs, rel=1e-9, abs=1e-9), name
    assert len(ours) == 23
    assert not network_attempts


def test_no_texts_are_no_counts() -> None:
    assert all(len(values) == 0 for values in readability([]).values())


def test_groups_are_sums() -> None:
    together = onepass.counts_of(onepass.code(["The ferry left.", "Nobody waved at all.", "It rained. No."]))
    group = np.add.reduceat(together.words, [0, 2])
    assert list(group) == [7, 3]


@given(st.lists(st.text(st.sampled_from("ab .!"), max_size=12), min_size=1, max_size=5))
def test_joined_texts_have_the_stretches_of_their_text(texts: list[str]) -> None:
    joined = onepass.code(texts).texts().joined(np.arange(len(texts)), np.array([0, len(texts)]))
    assert list(joined.stretches) == list(onepass.code([" ".join(texts)]).texts().stretches)


def test_a_corpus_looked_at_in_parts_has_the_same_values(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = ["The ferry left.", "", "Nobody waved at all. It rained.", "No."]
    whole = readability(texts)
    monkeypatch.setattr(textstat_values, "_TOGETHER", 5)
    assert {name: list(values) for name, values in readability(texts).items()} == {n: list(v) for n, v in whole.items()}


def test_every_blank_of_unicode_parts_tokens() -> None:
    blanks = [character for character in map(chr, range(0x3001)) if character.isspace()]
    sizes = [len(split.tokens([f"{blank}salt{blank}sea{blank}"]).codes) for blank in blanks]
    assert sizes == [2] * 29
