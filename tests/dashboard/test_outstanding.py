"""What stands out: who alone uses a name, and whose rates lie apart."""

from __future__ import annotations

import pandas as pd
import pytest

from dashboard import course, outstanding
from dashboard.components.ledger import Cell
from metrics import measurements
from metrics.schemas import as_rows
from metrics.tables import Tables

NAMES = pd.DataFrame(
    [
        ("commentator", "nor", "Norland", "epithet", "the Giant", 4),
        ("commentator", "nor", "Norland", "name", "Norland", 3),
        ("speaker", "nor", "Norland", "name", "Norland", 5),
        ("commentator", "tav", "Tavia", "epithet", "the Dwarf", 9),
        ("speaker", "tav", "Tavia", "name", "Tavia", 2),
        ("speaker", "nor", "Norland", "coreference", "it", 8),
    ],
    columns=["voice", "actor", "label", "form", "surface", "mentions"],
)
RATES = pd.DataFrame(
    [
        ("commentator", "nor", "Norland", 40, 20.0, 14.3, 27.2),
        ("speaker", "nor", "Norland", 5, 2.5, 0.8, 5.8),
        ("commentator", "tav", "Tavia", 9, 4.5, 2.1, 8.5),
        ("speaker", "tav", "Tavia", 6, 3.0, 1.1, 6.5),
    ],
    columns=["voice", "actor", "label", "mentions", "rate", "low", "high"],
)


def texts(found: list[outstanding.Sentence]) -> list[str]:
    return ["".join(getattr(piece, "text", piece) for piece in one) for one in found]


def test_a_name_that_one_voice_alone_uses_is_said_where_others_speak_of_the_same_actor():
    found = outstanding.found(RATES.head(0), NAMES, {})
    # "Norland" is used by both; Tavia is mentioned twice only by the other voice; "it" is no name
    assert texts(found) == [
        "Only the commentator calls Norland “the Giant”: 4 to 0 in 13 mentions by the other voices."
    ]
    quoted = outstanding.found(RATES.head(0), NAMES.replace("commentator", "quoted"), {})
    assert texts(quoted)[0].startswith("Only quoted words call Norland “the Giant”")


def test_rates_are_said_to_differ_where_their_intervals_lie_apart_and_each_opens_its_mentions():
    found = outstanding.found(RATES, NAMES.head(0), {"speaker": "Ana Belmor"})
    # Norland: 14.3 > 5.8; Tavia: 2.1 to 8.5 and 1.1 to 6.5 overlap
    assert texts(found) == [
        "Norland per 1,000 words: the commentator 20.0 (14.3 to 27.2), the speaker 2.5 (0.8 to 5.8); "
        "the 95 % intervals lie apart."
    ]
    assert [(str(piece.opens), piece.hint) for piece in found[0] if isinstance(piece, Cell)] == [
        ("mentions~actor:nor~voice:commentator", "opens 40 mentions"),
        ("mentions~actor:nor~voice:speaker", "opens 5 mentions"),
    ]


@pytest.mark.parametrize(
    ("speaker", "said"), [("Ana Norland", 0), ("norland", 0), ("Norland Ana", 1), ("Tavia", 1), ("", 1)]
)
def test_who_speaks_himself_is_not_said_to_be_named_less_often(speaker: str, said: int):
    assert len(outstanding.found(RATES, NAMES.head(0), {"speaker": speaker})) == said


def test_a_voice_is_held_by_who_speaks_more_than_half_of_it(tiny: Tables):
    assert outstanding.holders(tiny, tiny.passages)["speaker"] == "Ana Belmor"
    assert outstanding.holders(tiny, tiny.passages[tiny.passages["voice"] == "interviewer"]) == {}


MEASURED = pd.DataFrame(
    [
        ("speaker", "flesch_reading_ease", 30.0, 26.0, 34.0, 20),  # 20 apart, of 5
        ("commentator", "flesch_reading_ease", 50.0, 47.0, 53.0, 9),
        ("speaker", "fog", 12.0, 8.0, 16.0, 20),  # 2 apart, of 5.7
        ("commentator", "fog", 14.0, 10.0, 18.0, 9),
        ("speaker", "words", 900.0, 890.0, 910.0, 20),  # no measure
        ("commentator", "words", 90.0, 80.0, 100.0, 9),
    ],
    columns=["voice", "measure", "value", "low", "high", "sentences"],
)
SHARED = pd.DataFrame(
    [
        ("speaker", "money", 45, 0.5, 0.4, 0.6),
        ("commentator", "money", 9, 0.1, 0.05, 0.2),
        ("speaker", "boats", 20, 0.2, 0.1, 0.3),
        ("commentator", "boats", 18, 0.2, 0.1, 0.3),
        ("speaker", None, 5, 0.9, 0.85, 0.95),
        ("commentator", None, 5, 0.1, 0.05, 0.15),
    ],
    columns=["voice", "theme", "words", "share", "low", "high"],
)


def test_measures_and_themes_that_tell_two_voices_apart_are_said_and_open_both_sides():
    found = outstanding.differing(MEASURED, SHARED, {"money": "Who pays", "boats": "Boats"})
    assert texts(found) == [
        "Flesch reading ease: the commentator 50.0 (47.0 to 53.0), the speaker 30.0 (26.0 to 34.0).",
        "Words about “Who pays”: the speaker 50 % (40 % to 60 %), the commentator 10 % (5 % to 20 %).",
    ]
    links = [str(piece.opens) for one in found for piece in one if isinstance(piece, Cell)]
    assert links == [
        "sentences~voice:commentator",
        "sentences~voice:speaker",
        "passages~voice:speaker~theme:money",
        "passages~voice:commentator~theme:money",
    ]


def test_a_turn_goes_on_through_what_it_quotes_and_ends_with_the_voice_or_the_answer():
    rows = [
        ("a", "commentator", None, None, "body"),
        ("a", "apparatus", None, None, "label"),
        ("a", "interviewer", None, 1, "body"),
        ("a", "speaker", None, 1, "body"),
        ("a", "quoted", "speaker", 1, "quotation"),
        ("a", "speaker", None, 1, "body"),
        ("a", "speaker", None, 2, "body"),
        ("b", "speaker", None, 2, "body"),
    ]
    found = pd.DataFrame(rows, columns=["document", "voice", "host_voice", "answer", "layer"])
    assert course.turns(found.astype({"answer": "Int64"}))["turn"].tolist() == [1, 2, 3, 3, 3, 4, 5]


def test_heights_reach_from_the_lowest_score_to_the_highest_and_leave_out_what_has_none():
    scores = pd.DataFrame({"turn": [1, 2, 3, 4], "value": [10.0, None, 30.0, 15.0]})
    assert course.heights(scores) == {1: 0.0, 3: 1.0, 4: 0.25}


def test_a_strip_says_from_where_to_where_its_turns_go_and_how_many_have_no_score():
    turns = pd.DataFrame(
        {"turn": [4, 5, 6], "floor": ["commentator", "interviewer", "speaker"], "answer": [None, 1, 1]}
    )
    own = list(as_rows(turns.astype({"answer": "Int64"})))
    assert course.message(own, {4: 31.25, 6: 64.0}, "Ease") == (
        "3 stretches of one voice; Ease from 31.2 (Commentator) to 64.0 (Speaker, answer 1); 1 with no score"
    )
    assert course.message(own[1:2], {}, "Ease") == "1 stretch of one voice; Ease: no score"


def test_the_table_of_turns_names_who_holds_each_and_leaves_what_is_missing_missing(tiny: Tables):
    spoken = course.turns(tiny.passages)
    scores = measurements.measure(tiny, ("turn",), spoken, only=("flesch_reading_ease",))
    found = course.listed_with(scores, spoken)
    talk = found[found["document"] == "talk"]
    assert talk[["turn", "voice", "speaker"]].fillna("").to_numpy().tolist() == [
        [1, "commentator", ""],
        [2, "interviewer", ""],
        [3, "speaker", "Ana Belmor"],
        [4, "commentator", ""],  # the bracketed remark
        [5, "speaker", "Ana Belmor"],
        [6, "interviewer", ""],
        [7, "speaker", "Ana Belmor"],
    ]
    assert found["words"].sum() == tiny.passages["words"].sum()
    assert talk["value"].isna().tolist() == (talk["sentences"] < 3).tolist()
    assert talk["value"].isna().sum() == 4
