"""Concordance: what is found, in which context, in which order."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from metrics import concordance, places
from metrics.places import Index, Places

TEXT = (
    "Old salt sanctions hurt. New sanctions on salt help; sanctioned salt waits.\n\n"
    "On salt, sanctions’ end. Doria's salt."
)
WITHIN = places.index(TEXT)


def read(found: Places) -> list[str]:
    return [TEXT[start:end] for start, end in found]


@pytest.mark.parametrize(
    ("search", "query", "expected"),
    [
        (concordance.phrase, "Salt sanctions", ["salt sanctions"]),  # "salt, sanctions" has a mark between
        (concordance.wildcard, "sanction*", ["sanctions", "sanctions", "sanctioned", "sanctions"]),
        (concordance.wildcard, "s?lt waits", ["salt waits"]),
        (concordance.wildcard, "waits on", []),  # an empty line stands between
        (concordance.wildcard, "doria", ["Doria"]),
        (concordance.wildcard, "(", []),
        (concordance.regular, "sanction(s|ed) (on|salt)", ["sanctions on", "sanctioned salt"]),
        (concordance.regular, r"\w{3} SALT", ["Old salt"]),
        (concordance.regular, "salt|on salt|help", ["on salt", "On salt"]),  # expressions are parted by blanks
        (concordance.regular, "", []),
    ],
)
def test_searches(search: Callable[[str, Index], Places], query: str, expected: list[str]) -> None:
    assert read(search(query, WITHIN)) == expected


def test_what_is_no_expression_is_refused() -> None:
    with pytest.raises(ValueError, match="no regular expression"):
        concordance.regular("(salt", WITHIN)


def test_a_line_has_so_many_words_on_either_side() -> None:
    line = concordance.lines(concordance.phrase("sanctions on", WITHIN), WITHIN, width=2)[0]
    assert TEXT[line.left : line.right] == "hurt. New sanctions on salt help"
    first = concordance.lines(concordance.phrase("old", WITHIN), WITHIN, width=1)[0]
    assert (first.left, TEXT[first.end : first.right]) == (0, " salt")


def test_orders() -> None:
    found = concordance.wildcard("sanction*", WITHIN)
    after = [TEXT[end : end + 5] for _, end in concordance.by_right(found, WITHIN)]
    before = [TEXT[start - 5 : start] for start, _ in concordance.by_left(found, WITHIN)]
    assert after == ["’ end", " hurt", " on s", " salt"]
    assert before == ["elp; ", " New ", "salt ", "alt, "]  # of two after "salt" that after "old" comes first
    assert read(concordance.by_node(found, WITHIN)) == ["sanctioned", "sanctions", "sanctions", "sanctions"]


def test_an_expression_that_explodes_elsewhere_takes_linear_time() -> None:
    assert not len(concordance.regular("(a*)*b", places.index("a" * 50_000)))
