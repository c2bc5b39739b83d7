"""Turns at printed labels: who asks, who answers, what is the author's. All persons and places are invented."""

import pytest

from metrics.model import Voice
from tests.layouts.hearing import heard, paragraphs, structure

ASKS, SAYS, WRITES = Voice.INTERVIEWER, Voice.SPEAKER, Voice.COMMENTATOR

INTERVIEW = """The keeper agreed to talk on the pier.

Question: How long have you had the light?

Mira Holt: Since the flood. Nobody asked then.

It was a wet year.

Question: And who pays?

Mira Holt: The parish does."""


def test_question_and_answer_share_a_number_and_the_preamble_is_the_authors():
    turns = structure(INTERVIEW).turns
    assert [(t.voice, t.speaker, t.answer) for t in turns] == [
        (WRITES, None, None),
        (ASKS, None, 1),
        (SAYS, "Mira Holt", 1),
        (ASKS, None, 2),
        (SAYS, "Mira Holt", 2),
    ]


def test_a_turn_holds_its_label_and_no_blanks_around_it():
    third = structure(INTERVIEW).turns[2]
    assert third.span.of(INTERVIEW).startswith("Mira Holt: Since")
    assert third.span.of(INTERVIEW).endswith("It was a wet year.")
    assert third.label.of(INTERVIEW) == "Mira Holt:"


@pytest.mark.parametrize(
    ("ask", "say"),
    [
        ("Q:", "A:"),
        ("Frage:", "Antwort:"),
        ("Question :", "Réponse :"),
        ("P:", "R:"),
        ("Вопрос:", "Ответ:"),
        ("Domanda:", "Risposta:"),
        ("問：", "答："),
        ("（問）", "（答）"),
        ("प्रश्न:", "उत्तर:"),
        ("Hỏi:", "Đáp:"),
        ("Въпрос:", "Отговор:"),
    ],
)
def test_role_words_of_any_language_ask_and_answer_without_a_name(ask, say):
    text = f"{ask} Ein Satz.\n\n{say} Noch ein Satz.\n\n{ask} Wie bitte?\n\n{say} Ja."
    assert [(t.voice, t.speaker) for t in structure(text).turns] == [(ASKS, None), (SAYS, None)] * 2


def test_letters_without_a_colon_and_capitals_with_one_in_one_text():
    text = paragraphs(
        "MS. ARDEN:\u00a0 Good morning.\u00a0 Go ahead.",
        "Q\u00a0\u00a0\u00a0 Will the bridge —",
        "MS. ARDEN:\u00a0 Yes.",
        "Q\u00a0 — be open?",
        "MR. BOLE:\u00a0 With regard to the bridge: no.",
    )
    assert heard(text) == [
        (SAYS, "MS. ARDEN", "Good"),
        (ASKS, None, "Will"),
        (SAYS, "MS. ARDEN", "Yes."),
        (ASKS, None, "—"),
        (SAYS, "MR. BOLE", "With"),
    ]


def test_who_asks_back_still_answers():
    text = paragraphs(
        "Jon Pale: You left in May.",
        "Vera Munt: I left in June, and I took the boat with me. Do you know the boat? It leaks.",
        "Jon Pale: No.",
        "Vera Munt: Then let me tell you about it, from the keel up, slowly, as it should be told.",
        "Jon Pale: Why June?",
        "Vera Munt: Because of the wind, the moon and my brother, who had the other oar.",
    )
    assert [voice for voice, _, _ in heard(text)] == [ASKS, SAYS] * 3


def test_in_a_debate_nobody_asks_and_every_turn_has_a_number():
    text = "HALE: We need the road.\n\nPOLL: We need the river.\n\nHALE: The river floods.\n\nPOLL: The road did too."
    assert [(t.voice, t.answer) for t in structure(text).turns] == [(SAYS, 1), (SAYS, 2), (SAYS, 3), (SAYS, 4)]


def test_the_closing_paragraph_about_the_speaker_is_the_authors():
    text = INTERVIEW + "\n\nI have never met Holt, but I liked her."
    assert heard(text)[-1] == (WRITES, None, "I")


def test_a_transcript_in_a_block_quotation_stops_where_the_quotation_stops():
    text = paragraphs(
        "My words first.",
        "> Good evening,",
        "> We walked.",
        "> Question (translated): Why?",
        "> Ida Kern: It rained.",
        "> It rained a lot.",
        "My words last.",
    )
    assert heard(text) == [
        (WRITES, None, "My"),
        (SAYS, None, "Good"),
        (ASKS, None, "Why?"),
        (SAYS, "Ida Kern", "It"),
        (WRITES, None, "My"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The bell is back.\n\nUPDATE: It was moved.\n\nPhoto: R. Ash\n\nPREVIOUSLY:\nIt was in the pond.",
        "Two lamps compared.\n\nPros: cheap.\n\nCons: dim.\n\nPros: bright.\n\nCons: dear.",
        "A plain story. It has one line.\n\nHolt: The boats stay\n\nAnd goes on.",
        "Mr. Holt said: no.\n\nThe next day he said: yes.",
    ],
)
def test_an_article_has_one_turn_of_its_author(text):
    found = structure(text)
    assert found.layout == "article"
    assert [(t.voice, t.span.of(text)) for t in found.turns] == [(WRITES, text)]


def test_an_empty_text_has_no_turn():
    assert structure("").turns == ()


def test_a_name_known_from_outside_vouches_for_its_label():
    text = "Ana Reis: The bread is late.\n\nBo Lind: The oven is cold."
    assert structure(text).layout == "article"
    assert [t.speaker for t in structure(text, "Ana Reis", "Bo Lind").turns] == ["Ana Reis", "Bo Lind"]


def test_letters_without_an_answer_among_them_are_persons():
    text = (
        "I: Were you cold?\nP1: I was, and I had no gloves, so I went home.\n"
        "I: And you?\nP2: I stayed there until the evening bell.\nI: Why?\nP1: Because of the goats, you see."
    )
    assert [(voice, who) for voice, who, _ in heard(text)] == [
        (ASKS, "I"),
        (SAYS, "P1"),
        (ASKS, "I"),
        (SAYS, "P2"),
        (ASKS, "I"),
        (SAYS, "P1"),
    ]


def test_a_paragraph_that_names_the_speaker_and_says_no_i_is_the_authors():
    text = paragraphs(
        "Radio: Will you build it?",
        "Edda Klint: I will.",
        "Klint has said so for years.",
        "Radio: When?",
        "Edda Klint: Soon. I told you.",
        "I told my neighbour Klint, too.",
        "Radio: Who?",
        "Edda Klint: My uncle.",
    )
    assert [voice for voice, _, _ in heard(text)] == [ASKS, SAYS, WRITES, ASKS, SAYS, ASKS, SAYS]


def test_who_is_labelled_again_was_asked_something_in_between():
    text = paragraphs(
        "Pier Post: Who pays?",
        "Mira Holt: The parish does, I told you.",
        "But you said the mill would…",
        "M. H.: I said it might.",
        "Pier Post: And now?",
        "M. H.: Now we wait. Who knows?",
    )
    assert heard(text) == [
        (ASKS, "Pier Post", "Who"),
        (SAYS, "Mira Holt", "The"),
        (ASKS, None, "But"),
        (SAYS, "Mira Holt", "I"),
        (ASKS, "Pier Post", "And"),
        (SAYS, "Mira Holt", "Now"),
    ]


def test_labels_of_common_words_count_beside_a_name_that_always_follows():
    lines = ["Board member: Was it paid?", "Ivo Marsh: Twice.", "Board member: By whom?", "Ivo Marsh: By you."]
    assert [speaker for _, speaker, _ in heard(paragraphs(*lines))] == ["Board member", "Ivo Marsh"] * 2
    assert all(voice is WRITES for voice, _, _ in heard(paragraphs(*lines[::2], "The pier closed.", *lines[::2])))


def test_the_author_who_told_before_one_paragraph_turns_tells_on_after_them():
    talk = ["Greave: When did you hear it?", "Pole: I saw it first.", "Greave: Did you tell us?", "Pole: I told you."]
    before = (
        "The founder of the bell answered for two hours on Monday evening, and some forty people had come to the hall."
    )
    after = "The sexton, who sat in the third row, was not asked."
    assert heard(paragraphs(before, *talk, after))[-1] == (WRITES, None, "The")
    assert heard(paragraphs(before, *talk, "I told the sexton as well."))[-1][0] is not WRITES
    assert heard(paragraphs(*talk, after))[-1][0] is not WRITES  # nobody told before


def test_a_title_that_announces_letters_speaks_against_turns():
    letters = ["Ann Lee: I asked you.", "Bo Lind: I did, too.", "Ann Lee: Did you?", "Bo Lind: I do not think so."]
    assert len(heard(paragraphs("From the pier", *letters))) > 1
    assert len(heard(paragraphs("Letters to the editor", *letters))) == 1


def test_a_page_that_explains_in_we_is_no_interview():
    answers = ["We asked the clerk.", "We think it opens in May.", "Nobody is let in."]
    asked = ["**Can I take my dog?**", "**When does it open?**", "**Do I need a card?**"]
    told = [each.replace("I", "you") for each in asked]
    page = paragraphs("The new pier", *[part for pair in zip(asked, answers, strict=True) for part in pair])
    talk = paragraphs("The new pier", *[part for pair in zip(told, answers, strict=True) for part in pair])
    assert structure(page).layout == "article"
    assert structure(talk.replace("We", "I")).layout == "questions"


def test_who_calls_upon_the_chair_speaks_even_once():
    text = paragraphs(
        "President. – I open the debate on the islands.",
        "Una Ash, author. – Madam President, I live on one of them.",
        "Ivo Corvo, Member of the Commission. – Madam President, I thank the author.",
        "Emil Birk. – Madam President, my group will vote for it.",
    )
    assert [who for _, who, _ in heard(text)] == ["President", "Una Ash", "Ivo Corvo", "Emil Birk"]
    assert heard(text.replace("Madam President, ", "")) == [(WRITES, None, "President.")]


def test_what_lists_who_takes_part_above_the_talk_is_nobodys():
    text = paragraphs(
        "Members present: Dame Una Ash (Chair); Emil Birk; Ivo Corvo; Rosa Dahl; Pia Ek; Sven Falk; Jo Hart.",
        "The House met at 10.05 a.m. and was called to order.",
        "Kelmar Council" + " " * 50 + "R/PV.12/Provisional",
        "Una Ash: Who counts the boats?",
        "Emil Birk: I do.",
        "Una Ash: And who counts the rest?",
        "Emil Birk: You do.",
    )
    assert {turn.speaker for turn in structure(text).turns if turn.voice is not WRITES} == {"Una Ash", "Emil Birk"}
    heads = [one.span.of(text) for one in structure(text).furniture]
    assert [head.partition(" ")[0] for head in heads] == ["Members", "The", "Kelmar"]


def test_a_list_names_somebody_with_what_friends_say():
    text = paragraphs(
        'Interviewee: Una "Bell" Ash\nInterviewer: Emil Birk',
        "EB: You were born at sea.",
        "UA: I was told so.",
        "EB: And then?",
        "UA: I came ashore.",
    )
    assert heard(text) == [
        (ASKS, "EB", "You"),
        (SAYS, "UA", "I"),
        (ASKS, "EB", "And"),
        (SAYS, "UA", "I"),
    ]


def test_a_voice_that_nobody_knows_is_a_speaker_of_its_own():
    text = paragraphs(
        "Una Ash: Where do you live?",
        "Emil Birk: I live here.",
        "Unidentified voice: He does not!",
        "Una Ash: Since when?",
        "Emil Birk: Since I could pay for it.",
    )
    assert heard(text)[2] == (SAYS, "Unidentified voice", "He")
