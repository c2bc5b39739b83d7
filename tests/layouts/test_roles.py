"""Who asks and who answers, by the role that each person has over the whole text. All persons are invented."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics import language, layouts
from metrics.layouts.askers import Said, asking
from metrics.model import Document, Voice


def asks(text):
    """A letter for every spoken turn: "?" asks, "." answers."""
    turns = layouts.read(Document("one", text, language=language.of(text))).turns
    return "".join({Voice.INTERVIEWER: "?", Voice.SPEAKER: "."}.get(turn.voice, "") for turn in turns)


def talk(*turns):
    return "\n\n".join(turns)


def test_all_who_talk_with_one_person_only_ask_even_without_a_question():
    text = talk(
        "Governor Orr: I have left the rate where it is.",
        "Una Ash: You said in spring that you would cut it.",
        "Governor Orr: I said that I might.",
        "Emil Birk: Is that a no?",
        "Governor Orr: It is a not yet.",
        "Una Ash: So when?",
        "Governor Orr: When you have stopped asking me.",
    )
    assert asks(text) == ".?.?.?."


def test_the_one_who_talks_with_all_others_asks_where_the_questions_are_his():
    text = talk(
        "Una Ash: What would you cut, Emil?",
        "Emil Birk: I would cut ribbons.",
        "Una Ash: And you, Ivo?",
        "Ivo Corvo: I would cut nothing that you need.",
        "Una Ash: Nothing at all?",
        "Emil Birk: I told you so.",
    )
    assert asks(text) == "?.?.?."


def test_friends_who_ask_one_another_are_no_interviewers():
    text = talk(
        "Una: I burnt my kiln. Did you?",
        "Emil: No, I sold it to one who did.",
        "Ivo: That was me, and you never told me.",
        "Emil: I did tell you.",
        "Una: Who came to help?",
        "Ivo: My neighbour, with a spoon.",
        "Emil: Which neighbour? Una, is it yours?",
        "Una: It is, and she kept the spoon.",
        "Ivo: Did she?",
        "Una: She did.",
    )
    assert "?" not in asks(text)


def test_who_interrupts_once_does_not_ask():
    text = talk(
        "Una: Where do you live?",
        "Emil: I live on the pier.",
        "Heckling Voice: Shame!",
        "Emil: I do not mind.",
        "Una: Since when?",
        "Emil: Since I was nine.",
    )
    assert asks(text) == "?...?."


def test_a_chair_gives_the_floor_and_does_not_part_a_question_from_its_answer():
    text = talk(
        "Chair: Professor Lund, you may begin.",
        "Professor Lund: I measure the dam. It will not hold for ever, and I have told you so.",
        "Chair: Mr. Birk has the floor.",
        "Mr. Birk: How long will it hold?",
        "Chair: Professor.",
        "Professor Lund: I would say twenty years.",
        "Mr. Birk: Would you live below it?",
        "Professor Lund: I do.",
    )
    assert asks(text) == "...?..?."


def test_what_a_member_first_says_to_the_chair_is_a_statement():
    text = talk(
        "Mr. Birk: I thank the witness, who has come a long way to be with us.",
        "Chair: Ms. Lund, you may begin.",
        "Ms. Lund: I taught for nineteen years in a school that you could only reach by boat.",
        "Mr. Birk: How many children are left?",
        "Ms. Lund: I found nine of them.",
        "Mr. Birk: You looked for them?",
        "Ms. Lund: I rented a car.",
    )
    assert asks(text) == "...?.?."


def test_a_judge_who_does_nothing_but_ask_asks():
    text = talk(
        "THE PRESIDENT: You sold one boat twice. Why?",
        "EMIL BIRK: I had not finished it.",
        "THE PRESIDENT: And the second time?",
        "EMIL BIRK: I had finished it, so it was another boat.",
        "THE PRESIDENT: To whom did you give the papers?",
        "EMIL BIRK: I gave them to both.",
    )
    assert asks(text) == "?.?.?."


def test_who_examines_is_called_q_after_the_first_question():
    text = talk(
        "MS. ASH: Could you give us your name?",
        "A. Emil Birk.",
        "Q. Did you look at the light?",
        "A. I did not.",
        "Q. Why not?",
        "A. I was told that it was green.",
    )
    assert asks(text) == "?.?.?."


@pytest.mark.parametrize("label", ["Una Ash (moderator)", "UNA ASH, HOST", "Una Ash (Moderatorin)"])
def test_an_office_beside_a_name_says_who_asks(label):
    text = talk(
        f"{label}: Good evening.",
        "Emil Birk: Would you sell your front door?",
        "Ivo Corvo: I would not. Would you?",
        f"{label}: Let me go on.",
        "Emil Birk: Did you laugh?",
    )
    assert asks(text) == "?..?."


def test_a_list_of_the_persons_says_who_asks():
    text = talk(
        "Interviewee: Ada Koll\nInterviewer: Dana Finch\nDate: 2 April 2019",
        "AK: I was born here, under the clock.",
        "DF: It was stopped, you said.",
        "AK: Do I remember it? I do.",
        "DF: Tell me.",
        "AK: Well, it was four, and so it stayed.",
    )
    assert asks(text) == ".?.?."


def test_without_question_marks_words_tell_who_asks():
    text = talk(
        "Speaker 1: okay so can you tell me how you came to the yard",
        "Speaker 2: my uncle had a boat and I was small enough for the hull",
        "Speaker 1: and you liked it",
        "Speaker 2: I hated it",
        "Speaker 1: how many boats since then",
        "Speaker 2: forty one of mine",
    )
    assert asks(text) == "?.?.?."


def test_one_reader_among_named_ones_leaves_the_others_their_questions():
    text = talk(
        "Una: Will the dam hold?",
        "Emil Birk: I think that it will.",
        "Ivo: What do I do?",
        "Emil Birk: You carry up the wine.",
        "A reader from Kelmar: Why is the sea so high?",
        "Emil Birk: I have measured it, it has grown.",
        "Una: And my car?",
        "Emil Birk: You have understood me.",
    )
    assert asks(text) == "?.?.?.?."


def test_who_makes_the_others_welcome_asks_among_those_who_ask_one_another():
    text = talk(
        "Una: Welcome, everyone. Emil, what is a harbour for?",
        "Emil: I use it for leaving.",
        "Una: Ivo, is that how you see it?",
        "Ivo: I see a tip that they threw things in.",
        "Dana: May I steal that?",
        "Ivo: You already have, and I have read it.",
        "Emil: I was younger than you.",
    )
    assert asks(text)[0::2][:2] == "??"
    assert asks(text)[1::2][:2] == ".."


def test_two_hosts_ask_their_guest_and_talk_with_one_another():
    text = talk(
        "Una: Hello and welcome to the show. Across from me sits Emil, in boots, as ever.",
        "Emil: They are clean today.",
        "Una: I believe it when I see it. We have a guest, and that is Ivo Corvo.",
        "Ivo: I am glad to be here. You may leave the doctor out.",
        "Emil: Ivo, there is peat in every bag that I buy. Why is that bad?",
        "Ivo: Because the peat takes a thousand years and your bag takes a summer. I have dug it up myself.",
        "Una: What else do they like?",
        "Ivo: Wood, if you water it. And wool, which was a surprise to me. We had three beds of it, and it smelt.",
        "Emil: Of sheep.",
        "Ivo: Of wet sheep. Do you have a garden?",
        "Una: I have a balcony, and Emil has half a field of nettles.",
    )
    assert asks(text) == "???.?.?.?.?"


def test_who_is_not_named_alternates():
    text = ">> GOOD MORNING. HOW ARE YOU?\n>> DUSTY, BUT I AM HAPPY.\n>> WHY DO YOU SAY THAT?\n>> I SWEPT.\n>> AND NOW?"
    cues = (f"00:0{k}.000 --> 00:0{k}.900\n{line}\n" for k, line in enumerate(text.splitlines()))
    assert asks("\n".join(cues)) == "?.?.?"


def reporters(count):
    return [
        said
        for k in range(count)
        for said in (
            Said(f"reporter {k}", "", 1, 60, asking=True),
            Said("Governor", "", 0, 200),
            Said("Ivo", "", 0, 90),
        )
    ]


@pytest.mark.parametrize("count", [3, 8, 40])
def test_all_who_ask_are_found_however_many_they_are(count):
    assert asking(reporters(count)) == {f"reporter {k}" for k in range(count)}


def test_whom_a_label_calls_a_host_asks_with_all_whom_the_talk_speaks_for():
    said = [Said("Host", "hosts", 0, 50), *reporters(3)]
    assert asking(said, {"Host"}) == {"Host", "reporter 0", "reporter 1", "reporter 2"}


TURNS = st.builds(
    Said,
    st.sampled_from([None, *"abcdefghijklmnopqrst"]),
    st.just(""),
    st.integers(0, 2),
    st.integers(0, 300),
    st.booleans(),
)


@settings(max_examples=30, deadline=None)
@given(st.lists(TURNS, max_size=40))
def test_who_asks_takes_part_and_somebody_is_left_who_answers(said):
    found = asking(said)
    assert found <= {turn.person for turn in said if turn.person}
    assert not found or any(turn.person not in found for turn in said)


@pytest.mark.parametrize(
    "said",
    [
        "The SPEAKER: I call Mr. Orr.|Mr. ORR: My question is for the Minister. The bridge is shut, and we walk round."
        "|Ms. VANE: I know the bridge. We shut it when the river rose, and I shall open it when it falls."
        "|The SPEAKER: I call Mr. Nash.|Mr. NASH: When will that be?|Ms. VANE: I do not know. I read no gauge.",
        "ГОЛОВУЮЧИЙ: Слово має Береза.|БЕРЕЗА К.Л.: Запитання до міністра. Міст зачинено, і ми ходимо навколо."
        "|ГАЙ О.О.: Я знаю цей міст. Ми зачинили його, коли річка піднялася, і я відкрию його."
        "|ГОЛОВУЮЧИЙ: Слово має Лоза.|ЛОЗА І.І.: Коли це буде?|ГАЙ О.О.: Не знаю. Я чекаю.",
    ],
)
def test_who_announces_a_question_in_a_sitting_asks_without_a_question_mark(said):
    assert asks(said.replace("|", "\n\n")) == ".?." * 2


def test_who_welcomes_a_guest_after_a_long_opening_asks_the_others():
    opening = "This is the hour on the pier. Support comes from Brill, the soap that floats, and from the ferry. " * 3
    talk = [f"Kit: {opening}Dr. Bast, welcome.", "Bast: Thank you. It is clear in here.", "Kit: Hear what Rudd said."]
    talk += [
        "Rudd: I look out of my window for free.",
        "Kit: So.",
        "Bast: He writes nothing down, and I do, every day.",
    ]
    talk += [
        "Kit: Explain lamps.",
        "Bast: I light one and count the posts.",
        "Kit: Did you sell it?",
        "Bast: I did. Why not?",
    ]
    assert asks("\n\n".join(talk)) == "?.?.?.?.?."


def test_who_holds_a_speech_asks_nobody_though_a_question_stands_in_it():
    speech = "I came here as a child. Do you remember? We had no pier and no lamp. " * 40
    text = "\n\n".join(
        [
            "MODERATOR: Good morning. Please hear the governor of Kelm.",
            f"ANN LEE, GOVERNOR: {speech}",
            "MODERATOR: And now the head of the school.",
            f"DALE ORR, TEACHER: {speech}Who would have thought it?",
            "MODERATOR: Thank you all.",
        ]
    )
    voices = [turn.voice for turn in layouts.read(Document("one", text)).turns]
    assert voices == [Voice.INTERVIEWER, Voice.SPEAKER] * 2 + [Voice.INTERVIEWER]
