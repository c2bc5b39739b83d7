"""A table that lists its first rows only says of how many, and the table to take away holds all."""

from __future__ import annotations

import json

import pandas as pd
import pytest

from dashboard import (
    actor_edits,
    actor_ledgers,
    compared,
    corpus,
    keeping,
    ledgers,
    searched,
    side_ledgers,
    theme_ledgers,
    word_ledgers,
)
from dashboard.selection import Selection
from dashboard.sides import Side
from metrics.keyness import KEYNESS
from metrics.schemas import frame
from metrics.tables import Tables
from tests.dashboard import pages

ASKED = {"side": ["Interviewer", "Speaker"]}
CUT = [
    ("words", ASKED, "ledger-key", "ranks"),
    ("compare", ASKED, "ledger-facing", "ranks"),
    ("compare", ASKED, "ledger-answers", "answers"),
    ("concordance", {"q": "the"}, "ledger-beside", "words"),
    ("concordance", {"q": "the"}, "ledger-beside-voice", "ranks"),
    ("actors", {}, "ledger-mentions", "actors"),
    ("actors", {}, "ledger-matrix", "actors"),
    ("actors", {"within": "paragraph"}, "ledger-together", "pairs"),
    ("themes", {"topic": "Boats and crews"}, "ledger-theme-actors", "actors"),
    ("themes", {}, "ledger-uptake", "rows"),
]
CUT_OF_SEEDS = [  # what the tiny corpus is too small for
    ("words", {}, "ledger-alike", "terms"),
    ("actors", {"who": "Russia"}, "ledger-around", "ranks"),
    ("actors", {}, "ledger-inbox", "names"),
]


@pytest.fixture
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every table lists one row."""
    for module in (word_ledgers, actor_ledgers, actor_edits, ledgers, side_ledgers, theme_ledgers):
        for name in {"MOST", "RANKS", "FEW", "_PAIRS"} & {*vars(module)}:
            monkeypatch.setattr(module, name, 1)
    monkeypatch.setattr(keeping, "_held", keeping._Held())  # nothing is made before, or for others


@pytest.mark.parametrize(("page", "address", "key", "noun"), CUT, ids=[key for *_, key, _ in CUT])
def test_a_table_that_is_cut_says_so(tiny: Tables, short: None, page: str, address: dict, key: str, noun: str):
    says_so(page, address, key, noun)


@pytest.mark.parametrize(("page", "address", "key", "noun"), CUT_OF_SEEDS, ids=[key for *_, key, _ in CUT_OF_SEEDS])
def test_so_does_one_of_a_longer_text(seeds: Tables, short: None, page: str, address: dict, key: str, noun: str):
    says_so(page, address, key, noun)


def says_so(page: str, address: dict, key: str, noun: str) -> None:
    table = next(one for one in pages.tables(pages.opened(page, **address)) if one["key"] == key)
    begin, _, end = table["caption"].rpartition(": the first 1 of ")
    assert begin
    count, named = end.split()
    assert (int(count) > 1, named) == (True, noun)
    assert len(table["rows"]) == 1


def test_a_long_table_of_keyness_lists_both_ends_as_its_figure_draws_them():
    rows = [(f"t{n}", 9, 9, *[0.0] * 17, 1, 1)[: len(KEYNESS)] for n in range(90)]
    table = frame(rows, KEYNESS).assign(log_ratio=range(45, -45, -1))
    made = word_ledgers.keyness.__wrapped__(Tables, table, ("a", "b"), ("A", "B"), "words", whole=False)
    sent = json.loads(made.drawn)
    assert sent["caption"] == "A against B: number (per 1,000 words), the surest 20 of each, of 90 terms"
    assert [row[0] for row in sent["rows"]] == [f"t{n}" for n in (*range(20), *range(70, 90))]


def test_what_is_taken_away_is_not_cut(tiny: Tables, monkeypatch: pytest.MonkeyPatch):
    here, everything = corpus.of_server(), Selection()
    asks, says = Side.of(voice="interviewer"), Side.of(voice="speaker")
    own = compared.keyness.kept(here, asks, (says,), everything, compared.Settings())
    every = compared.each_in_full.kept(here, (asks, says), everything, compared.Settings())
    assert every["side"].value_counts().to_dict() == {str(asks): len(own), str(says): len(own)}
    runs = compared.every_run.kept(here, (says,), everything, 1, leave_out=False)
    assert runs["count"].sum() == tiny.passages.loc[tiny.passages["voice"] == "speaker", "words"].sum()
    near = searched.beside_in_full.kept(here, "the", "phrase", everything, window=5, leave_out=False)
    assert set(near["voice"]) == {"", "commentator", "speaker"}  # elsewhere no word stands near it twice


def test_terms_of_a_theme_with_one_voice_are_an_empty_table():
    assert list(compared._stacked("side", {})) == ["side", *KEYNESS]
    assert isinstance(compared._stacked("side", {}), pd.DataFrame)
