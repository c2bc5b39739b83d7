"""What is printed around a talk and is nobody's words. All names are invented."""

import pytest

from metrics import layouts, notes
from metrics.layouts.imprint import is_imprint, is_list
from metrics.model import Document, NoteKind, Voice

TALK = "ANN LEE: Where were you?\n\nBO LIND: I was at home.\n\nANN LEE: All night?\n\nBO LIND: I went out once."


def read(text):
    return layouts.read(Document("one", text))


def beside(text):
    return {one.span.of(text) for one in read(text).furniture}


@pytest.mark.parametrize(
    "printed",
    [
        "Print · Share · Save",
        "Related: My year | The pier | About",
        "Enquiries: 0555 010 1234",
        "© Harbour Press",
        "press@harbour.example",
        "Issued by the Department of Piers",
        "ENDS",
        "Una Cole-Marsh (born 1950) has kept the pier since she was thirty.",
        "*Una Marsh (ur. 1950) – latarnik.*",
        "*The Lamps of Dale*, Harbour Press, 212 pages, £18.",
        "Die Lampen du Port, Hafen-Verlag, 212\u00a0Seiten.",
        "The following is a near-verbatim transcript of the noon briefing.",
    ],
)
def test_what_tells_about_the_print_is_an_imprint(printed):
    assert is_imprint(printed, "en")
    assert printed.strip("*") in beside(f"{TALK}\n\n{printed}")
    assert [turn.voice for turn in read(f"{TALK}\n\n{printed}").turns][:4] == [
        Voice.INTERVIEWER,
        Voice.SPEAKER,
    ] * 2


@pytest.mark.parametrize(
    "printed",
    [
        "You find me at www.pier.example, I am always there.",
        "The ferry leaves at nine and comes back at ten.",
        "In 1950 (or so) the pier was built.",
        "It cost 1,200 in 1950 and 3,400 in 1960.",
        "Una Marsh (she is my cousin) has the key.",
        "The end of the pier is rotten.",
        "It was long, 212 pages, and I read it all.",
        "In my school there were, I think, 12 chairs.",
        "The plan hangs below; a cleaner one is on [the page of the mill](https://mill.example/plan).",
    ],
)
def test_what_somebody_may_say_is_none(printed):
    assert not is_imprint(printed, "en")
    assert read(f"{TALK}\n\n{printed}").turns[-1].span.of(f"{TALK}\n\n{printed}").endswith(printed)


def test_who_is_present_stands_in_a_list():
    assert is_list(["Present: Ann Lee (chair); Bo Lind.", "Place: the pier", "Attendance: about 40"])
    assert not is_list(["Ann: It rained. Nobody came."])
    assert not is_list(["We met at noon."])
    assert not is_list(["KELMAR: The council kept its last horse on Tuesday."])
    text = f"Members present: Ann Lee; Bo Lind, of the harbour office.\n\n{TALK}"
    assert "Members present: Ann Lee; Bo Lind, of the harbour office." in beside(text)


def test_a_list_over_a_talk_holds_no_labels():
    head = (
        "PIER PROJECT\nInterview No. 3\nNarrator: Mr. Bo Lind\nInterviewer: Dr. Ann Lee\nPlace: the pier, at St. Orbe."
    )
    text = f"{head}\n\n{TALK}"
    assert len(read(text).turns) == 4
    assert set(head.split("\n")) <= beside(text)


def test_turns_without_gaps_are_no_list():
    text = "Ann: Tea, please\nBo: Milk\nAnn: No, I said tea\nBo: Do you take sugar?\nAnn: I do"
    assert len(read(text).turns) == 5


def test_a_paragraph_before_the_talk_that_tells_is_the_authors():
    assert read(f"We met at noon, and it rained.\n\n{TALK}").turns[0].voice is Voice.COMMENTATOR


def test_the_title_of_an_article_may_take_two_lines():
    text = (
        "HARBOUR CLUB\nMinutes of 3 May\n\nThe chair opened the meeting and read a letter from the keeper of the pier."
    )
    assert beside(text) == {"HARBOUR CLUB", "Minutes of 3 May"}


def test_a_running_foot_stands_below_a_page_number():
    text = TALK.replace("All night?", "All night, and\n\n      - 1 -\n   Harbour hearing, 3 May\n\nwith whom?")
    assert "Harbour hearing, 3 May" in beside(text)
    assert len(read(text).turns) == 4


def test_a_note_on_the_talk_set_like_a_question_asks_nothing():
    asked = "**Where were you?**\n\nI was at home.\n\n**All night?**\n\nI was.\n\n**This interview was edited.**"
    assert [turn.voice for turn in read(asked).turns] == [Voice.INTERVIEWER, Voice.SPEAKER] * 2 + [Voice.COMMENTATOR]


def test_numbered_questions_that_nobody_answers_are_an_agenda():
    reports = "Mrs. Una Cole: to present\n\nMr. Bo Lind: accounts, and you decide\n\n"
    agenda = f"{reports}Q1: Who has the key?\nQ2: Is it lost?\n\nTea."
    structure = read(agenda)
    assert structure.layout == "article"
    assert "nobody answers the numbered questions" in structure.reason


def test_what_a_record_tells_behind_dashes_is_a_note():
    told = TALK.replace("\n\nBO", "\n\n– Laughter in the hall.\n\nBO")
    found = [note.span.of(told) for note in notes.find(told, read(told)) if note.kind is NoteKind.COMMENT]
    assert found == ["Laughter in the hall."] * 2
    said = told.replace("– Laughter in the hall.", "– You know me.", 1)
    assert notes.find(said, read(said)) == ()


def test_a_sound_may_be_told_of_somebody():
    text = TALK.replace("at home.", "at home. (She laughs.)")
    assert [note.span.of(text) for note in notes.find(text, read(text))] == ["(She laughs.)"]


@pytest.mark.parametrize(
    "head",
    [
        "The Dale Review\n17        May 1999",
        "46    THE DALE REVIEW 17\nHarbours",
        "Council of Dale\nREPORT OF THE SITTING\nNo. 8\t\t4 May 1999\t\tp. 12",
    ],
)
@pytest.mark.parametrize("before", ["and nobody rang me for all of the", "and nobody rang me on all the eve-"])
def test_the_head_of_a_page_amid_a_sentence_is_nobodys(head, before):
    text = TALK.replace("at home.", f"at home in the harbour,\n{before}\n{head}\nlong and very wet day.")
    assert set(head.split("\n")) <= beside(text)
    assert [turn.speaker for turn in read(text).turns] == ["ANN LEE", "BO LIND"] * 2


@pytest.mark.parametrize(
    "words",
    [
        "of the\nSecond May Guild in 1990, and\nthen I left.",
        "with\nDale  Harbour 1990,\nand a dog.",
    ],
)
def test_a_line_that_goes_on_with_a_figure_is_no_head(words):
    text = TALK.replace("at home.", f"at home on that evening {words}")
    assert beside(text) == set()


def test_what_is_printed_again_between_turns_is_nobodys():
    pulled = "“I was at home\nwith all three of my dogs”"
    text = TALK.replace("at home.", f"at home with all\nthree of my dogs.\n\n{pulled}")
    assert {*pulled.split("\n")} <= beside(text)
    said = TALK.replace("at home.", f"at home.\n\n{pulled}")
    assert beside(said) == set()


def test_who_is_portrayed_after_the_last_turn_is_so_by_the_author():
    portrait = "Bo Lind, born in Dale, keeps the ferry."
    assert read(f"{TALK}\n\nANN LEE: Thank you.\n\n{portrait}").turns[-1].voice is Voice.COMMENTATOR
    assert read(f"{TALK}\n\nANN LEE: Thank you.\n\nBo Lind, you were very kind.").turns[-1].speaker == "ANN LEE"
