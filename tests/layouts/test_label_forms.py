"""What a printed label looks like, and the name in it. All persons and places are invented."""

import pytest

from metrics.model import Voice
from tests.layouts.hearing import heard, paragraphs, structure

ASKS, SAYS, WRITES = Voice.INTERVIEWER, Voice.SPEAKER, Voice.COMMENTATOR


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


def test_initials_are_the_person_whose_initials_they_are():
    text = paragraphs("Ana Reis: I bake. Do you?", "Bo Lind: I do not.", "A. R.: Why?", "B. L.: I burn it.")
    again = paragraphs(text, "A. R.: All of it?", "B. L.: I do.")
    assert [who for _, who, _ in heard(again)] == ["Ana Reis", "Bo Lind"] * 3


def test_two_who_share_a_surname_are_no_recurrence():
    text = paragraphs(
        "A plain story of five letters.", *(f"{first} Holt: I agree. Do you?" for first in ("Ann", "Bea", "Cy"))
    )
    assert structure(text).layout == "article"


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
