"""Who answers, and words that no person says: notices, clauses of agreements, replies that come."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund said: “It is old.”\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "I asked Ines Vale whether she missed it. “Every day,” the answer came.",
        "Ines Vale rowed past. I asked her if she missed it. The bell rang. “Every day,” came the reply.",
        "A reporter asked Ines Vale why the weir was closed. “Because the rope broke.”",
        "Ines Vale was asked about the weir. “It is closed.”",
        "Ines Vale keeps the weir. Otto Lund asked if she meant to sell it. ‘Never,’ came the reply.",
        "Ines Vale keeps the weir. Otto Lund asked why she kept it. “For the eels,” was the answer.",
        "“No comment,” was all Ines Vale would say.",
    ],
)
def test_who_is_asked_answers(text: str) -> None:
    assert told(LEAD + text)[1] == "speech Ines Vale"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("A handwritten notice on the gate read: “Back Soon”.", "document handwritten notice"),
        ("Ines Vale cited the agreement, under which boats “shall be moored by noon”.", "document agreement"),
        ("Ines Vale cited the lease, in which the mill “accepts the noise of the boats”.", "document lease"),
    ],
)
def test_what_a_document_says_is_no_persons_words(text: str, right: str) -> None:
    assert told(LEAD + text)[1] == right
