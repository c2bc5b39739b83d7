"""Who is mentioned how often, and by which names."""

from __future__ import annotations

import pytest

from metrics import naming
from metrics.tables import Tables


def test_rates_are_per_thousand_words_of_the_voice(tables: Tables) -> None:
    rates = naming.rates(tables, ("voice",)).set_index(["actor", "voice"])
    # commentator: "Arvania" in the preamble; "Old Kingdom" and "Arvania" in the article: 3 in 17 + 24 words
    assert rates.loc[("arvania", "commentator"), "mentions"] == 3
    assert rates.loc[("arvania", "commentator"), "rate"] == pytest.approx(3 / 41 * 1000)
    assert rates.loc[("arvania", "commentator"), "low"] < 3 / 41 * 1000 < rates.loc[("arvania", "commentator"), "high"]
    # quoted: no mention, still a row
    assert rates.loc[("arvania", "quoted"), "mentions"] == 0


def test_labels_are_not_counted(tables: Tables) -> None:
    in_labels = tables.mentions[~tables.mentions["counted"]]
    assert in_labels["surface"].tolist() == ["Minister Vale", "Minister Vale"]
    assert naming.counted(tables)["surface"].tolist().count("Minister Vale") == 2


def test_names_by_voice(tables: Tables) -> None:
    names = naming.names(tables, ("voice",))
    arvania = names[names["actor"] == "arvania"].set_index(["voice", "form", "surface"])["mentions"]
    assert arvania.to_dict() == {
        ("commentator", "name", "Arvania"): 2,
        ("commentator", "epithet", "Old Kingdom"): 1,
        ("speaker", "name", "Arvania"): 1,
        ("speaker", "adjective", "Arvanian"): 1,
    }


def test_no_passage_no_mention(tables: Tables) -> None:
    nothing = tables.passages.iloc[:0]
    assert naming.rates(tables, ("voice",), nothing).empty
    assert naming.names(tables, ("voice",), nothing).empty
