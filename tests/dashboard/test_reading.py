"""The reader: its pieces are the text, remarks stand aside, behind each quotation stands what is known of it."""

from __future__ import annotations

from dashboard import reading, reading_quotations
from dashboard.wording import percent
from metrics import analysis
from metrics.model import Document
from metrics.quotations.languages import confidence
from metrics.tables import Tables

REMARKED = """\
Interviewer: Who runs the ferry?

Ana Belmor: The island runs it [Note that nobody has seen the island's books.] and pays for it.

The boats are old.

[My emphasis.]

Interviewer: And the quay?

Ana Belmor: Norland pays [laughter] for the quay.
"""


def joined(turns: list[dict]) -> str:
    return "".join(piece["text"] for turn in turns for one in turn["paragraphs"] for piece in one["pieces"])


def pieces(turns: list[dict]) -> list[dict]:
    return [piece for turn in turns for one in turn["paragraphs"] for piece in one["pieces"]]


def test_the_pieces_joined_are_the_text(seeds: Tables, tiny: Tables):
    for tables in (seeds, tiny):
        for document, text in tables.texts.items():
            assert joined(reading.turns(tables, document)) == text


def test_a_turn_says_who_holds_it(tiny: Tables):
    assert [turn["who"] for turn in reading.turns(tiny, "talk")] == [
        "Commentator",
        "Interviewer",
        "Speaker · Ana Belmor · answer 1",
        "Interviewer",
        "Speaker · Ana Belmor · answer 2",
    ]


def test_a_line_is_whose_words_stand_in_it_and_not_whose_blank():
    """Between the time and the name of a post stands a blank, which is of the turn before."""
    said = {"ana": "shall we start?", "bo": "yes", "cy": "on a train, may drop"}
    posts = [*said.items(), ("ana", "who was at the quay?"), ("bo", "all of us"), ("cy", "not me")]
    text = "".join(f"19:0{minute} <{who}> {words}\n" for minute, (who, words) in enumerate(posts))
    tables = analysis.without_lists([Document("log", text)]).tables
    turns = reading.turns(tables, "log")
    assert joined(turns) == text
    heads = [(turn["who"].split(" · ")[1], joined([turn]).split()[1]) for turn in turns]
    assert heads == [(who, f"<{who}>") for who, _ in posts]


def test_a_label_on_a_line_of_its_own_opens_the_turn():
    said = [("Ana Belmor", "Shall we start?"), ("Bo Orr", "Yes, at once."), ("Ana Belmor", "Who was at the quay?")]
    posts = [*said, ("Bo Orr", "Nobody was.")] * 2
    text = "".join(f"{who} (00:0{number}):\n{words}\n\n" for number, (who, words) in enumerate(posts))
    tables = analysis.without_lists([Document("log", text)]).tables
    turns = reading.turns(tables, "log")
    assert joined(turns) == text
    assert [(turn["who"].split(" · ")[1], joined([turn]).partition(" (")[0]) for turn in turns] == [
        (who, who) for who, _ in posts
    ]


def test_a_paragraph_that_the_filters_leave_out_is_dim(tiny: Tables):
    chosen = tiny.passages[tiny.passages["voice"] == "interviewer"]
    turns = reading.turns(tiny, "talk")  # of one paragraph each
    others = [number for number, turn in enumerate(turns) if turn["voice"] != "interviewer"]
    assert reading.view(tiny, "talk", chosen)["dim"] == others
    assert reading.dim(tiny, "talk", tiny.passages) == []
    assert reading.dim(tiny, "talk", tiny.passages.head(0)) == list(range(len(turns)))


def test_a_remark_inside_a_paragraph_stands_aside_and_one_that_is_needed_to_read_it_does_not():
    tables = analysis.without_lists([Document("talk", REMARKED)]).tables
    aside = [(piece["aside"], piece["text"]) for piece in pieces(reading.turns(tables, "talk")) if "aside" in piece]
    assert aside == [(1, "[Note that nobody has seen the island's books.]")]  # nor one that is its paragraph


def test_the_strip_is_as_long_as_the_text_and_in_its_order(tiny: Tables):
    strip = reading.strip(tiny, "talk")
    # 27 words, a question of 8, an answer of 22 and 8 around a remark of 4, a question of 9, an answer of 35
    assert [(turn["label"], turn["words"]) for turn in strip] == [
        ("Commentator", 27),
        ("Question 1", 8),
        ("Answer 1", 22),
        ("Commentator", 4),
        ("Answer 1", 8),
        ("Question 2", 9),
        ("Answer 2", 35),
    ]
    assert [turn["start"] for turn in strip] == sorted(turn["start"] for turn in strip)
    assert strip[1]["hint"] == "Question 1 · 8 words"


def test_the_first_chosen_passage_opens_the_text_and_none_its_beginning(tiny: Tables):
    chosen = tiny.passages[tiny.passages["voice"] == "interviewer"]
    assert reading.first("talk", chosen) == tiny.texts["talk"].index(" What does Norland")
    assert reading.first("report", chosen) == -1


def test_every_quotation_is_told_once_and_behind_its_closing_mark(tiny: Tables):
    told = [piece for piece in pieces(reading.turns(tiny, "report")) if "about" in piece]
    assert [piece["text"][-3:] for piece in told] == ['r."', 'ge"', 'e,"']
    assert [number for piece in told for number in piece["about"]] == [0, 1, 2]


def test_what_is_told(tiny: Tables):
    told = reading_quotations.facts(reading_quotations.of(tiny, "report"))
    assert told[0] == [
        ("Kind", "Speech"),
        ("Speaker", "Ana Belmor"),
        ("Reporting word", "said (neutral)"),
        ("Why this speaker", "subject of the reporting verb"),
        ("How often that is right", percent(confidence("subject"), 1)),
    ]
    assert [name for name, _ in told[1]] == ["Kind", "Whose words"]


def test_a_stretch_is_parted_where_quotations_end():
    # one ends at 4, two at 7; those that end at its start or behind it are not its own
    assert list(reading_quotations.parted([2, 4, 7, 7, 12], 2, 9)) == [(2, 4, [1]), (4, 7, [2, 3]), (7, 9, [])]
    assert list(reading_quotations.parted([], 2, 9)) == [(2, 9, [])]
    assert list(reading_quotations.parted([9], 2, 9)) == [(2, 9, [0])]


def test_a_text_without_words_has_no_strip():
    tables = analysis.without_lists([Document("dots", "…\n")]).tables
    assert reading.strip(tables, "dots") == []
    assert joined(reading.turns(tables, "dots")) == "…\n"


def test_a_beginning_is_as_many_paragraphs_and_the_strip_of_them(tiny: Tables):
    begun = reading.view(tiny, "talk", tiny.passages, most=2)
    assert sum(len(turn["paragraphs"]) for turn in begun["turns"]) == 2
    assert [turn["label"] for turn in begun["strip"]] == ["Commentator", "Question 1"]
