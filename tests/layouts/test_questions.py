"""Interviews whose questions have no label. All persons and places are invented."""

import pytest

from metrics import language, layouts
from metrics.model import Document, Voice

ASKS, SAYS, WRITES = Voice.INTERVIEWER, Voice.SPEAKER, Voice.COMMENTATOR


def voices(*paragraphs):
    text = "\n\n".join(paragraphs)
    return [turn.voice for turn in layouts.read(Document("one", text, language=language.of(text))).turns]


TALKS = {
    "en": (
        "The ferryman of Orr Head spoke to the parish paper, and I have copied the talk from there.",
        ("You were seen at the station.", "I was fetching my coat. It was raining on me all day long."),
        (
            "Your critics say that you sold the boat.",
            "I sold half of it. My brother has the other half.",
        ),
        ("Will you row again?", "I will. I never stopped, it is my work."),
        ("You have nine children.", "I have ten. My wife counts better than I do."),
    ),
    "fr": (
        "Le passeur de Saint-Orr a parlé à la gazette du canton, et j’ai recopié l’entretien en entier.",
        ("On vous a vu à la gare.", "J’attendais mon manteau. Il a plu sur moi toute la journée."),
        ("Vos voisins disent que vous avez vendu la barque.", "J’en ai vendu la moitié. Mon frère a le reste."),
        ("Ramerez-vous encore ?", "Oui. Je n’ai jamais cessé, c’est mon métier."),
        ("Vous avez neuf enfants.", "J’en ai dix. Je ne sais pas compter."),
    ),
    "de": (
        "Der Fährmann von Orrhagen hat mit dem Gemeindeblatt gesprochen, und wir drucken das Gespräch nach.",
        ("Man hat Sie am Bahnhof gesehen.", "Ich habe meinen Mantel geholt. Mir war kalt."),
        (
            "Es heißt, Sie haben Ihr Boot verkauft.",
            "Ich habe die Hälfte verkauft. Den Rest hat mein Bruder.",
        ),
        ("Werden Sie wieder rudern?", "Ich habe nie aufgehört. Es ist mein Beruf."),
        ("Sie haben neun Kinder.", "Ich habe zehn. Ich kann nicht zählen."),
    ),
    "ru": (
        "Паромщик Орского мыса поговорил с районной газетой, и я переписал эту беседу целиком для читателей.",
        ("Вас видели на вокзале.", "Я забирал пальто. На меня весь день лил дождь."),
        ("Ваши соседи говорят, что вы продали лодку.", "Я продал половину. Мой брат взял остальное."),
        ("Вы будете ещё грести?", "Я и не переставал, это моя работа."),
        ("У вас девять детей.", "У меня десять. Я плохо считаю."),
    ),
    "es": (
        "El barquero del cabo habló con la hoja parroquial y aquí copiamos la conversación entera para todos.",
        ("A usted lo vieron en la estación.", "Yo buscaba mi abrigo. Me llovió todo el día."),
        ("Sus vecinos dicen que usted vendió la barca.", "Yo vendí la mitad. Mi hermano tiene el resto."),
        ("¿Va usted a remar?", "Yo nunca lo dejé, es mi trabajo."),
        ("Usted tiene nueve hijos.", "Yo tengo diez. No sé contar, me dicen."),
    ),
}


@pytest.mark.parametrize("code", TALKS)
@pytest.mark.parametrize("dashes", [("— ", "— "), ("– ", "– "), ("— ", "- "), ("—", "—")])
def test_both_may_stand_behind_dashes_though_hardly_anybody_asks(code, dashes):
    preamble, *exchanges = TALKS[code]
    said = [f"{dash}{one}" for exchange in exchanges for dash, one in zip(dashes, exchange, strict=True)]
    assert voices(preamble, *said) == [WRITES, *[ASKS, SAYS] * 4]


def test_a_story_with_dashes_is_no_interview():
    story = ["— You came late.", "— You never wait.", "— I waited an hour.", "— I was ill, you know.", "— You are."]
    assert voices("It was night on the quay, and the two of them stood below the lamp and froze.", *story) == [WRITES]


@pytest.mark.parametrize("marks", ["«»", "“”", "„“", '""'])
@pytest.mark.parametrize("code", TALKS)
def test_answers_may_stand_in_quotation_marks_and_what_does_not_is_the_authors(code, marks):
    preamble, *exchanges = TALKS[code]
    opened, closed = marks
    said = [one for ask, answer in exchanges for one in (f"**{ask}**", f"{opened}{answer}{closed}")]
    aside = "The telephone rings, and the cat leaves the table, and nobody goes to the door of the house."
    found = voices(preamble, *said[:4], aside, *said[4:], "**Really?**", f"{opened}Yes.{closed}")
    assert found == [WRITES, ASKS, SAYS, ASKS, SAYS, WRITES, *[ASKS, SAYS] * 3]


@pytest.mark.parametrize("topic", ["The money", "Das liebe Geld", "Il nodo dei soldi", "Про деньги"])
def test_a_topic_in_bold_before_a_question_in_bold_asks_nothing(topic):
    text = "\n\n".join(
        [
            "**Who built the pier?**",
            "I did, with my own hands.",
            "**And who paid for it?**",
            "I did, and my wife did.",
            f"**{topic}**",
            "**Do you have any left?**",
            "I have nine coins.",
        ]
    )
    found = [turn for turn in layouts.read(Document("one", text)).turns if turn.voice is ASKS]
    assert [turn.span.of(text).strip("*")[:3] for turn in found] == ["Who", "And", "Do "]


@pytest.mark.parametrize("number", ["", "{}. ", "{}) "])
@pytest.mark.parametrize("code", TALKS)
def test_a_letter_may_answer_what_it_quotes_though_few_of_it_asks(code, number):
    _, *exchanges = TALKS[code]
    said = [
        one
        for k, (ask, answer) in enumerate([*exchanges, ("And why?", "I had to. My boat was old.")], 1)
        for one in (f"> {number.format(k)}{ask}", answer)
    ]
    assert voices(*said)[-10:] == [ASKS, SAYS] * 5


def test_a_speech_quoted_in_blocks_is_no_letter_that_is_answered():
    said = ["> Friends, the ferry sank untarred.", "Well done. I was there.", "> I ask you to wait.", "Hm."]
    assert voices("The leader spoke for an hour, and here is what I think of the four parts of it.", *said) == [WRITES]


@pytest.mark.parametrize(("ask", "answer"), [("Q - ", "R - "), ("Q. ", "R. "), ("Question : ", "Réponse : ")])
@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_the_first_question_may_stand_without_a_label(ask, answer, blank):
    lead = "Texte intégral de l'entretien de la gardienne, donné au port en mai."
    first = ["Bonsoir Madame, vous attendiez-vous à cela ?", f"{answer}J'ai une certaine expérience, vous savez."]
    more = [f"{ask}Et demain ?", f"{answer}Demain, je verrai.", f"{ask}Qui paie ?", f"{answer}Le port. Je l'ai dit."]
    text = blank.join([lead, *first, *more])
    turns = layouts.read(Document("x", text, language="fr")).turns
    spoken = [turn.voice for turn in turns if turn.voice is not Voice.COMMENTATOR]
    assert spoken == [Voice.INTERVIEWER, Voice.SPEAKER] * 3
    assert turns[0].voice is Voice.COMMENTATOR


EXCHANGES = [
    ("When did you begin up here?", "I began as a child. My father took me along."),
    ("And who pays for the oil?", "The port pays. We ask for oil, no more."),
    ("What if the port stops paying?", "Then we shall see. I stay at my post."),
    ("You never complain?", "No, I do not. My wife does, and she is right."),
]


@pytest.mark.parametrize("answer", ["– {}", "— {}", "- {}", "“{}”", "»{}«", "«{}»", "‘{}’", "'{}'", '"{}"', "{}"])
def test_plain_questions_are_answered_behind_a_sign_or_by_plain_paragraphs(answer):
    lead = "For thirty years Anna Leed has kept the light of Kelm. A talk about light and money."
    text = "\n\n".join([lead, *(one for ask, said in EXCHANGES for one in (ask, answer.format(said)))])
    assert [turn.voice for turn in layouts.read(Document("x", text)).turns] == [
        Voice.COMMENTATOR,
        *[Voice.INTERVIEWER, Voice.SPEAKER] * len(EXCHANGES),
    ]


def test_a_request_between_quoted_answers_asks():
    each = [one for ask, said in EXCHANGES for one in (ask, f"“{said}”")]
    text = "\n\n".join(["Anna Leed keeps the light.", *each, "Tell us about the storm.", "“I never saw the like.”"])
    assert [turn.voice for turn in layouts.read(Document("x", text)).turns][-2:] == [Voice.INTERVIEWER, Voice.SPEAKER]


@pytest.mark.parametrize(
    "paragraphs",
    [
        # An author who puts his subject into questions, without "I" and with it.
        "Who pays it?|Owners do. You pay in the end.|Is it old?|It is. We know the books.|Why now?|The pier is old."
        "|What next?|The vote is on Monday.",
        "Am I alone?|I do not think so.|Is that fair?|You may think so. I am not sure.|So what now?|I would start here."
        "|And who would pay?|I would, if you would.",
        # A story in which somebody wonders.
        "‘Are you coming?’|‘I am not,’ he said. ‘I told you so.’|Who had taught him that?|‘You never ask me,’ she said."
        "|‘What do you want?’|‘Look at me.’|Was it so hard?|‘There,’ he said. ‘I looked.’|And was it enough?"
        "|‘No,’ she said. ‘Look again.’",
        # A paper that prints what somebody told it.
        "She lives alone. Does nobody come?|– My sister does, says Anna Leed.|The council wants to close it."
        "|– They never ask me, she says.|The mayor disagrees.|– We did ask her, says the mayor.",
    ],
)
def test_plain_questions_of_an_author_are_no_talk(paragraphs):
    text = "\n\n".join(
        ["The light of Kelm", "The council votes on Monday on the light and on its keeper.", *paragraphs.split("|")]
    )
    assert layouts.read(Document("x", text)).layout == "article"
