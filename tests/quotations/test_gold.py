"""Floors on texts of our own making: what each class and each trap is taken for. Nobody lowers them silently."""

from __future__ import annotations

import pytest

from tests.quotations.reading import gold, told

FLOOR = 0.95  # share of texts of which every piece has the right kind and speaker


@pytest.mark.parametrize(
    "name",
    [
        "speech",
        "document",
        "nested",
        "scare",
        "term",
        "slogan",
        "apostrophes",
        "turns",
        "carried",
        "news",
        "inanimate",
        "faults",
    ],
)
def test_floor(name: str) -> None:
    texts = list(gold(name))
    wrong = [(text, right, found) for language, text, right in texts if (found := told(text, language)) != right]
    assert len(texts) >= 30
    assert len(wrong) <= (1 - FLOOR) * len(texts), wrong


def test_floor_of_articles() -> None:
    # By the piece: one article holds up to nine, so that one mistake would make the whole of it wrong.
    pairs = [
        (one, other)
        for language, text, right in gold("articles")
        for one, other in _abreast(right, told(text, language))
    ]
    wrong = [pair for pair in pairs if pair[0] != pair[1]]
    assert len(pairs) >= 370
    assert len(wrong) <= (1 - FLOOR) * len(pairs), wrong


def _abreast(right: list[str], found: list[str]) -> list[tuple[str, str]]:
    """What is right beside what is found; of an article with other pieces than are right, all is wrong."""
    return list(zip(right, found, strict=True)) if len(right) == len(found) else [(one, "") for one in right]
