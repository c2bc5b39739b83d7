"""Mentions of a document: whose, how, and whether they count."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from metrics import actors
from metrics.actors import packs
from metrics.model import AnnotatedDocument, Document, Furniture, Layer, Span, Structure
from tests.actors.texts import base, mentions, seen, written

SEEDS = Path(__file__).parents[2] / "seeds"


def test_a_label_is_no_mention_that_counts() -> None:
    text = "Denmark: We agree with Sweden.\nSweden: So do we."
    assert seen(text, labels=["Denmark:", "Sweden:"]) == [("Sweden", "c_se")]
    assert len(mentions(text, labels=["Denmark:", "Sweden:"])) == 3


def test_the_head_of_a_page_is_no_mention_that_counts_and_a_headline_is() -> None:
    text = "Sweden talks\nRecord of Denmark\nWe agree with Norway."
    heads = (Furniture(Span(0, 12), Layer.HEADING), Furniture(Span(13, 30), Layer.FURNITURE))
    [found] = actors.find([AnnotatedDocument(Document("one", text), Structure("plain", (), heads))], base())
    assert [(one.actor, one.counted) for one in found] == [("c_se", True), ("c_dk", False), ("c_no", True)]


def test_a_role_is_found_but_not_counted(tmp_path: Path) -> None:
    pack = packs.load([written(tmp_path, "senate,Senate,organisation,,,,,,,,the Chamber,,,")])
    [found] = mentions("They asked the Chamber.", pack)
    assert (found.actor, found.form, found.counted) == ("senate", "role", False)


def test_a_mention_says_which_list_found_it() -> None:
    [found] = mentions("They asked Peruvians.")
    assert found.reason == "base: Peruvians"


def test_the_commentator_of_the_first_text_names_a_state_by_epithets_only_and_the_speaker_never() -> None:
    text = (SEEDS / "000_0271d1e190c3e612.txt").read_text(encoding="utf-8")
    preamble = text.index("Question:")
    called: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    for one in mentions(text, packs.load([SEEDS / "actors.csv"])):
        if one.actor == "c_us":
            called[one.span.start < preamble][one.span.of(text)] += 1
    assert called[True] == {"Empire": 6, "Outlaw US Empire": 2}
    assert {name: called[False][name] for name in ("United States", "US", "Empire")} == {
        "United States": 11,
        "US": 5,
        "Empire": 0,
    }


def test_a_label_in_capitals_before_a_dash_is_no_dateline() -> None:
    """Who has a turn is somebody; without the turn the same line is where an agency writes from."""
    text = "ANA VALE (HARBOUR PRESS) – Good evening. Vale left."
    assert {(one.actor, one.type) for one in mentions(text) if one.actor == "ana_vale"} == {("ana_vale", "place")}
    heard = mentions(text, labels=["ANA VALE (HARBOUR PRESS) –"])
    assert {(one.actor, one.type) for one in heard if one.actor == "ana_vale"} == {("ana_vale", "person")}


def test_a_title_in_capitals_is_one_and_the_capitals_behind_it_are_a_name() -> None:
    text = "SEN. ORDWAY. We asked.\nMS. LUNDE. We did, and SEN. ORDWAY knew.\nMs Lunde is late."
    found = mentions(text, labels=["SEN. ORDWAY", "MS. LUNDE"])
    assert [(one.actor, one.type, one.counted) for one in found] == [
        ("ordway", "person", False),
        ("lunde", "person", False),
        ("ordway", "person", True),
        ("lunde", "person", True),
    ]


def test_a_speaker_is_called_without_a_title() -> None:
    text = "MR. PIET ORDWAY: We paid. Ordway paid, too."
    assert seen(text, labels=["MR. PIET ORDWAY:"]) == [("Ordway", "piet_ordway")]


def test_a_line_broken_by_its_width_opens_no_sentence() -> None:
    text = "They will build the wall again, and in the spring the\nNational Works Agency will look after it."
    assert seen(text) == [("National Works Agency", "national_works_agency")]
