"""The words on the screen."""

from __future__ import annotations

import html

import pytest
from hypothesis import given
from hypothesis import strategies as some

from dashboard import wording
from dashboard.selection import Selection, passages
from metrics.tables import Tables, distinct


@given(some.text())
def test_escaped_text_shows_exactly_itself(text: str):
    written = wording.escaped(text)
    assert not set("<>\"'") & set(written)
    assert html.unescape(written) == text


@given(some.dictionaries(some.text(max_size=3), some.sampled_from(["a", "b", "a (2)", "a (3)"])))
def test_labels_become_distinct_and_the_first_keeps_its_own(labels: dict[str, str]):
    own = distinct(labels.items())
    assert list(own) == list(labels)
    assert len(set(own.values())) == len(own)
    assert all(own[key].startswith(label) for key, label in labels.items())


def test_the_scope_names_every_filter(tiny: Tables):
    chosen = Selection(documents=("talk",), themes=("money",), voices=("speaker",), actors=("nor",), answers=(2,))
    said = wording.joined(wording.scope(tiny, chosen, passages(tiny, chosen)))
    for part in (
        "documents: The ferry talks",
        "themes: Who pays",
        "voices: Speaker",
        "mentioning: Norland",
        "answers: 2",
    ):
        assert part in said


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        # the talk: preamble, question, answer, question, answer; the report is one
        (Selection(), "2 documents · 6 turns · themes: all · voices: all"),
        # beside the preamble and the report, an answer holds a remark
        (Selection(voices=("commentator",)), "2 documents · 3 turns · themes: all · voices: Commentator"),
        (Selection(answers=(2,)), "1 document · 2 turns · themes: all · voices: all · answers: 2"),
    ],
)
def test_the_scope_counts_turns_and_says_what_is_not_filtered(tiny: Tables, chosen: Selection, said: str):
    parts = wording.scope(tiny, chosen, passages(tiny, chosen))
    words = parts.pop(2)[0]
    assert words == f"{passages(tiny, chosen)['words'].sum()} words"
    assert wording.joined(parts) == said
    assert [part.partition(":")[0] for part, in_force in parts if in_force] == [
        *(["voices"] if chosen.voices else []),
        *(["answers"] if chosen.answers else []),
    ]


@pytest.mark.parametrize(
    ("value", "digits", "shown"),
    [(1234.56, 1, "1,234.6"), (1204.0, 0, "1,204"), (-1.5, 1, "−1.5"), (float("nan"), 1, "–"), (0.0, 1, "0.0")],
)
def test_a_missing_number_is_a_dash_and_never_nought(value: float, digits: int, shown: str):
    assert wording.number(value, digits=digits) == shown
