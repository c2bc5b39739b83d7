"""Annotated documents become tidy frames whose rows add up."""

from __future__ import annotations

import dataclasses

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings

from metrics.model import AnnotatedDocument, Document, Paragraph, Structure
from metrics.schemas import SCHEMAS, as_rows, frame, repeated, tiled
from metrics.tables import Tables, build, narrowed
from metrics.tokens import paragraphs
from tests.test_passages import layered


@pytest.mark.parametrize("name", SCHEMAS)
def test_tables_keep_their_schema_also_when_empty(name: str, tables: Tables) -> None:
    for one in (tables, build([])):
        frame: pd.DataFrame = getattr(one, name)
        assert {column: str(dtype) for column, dtype in frame.dtypes.items()} == SCHEMAS[name]


def test_words_by_voice_add_up(tables: Tables) -> None:
    # Interview: preamble 12, note 5; questions 14 + 7; answers 10 + 4 + 8 + 13; quoted 9. Article: 8 + 16; quoted 12.
    words = tables.passages.groupby(["document", "voice"])["words"].sum()
    assert words["a_interview"].to_dict() == {
        "apparatus": 0, "commentator": 17, "interviewer": 21, "quoted": 9, "speaker": 35,
    }  # fmt: skip
    assert words["b_article"].to_dict() == {"commentator": 24, "quoted": 12}
    assert tables.documents["words"].tolist() == [82, 36]


def test_a_sentence_runs_through_a_quotation(tables: Tables) -> None:
    # "The Harbour League said “we will … it” and left the room.": 8 own words around 9 quoted ones.
    sentence = tables.sentences.set_index("sentence").loc[7]
    assert tables.texts["a_interview"][sentence["start"] : sentence["end"]].endswith("and left the room.")
    assert tables.shares.set_index("sentence").loc[7, "words"].tolist() == [4, 9, 4]


def test_a_label_is_no_part_of_a_sentence(tables: Tables) -> None:
    firsts = [tables.texts[d][s:e].split()[0] for d, s, e in tables.sentences[["document", "start", "end"]].to_numpy()]
    assert "Question:" not in firsts


def test_a_document_is_called_by_title_else_by_id(tables: Tables) -> None:
    assert tables.documents["label"].tolist() == ["On the quay", "b_article"]


@given(layered())
@settings(max_examples=40)
def test_passages_of_the_table_tile_the_text(one: AnnotatedDocument) -> None:
    text = one.document.text
    one = dataclasses.replace(one, paragraphs=tuple(map(Paragraph, paragraphs(text))))
    passages = build([one]).passages
    assert "".join(text[start:end] for start, end in passages[["start", "end"]].to_numpy()) == text


@given(layered())
@settings(max_examples=40)
def test_every_word_of_a_sentence_has_its_share(one: AnnotatedDocument) -> None:
    one = dataclasses.replace(one, paragraphs=tuple(map(Paragraph, paragraphs(one.document.text))))
    tables = build([one])
    shares = tables.shares.groupby("sentence")["words"].sum()
    assert shares.to_list() == tables.sentences["words"].to_list()


@given(layered(), layered())
@settings(max_examples=10)
def test_documents_have_together_the_rows_that_each_has_alone(one: AnnotatedDocument, other: AnnotatedDocument) -> None:
    documents = [
        dataclasses.replace(
            each,
            document=dataclasses.replace(each.document, id=id, language=language),
            paragraphs=tuple(map(Paragraph, paragraphs(each.document.text))),
        )
        for each, id, language in ((one, "a", "en"), (other, "b", "de"))
    ]
    together, apart = build(documents), [build([each]) for each in documents]
    for name in ("documents", "passages", "sentences", "turns", "notes", "quotations"):
        numbered = {"passage", "sentence"}  # which go on over all documents
        found, *each = (getattr(tables, name).drop(columns=numbered, errors="ignore") for tables in (together, *apart))
        assert [*map(str, as_rows(found))] == [str(row) for frame in each for row in as_rows(frame)]


def test_a_column_is_repeated_and_tiled_as_by_taking_its_rows() -> None:
    words, numbers = pd.array(["quay", None, "pier"], dtype="string"), pd.array([4, None, 6], dtype="Int64")
    for column in (words, numbers):
        assert list(repeated(column, np.array([2, 0, 1]))) == [column[0], column[0], column[2]]
    assert list(repeated(words[:0], np.zeros(0, np.int64))) == []
    assert list(tiled(words, np.array([0, 2, 3]), np.array([2, 1]))) == ["quay", pd.NA, "quay", pd.NA, "pier"]
    assert list(tiled(words[:0], np.array([0, 0]), np.array([0]))) == []


def test_narrowed_tables_hold_what_stands_in_the_passages(tables: Tables) -> None:
    chosen = tables.passages[(tables.passages["document"] == "b_article") & (tables.passages["voice"] == "quoted")]
    kept = narrowed(tables, chosen)
    assert list(kept.documents["document"]) == ["b_article"]
    assert set(kept.passages["voice"]) == {"quoted"}
    assert set(kept.mentions["passage"]) <= set(chosen["passage"])
    assert set(kept.themes["paragraph"]) <= set(chosen["paragraph"])
    assert narrowed(tables, tables.passages) is tables


def test_tables_narrowed_to_nothing_keep_their_columns(tables: Tables) -> None:
    kept = narrowed(tables, tables.passages.iloc[:0])
    assert len(kept.documents) == len(kept.turns) == len(kept.themes) == 0
    assert list(kept.turns) == list(tables.turns)


def test_a_text_without_a_character_has_no_rows_but_its_own() -> None:
    found = build([AnnotatedDocument(Document("empty", ""), Structure("plain", ()))])
    assert found.documents["words"].tolist() == [0]
    assert found.passages.empty
    assert found.mentions.empty


def test_a_table_as_rows_is_what_it_was_made_of():
    made = [("talk", 2, 0.5), ("report", 1, 1.5)]
    rows = list(as_rows(frame(made, {"document": "string", "answer": "Int64", "share": "float64"})))
    assert rows == made
    assert (rows[1].document, rows[1].answer, rows[1].share) == made[1]


def test_what_is_missing_is_missing_in_its_row_too():
    row = next(as_rows(frame([(None, None, float("nan"))], {"who": "string", "answer": "Int64", "share": "float64"})))
    assert all(map(pd.isna, row))
