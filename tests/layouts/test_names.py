"""One person, one name, however it is printed. All persons and places are invented."""

import pytest

from metrics import layouts
from metrics.layouts.names import unified
from metrics.model import Document, Voice
from tests.layouts.hearing import heard, paragraphs

ASKS, SAYS, WRITES = Voice.INTERVIEWER, Voice.SPEAKER, Voice.COMMENTATOR


@pytest.mark.parametrize(
    ("meant", "printed"),
    [
        ("Mira Holten", "Mira Hotlen"),
        ("HOLTEN", "HOLTTEN"),
        ("Vershin", "Veshin"),
        ("С. Вершилов", "С. Вершиллов"),
        ("Οδυσσέας Μέλλης", "Οδυσσέας Μέλης"),
        ("Ministerin Ada Kessler", "Ministerin Ada Kesslre"),
    ],
)
def test_a_slip_in_a_name_that_comes_back_makes_no_other_person(meant, printed):
    named = unified(["Paul Orr", meant, "Paul Orr", printed, meant, "Paul Orr"])
    assert named[printed] == named[meant]


@pytest.mark.parametrize(("one", "other"), [("Meier", "Meyer"), ("Orr", "Ore"), ("Hansen", "Jansen"), ("Ana", "Anna")])
def test_another_letter_or_a_short_name_makes_another_person(one, other):
    named = unified([one, "Paul Dale", one, other])
    assert named[other] != named[one]


def test_two_who_both_come_back_are_two():
    named = unified(["Petersen", "Peterson", "Petersenn", "Petersennn"] * 2)
    assert len(set(named.values())) == 4


@pytest.mark.parametrize("full", ["Health Secretary Nora Pell", "Dr Nora Pell", "Nora Pell", "Ministerin Nora Pell"])
def test_initials_stand_for_the_name_behind_a_title(full):
    assert unified([full, "Hal Orr", "NP", "HO"])["NP"] == unified([full])[full]


@pytest.mark.parametrize(
    ("one", "other", "office"),
    [
        ("Лугова А. Л.", "Рукин П. П.", ", *министр мостов*."),
        ("Лугова А.Л.", "Рукин П.П.", ", министр мостов."),
        ("А. Л. Лугова.", "П. П. Рукин.", ""),
        ("Orrell A. B.", "Hamm P. P.", ", minister."),
        ("Ковальчук О. І.", "Шевчук Т. Т.", ", міністр мостів."),
        ("Μέλλη Α. Β.", "Ρήγας Π. Π.", ""),
    ],
)
def test_a_name_with_initials_is_a_label_to_its_last_stop(one, other, office):
    first = one + office
    text = paragraphs(
        f"{first} We opened nine bridges.", f"{other} And you paid?", f"{one} I did.", f"{other} In May?", f"{one} Yes."
    )
    found = layouts.read(Document("one", text)).turns
    assert [turn.label.of(text) for turn in found] == [first, other, one, other, one]
    assert len({turn.speaker for turn in found}) == 2


@pytest.mark.parametrize("marks", [("„", "“"), ("“", "”"), ("«", "»"), ('"', '"'), ("»", "«")])
def test_a_paper_in_quotation_marks_may_ask(marks):
    paper = f"{marks[0]}Welle Orr{marks[1]}"
    text = paragraphs(
        "Der Sender hat mit der Wirtin gesprochen, und wir drucken das Gespräch hier nach.",
        f"{paper}: Frau Holm, wem gehört der Steg?",
        "Ada Holm: Mir. Ich habe ihn gebaut.",
        f"{paper}: Der Rat sagt, er habe gezahlt.",
        "Holm: Den Rat habe ich nie gesehen.",
        f"{paper}: Und jetzt?",
        "Holm: Jetzt baue ich weiter.",
    )
    assert [voice for voice, *_ in heard(text)] == [WRITES, ASKS, SAYS, ASKS, SAYS, ASKS, SAYS]
    assert heard(text)[1][1] == "Welle Orr"


@pytest.mark.parametrize(
    ("office", "close"),
    [("<i>rapporteur. </i>", "</b>"), (" <i>ministre de l’eau.</i>", ",</b>"), (" <em>(RT)</em><b>.</b>", "</b>")],
)
def test_an_office_in_italics_behind_a_name_in_bold_is_part_of_the_label(office, close):
    paragraph = f"<p><b>M. Jean Orlac{close}{office} Je vous remercie de cette question.</p>"
    text = "\n".join(
        [
            "<p><b>Mme la présidente.</b> M. Jean Orlac a demandé à parler.</p>",
            paragraph,
            "<p><b>Mme la présidente.</b> Et que dit le conseil des moulins ?</p>",
            "<p><b>M. Jean Orlac.</b> Favorable. Je vous le dis.</p>",
            "<p><b>Mme la présidente.</b> Merci à vous.</p>",
        ]
    )
    turn = layouts.read(Document("one", text)).turns[1]
    assert text[turn.label.end : turn.span.end].strip().startswith("Je vous remercie")


@pytest.mark.parametrize("third", ["**Fermín Oscar, vicario general:**", "**Ana Rey, alcaldesa:**", "Luz Rey, jueza:"])
def test_who_answers_once_beside_letters_is_known_by_the_office(third):
    text = paragraphs(
        "**P.** ¿De quién es la torre?",
        "**R.** Del pueblo. Yo la cuido.",
        "**P.** ¿Se vende?",
        "**R.** Eso lo sabe mejor otra persona.",
        f"{third} No se vende. Yo no firmo.",
        "**P.** ¿Y el tejado?",
        "**R.** El tejado lo pago yo.",
    )
    assert [voice for voice, *_ in heard(text)] == [ASKS, SAYS, ASKS, SAYS, SAYS, ASKS, SAYS]


@pytest.mark.parametrize(("ask", "say"), [("*{}*", "{}"), ("**{}**", "{}"), ("<p><em>{}</em></p>", "<p>{}</p>")])
def test_the_first_exchange_may_name_those_who_are_letters_from_then_on(ask, say):
    text = paragraphs(
        ask.format("Ida Orr, Radio Dale: Good morning. The pier ends at a fence."),
        say.format("Mayor Bo Lind: Good morning. It ends where I say."),
        ask.format("Q: Who paid?"),
        say.format("A: I did."),
        ask.format("Q: And the fence?"),
        say.format("A: That was here before me."),
    )
    assert [(voice, name) for voice, name, _ in heard(text)][:3] == [
        (ASKS, "Ida Orr"),
        (SAYS, "Mayor Bo Lind"),
        (ASKS, None),
    ]


def test_letters_may_end_with_a_stop_where_others_end_with_a_colon():
    text = paragraphs("Q: Who paid?", "A: I did.", "Q. And when?", "A. In May.", "Q: Why?", "A: I had to.")
    assert [voice for voice, *_ in heard(text)] == [ASKS, SAYS] * 3


@pytest.mark.parametrize("number", ["*161. ", "161. ", "**12.** "])
def test_a_starred_number_may_stand_before_a_known_name(number):
    text = paragraphs(
        f"{number}SHRI DEV ORRA (KALAN): Will the Minister be pleased to state the number of wells?",
        "SHRIMATI ILA DAS: I lay a statement on the Table. We have nine wells.",
        "SHRI DEV ORRA: Sir, I have counted them. How many are dry?",
        "SHRIMATI ILA DAS: I will ask. I have no figure.",
    )
    assert [name for _, name, _ in heard(text)] == ["SHRI DEV ORRA", "SHRIMATI ILA DAS"] * 2


def test_a_name_that_lost_its_colon_before_a_tab_is_a_label_still():
    text = "\n".join(
        [
            "ORR:\tWho closed the pier? I ask you.",
            "HOLM:\tI did. It was rotten.",
            "ORR:\tAnd you told nobody?",
            "HOLM\tI told you.",
            "ORR:\tWhen did you?",
            "HOLM:\tIn May.",
        ]
    )
    assert [name for _, name, _ in heard(text)] == ["ORR", "HOLM"] * 3


@pytest.mark.parametrize("name", ["T. Abrams", "Dr. Holm", "A. B. Orr"])
def test_a_name_with_a_full_stop_writes_in_a_chat(name):
    lines = [
        "10:02:13 From Ann Lee to Everyone:\n\tHello, can you all hear me?",
        f"10:02:40 From {name} to Everyone:\n\tI can hear you. How long is it?",
        "10:02:51 From Ann Lee to Everyone:\n\tAn hour. I have to go then.",
        f"10:03:05 From {name} to Everyone:\n\tthank you, my bus leaves at ten",
        "10:03:45 From Ann Lee to Everyone:\n\tMine too, I think. Are you ready?",
    ]
    assert [who for _, who, _ in heard("\n".join(lines))] == ["Ann Lee", name, "Ann Lee", name, "Ann Lee"]


@pytest.mark.parametrize("text", ["Спасибо Всем нам.", "СПАСИБО Всем", "Иванов сказал нам."])
def test_small_letters_of_other_scripts_are_no_capitals(text):
    assert heard(paragraphs(text, "Дождь шёл.", text))[0][0] is WRITES


def test_initials_may_leave_out_the_small_words_of_a_name():
    text = (
        "Folha do Farol – O senhor disse que ficaria. Fica?\nPaulo Reis – Fico. Eu disse e repito.\n"
        "FF – E quem paga?\nPR – O porto paga. Nós só pedimos óleo.\nFF – E se não pagar?\nPR – Aí vamos ver."
    )
    turns = layouts.read(Document("x", text, language="pt")).turns
    assert [turn.speaker for turn in turns] == ["Folha do Farol", "Paulo Reis"] * 3
