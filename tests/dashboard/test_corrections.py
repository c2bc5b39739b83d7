"""The page Corrections: each form adds one line to the visitor's file, and every table follows."""

from __future__ import annotations

import json
from html import escape
from urllib.parse import parse_qsl, urlencode

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import corpus, projects, theme_filter, workspace
from dashboard.workspace import Workspace
from metrics import analysis, project
from metrics.correction_lines import written
from metrics.corrections import Change, correction, head
from metrics.model import Document
from metrics.reading import Reading
from metrics.tables import Tables
from tests.dashboard import pages


def opened(what: str, **address: str) -> AppTest:
    app = pages.opened("corrections", doc="The ferry talks", fix=what, **address)
    assert not app.exception
    return app


def press(app: AppTest, label: str) -> AppTest:
    next(button for button in app.button if button.label == label).click().run()
    assert not app.exception
    return app


def lines(app: AppTest) -> list[dict]:
    text = app.session_state["workspaces"][-1].corrections
    return [json.loads(line) for line in text.splitlines()]


def box(app: AppTest, label: str):
    return next(one for one in app.main.selectbox if one.label == label)


def typed(app: AppTest, label: str, words: str) -> None:
    next(one for one in app.text_input if one.label == label).set_value(words)


def test_a_turn_gets_another_voice_here(tiny: Tables):
    app = opened("Turns")
    box(app, "Turn").set_value(1).run()
    box(app, "Voice").set_value("commentator")
    press(app, "Change this turn")
    assert [(one["change"], one["voice"]) for one in lines(app)] == [("turn", "commentator")]
    assert pages.tables(app)[-1]["rows"][0][1]["text"] == "Whose turn it is"


def test_a_speaker_is_changed_in_every_turn(tiny: Tables):
    app = opened("Turns")
    box(app, "Turn").set_value(2).run()
    box(app, "Voice").set_value("interviewer")
    press(app, "Change every turn of this speaker")
    assert lines(app) == [{"change": "voice", "of": "Ana Belmor", "voice": "interviewer"}]


def test_a_turn_is_split_at_words_and_joined_again(tiny: Tables):
    app = opened("Turns")
    before = len(box(app, "Turn").options)
    box(app, "Turn").set_value(2).run()
    typed(app, "A new turn begins with these words", "Norland has waited")
    press(app, "Split here")
    assert len(box(app, "Turn").options) == before + 1
    box(app, "Turn").set_value(3).run()
    press(app, "Join to the turn before")
    assert [one["change"] for one in lines(app)] == ["split", "merge"]
    assert len(box(app, "Turn").options) == before


def test_words_that_do_not_stand_there_are_said_and_nothing_is_lost(tiny: Tables):
    app = opened("Turns")
    typed(app, "A new turn begins with these words", "No such words")
    press(app, "Split here")
    assert [one.value for one in app.warning] == [
        "These words do not stand there. Copy them from the text as they are."
    ]
    assert "workspaces" not in app.session_state


def test_a_quotation_changes_its_kind(tiny: Tables):
    app = pages.opened("corrections", doc="Quay Gazette, 2031-02-03", fix="Quotations")
    box(app, "Kind").set_value("slogan")
    press(app, "Change this quotation")
    assert (lines(app)[0]["change"], lines(app)[0]["kind"]) == ("quotation", "slogan")


def test_a_note_is_unmarked_and_undo_brings_it_back(tiny: Tables):
    app = press(opened("Notes"), "This is no note")
    assert lines(app)[0]["quote"] == "[she raises her hand]"
    assert box(app, "Note").options == ["one that was not found"]
    press(app, "Undo: correction")
    assert box(app, "Note").options[0] == "[she raises her hand]"


def test_two_speakers_are_merged_everywhere(tiny: Tables):
    one = next(one for one in corpus.loaded().annotated if one.document.id == "talk")
    named = written([correction(Change.TURN, one, head(one.structure.turns[1]), speaker="A. Belmor")])
    app = opened("Speakers")
    app.session_state["workspaces"] = (Workspace(), Workspace(corrections=named))
    app.run()
    box(app, "Speaker").set_value("A. Belmor")
    box(app, "Is the same as, or is called").set_value("Ana Belmor")
    press(app, "Change everywhere")
    assert lines(app)[1:] == [{"change": "speaker", "of": "A. Belmor", "speaker": "Ana Belmor"}]
    assert box(app, "Speaker").options == ["Ana Belmor"]


def test_a_file_of_corrections_is_used_and_what_has_no_place_is_said(tiny: Tables):
    app = opened("Turns")
    file = b'{"change": "speaker", "of": "Nobody Known", "speaker": "X"}'
    app.file_uploader(key="corrections").upload("mine.jsonl", file).run()
    press(app, "Use this file")
    fault = "your corrections.jsonl line 1: nobody is called Nobody Known here; check the name"
    assert fault in pages.said(app)


def test_a_file_without_any_correction_changes_nothing(tiny: Tables):
    app = opened("Turns")
    app.file_uploader(key="corrections").upload("noise.txt", b"\x00\xff\n" * 500).run()
    press(app, "Use this file")
    assert [one.value for one in app.warning] == [
        "No line of this file is a correction. Take a file that was downloaded here."
    ]
    assert "workspaces" not in app.session_state


def test_of_many_corrections_without_a_place_the_first_are_told(tiny: Tables):
    app = pages.opened("overview")
    text = '{"change": "speaker", "of": "Nobody", "speaker": "X"}\n' * 50
    app.session_state["workspaces"] = (Workspace(corrections=text),)
    app.run()
    told = [one for one in pages.said(app) if "corrections" in one and "check the name" in one]
    assert len(told) == 20
    assert "30 further corrections cannot be used; is this the file of other texts?" in pages.said(app)


def test_a_second_person_is_compared(tiny: Tables):
    app = opened("Turns")
    file = b'{"change": "voice", "of": "Ana Belmor", "voice": "commentator"}'
    app.file_uploader(key="second").upload("second.jsonl", file).run()
    assert not app.exception
    table = pages.tables(app)[-1]
    assert [row[0]["text"] for row in table["rows"]] == [
        "Voice of a word", "Speaker of a word", "Quotations", "Notes",
    ]  # fmt: skip
    units, agreed, differ = (int(cell["text"].replace(",", "")) for cell in table["rows"][0][1:4])
    assert 0 < agreed < units
    for cell, count in zip(table["rows"][0][1:4], (units, agreed, differ), strict=True):
        app.session_state["agreement-open"] = cell["does"]
        app.run()
        listed = pages.tables(app)[-1]
        assert listed["caption"].endswith(f": {count} places")
        assert len(listed["rows"]) == min(count, 300)
    assert {(row[1]["text"], row[2]["text"]) for row in listed["rows"]} == {("Speaker", "Commentator")}


def test_every_page_has_the_line_that_cites_it(tiny: Tables):
    for page, app in pages.walk(voice=["Commentator"]):
        if page != "method":
            app.session_state["export"] = True  # the control is open
            app.run()
            cited = [code.value for code in app.code]
            assert ["voices: Commentator" in one and "SHA-256" in one for one in cited] == [True], page


def test_a_project_is_shown_in_place_of_the_folder(tiny: Tables):
    made = project.write(
        Reading((Document("letter", "The quay is long.", title="A letter"),)),
        analysis.provenance([], scope="", date=""),
        {},
    )
    app = pages.opened("texts")
    app.file_uploader(key="project").upload("letter.zip", made).run()
    press(app, "Show this project")
    assert "1 document · 1 turn · 4 words" in pages.html(app)
    press(app, "Back to the texts of this server")
    assert "2 documents" in pages.html(app)


def test_a_project_opens_under_the_filters_that_it_was_made_with(tiny: Tables):
    box = theme_filter.key(next(iter(tiny.theme_labels)))
    filters = {"voice": "Speaker", "docs": "The ferry talks", "speaker": "Ana Belmor", "ans": "1", box: "true"}
    view = urlencode(filters)
    made = project.write(
        corpus.loaded().found, analysis.provenance([], scope="", date=""), {"view": f"read?{view}&c=x"}
    )
    wanted = pages.html(pages.opened("texts", **{name: [value] for name, value in parse_qsl(view)}))
    scope = next(line for line in wanted.split("\n") if 'class="scope"' in line)
    app = pages.opened("texts", voice=["Commentator"])
    assert scope not in pages.html(app)
    app.file_uploader(key="project").upload("made.zip", made).run()
    press(app, "Show this project")
    assert scope in pages.html(app)
    assert "voices: Speaker" in scope
    assert "Ana Belmor" in scope
    assert app.session_state[box]
    assert f'href="./read?{escape(view)}"' in pages.html(app)  # the page itself, but on the server that is there


@pytest.mark.parametrize("view", ["", "read", "//host?a=b", "javascript:x?a=b", "texts/../x?a=b"])
def test_a_view_that_names_no_page_of_this_app_is_no_link(view: str):
    assert projects._page(view) == ""


def test_a_file_that_is_no_project_is_one_line(tiny: Tables):
    app = pages.opened("texts")
    app.file_uploader(key="project").upload("torn.zip", b"PK torn").run()
    press(app, "Show this project")
    said = "The file is no project file or is damaged; take the file that was downloaded as a project."
    assert said in pages.said(app)


def test_corrections_change_no_page_to_an_error(tiny: Tables):
    text = '{"change": "voice", "of": "Ana Belmor", "voice": "commentator"}\n'
    app = pages.opened("overview")
    app.session_state["workspaces"] = (Workspace(), Workspace(corrections=text))
    app.session_state["export"] = True
    app.run()
    assert not app.exception
    assert workspace.CORRECTIONS in app.code[0].value
