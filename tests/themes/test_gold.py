"""How well paragraphs are given their themes, on texts of our own and on the seeds: floors that nobody lowers."""

from __future__ import annotations

import pytest
from sklearn.metrics import adjusted_mutual_info_score

from metrics import themes
from metrics.themes import discovery
from metrics.tokens import paragraphs
from tests.themes.lists import corpus


@pytest.mark.parametrize("name", ["council", "sports"])
def test_the_dominant_theme_is_the_one_a_reader_gives(name: str) -> None:
    own = corpus(name)
    text = "\n\n".join(own.paragraphs)
    found = themes.assign([text], [paragraphs(text)], [themes.hits(text, own.themes)], own.themes)[0]
    dominant = [one.themes[0] if one.themes else "none" for one in found]
    assert sum(map(str.__eq__, dominant, own.gold)) >= 19  # of 20


@pytest.mark.parametrize("name", ["council", "sports"])
def test_discovered_themes_are_those_a_reader_gives(name: str) -> None:
    own = corpus(name)
    found = discovery.discover([own.paragraphs], ["en"], number=4).paragraphs[0]
    both = [(theme, place) for theme, place in zip(own.gold, found, strict=True) if theme != "none"]
    assert adjusted_mutual_info_score([theme for theme, _ in both], [-1 if p is None else p for _, p in both]) >= 0.45
