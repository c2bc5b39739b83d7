"""Any text is read, however it is cut off: what lies before a clipping ends in the middle of a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from tests.quotations.reading import gold, read

ARTICLES = [(language, text.split(" ")) for language, text, _ in gold("articles")]
SIGNS = some.sampled_from(["“", "”", "»", "« ", "„", '"', ",", ".", ":", ")", "(", "–", "?", ""])


@given(some.data())
@settings(max_examples=300)
def test_a_stretch_of_an_article_with_some_signs_lost_or_put_in(data: some.DataObject) -> None:
    language, words = data.draw(some.sampled_from(ARTICLES))
    start = data.draw(some.integers(0, len(words) - 1))
    stretch = words[start : start + data.draw(some.integers(1, 40))]
    at = data.draw(some.integers(0, len(stretch) - 1))
    stretch[at] = data.draw(SIGNS)
    text = " ".join(stretch) or "."
    for found in read(text, language):
        assert text[found.span.start : found.span.end].strip()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "“The toll is a burden,” Ada Fenn wrote for the"),
        ("de", "Kürzel für „KI“ steht"),
        ("fr", "vieux », poursuit Ada Fenn, « il n’y avait «“ rien.?»"),
        ("ru", "vieux », poursuit Ada Fenn, « "),
        ("fr", "l’appelait «»."),
        ("es", "«La rueda no gira». Dijo"),
        ("pt", "“A roda está parada”, relativiza porém "),
        ("pl", "cały”wójt. oddaje  młyn–"),
    ],
)
def test_a_sentence_that_ends_too_soon(language: str, text: str) -> None:
    assert all(one.outer.holds(one.span) and one.outer.end <= len(text) for one in read(text, language))
