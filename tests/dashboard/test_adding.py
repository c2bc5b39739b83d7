"""A visitor's texts: added, refused, described, left out, grouped; and what was there stays."""

from __future__ import annotations

import pytest

from dashboard import adding, corpus, workspace
from dashboard.workspace import Workspace
from metrics import annotation
from metrics.model import Document
from metrics.tables import Tables
from tests.dashboard import pages
from tests.formats.making import PARAGRAPHS, docx, word_paragraphs

TALK = docx(word_paragraphs(PARAGRAPHS))
NOTE = Document("note", "The bridge is closed.", title="A note", group="spring")


@pytest.fixture
def visit(monkeypatch: pytest.MonkeyPatch) -> None:
    """A session of its own."""
    monkeypatch.setattr(workspace.st, "session_state", {})


def test_a_text_that_is_put_stands_after_those_of_the_folder_and_costs_them_nothing(visit: None, tiny: Tables):
    before = corpus.tables()
    workspace.put([NOTE])
    after = corpus.tables()
    assert list(after.document_labels) == [*before.document_labels, "note"]
    held = after.passages["document"] != "note"
    assert after.passages[held]["words"].to_list() == before.passages["words"].to_list()
    workspace.undo()
    assert corpus.tables() is before


def test_a_changed_text_takes_the_place_of_the_one_in_the_folder_and_a_removed_one_is_gone(visit: None, tiny: Tables):
    talk = corpus.document("talk")
    workspace.put([Document("talk", talk.text, title="Renamed", interviewers=("Ana Belmor",))])
    assert corpus.tables().document_labels["talk"] == "Renamed"
    turns = corpus.tables().turns
    assert set(turns.loc[turns["voice"] == "interviewer", "speaker"].dropna()) == {"Ana Belmor"}
    workspace.remove("talk")
    assert list(corpus.tables().document_labels) == ["report"]
    workspace.put([talk])
    assert set(corpus.tables().document_labels) == {"report", "talk"}


def test_files_are_taken_or_refused_by_one_line_each_and_nothing_that_is_there_is_lost(tiny: Tables):
    app = pages.opened("texts")
    app.file_uploader[0].set_value([("quay.docx", TALK, "x"), ("old.doc", b"x", "x"), ("talk.txt", b"A word.", "x")])
    app.run()
    assert not app.exception
    assert "Added 1 text: quay." in pages.html(app)
    assert [said for said in pages.said(app) if said.startswith(("old", "talk", "quay"))] == [
        "old.doc: has the format .doc, which is not read; save it as .docx",
        "talk.txt: has the name of a text that is there; rename it, or remove the other",
    ]
    heads = [row[0]["text"] for row in pages.tables(app)[0]["rows"]]
    assert heads == ["Quay Gazette, 2031-02-03", "The ferry talks", "quay"]
    assert [one.value for one in app.file_uploader][:2] == [[], []]  # the third takes a project


def test_a_table_offers_its_columns_and_is_read_with_those_that_are_chosen(tiny: Tables):
    app = pages.opened("texts")
    rows = b"at,person,remark\n1,Vale,Who pays for it?\n2,Orr,The Union pays."
    app.file_uploader[0].set_value([("a.csv", rows, "x"), ("b.csv", rows, "x"), ("c.txt", b"A word.", "x")])
    app.run()
    assert not app.exception
    assert "Added 1 text: c." in pages.html(app)
    assert "a.csv, b.csv: which column holds what?" in pages.said(app)
    boxes = {box.label: box for box in app.selectbox}
    words, speaker = boxes["Column with the words"], boxes["Column with the speaker"]
    assert (words.value, words.options) == ("remark", ["at", "person", "remark"])  # the longest cells
    assert (speaker.value, speaker.options[0]) == ("person", "none of them")
    boxes["Column that names the text"].select("at")
    next(button for button in app.button if button.label == "Add with these columns").click().run()
    assert not app.exception
    assert "Added 4 texts: a 1, a 2, b 1, b 2." in pages.html(app)
    assert not [said for said in pages.said(app) if "which column" in said]


def test_a_folder_brings_its_metadata_and_its_lists(tiny: Tables):
    said = b'packs = ["who.csv"]\nthemes = ["bad.toml"]\n[[document]]\nfile = "t.csv"\ntitle = "Pay"\n'
    said += b'columns = {text = "q"}'
    pack = b"id,label,type,names\nvale,Vale the Elder,person,Vale"
    files = [("in/corpus.toml", said, "x"), ("in/t.csv", b"p,q\n1,Vale pays.", "x"), ("in/who.csv", pack, "x")]
    app = pages.opened("texts")
    app.file_uploader[1].set_value([*files, ("in/bad.toml", b"[[theme]]", "x")])
    app.run()
    assert not app.exception
    assert "Added 1 text: t." in pages.html(app)
    assert "Lists that came with them: who.csv." in pages.html(app)
    assert [one for one in pages.said(app) if one.startswith("bad.toml")] != []
    (brought,) = app.session_state["workspaces"][-1].documents
    assert (brought.title, brought.text) == ("Pay", "Vale pays.")
    app.switch_page("views/actors.py").run()
    assert "Vale the Elder" in pages.html(app) + str(pages.tables(app))


def test_tables_of_one_name_and_other_columns_wait_each_for_itself(tiny: Tables):
    app = pages.opened("texts")
    for raw in (b"p,q\n1,No.", b"r,s\n1,Yes."):
        uploader = next(one for one in app.file_uploader if one.label.startswith("Files"))
        uploader.set_value([("a.csv", raw, "x")]).run()
    assert not app.exception
    assert [said for said in pages.said(app) if "which column" in said] == ["a.csv: which column holds what?"] * 2


def test_what_is_read_is_said_while_others_are_still_read():
    text = annotation.layered(Document("talk", "Q: Is it open?\n\nA: He said, “We open at dawn.”", language="en"))
    assert adding._found(text) == "talk: 2 turns, 1 quotation, layout labelled"


def test_a_table_that_names_its_columns_is_taken_at_once_and_one_that_does_not_can_be_left_out(tiny: Tables):
    app = pages.opened("texts")
    app.file_uploader[0].set_value([("a.csv", b"speaker,text\nVale,Yes.", "x"), ("b.csv", b"p,q\n1,No.", "x")])
    app.run()
    assert "Added 1 text: a." in pages.html(app)
    next(button for button in app.button if button.label == "Leave out").click().run()
    assert not app.exception
    assert not [said for said in pages.said(app) if "which column" in said]


def test_a_pasted_text_is_added_under_its_name(tiny: Tables):
    app = pages.opened("texts")
    app.text_input(key="name-0").set_value("My note / 1")
    app.text_area(key="words-0").set_value("Vale: Who pays?\n\nOrr: The Union pays.\n\nVale: When?\n\nOrr: Never.")
    next(button for button in app.button if button.label == "Add this text").click()
    app.run()
    assert not app.exception
    assert "Added 1 text: My note  1." in pages.html(app)


def test_what_is_known_of_a_text_is_changed_by_hand_and_taken_back(tiny: Tables):
    app = pages.opened("texts", doc="The ferry talks")
    app.session_state["facts"] = True
    app.run()
    app.text_input(key="title-talk").set_value("Talks in spring")
    app.text_input(key="group-talk").set_value("spring")
    app.multiselect(key="asks-talk").set_value(["Ana Belmor"])
    next(button for button in app.button if button.label == "Keep these changes").click()
    app.run()
    assert not app.exception
    assert [row[0]["text"] for row in pages.tables(app)[0]["rows"]][1] == "Talks in spring"
    app.selectbox(key="group-shown").select("spring").run()
    assert "documents: Talks in spring" in pages.html(app)
    app.button(key="undo-texts").click().run()
    assert not app.exception


def test_a_text_in_a_language_without_rules_is_shown_with_what_is_off(tiny: Tables):
    app = pages.opened("texts")
    app.session_state["workspaces"] = (Workspace(documents=(Document("fi", "Lautta lähti jo.", language="fi"),)),)
    app.run()
    assert not app.exception
    (row,) = [row for row in pages.tables(app)[2]["rows"] if row[0]["text"] == "fi"]
    assert row[2]["text"] == "Finnish"
    assert "names and speakers of quotations" in row[3]["text"]
