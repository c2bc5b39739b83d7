"""Interviews whose answers are set apart, and questions in bold over several lines."""

import pytest

from metrics import language, layouts
from metrics.model import Document, Voice

ASKS, SAYS, WRITES = Voice.INTERVIEWER, Voice.SPEAKER, Voice.COMMENTATOR
TALKS = {
    "en": (
        "The bell maker of Kelm has closed his foundry. He answered our letter within a week, on brown paper.",
        ("Who cast the first bell?", "I did, with my uncle.", "You were both fined."),
        ("I was. My uncle was in bed.", "Will you cast another?", "I will, once the river falls."),
        "The letter lies in the library of Kelm, where it may be read on Mondays.",
    ),
    "de": (
        "Der Glockengießer von Kelm hat seine Werkstatt geschlossen. Er beantwortete unseren Brief auf braunem Papier.",
        ("Wer goss die erste Glocke?", "Das war ich, mit meinem Onkel.", "Sie mussten beide Strafe zahlen."),
        ("Ich schon. Mein Onkel lag im Bett.", "Gießen Sie noch eine?", "Ich will es, sobald der Fluss fällt."),
        "Der Brief liegt in der Bücherei von Kelm, wo er montags gelesen werden darf.",
    ),
    "es": (
        "El campanero de Kelmar ha cerrado su taller. Contestó a nuestra carta en una semana, en papel de estraza.",
        ("¿Quién fundió la primera campana?", "Yo, con mi tío.", "A ustedes los multaron."),
        ("A mí sí. Mi tío estaba enfermo.", "¿Fundirá otra?", "Quiero hacerlo cuando baje el río."),
        "La carta se guarda en la biblioteca de Kelmar, donde puede leerse los lunes.",
    ),
}


def voices(*paragraphs):
    text = "\n\n".join(paragraphs)
    return [turn.voice for turn in layouts.read(Document("one", text, language=language.of(text))).turns]


@pytest.mark.parametrize("look", ["**{}**", "*{}*", "“{}”", "«{}»"])
@pytest.mark.parametrize("code", TALKS)
def test_answers_may_be_what_is_set_apart(code, look):
    before, first, second, after = TALKS[code]
    said = [look.format(one) if k % 2 else one for k, one in enumerate([*first, *second])]
    assert voices(before, *said) == [WRITES, *[ASKS, SAYS] * 3]
    assert voices(before, *said, after) == [WRITES, *[ASKS, SAYS] * 3, WRITES]
    further = [*said[:4], look.format("My"), *said[4:]]
    assert voices(before, *further) == [WRITES, *[ASKS, SAYS] * 3]


@pytest.mark.parametrize("look", ["**{}**", "*{}*", "“{}”"])
def test_who_reports_what_was_said_asks_nobody(look):
    report = [
        "The foundry has been closed since March.",
        look.format("I cast the first bell."),
        "He showed the hall, which is empty.",
        look.format("My uncle was ill."),
        "Will there be another bell?",
        look.format("I hope so."),
    ]
    assert voices(*report) == [WRITES]


def test_bold_type_may_go_on_over_lines():
    before, first, second, _ = TALKS["en"]
    said = [*first, *second]
    wrapped = [one if k % 2 else f"**{one.replace(' ', chr(10), 1)}**" for k, one in enumerate(said)]
    assert voices(before, *wrapped) == [WRITES, *[ASKS, SAYS] * 3]


@pytest.mark.parametrize("code", TALKS)
def test_only_who_answers_may_have_a_label(code):
    before, first, second, _ = TALKS[code]
    said = [f"Ada Koll: {one}" if k % 2 else one for k, one in enumerate([*first, *second])]
    assert voices(before, *said) == [WRITES, *[ASKS, SAYS] * 3]
    further = [*said[:4], "Kelm.", *said[4:]]
    assert voices(before, *further) == [WRITES, *[ASKS, SAYS] * 3]


def test_labels_of_facts_below_questions_are_no_answers():
    facts = ["How high is it?", "Height: It has nine floors.", "Who built it?", "Height: It was built by the town."]
    assert voices("The tower of Kelm is old, and nobody knows by whom it was begun.", *facts, *facts[:2]) == [WRITES]
