"""Faulty marks are reported with their place; a quotation over paragraphs is not faulty."""

from __future__ import annotations

import pytest

from metrics import quotations, tokens
from metrics.model import Document
from tests.quotations.reading import turns


def faults(text: str) -> list[tuple[int, str]]:
    found = quotations.oddities(Document("test", text), turns(text), tokens.paragraphs(text))
    return [(one.span.start, one.fault) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ada Fenn said “the wheel turns” and ‘stops’.", []),
        ("Ada Fenn said ”the wheel turns” again.", [(14, "closing mark ” used to open")]),
        ("Ada Fenn said “the wheel turns“ again.", [(30, "opening mark “ used to close")]),
        ("Ada Fenn said: “The wheel turns.\n\nShe left.", [(15, "opening mark without a closing one")]),
        ("The wheel turns,” Ada Fenn said.", [(16, "closing mark without an opening one")]),
        ("The ‘old' wheel turns.", [(8, "‘ closed by a straight '")]),
        ("“One, she said. “Two.”", [(0, "opening mark without a closing one")]),
        ("Ada Fenn said:\n\n“One.\n\n“Two.\n\n“Three.”", []),
        ("„Das Rad steht still“, sagte Ada Fenn.", []),
    ],
)
def test_faults(text: str, expected: list[tuple[int, str]]) -> None:
    assert faults(text) == expected
