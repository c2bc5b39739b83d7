"""Names that look like small words, and what stands beside the words in marks."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Ada May rose first. In May she had rowed. May said the race was “over.”", "speech Ada May"),
        ("Ada May rose first. Bo Lind saw it as “a wet affair,” May said.", "speech Ada May"),
        ("Ada Will rose first. “It turns,” Will wrote. Will called it “a wet affair.”", "speech Ada Will"),
        ("Bo From rose first. “It turns,” said From.", "speech Bo From"),
        ("Ada Still rose first. Citing “a wet affair,” Still told Bo Lind to go.", "speech Ada Still"),
        ("Mr March rose first. March said it was “a wet affair.”", "speech March"),
        ("Ada Fenn rose first. Will she row? She said it was “a wet affair.”", "speech Ada Fenn"),
    ],
)
def test_a_small_word_is_a_name_where_the_text_says_so(text: str, right: str) -> None:
    assert told(text)[-1] == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        (
            "“Will you row?” Ada Fenn asked. Here is Bo Lind, in full:\n\n“I would say the weir is fine.”",
            "speech Bo Lind",
        ),
        ("“Will you row?” Ada Fenn asked. Here’s Bo Lind again:\n\n“I would say the weir is fine.”", "speech Bo Lind"),
        ("Ada Fenn told them it was what she called “a merry-go-round,” according to two millers.", "speech Ada Fenn"),
        (
            "“A raft,” Bo Lind said.\n\nShe unrolled the contract. It says that all get “an oar and a lamp.”",
            "document contract",
        ),
        ("Asked by Bo Lind whether millers “fancy” boats, Ada Fenn rowed off.", "speech Bo Lind"),
        (
            "Bo Lind said that the toll, which few have ever seen, is to his mind a “nuisance” for the town.",
            "speech Bo Lind",
        ),
    ],
)
def test_who_is_shown_and_what_is_looked_up_speaks_next(text: str, right: str) -> None:
    assert told(text)[-1] == right
