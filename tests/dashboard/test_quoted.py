"""What the page Quotations leaves of the marked stretches, and whom it asks to look at."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import pytest

from dashboard import corpus, evidence, quoted
from dashboard.findings import attributed, picked
from metrics.quotations.languages import rules
from metrics.tables import Tables
from tests.dashboard import pages

MARKED = pd.DataFrame(
    {
        "document": "d",
        "start": [1, 2, 3, 4, 5],
        "kind": ["speech", "speech", "document", "speech", "scare"],
        "speaker": ["Ada", "Bo", "Act", None, None],
        "confidence": [0.98, 0.48, 0.6, None, None],
        "stance": ["neutral", None, "neutral", None, None],
    }
)


def test_a_grade_is_the_measured_accuracy_of_the_rule():
    assert list(quoted.grades(MARKED).fillna("")) == ["sure", "doubtful", "likely", "none", ""]


@pytest.mark.parametrize(
    ("allowed", "left"),
    [
        ({}, [1, 2, 3, 4, 5]),
        ({"kind": ["speech"]}, [1, 2, 4]),
        ({"kind": ["speech"], "grade": ["sure", "none"]}, [1, 4]),
        ({"stance": ["neutral"], "speaker": ["Act"]}, [3]),
        ({"stance": ["distancing"]}, []),
    ],
)
def test_every_choice_must_be_met(allowed: dict, left: list[int]):
    assert list(quoted.chosen(MARKED, **allowed)["start"]) == left


def test_a_missing_speaker_is_looked_at_before_a_doubtful_one():
    assert list(quoted.to_review(MARKED)["start"]) == [4, 2]


def test_the_sentence_counts_what_is_somebodys_words():
    # four reported pieces; one without a speaker, 1 of 4; one below 60 %
    assert attributed(MARKED).startswith("4 pieces of speech or documents; no speaker found for 1 (25 %); 1 given")
    assert attributed(MARKED.iloc[4:]).startswith("No marked stretch is given to anybody")
    assert picked(MARKED.head(2), MARKED) == "2 of 5 marked stretches."


def test_every_rule_has_plain_words():
    assert set(quoted.RULES) == set(rules())


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        ({"kind": ["Held at a distance"]}, ["floating bridge"]),
        ({"source": ["Ana Belmor"]}, ["The ferry must run", "We counted the coins"]),
        (
            {"host": ["Commentator"], "stance": ["Neutral"], "sure": ["Right in 85 % or more"]},
            ["The ferry", "We counted"],
        ),
    ],
)
def test_an_address_holds_the_choices_of_the_page(tiny: Tables, choice: dict, words: list[str]):
    app = pages.opened("quotations", **choice)
    assert not app.exception
    rows = next(table for table in pages.tables(app) if table["columns"][0] == "Words")["rows"]
    assert [row[0]["text"].startswith(word) for row, word in zip(rows, words, strict=True)] == [True] * len(words)


def test_choices_that_leave_nothing_say_so(tiny: Tables):
    app = pages.opened("quotations", kind=["Held at a distance"], source=["Ana Belmor"])
    assert "No marked stretch meets all of these choices. Remove one." in pages.lines(app)


def test_every_marked_stretch_stands_beside_its_place_in_the_source(tiny: Tables):
    app = pages.opened("quotations", against="The ferry talks")
    assert not app.exception
    table = next(one for one in pages.tables(app) if one["caption"].endswith("its place in the source"))
    told = {row[0]["text"]: [cell["text"] for cell in row[3:]] for row in table["rows"]}
    assert told["We counted the coins and found none,"] == [
        "freely",
        "we counted the coins. There were none",
        "Ana Belmor",
        "and found → There were",  # 2 of 7 words
    ]
    assert told["floating bridge"] == ["not found", "", "", ""]
    assert f"{len(table['rows'])} marked stretches, in The ferry talks:" in pages.html(app)
    freely = pages.opened("quotations", against="The ferry talks", there="freely")
    table = next(one for one in pages.tables(freely) if one["caption"].endswith("its place in the source"))
    assert [row[3]["text"] for row in table["rows"]] == ["freely"]
    alone = pages.opened("quotations", against="The ferry talks", docs="The ferry talks")
    assert not alone.exception


def test_of_many_texts_those_that_quote_most_have_a_column(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    # seven reports quote Ada Kern, the fourth of them twice; six have a column, and all of them one
    for number in range(7):
        said = "“We wait here,” Ada Kern said." + "\n\n“We go home,” Ada Kern added." * (number == 3)
        tmp_path.joinpath(f"report {number}.txt").write_text(said, encoding="utf-8")
    monkeypatch.setenv(corpus.FOLDER_VARIABLE, str(tmp_path))
    drawn = {table["key"]: table for table in pages.tables(pages.opened("quotations"))}
    who, words = drawn["ledger-sources"], drawn["ledger-cues"]
    assert "the 6 of 7 documents" in who["caption"]
    assert [cell["text"] for cell in who["rows"][0][1:]] == ["8", "1", "1", "1", "2", "1", "1"]
    assert [[cell["text"] for cell in row[:3:2]] for row in words["rows"]] == [["said", "7"], ["added", "1"]]
    base = corpus.tables()
    counts = [cell for table in (who, words) for row in table["rows"] for cell in row if "opens" in cell]
    listed = [len(evidence.rows(base, base.passages, evidence.parse(cell["opens"]))) for cell in counts]
    assert listed == [int(cell["text"]) for cell in counts]
