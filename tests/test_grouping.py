"""One argument groups everything."""

from __future__ import annotations

import pandas as pd
import pytest

from metrics import analysis, grouping, measurements, naming
from metrics.tables import Tables


def sizes(tables: Tables, *by: str) -> dict[object, int]:
    frame = grouping.sizes(tables, by)
    keys = frame[list(by)].itertuples(index=False, name=None)
    return {key[0] if len(by) == 1 else key: int(words) for key, words in zip(keys, frame["words"], strict=True)}


def test_by_document_and_by_answer(tables: Tables) -> None:
    assert sizes(tables, "document") == {"a_interview": 82, "b_article": 36}
    # answer 1: question 14, answer 10 + 4 + 8, the note 5 and the quotation 9 in it; answer 2: 7 + 13
    assert sizes(tables, "document", "answer") == {("a_interview", 1): 50, ("a_interview", 2): 20}


def test_passages_without_a_value_are_in_no_group(tables: Tables) -> None:
    assert sizes(tables, "speaker") == {"Minister Vale": 35, "Harbour League": 9, "Vale": 12}


def test_a_paragraph_of_two_themes_is_in_both(tables: Tables) -> None:
    # bridge: 14 + 15 + 21 in the interview and 20 + 16 in the article; ferry: 7 + 13, and the same 20
    assert sizes(tables, "theme") == {"bridge": 86, "ferry": 40}


def test_without_columns_there_is_one_group(tables: Tables) -> None:
    assert int(grouping.sizes(tables, ())["words"].iloc[0]) == 118


def test_an_unknown_column_is_said(tables: Tables) -> None:
    with pytest.raises(ValueError, match="cannot group by colour; choose from document, answer"):
        grouping.members(tables, ("colour",))


def test_a_sentence_belongs_to_who_holds_two_thirds_of_it(tables: Tables) -> None:
    owned = grouping.owned_sentences(tables, grouping.members(tables, ("voice",)), ("voice",))
    voices = owned.set_index("sentence")["voice"]
    assert 7 not in voices.index  # 8 of 17 words are the speaker's, 9 quoted: nobody's
    assert voices[14] == "quoted"  # 12 of 15
    assert voices[6] == "commentator"  # the remark in the answer
    assert grouping.owned_sentences(tables, grouping.members(tables, ()), ()).shape[0] == len(tables.sentences)


@pytest.mark.parametrize("by", [("document", "voice"), ("voice",), ("document", "answer")])
def test_groups_that_are_left_whole_are_those_of_all_passages(tables: Tables, by: tuple[str, ...]) -> None:
    spoken = grouping.where(tables, [("voice", ["speaker", "quoted"])])
    places = grouping.left_whole(tables, by, grouping.grouped(tables, by, spoken))
    if by == ("document", "answer"):
        assert places is None  # the questions are missing
    else:
        assert places is not None
        every, groups = grouping.grouped(tables, by), grouping.grouped(tables, by, spoken)
        assert every.keys.take(places).reset_index(drop=True).equals(groups.keys)
        assert every.words[places].tolist() == groups.words.tolist()


def test_a_group_that_lacks_a_passage_is_not_whole(tables: Tables) -> None:
    groups = grouping.grouped(tables, ("voice",), tables.passages.iloc[4:])
    assert grouping.left_whole(tables, ("voice",), groups) is None
    groups = grouping.grouped(tables, ("theme",))
    assert grouping.left_whole(tables, ("theme",), groups) is None  # a passage may be in several


@pytest.mark.parametrize("chosen", [slice(None), slice(3, 12), slice(0)])
def test_all_groupings_at_once_count_as_each_by_itself(tables: Tables, chosen: slice) -> None:
    passages, groupings = tables.passages[chosen], analysis.GROUPINGS
    groups = grouping.stacked(tables, groupings, passages)
    for at_once, alone in (
        (measurements.measured(tables, groups), measurements.measure),
        (naming.rates_of(tables, groups), naming.rates),
        (naming.names_of(tables, groups), naming.names),
    ):
        for name, by in groupings.items():
            own = at_once[at_once["grouping"] == name]
            absent = [key for key in grouping.KEYS if key not in by]
            expected = alone(tables, by, passages)
            pd.testing.assert_frame_equal(own.drop(columns=absent).reset_index(drop=True), expected, check_dtype=False)
            assert own[absent].drop(columns="grouping").isna().all(axis=None)
