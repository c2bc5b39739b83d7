"""Who is mentioned how often, and by which names."""

from __future__ import annotations

import pytest

from metrics import analysis, naming
from metrics.model import Document
from metrics.naming import Counting
from metrics.tables import Tables
from metrics.written import Written


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


PACK = """\
id,label,type,parent,names,adjectives,epithets,roles,nest
nor,Norland,state,,Norland,Norlandic,Old Bear,,
ships,Ministry of Ships,organisation,nor,Norlandic Ministry of Ships,,,the Ministry,open
"""
NOTES = "The Norlandic Ministry of Ships met Norland. The Old Bear slept, and the Ministry slept. Norland did not."
REPORT = "Norland waits. A Norlandic crew left."


@pytest.fixture(scope="module")
def fleet() -> Tables:
    texts = analysis.without_lists([Document("notes", NOTES), Document("report", REPORT)])
    return analysis.with_packs(texts, [Written("fleet.csv", PACK)]).tables


def totals(tables: Tables, counting: Counting) -> dict[str, int]:
    rates = naming.rates(tables, (), counting=counting)
    return dict(zip(rates["label"], rates["mentions"], strict=True))


def test_an_organ_counts_by_itself_or_for_its_whole(fleet: Tables) -> None:
    # Norland: 3 by name, 1 epithet, 1 adjective, 1 adjective inside the name of the ministry
    assert totals(fleet, Counting()) == {"Norland": 6, "Ministry of Ships": 1}
    # the ministry takes the stretch once: 6 - 1 inside it + 1 ministry
    assert totals(fleet, Counting(rolled=True)) == {"Norland": 6}


def test_a_name_inside_a_name_may_be_left_out(fleet: Tables) -> None:
    assert totals(fleet, Counting(nested=False)) == {"Norland": 5, "Ministry of Ships": 1}


def test_forms_are_counted_as_asked_and_a_role_only_when_asked(fleet: Tables) -> None:
    assert totals(fleet, Counting(("epithet",))) == {"Norland": 1}
    assert totals(fleet, Counting(("role",))) == {"Ministry of Ships": 1}
    assert totals(fleet, Counting(("role",), rolled=True)) == {"Norland": 1}


def test_every_form_by_itself_adds_up_to_all_that_counts(fleet: Tables) -> None:
    for rolled in (False, True):
        counts = [sum(totals(fleet, Counting((form,), rolled=rolled)).values()) for form in ("name", "epithet")]
        counts.append(sum(totals(fleet, Counting(("adjective",), rolled=rolled)).values()))
        assert sum(counts) == sum(totals(fleet, Counting(rolled=rolled)).values())


def test_a_name_that_one_group_alone_uses_is_told(fleet: Tables) -> None:
    names = naming.names(fleet, ("document",))
    only = names[names["only"]][["document", "surface"]]
    assert sorted(map(tuple, only.to_numpy())) == [("notes", "Norlandic Ministry of Ships"), ("notes", "Old Bear")]
    assert not naming.names(fleet)["only"].any()  # one group is not the only one of several


def test_names_have_a_rate_with_its_interval(fleet: Tables) -> None:
    row = naming.names(fleet, ("document",)).set_index(["document", "surface"]).loc[("report", "Norland")]
    assert (row["words"], row["rate"]) == (6, pytest.approx(1 / 6 * 1000))
    assert row["low"] < row["rate"] < row["high"]


def test_actors_have_their_whole_and_say_who_lists_them(fleet: Tables) -> None:
    rows = fleet.actors[["actor", "whole", "listed"]]
    assert sorted(map(tuple, rows.to_numpy())) == [("nor", "nor", True), ("ships", "nor", True)]
