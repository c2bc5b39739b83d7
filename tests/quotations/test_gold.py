"""Floors on texts of our own making: what each class and each trap is taken for. Nobody lowers them silently."""

from __future__ import annotations

import pytest

from tests.quotations.reading import gold, told

FLOOR = 0.95  # share of texts of which every piece has the right kind and speaker


@pytest.mark.parametrize(
    "name", ["speech", "document", "nested", "scare", "term", "slogan", "apostrophes", "turns", "carried", "news"]
)
def test_floor(name: str) -> None:
    texts = list(gold(name))
    wrong = [(text, right, found) for language, text, right in texts if (found := told(text, language)) != right]
    assert len(texts) >= 30
    assert len(wrong) <= (1 - FLOOR) * len(texts), wrong
