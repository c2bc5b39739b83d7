"""Quotations against their source. All persons and places are invented."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics import alignment, annotation, parallels
from metrics.commands import main
from metrics.model import AnnotatedDocument, Document
from metrics.parallels import PARALLELS, Parallel

SOURCE = """Q: Is the pier safe?

MAYOR ORR: The pier is safe. We check [bangs the table] every beam, every spring, and we pay for it ourselves.

Q: Who says so?

MS. VALE: I do. Mr. Pell called it \u201cold iron,\u201d and he was wrong about the iron.

Q: And the rail?

MAYOR ORR: The rail comes next year."""


def read(text: str, id: str) -> AnnotatedDocument:
    return annotation.layered(Document(id, text, language="en"))


TRANSCRIPT = read(SOURCE, "transcript")


def found(text: str) -> list[Parallel]:
    return parallels.against(read(text, "article"), TRANSCRIPT)


def said(one: Parallel) -> str:
    return one.place.of(SOURCE) if one.place else ""


@pytest.mark.parametrize(
    ("quoted", "grade", "words", "distance"),
    [
        ("the pier is SAFE", "verbatim", 4, 0),  # capitals are no difference
        ("We check every beam", "verbatim", 4, 0),  # nor is the remark that stands between
        ("[T]he rail comes next year", "verbatim", 5, 0),
        ("We check every beam \u2026 and we pay for it", "marked", 9, 0),
        ("We check every [iron] beam", "marked", 4, 0),
        ("We check every beam, every summer", "altered", 6, 1),  # 1 of 6 words
        ("We check every beam and pay for it ourselves", "loose", 9, 3),  # without "every", "spring", "we"
        ("The harbour will never be opened to strangers", "not found", 8, None),
        ("old rust", "not found", 2, None),  # two words must stand there exactly
    ],
)
def test_a_grade_says_how_near_the_words_are(quoted: str, grade: str, words: int, distance: int | None):
    (one,) = found(f"Mayor Orr said: \u201c{quoted}.\u201d")
    assert (one.grade, one.words, one.distance) == (grade, words, distance)


def test_what_differs_stands_beside_what_was_said():
    (one,) = found("\u201cWe check each beam, every summer,\u201d Orr said.")
    assert [tuple(difference) for difference in one.differences] == [("each", "every"), ("summer", "spring")]
    assert said(one) == "We check [bangs the table] every beam, every spring"


def test_the_speaker_of_the_place_is_told_from_whom_the_words_are_given_to():
    text = (
        "\u201cThe rail comes next year,\u201d said Lena Vale. \u201cOld iron,\u201d Pell said. "
        "\u201cThe pier is safe,\u201d said Mayor Jon Orr."
    )
    first, second, third = found(text)
    assert [(one.said_by.speaker, one.same_speaker) for one in (first, second, third) if one.said_by] == [
        ("MAYOR ORR", False),
        ("Pell", True),
        ("MAYOR ORR", True),
    ]


@given(st.lists(st.sampled_from(["pier", "rail", "beam", "is", "safe"]), min_size=1, max_size=12), st.data())
def test_every_stretch_of_a_source_stands_in_it_word_for_word(words: list[str], data: st.DataObject):
    source = read(" ".join(words), "source")
    start = data.draw(st.integers(0, len(words) - 1))
    end = data.draw(st.integers(start + 1, len(words)))
    article = read(f"Orr said: \u201c{' '.join(words[start:end])}.\u201d", "article")
    (one,) = parallels.against(article, source)
    assert (one.grade, one.distance, one.differences) == ("verbatim", 0, ())
    assert one.place is not None
    assert one.place.of(source.document.text) == " ".join(words[start:end])


def test_the_table_has_its_columns_without_a_quotation_too():
    assert dict(parallels.table([read("Nobody spoke.", "article")], TRANSCRIPT).dtypes.astype(str)) == PARALLELS
    table = parallels.table([read("\u201cThe pier was safe, every beam,\u201d said Orr.", "article")], TRANSCRIPT)
    assert table["grade"].to_list() == ["loose"]


def test_a_source_without_words_holds_nothing():
    (one,) = parallels.against(read("\u201cWe pay,\u201d she said.", "article"), read("", "empty"))
    assert (one.grade, one.place, one.said_by) == ("not found", None, None)


def test_the_command_prints_a_line_for_each_quotation(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    article, source = tmp_path / "article.txt", tmp_path / "source.txt"
    article.write_text(
        "\u201cThe pier is safe,\u201d said Mayor Orr. \u201cNobody pays for it,\u201d he added.", "utf-8"
    )
    source.write_text(SOURCE, "utf-8")
    assert main(["quotes", str(article), "--source", str(source)]) == 0
    first, second = map(json.loads, capsys.readouterr().out.splitlines())
    assert (first["quote"], first["grade"], first["said"]) == ("The pier is safe,", "verbatim", "The pier is safe")
    assert SOURCE[first["source_start"] : first["source_end"]] == first["said"]
    assert (first["source_speaker"], first["same_speaker"]) == ("MAYOR ORR", True)
    assert (second["grade"], second["source_start"], second["differences"]) == ("not found", None, [])
    assert main(["quotes", str(article), "--source", str(tmp_path / "none")]) == 2


def test_the_words_that_two_texts_share_are_six_or_more_in_a_row():
    one = read("The mayor said the pier is safe and the rail comes next year. Nobody asked the pilots.", "one")
    other = read("Fine: The Pier is safe, and the rail comes later. Nobody asked the cooks.", "other")
    assert [span.of(one.document.text) for span in parallels.shared(one, other)] == [
        "the pier is safe and the rail comes"
    ]
    assert [span.of(other.document.text) for span in parallels.shared(other, one)] == [
        "The Pier is safe, and the rail comes"
    ]
    assert parallels.shared(one, read("", "empty")) == []


@given(*[st.lists(st.sampled_from("abc"), max_size=40)] * 2, st.integers(1, 4))
def test_a_word_is_shared_if_and_only_if_it_stands_in_a_run_of_both(one: list[str], other: list[str], least: int):
    runs = {tuple(other[k : k + least]) for k in range(len(other) - least + 1)}
    held = {n for k in range(len(one) - least + 1) if tuple(one[k : k + least]) in runs for n in range(k, k + least)}
    found = alignment.common(one, other, least)
    assert {n for first, last in found for n in range(first, last)} == held
    assert all(last < first for (_, last), (first, _) in pairwise(found))


def test_a_reporting_clause_between_the_marks_is_looked_for_nowhere():
    source = annotation.layered(Document("bref", "Q : Alors ?\n\nVALE : Le pont tient et il est neuf.", language="fr"))
    article = annotation.layered(Document("une", "« Le pont tient, dit Anne Vale, et il est neuf. »", language="fr"))
    (one,) = parallels.against(article, source)
    assert (one.grade, one.words, one.distance) == ("verbatim", 7, 0)  # Le pont tient | et il est neuf
