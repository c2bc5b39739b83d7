"""Texts made to be slow: ten times the text takes about ten times as long."""

from __future__ import annotations

import time

import pytest

from tests.actors.texts import mentions

SHAPES = {
    "blank lines after a name": "Ab" + " \n" * 20_000,
    "names without an end": "Council Ana of " * 2_000,
    "initials": "A." * 20_000,
    "opened quotations": "“" * 20_000 + "Ab",
    "one word": "A" * 200_000,
    "one surname": "Ana Hale met Hale. " * 1_000,
    "hyphens": "Ab-" * 5_000,
    "accents": "A" + "\u0301" * 100_000,
}


@pytest.mark.parametrize("shape", SHAPES)
def test_a_hostile_text_is_read_in_time(shape: str) -> None:
    mentions("Peru")  # the pack is ready
    before = time.process_time()
    mentions(SHAPES[shape])
    assert time.process_time() - before < 3  # well under a second; what is quadratic takes minutes
