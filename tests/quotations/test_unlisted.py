"""Verbs that no list has, and verbs with a small word of their own, before and behind the speaker."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = "Otto Lund opened the weir.\n\n"  # somebody else, who would go on speaking if the sentence gave nobody


@pytest.mark.parametrize(
    "sentence",
    [
        "“The weir leaks,” Ines Vale harrumphed.",
        "“The weir leaks,” Ines Vale sputtered in her shop.",
        "“The weir leaks,” the miller Ines Vale crooned.",
        "“Does it leak?” frets Ines Vale.",
        "“The weir leaks,” simpers Ines Vale.",
        "“Open it!” squeals Ines Vale, 61.",
        "“The weir leaks,” Ines Vale pushed back.",
        "“The weir leaks,” hit back Ines Vale.",
        "“The weir leaks,” chimed in Ines Vale, a miller.",
        "“The weir leaks,” chips in Ines Vale.",
        "“The weir leaks,” shouts back Ines Vale.",
        "“The weir leaks,” cuts in Ines Vale.",
    ],
)
def test_any_verb_between_or_behind_words_and_speaker_reports(sentence: str) -> None:
    assert set(told(LEAD + sentence)) == {"speech Ines Vale"}


@pytest.mark.parametrize(
    "sentence",
    [
        "“Who keeps it?” Posters of Ines Vale hang in Osk.",
        "She sang “Slow River,” Ines Vale walked home.",
        "Behind “The Old Wheel,” Ines Vale owns a shop.",
    ],
)
def test_whoever_only_does_something_is_not_heard(sentence: str) -> None:
    assert "speech Ines Vale" not in told(LEAD + sentence)
