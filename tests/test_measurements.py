"""Every measure of every group."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from metrics import grouping
from metrics.analysis import Analysis, analyse
from metrics.measurements import MEASUREMENTS, measure
from metrics.model import Document
from metrics.reading import Reading, read
from metrics.tables import Tables, build

BY_VOICE = ("document", "voice")


def value(frame, name: str, **where: object) -> float:  # type: ignore[no-untyped-def]
    for column, wanted in where.items():
        frame = frame[frame[column] == wanted]
    return float(frame.loc[frame["measure"] == name, "value"].iloc[0])


def test_words_and_sentences_by_hand(tables: Tables) -> None:
    found = measure(tables, BY_VOICE)
    assert value(found, "words", document="a_interview", voice="speaker") == 35
    # its sentences: 4 + 6, 4, 4 + 9 words; the one shared with the League is nobody's
    assert value(found, "sentences", document="a_interview", voice="speaker") == 5
    assert value(found, "words_per_sentence", document="a_interview", voice="speaker") == pytest.approx(27 / 5)


def test_too_little_text_has_no_score_and_says_why(tables: Tables) -> None:
    found = measure(tables, BY_VOICE)
    row = found[(found["document"] == "b_article") & (found["voice"] == "quoted")].set_index("measure")
    assert math.isnan(row.loc["flesch_kincaid_grade", "value"])
    assert row.loc["flesch_kincaid_grade", "lacks"] == "fewer than 3 sentences"
    assert row.loc["smog_index", "lacks"] == "fewer than 30 sentences"


def test_another_language_has_no_formula(sample: Analysis) -> None:
    import dataclasses

    german = [
        dataclasses.replace(one, document=dataclasses.replace(one.document, language="de")) for one in sample.annotated
    ]
    found = measure(build(german), ("document",))
    assert found.loc[found["measure"] == "flesch_reading_ease", "lacks"].unique().tolist() == [
        "no formula for language de"
    ]


def test_what_is_no_english_says_so_whatever_it_is_called(tmp_path: Path) -> None:
    text = "Паром ушёл в море. Никто не махал ему рукой. Весь день шёл дождь. Потом стемнело."
    tmp_path.joinpath("one.txt").write_text(text, encoding="utf-8")
    found = measure(analyse(read([tmp_path], language="en")).tables, ("document",)).set_index("measure")
    assert (
        found.loc[["flesch_reading_ease", "lix"], "lacks"].tolist()
        == ["no formula for language other than English"] * 2
    )


@pytest.mark.parametrize("text", ["... !!!", "🙂 " * 500, "’" * 500])
def test_a_text_without_words_lacks_words(text: str) -> None:
    found = measure(analyse(Reading((Document("one", text),))).tables, ("document",)).set_index("measure")
    assert found["value"].drop(["words", "sentences"]).isna().all()
    assert found.loc["flesch_reading_ease", "lacks"] == "no sentence of its own"


def test_a_sentence_over_several_lines_is_one_in_every_way_of_counting() -> None:
    # 11 words of 42 letters in 3 sentences, all of which a printed page breaks
    text = "The ferry left\nat nine. Nobody waved\nat all. It\nrained."
    found = measure(analyse(Reading((Document("one", text),))).tables, ("document",)).set_index("measure")["value"]
    assert found["sentences"] == 3
    assert found["definition_automated_readability_index"] == pytest.approx(4.71 * 42 / 11 + 0.5 * 11 / 3 - 21.43)


def test_no_passage_gives_an_empty_table_of_the_same_form(tables: Tables) -> None:
    found = measure(tables, BY_VOICE, tables.passages.iloc[:0])
    assert found.empty
    assert list(found) == [*BY_VOICE, *MEASUREMENTS]


def test_a_whole_text_has_the_values_of_textstat(seeds: Analysis) -> None:
    # The second text has no labels, so nothing of it is left out: the golden values of the whole file hold.
    found = measure(seeds.tables, ("document",))
    golden = {
        "flesch_reading_ease": 38.47962135319679,
        "flesch_kincaid_grade": 12.833147113594045,
        "gunning_fog": 15.553320918684049,
        "coleman_liau_index": 13.364245810055863,
        "automated_readability_index": 14.439124110182611,
        "dale_chall_readability_score": 11.371229112352577,
    }
    second = seeds.tables.documents["document"].iloc[1]
    assert {name: value(found, name, document=second) for name in golden} == pytest.approx(golden, abs=1e-9)
    assert math.isnan(value(found, "smog_index", document=second))  # 18 sentences; SMOG needs 30


def test_scores_of_eight_sentences_or_more_have_an_interval(tables: Tables, seeds: Analysis) -> None:
    long, short = measure(seeds.tables, ("document",)), measure(tables, ("document",))
    for name in ("flesch_kincaid_grade", "definition_flesch_reading_ease", "gunning_fog", "definition_lix"):
        rows = long[long["measure"] == name]
        assert ((rows["low"] < rows["value"]) & (rows["value"] < rows["high"])).all()
    variety = long["measure"].isin(["mattr", "mtld", "words"])
    assert long.loc[variety, "low"].isna().all()
    assert short.loc[short["sentences"] < 8, "low"].isna().all()


def test_some_measures_alone_have_the_figures_that_they_have_among_all(tables: Tables) -> None:
    whole, asked = measure(tables, BY_VOICE), ("lix", "words")
    some = measure(tables, BY_VOICE, only=asked)
    assert some.equals(whole[whole["measure"].isin(asked)].reset_index(drop=True))


def test_a_group_left_whole_has_the_figures_that_it_has_among_all(tables: Tables) -> None:
    spoken = grouping.where(tables, [("voice", ["speaker", "quoted"])])
    places = grouping.left_whole(tables, BY_VOICE, grouping.grouped(tables, BY_VOICE, spoken))
    looked_up = measure(tables, BY_VOICE, only=("lix",)).take(places).reset_index(drop=True)
    assert looked_up.equals(measure(tables, BY_VOICE, spoken, only=("lix",)))
