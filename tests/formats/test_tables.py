"""Tables and JSON: what a column states is used and never guessed."""

from __future__ import annotations

import json

import pytest

from metrics import layouts
from metrics.formats import registry
from metrics.formats.plain import Unreadable
from metrics.formats.table import Heads
from metrics.model import Document, Voice
from tests.formats.making import xlsx

TURNS = [
    ("Nell Brook", "Who pays?"),
    ("Ana Belmor", "The Union: it promised."),
    ("Ana Belmor", "Twice."),
    ("", "(Bells.)"),
]
TEXT = "Nell Brook: Who pays?\n\nAna Belmor: The Union: it promised.\n\nTwice.\n\n(Bells.)"


def read(name: str, raw: bytes | str, **columns: str) -> list[Document]:
    return registry.parse(name, raw.encode() if isinstance(raw, str) else raw, columns=columns)


def quoted(rows: list[tuple[str, str]], delimiter: str = ",") -> str:
    return "\r\n".join(delimiter.join(f'"{cell}"' for cell in row) for row in [("Speaker", "Text"), *rows])


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("talk.csv", quoted(TURNS)),
        ("talk.csv", b"\xef\xbb\xbf" + quoted(TURNS, ";").encode()),
        ("talk.csv", "sep=;\n" + quoted(TURNS, ";")),
        ("talk.tsv", quoted(TURNS, "\t")),
        ("talk.xlsx", xlsx([("Speaker", "Text"), *TURNS])),
        ("talk.json", json.dumps([{"speaker": who, "text": said} for who, said in TURNS])),
        ("talk.json", json.dumps({"utterances": [{"speaker": {"name": who}, "text": said} for who, said in TURNS]})),
        ("talk.jsonl", "\n".join(json.dumps({"speaker": who, "text": said}) for who, said in TURNS)),
    ],
)
def test_a_row_is_a_turn_where_a_column_names_the_speaker(name: str, raw: bytes | str):
    (document,) = read(name, raw)
    assert (document.id, document.text) == ("talk", TEXT)
    said = [(turn.speaker, turn.span.of(document.text)) for turn in document.stated]
    assert said[:2] == [("Nell Brook", "Nell Brook: Who pays?"), ("Ana Belmor", TEXT[23:-10])]


def test_stated_turns_reach_the_layers_without_guessing():
    rows = [("yes", "and then"), ("no", "a plain remark without any form"), ("yes", "Note: this is no label")]
    (document,) = read("odd.csv", quoted(rows))
    found = layouts.read(document)
    assert (found.layout, found.confidence) == ("stated", 1.0)
    assert [turn.speaker for turn in found.turns] == ["yes", "no", "yes"]
    assert [turn.label.of(document.text) for turn in found.turns if turn.label] == ["yes:", "no:", "yes:"]
    assert {turn.voice for turn in found.turns} <= {Voice.SPEAKER, Voice.INTERVIEWER}


def test_a_row_is_a_document_where_no_column_names_a_speaker():
    first, second = read(
        "news.csv", 'Titel;Datum;Inhalt;Länge\nAm Kai;2031-02-03;"Es\nregnet.";3\nIm Tal;;Es schneit.;2'
    )
    assert (first.id, first.title, first.date, first.text) == ("news 1", "Am Kai", "2031-02-03", "Es\nregnet.")
    assert (second.id, second.title, second.date, second.text) == ("news 2", "Im Tal", None, "Es schneit.")
    assert first.remarks[1] == "columns left out: Länge"


def test_rows_are_put_together_by_the_column_that_names_their_document():
    rows = "interview,speaker,text\na,Vale,One.\nb,Orr,Two.\na,Orr,Three."
    assert [(one.id, one.text) for one in read("two.csv", rows)] == [
        ("two a", "Vale: One.\n\nOrr: Three."),
        ("two b", "Orr: Two."),
    ]


def test_a_column_of_questions_makes_two_turns_of_a_row():
    (document,) = read("survey.csv", "question,answer\nWho pays?,The Union.\nWhen?,Never.")
    assert document.text == "Who pays?\n\nThe Union.\n\nWhen?\n\nNever."
    turns = layouts.read(document).turns
    assert [(turn.span.of(document.text), turn.voice, turn.answer) for turn in turns] == [
        ("Who pays?", Voice.INTERVIEWER, 1),
        ("The Union.", Voice.SPEAKER, 1),
        ("When?", Voice.INTERVIEWER, 2),
        ("Never.", Voice.SPEAKER, 2),
    ]


def test_a_person_chooses_the_columns():
    rows = "x,y,text\nVale,One.,no\nOrr,Two.,no"
    (document,) = read("own.csv", rows, text="y", speaker="x")
    assert document.text == "Vale: One.\n\nOrr: Two."
    with pytest.raises(Unreadable, match="has no column 'z' \\(there are: x, y, text\\); choose one of them"):
        read("own.csv", rows, text="z")


def test_a_person_says_that_no_column_holds_the_speaker():
    rows = "name,text\nBridge,It is shut.\nMill,It turns."
    assert [one.text for one in read("own.csv", rows)] == ["Bridge: It is shut.\n\nMill: It turns."]
    apart = read("own.csv", rows, text="text", speaker="", document="name")
    assert [(one.id, one.text) for one in apart] == [("own Bridge", "It is shut."), ("own Mill", "It turns.")]


@pytest.mark.parametrize(
    ("name", "raw", "names", "guess"),
    [
        ("a.csv", "who;said;at\nVale;Yes.;3", ("who", "said", "at"), {"text": "said", "speaker": "who"}),
        ("a.csv", "a,b,c\n1,A whole sentence.,2", ("a", "b", "c"), {"text": "b"}),  # no name says so: the longest cells
        ("a.csv", "name\nVale", ("name",), {"speaker": "name"}),
        ("a.xlsx", xlsx([("year",), (2031,)], [("q", "text"), ("x", "y")]), ("q", "text"), {"text": "text"}),
        ("a.xlsx", xlsx([("year",), (2031,)], [("q",), ("x",)]), ("year",), {"text": "year"}),
        ("a.json", '{"turns": [{"who": "Vale", "said": "Yes."}]}', ("who", "said"), {"text": "said", "speaker": "who"}),
        ("a.jsonl", '{"k": "Yes."}\n{"l": "No."}', ("k", "l"), {"text": "k"}),
    ],
)  # fmt: skip
def test_the_columns_of_a_table_and_what_they_seem_to_hold(
    name: str, raw: bytes | str, names: tuple[str, ...], guess: dict[str, str]
):
    raw = raw.encode() if isinstance(raw, str) else raw
    assert registry.heads(name, raw) == Heads(names, guess)


def test_json_without_rows_has_no_columns():
    assert registry.heads("a.json", b'["One.", "Two."]') is None


def test_sheets_with_words_are_read_and_others_passed_over():
    book = xlsx([("year", "sum"), (2031, 7.0)], [("speaker", "text"), ("Vale", 2031), ("Orr", "Two.")])
    assert [(one.id, one.text) for one in read("book.xlsx", book)] == [("book sheet 2", "Vale: 2031\n\nOrr: Two.")]


def test_recognised_speech_and_facts_beside_a_list():
    speech = {"text": "All of it.", "segments": [{"start": 0.0, "text": "All"}, {"start": 1.0, "text": "of it."}]}
    assert [one.text for one in read("asr.json", json.dumps(speech))] == ["All of it."]
    told = {"title": "Quay", "date": "2031-02-03", "segments": [{"speaker": "Vale", "text": "All"}]}
    (document,) = read("asr.json", json.dumps(told))
    assert (document.title, document.date, document.text) == ("Quay", "2031-02-03", "Vale: All")


def test_turns_are_found_inside_an_object():
    held = {"status": "ok", "data": {"turns": [{"who": "Vale", "said": "All."}]}}
    assert [one.text for one in read("api.json", json.dumps(held))] == ["Vale: All."]


def test_several_interviews_in_one_file():
    many = [{"title": f"No {n}", "turns": [{"speaker": "Vale", "text": f"Word {n}."}]} for n in (1, 2)]
    assert [(one.id, one.title) for one in read("all.json", json.dumps(many))] == [("all 1", "No 1"), ("all 2", "No 2")]


@pytest.mark.parametrize(
    ("name", "raw", "fault"),
    [
        ("a.csv", "colour,size\nred,2", "has no column known to hold the words (there are: colour, size)"),
        ("a.csv", "text,speaker", "has no rows"),
        ("a.json", '{"text": ', "is no valid JSON"),
        ("a.json", "[" * 100_000, "is nested too deeply"),
        ("a.json", "3", "holds no list and no object"),
        ("a.xlsx", b"PK\x03\x04 broken xl/workbook.xml", "is a broken archive"),
    ],
)
def test_what_is_no_table_of_words_is_refused(name: str, raw: bytes | str, fault: str):
    with pytest.raises(Unreadable) as caught:
        read(name, raw)
    assert fault in caught.value.fault
    assert caught.value.remedy
