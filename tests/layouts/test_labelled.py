"""Turns at printed labels. All persons and places are invented."""

import pytest

from metrics import layouts
from metrics.model import Document, Voice

ASKS, SAYS, WRITES = Voice.INTERVIEWER, Voice.SPEAKER, Voice.COMMENTATOR


def structure(text, *speakers):
    return layouts.read(Document("one", text, speakers=speakers))


def heard(text):
    """(voice, speaker, first word after the label) of every turn."""
    return [
        (turn.voice, turn.speaker, text[turn.label.end if turn.label else turn.span.start : turn.span.end].split()[0])
        for turn in structure(text).turns
    ]


def paragraphs(*each):
    return "\n\n".join(each)


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


def test_names_that_end_in_a_full_stop():
    text = (
        "       DORA FINCH. Paul.\n\n       PAUL WEND. What will you do about the ferry?\n\n"
        "       CHAIR OSK. It sails. Ms. Lee knows.\n\n       PAUL WEND. And who steers?\n\n       CHAIR OSK. I do."
    )
    assert [(voice, who) for voice, who, _ in heard(text)] == [
        (SAYS, "DORA FINCH"),
        (ASKS, "PAUL WEND"),
        (SAYS, "CHAIR OSK"),
        (ASKS, "PAUL WEND"),
        (SAYS, "CHAIR OSK"),
    ]


def test_an_address_is_no_label():
    text = """  Mr. VALE. Mr. Chairman, I yield.
  Mr. Chairman, in closing I thank you.
  Ms. ORR. I object.
  Mr. VALE. So be it."""
    assert [who for _, who, _ in heard(text)] == ["Mr. VALE", "Ms. ORR", "Mr. VALE"]


def test_party_place_and_office_are_in_the_label_and_not_in_the_name():
    text = """  Eva Lang, Ministerin für Wege, Brücken und Stege:
  Guten Tag.
  Karl Ott (Hafenstadt) (FWG):
  Wann kommt der Steg?
  Eva Lang, Ministerin für Wege, Brücken und Stege:
  Bald.
  Karl Ott (Hafenstadt) (FWG):
  Wie bald?"""
    assert [who for _, who, _ in heard(text)] == ["Eva Lang", "Karl Ott", "Eva Lang", "Karl Ott"]


def test_one_person_has_one_name():
    text = paragraphs(
        "President of Northland Ada Holm: Good day.",
        "Tim Rusk: Were you trained as a pilot, as they say, or as a sailor?",
        "Ada Holm: As a baker. It is a long story and I like to tell it from the start.",
        "Rusk: Why?",
        "Holm: Bread.",
    )
    assert {who for _, who, _ in heard(text)} == {"Ada Holm", "Tim Rusk"}


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


def test_the_words_around_a_role_word_leave_the_role():
    text = paragraphs(
        "Moderator Ana Reis: Who begins?",
        "Bo Lind: I do.",
        "Question from the floor: Why?",
        "Bo Lind: Why not?",
        "Q12 Cy Holt: Since when?",
        "Bo Lind: May.",
    )
    assert [(voice, who) for voice, who, _ in heard(text)] == [
        (ASKS, "Moderator Ana Reis"),
        (SAYS, "Bo Lind"),
        (ASKS, None),
        (SAYS, "Bo Lind"),
        (ASKS, "Cy Holt"),
        (SAYS, "Bo Lind"),
    ]


def test_the_number_of_a_question_stands_before_its_label_and_is_nobodys():
    text = paragraphs("Q7 Una Ash: Who steers?", "Bo Lind: I do.", "**Q8** **Una Ash:** Why?", "Bo Lind: I do.")
    found = structure(text)
    assert [turn.label.of(text).strip("*") for turn in found.turns][::2] == ["Una Ash:"] * 2
    assert {"Q7 ", "Q8** **"} <= {one.span.of(text) for one in found.furniture}


@pytest.mark.parametrize("time", ["18:01:07", "18:01", "0:07", "[18:01:07]", "(18:01)"])
def test_a_time_behind_a_name_in_brackets_belongs_to_its_label(time):
    text = paragraphs(
        f"[Una Ash] {time}\nWho steers?",
        f"[Dale iPad] {time}\nI do.",
        f"[Una Ash] {time}\nWhy?",
        f"[Dale iPad] {time}\nI can.",
    )
    assert [turn.label.of(text) for turn in structure(text).turns] == [f"[Una Ash] {time}", f"[Dale iPad] {time}"] * 2


def test_emphasis_in_a_label_is_no_part_of_the_name():
    text = paragraphs(
        "CHAIR. Who speaks?",
        "ORR, *rapporteur*. Mr Chair, I do.",
        "CHAIR. Go on.",
        "ORR, _rapporteur_. I have gone on.",
        "VALE (*Dale*). Mr Chair, he has.",
        "CHAIR. Thank you.",
    )
    assert [who for _, who, _ in heard(text)] == ["CHAIR", "ORR", "CHAIR", "ORR", "VALE", "CHAIR"]


@pytest.mark.parametrize("cast", ["MODERATOR:<br>\nUna Ash (Radio Dale)", "MODERATOR: Una Ash (Radio Dale)"])
def test_who_moderates_may_be_named_below_the_word(cast):
    text = (
        f"<p>{cast}</p>\n<p><b>PARTICIPANTS:</b><br>\nBo Lind (Pier);<br>\nCy Holt (Dale)</p>\n"
        "<p><b>ASH:</b> The rules are simple.</p>\n<p><b>LIND:</b> I was there, and I said so.</p>\n"
        "<p><b>ASH:</b> Mr. Holt.</p>\n<p><b>HOLT:</b> So was I, with all my dogs.</p>"
    )
    assert [(voice, who) for voice, who, _ in heard(text) if voice is not WRITES] == [
        (ASKS, "ASH"),
        (SAYS, "LIND"),
        (ASKS, "ASH"),
        (SAYS, "HOLT"),
    ]


def test_a_label_may_lack_its_colon_or_its_bold_type():
    text = paragraphs(
        "**ASH:** Who steers?",
        "**LIND** The mayor does. I never do.",
        "**ASH:** And who pays?",
        "**LIND:** I do.",
        "**ASH:** Then Mr Holt, please.",
        "HOLT: I have been waiting.",
        "**ASH:** For whom?",
        "NOTE: I wait for nobody.",
        "**LIND** is what they call me.",
    )
    assert [who for _, who, _ in heard(text)] == ["ASH", "LIND", "ASH", "LIND", "ASH", "HOLT", "ASH"]


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


def test_initials_are_the_person_whose_initials_they_are():
    text = paragraphs("Ana Reis: I bake. Do you?", "Bo Lind: I do not.", "A. R.: Why?", "B. L.: I burn it.")
    again = paragraphs(text, "A. R.: All of it?", "B. L.: I do.")
    assert [who for _, who, _ in heard(again)] == ["Ana Reis", "Bo Lind"] * 3


def test_two_who_share_a_surname_are_no_recurrence():
    text = paragraphs(
        "A plain story of five letters.", *(f"{first} Holt: I agree. Do you?" for first in ("Ann", "Bea", "Cy"))
    )
    assert structure(text).layout == "article"


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


def test_a_role_word_before_a_name_is_no_part_of_the_name():
    text = paragraphs(
        "FRAGE HELM: Wer zahlt?",
        "MIN'IN DR. ARDEN: Der Hafen.",
        "ZUSATZFRAGE HELM: Und wann?",
        "FRAGE: Im Mai?",
        "MIN'IN DR. ARDEN: Im Juni.",
    )
    assert [(voice, who) for voice, who, _ in heard(text)] == [
        (ASKS, "HELM"),
        (SAYS, "MIN'IN DR. ARDEN"),
        (ASKS, "HELM"),
        (ASKS, None),
        (SAYS, "MIN'IN DR. ARDEN"),
    ]


def test_a_reporter_and_his_agency_are_one_word_where_words_have_no_blanks():
    text = "海港社记者：谁付款？\n林岚：我们付。\n山城社记者：什么时候？\n林岚：五月。"
    assert [(t.voice, t.speaker) for t in structure(text).turns] == [
        (ASKS, "海港社记者"),
        (SAYS, "林岚"),
        (ASKS, "山城社记者"),
        (SAYS, "林岚"),
    ]


def test_the_number_of_a_question_on_the_order_paper_is_no_part_of_the_name():
    text = "3. Ms Ann Lee (Dale): Who pays?\n\nMr Orr: We do.\n\nMs Lee: When?\n\nMr Orr: In May."
    assert [who for _, who, _ in heard(text)] == ["Ms Ann Lee", "Mr Orr"] * 2


def test_who_moderates_goes_by_the_name_in_brackets():
    text = "Moderator (Ruth Amis): Who pays?\nAna Soll: We do.\nModerator (Ruth Amis): When?\nAna Soll: In May."
    assert [who for _, who, _ in heard(text)] == ["Ruth Amis", "Ana Soll"] * 2


def test_names_in_square_brackets_are_labels_and_sounds_are_not():
    text = "\n".join(["[Ana] Who is there?", "[Bo] I am.", "[Laughter]", "[Ana] You?", "[Bo] Me."])
    assert [who for _, who, _ in heard(text)] == ["Ana", "Bo", "Ana", "Bo"]


@pytest.mark.parametrize("sign", [".", ".-", ":"])
def test_role_words_spelled_out_once_are_those_of_the_letters_that_follow(sign):
    text = f"Pregunta{sign} ¿Y el faro?\nRespuesta{sign} Cerrado.\nP. ¿Quién paga?\nR. Nadie.\nP. ¿Nadie?\nR. El mar."
    assert heard(text) == [
        (ASKS, None, "¿Y"),
        (SAYS, None, "Cerrado."),
        (ASKS, None, "¿Quién"),
        (SAYS, None, "Nadie."),
        (ASKS, None, "¿Nadie?"),
        (SAYS, None, "El"),
    ]


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


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("De **voorzitter**:", "De voorzitter"),
        ("Anf. 21 ANN LEE (S):", "ANN LEE"),
        ("○議長（大森君）　", "大森君"),
        ("Sr. Presidente (Larreta).-", "Larreta"),
        ("Minister for Roads (Ann Lee):", "Ann Lee"),
        ("Senator Orr.", "Senator Orr"),
    ],
)
def test_labels_of_many_parliaments(label, name):
    other = "Sra. Vidal.-" if label.endswith("-") else "Mr. VALE."
    said = paragraphs(*[f"{label} I think so.\n\n{label.replace('2', '3')} Do you?\n\n{other} I do."] * 3)
    assert name in {speaker and speaker.partition(" (")[0] for _, speaker, _ in heard(said)}


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


def test_whom_the_label_calls_a_guest_goes_by_the_name_in_brackets():
    text = paragraphs("**Host (Una Ash):** Welcome. Who are you?", "**Guest (Ivo Corvo):** I sing.") + "\n\n"
    assert [who for _, who, _ in heard(text * 2)] == ["Una Ash", "Ivo Corvo"] * 2


def test_a_dash_right_behind_the_full_stop_ends_a_label():
    text = paragraphs(
        "Mr. ASH (Lower Wick).—Mr. Speaker, where was he?",
        "Mr. BIRK (Minister for Rivers).—Mr. Speaker, I was at the opera.",
        "Mr. ASH.—Which act did you see?",
    )
    assert [who for _, who, _ in heard(text)] == ["Mr. ASH", "Mr. BIRK", "Mr. ASH"]


@pytest.mark.parametrize("dress", ["*{}* — ", "_{}_ – ", "<p><em>{}</em> — ", "<p><i>{}</i> ", "**{}** – ", "*{}* "])
def test_a_name_that_only_its_type_and_a_dash_set_off_is_a_label(dress):
    said = [("Ida Brun", "Who cut it?"), ("Odd Lien", "I did."), ("Brun", "Why?"), ("Lien", "My knee hurt.")]
    text = paragraphs(*(dress.format(name) + words for name, words in said))
    assert heard(text) == [
        (ASKS, "Ida Brun", "Who"),
        (SAYS, "Odd Lien", "I"),
        (ASKS, "Ida Brun", "Why?"),
        (SAYS, "Odd Lien", "My"),
    ]


def test_what_is_bold_before_a_colon_may_be_a_name_of_a_forum():
    text = paragraphs("**oakfloor:** what did you find?", "**NetLoft:** I found a sermon.") + "\n\n"
    assert [who for _, who, _ in heard(text * 2)] == ["oakfloor", "NetLoft"] * 2
    assert heard(text.replace("**", "") * 2)[0][0] is WRITES


def test_a_surname_before_the_first_name_and_a_time_is_a_label():
    text = paragraphs("Orr, Ann   0:05\nShall we begin?", "Lind, Bo   0:11\nI have called you.") + "\n\n"
    assert [first for _, _, first in heard(text * 2)] == ["Shall", "I"] * 2


def test_whatever_stands_before_the_answers_to_labelled_questions_is_a_label():
    text = paragraphs(
        "Le porte-parole : Bonjour.",
        "Question : Qui verra-t-il ?",
        "Le porte-parole : Un gardien.",
        "Question : Have you read it?",
        "Le porte-parole (en anglais) : I have seen it.",
    )
    assert [voice for voice, _, _ in heard(text)] == [SAYS, ASKS, SAYS, ASKS, SAYS]


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


def test_words_in_bold_that_letters_stand_for_are_labels():
    text = paragraphs(
        "**Pregunta.** ¿Qué pinta?",
        "**Respuesta.** Mi barca.",
        "**P.** ¿Por qué?",
        "**R.** Porque es mía.",
        "**P.** ¿Y mañana?",
        "**R.** La suya.",
    )
    assert [one[0] for one in heard(text)] == [ASKS, SAYS] * 3
