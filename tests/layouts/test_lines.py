"""Labels on lines of their own, and heads of reports that only look like labels."""

import pytest

from metrics import layouts
from metrics.model import Document, Voice

ASKS, SAYS, WRITES = Voice.INTERVIEWER, Voice.SPEAKER, Voice.COMMENTATOR


def test_names_on_lines_of_their_own_stand_above_wrapped_answers():
    said = "I walk the wall of the old port with every new company, and\nyou would not believe what they ask."
    text = "\n\n".join(
        [
            "General Orla Vey on the Old Port",
            "This talk was printed by the garrison paper of Kelm in spring; the library keeps a copy\nof each.",
            "Interviewer\nHow long is the wall, General?",
            f"General Orla Vey\n{said}",
            "Interviewer\nDo they listen?",
            f"Vey\n{said}",
            "Interviewer\nAnd you yourself?",
            "Vey\nI stay.",
        ]
    )
    turns = layouts.read(Document("x", text)).turns
    assert [one.voice for one in turns] == [WRITES, *[ASKS, SAYS] * 3]
    assert {one.speaker for one in turns if one.voice is SAYS} == {"General Orla Vey"}


def test_a_dateline_is_no_label():
    text = (
        "PORT ANSEL, May 14 (HNA) -- The two mayors defended the treaty on Monday.\n\n"
        "MAYOR ORR -- We pay for it. You know that.\n\nQUESTION -- Who paid before?\n\nMAYOR ORR -- We did.\n\n"
        "QUESTION -- And after?\n\nMAYOR ORR -- You will see."
    )
    assert [one.voice for one in layouts.read(Document("x", text)).turns] == [WRITES, SAYS, ASKS, SAYS, ASKS, SAYS]


def test_a_headline_with_a_colon_is_no_label_and_what_a_paper_checked_is_its_own():
    text = (
        "<h1>Mayor Orr at the Dawn Desk: what he said and what the books say</h1>\n\n"
        "<p>The mayor came to the studio in his boots, and we print all that was heard there.</p>\n\n"
        "<p><em>Q: Who paid for the pier?</em></p>\n\n<p>A: We did. You know that.</p>\n\n"
        "<p><b>Our check:</b> The books agree. The rest was paid by the guild.</p>\n\n"
        "<p><em>Q: And the bridge?</em></p>\n\n<p>A: I would rather not say.</p>"
    )
    turns = layouts.read(Document("x", text)).turns
    assert [one.voice for one in turns] == [WRITES, ASKS, SAYS, ASKS, SAYS]


@pytest.mark.parametrize("blank", [" ", "\u00a0"])
def test_a_preposition_before_a_place_is_no_letter_of_a_question(blank):
    text = (
        f"В{blank}Заречье открыли мост. По нему уже ходят люди.\n\nВ{blank}Подгорье мост закрыли, и это видно.\n\n"
        f"О{blank}Заречье говорят все. Мэр сказал: «Мост наш»."
    )
    assert [one.voice for one in layouts.read(Document("x", text, language="ru")).turns] in ([], [WRITES])
    asked = "В. Где мост?\n\nО. В Заречье, у реки.\n\nВ. Давно?\n\nО. Не очень."
    assert [one.voice for one in layouts.read(Document("x", asked, language="ru")).turns] == [ASKS, SAYS, ASKS, SAYS]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Una Ash: 00:01:46", "Dale Orr: 00:01:52"),
        ("Una: 1:46", "Dale: 1:52"),
        ("**Una Ash:** 00:01:46", "**Dale Orr:** 00:01:52"),
        ("Una Ash: [00:01:46]", "Dale Orr: [00:01:52]"),
        ("Una Ash – 00:01:46:", "Dale Orr – 00:01:52:"),
        ("Una 00:01:46:", "Dale 00:01:52:"),
        ("Speaker 0: 00:01:46", "Speaker 1: 00:01:52"),
    ],
)
@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_a_time_behind_the_colon_of_a_name_belongs_to_its_label(one, other, blank):
    said = ["Which pier is it today?", "The old one, of oak.", "And who built that?", "Three towns, they say."]
    text = "\n\n".join(f"{label}{blank}{words}" for label, words in zip([one, other] * 2, said, strict=True))
    turns = layouts.read(Document("x", text)).turns
    assert [text[turn.label.end : turn.span.end].strip() for turn in turns] == said
    assert len({turn.speaker for turn in turns}) == 2


def test_a_nickname_in_small_letters_answers_a_name():
    said = [
        ("Una", "Why this pier?"),
        ("oakfloor", "It is mine."),
        ("Una", "And you keep it?"),
        ("oakfloor", "I do."),
        ("driftwood", "So do I."),
        ("Una", "Since when?"),
        ("driftwood", "Since the flood."),
        ("oakfloor", "Before it."),
        ("driftwood", "You say so."),
        ("oakfloor", "I know."),
        ("Una", "Thank you."),
        ("driftwood", "Thank you."),
    ]
    text = "\n\n".join(f"{name}: {words}" for name, words in said)
    assert [turn.speaker for turn in layouts.read(Document("x", text)).turns] == [name for name, _ in said]


EVENT = """Versión estenográfica. Entrega de la escuela de Valdoro
4 de mayo de 2021
---
MODERADORA
Preside esta entrega la gobernadora. Los invito a escuchar.
---
TOMÁS ARCE PINEDO, DIRECTOR GENERAL DEL INSTITUTO DE ESCUELAS, CAMINOS Y FAROS DE LA PROVINCIA DE VALDORO (IECF)
Señora gobernadora:
Yo le entrego hoy cuarenta aulas. Usted las pidió.
---
MODERADORA
Le escuchamos, señora gobernadora.
---
GOBERNADORA DE VALDORO, ELVIRA SOTO LUNA
Amigas y amigos:
Yo vine aquí de niña. ¿Se acuerdan?
---
VOZ HOMBRE
Sí, nos acordamos.
---
GOBERNADORA DE VALDORO, ELVIRA SOTO LUNA
Primero agradecerles:
A ustedes, que esperaron.
"""


def test_guests_with_their_offices_speak_once_where_a_host_comes_back():
    turns = layouts.read(Document("x", EVENT)).turns
    named = ["MODERADORA", "TOMÁS ARCE PINEDO", "MODERADORA", "ELVIRA SOTO LUNA", "VOZ HOMBRE", "ELVIRA SOTO LUNA"]
    assert [turn.speaker for turn in turns] == named


def test_an_address_on_a_line_of_its_own_opens_a_speech_and_is_no_label():
    turns = layouts.read(Document("x", EVENT)).turns
    said = [turn.span.of(EVENT)[turn.label.end - turn.span.start :].split("\n")[1] for turn in turns if turn.label]
    assert said[1] == "Señora gobernadora:"
    assert said[3] == "Amigas y amigos:"


def test_beside_names_in_capitals_what_is_said_or_addressed_is_no_name():
    text = "\n".join(
        ["PRESS", "Will the pier be built?", "Yes or no?", "MAYOR ANN LEE", "Yes", "It will. I said so."]
        + ["PRESS", "When?", "MAYOR ANN LEE", "Madam Clerk, keeper of the rolls of Kelm:", "We begin in May."]
        + ["PRESS", "And the lamp?", "MAYOR ANN LEE", "Yes", "That, too. You will see."] * 3
    )
    turns = layouts.read(Document("x", text)).turns
    assert [turn.voice for turn in turns] == [ASKS, SAYS] * 5
    assert {turn.speaker for turn in turns if turn.voice is SAYS} == {"MAYOR ANN LEE"}
