"""Lines of a dialogue that only their order, or a name called in them, gives to somebody."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


def speakers(text: str) -> list[str]:
    return [one.removeprefix("speech ") for one in told(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Ines Vale was led through the papers by Otto Lund.\n\n‘Who owns the goat?’ Lund asked.",
        "Ines Vale rowed past.\n\n‘Who owns the goat?’ asked Otto Lund.",
        "‘I row,’ said Ines Vale.\n\nThe bell rang.\n\n‘Who owns the goat?’ Otto Lund wanted to know, he asked.",
    ],
)
def test_somebody_spoken_of_answers_in_lines_of_their_own(text: str) -> None:
    lines = "\n\n‘Nobody does.’\n\n‘Somebody feeds it.’\n\n‘Then ask the cook.’"
    assert speakers(text + lines)[-4:] == ["Otto Lund", "Ines Vale", "Otto Lund", "Ines Vale"]


def test_a_question_is_answered() -> None:
    text = "Ines Vale rowed past.\n\n“Is the weir old?” asked Otto Lund.\n\n“It is older than you.”"
    assert speakers(text) == ["Otto Lund", "Ines Vale"]


@pytest.mark.parametrize(
    "line",
    [
        "“It is old and it has been old for as long as anybody who lives in Osk can remember, and it will be.”",
        "“It is old.",
    ],
)
def test_a_statement_goes_on_in_a_paragraph_of_its_own(line: str) -> None:
    text = f"Ines Vale rowed past.\n\n“The weir leaks,” said Otto Lund.\n\n{line}"
    assert speakers(text) == ["Otto Lund", "Otto Lund"]


def test_whoever_is_called_by_name_answers() -> None:
    text = (
        "Ines Vale and Bo Marsh sat down. “I row,” said Ines Vale. “I do not,” said Bo Marsh.\n\n"
        "Otto Lund rose.\n\n“Miss Vale,” he said, “the bell is for you.”\n\n“I heard it.”\n\n“Then answer.”"
    )
    assert speakers(text)[2:] == ["Otto Lund", "Otto Lund", "Ines Vale", "Otto Lund"]


@pytest.mark.parametrize("line", ["“No, Mr. Lund.”", "“Otto, it is late.”", "“It is late, Lund, and dark.”"])
def test_nobody_calls_himself(line: str) -> None:
    text = f"“I row,” said Ines Vale.\n\n“I do not,” said Otto Lund.\n\nThe bell rang.\n\n{line}"
    assert speakers(text)[-1] == "Ines Vale"


def test_whom_the_paragraph_before_is_about_speaks_in_the_next() -> None:
    text = "“The weir leaks,” said Otto Lund.\n\nInes Vale put down her hat.\n\n“It always has.”"
    assert speakers(text) == ["Otto Lund", "Ines Vale"]


@pytest.mark.parametrize(
    ("language", "reply"),
    [
        ("en", "“On the shelf,” came the reply."),
        ("en", "“On the shelf,” was the answer, “and nobody reads it.”"),
        ("en", "The answer was short: “On the shelf.”"),
        ("de", "„Im Regal“, war die Antwort."),
        ("de", "Die Antwort kam sofort: „Im Regal.“"),
        ("fr", "« Sur une étagère », fut la réponse."),
        ("es", "«En un estante», fue la respuesta."),
        ("it", "«Su uno scaffale», è stata la risposta."),
        ("nl", "„Op een plank”, was het antwoord."),
        ("pt", "«Numa estante», foi a resposta."),
        ("sv", "”På en hylla”, blev svaret."),
    ],
)
def test_a_reply_without_an_owner_is_the_other_ones(language: str, reply: str) -> None:
    said = {
        "en": "“The plan is good,” said Ines Vale. “Where is it?” asked Otto Lund.",
        "de": "„Der Plan ist gut“, sagte Ines Vale. „Wo ist er?“, fragte Otto Lund.",
        "fr": "« Le plan est bon », a dit Ines Vale. « Où est-il ? », a demandé Otto Lund.",
        "es": "«El plan es bueno», dijo Ines Vale. «¿Dónde está?», preguntó Otto Lund.",
        "it": "«Il piano è buono», ha detto Ines Vale. «Dov’è?», ha chiesto Otto Lund.",
        "nl": "„Het plan is goed”, zei Ines Vale. „Waar is het?”, vroeg Otto Lund.",
        "pt": "«O plano é bom», disse Ines Vale. «Onde está?», perguntou Otto Lund.",
        "sv": "”Planen är bra”, sade Ines Vale. ”Var är den?”, frågade Otto Lund.",
    }
    found = [one.removeprefix("speech ") for one in told(f"{said[language]} {reply}", language)]
    assert found[:3] == ["Ines Vale", "Otto Lund", "Ines Vale"]


@pytest.mark.parametrize(
    "answer",
    ["“It is,” was the answer.", "“It is.”", "“It is old,” came the response.", "The reply was curt: “It is.”"],
)
def test_who_is_asked_a_quoted_question_answers_it(answer: str) -> None:
    assert speakers(f"“Is the weir old?” Otto Lund asked Ines Vale.\n\n{answer}")[1] == "Ines Vale"


def test_a_reply_may_name_its_owner() -> None:
    text = "“The rope is new,” said Ines Vale. “So is the debt,” said Otto Lund. "
    assert speakers(text + "“It is dull,” was the verdict of Bo Marsh.")[2] == "Bo Marsh"
    assert speakers(text + "The ministry’s response was brief: “No comment.”")[2] == "ministry"
