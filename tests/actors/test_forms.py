"""Which form a name has where it stands."""

from __future__ import annotations

import pytest

from tests.actors.texts import forms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peruvians sold Peruvian tin.", [("Peruvians", "demonym"), ("Peruvian", "adjective")]),
        ("A Peruvian and the Swiss left.", [("Peruvian", "demonym"), ("Swiss", "demonym")]),
        ("Many Chinese are abroad.", [("Chinese", "demonym")]),
        ("Greek, Czech and Polish ships", [("Greek", "adjective"), ("Czech", "adjective"), ("Polish", "adjective")]),
        ("Czech, and Irish—old ones", [("Czech", "adjective"), ("Irish", "adjective")]),
        ("She is Czech.", [("Czech", "adjective")]),
        ("The French agreed.", [("French", "demonym")]),
        ("the Czech-Polish line", [("Czech", "adjective"), ("Polish", "adjective")]),
        ("Peru asked the UN.", [("Peru", "name"), ("UN", "abbreviation")]),
    ],
)
def test_the_next_word_tells_adjective_from_people(text: str, expected: list[tuple[str, str]]) -> None:
    assert forms(text) == expected
