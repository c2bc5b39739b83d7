"""Who speaks where something else stands first: a question, a verb before an infinitive, a relative "for whom"."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Otto Lund schweigt. Auf die Nachfrage der Redaktion, ob er gehe, legt Vale nach: „Ich bleibe.“", "Vale"),
        ("Ines Vale kam. Auf die Frage der Zeitung, ob sie gehe, winkte Vale ab: „Ich bleibe.“", "Ines Vale"),
        ("Ines Vale kam. Auf Nachfrage der Redaktion legt Vale nach: „Ich bleibe.“", "Ines Vale"),
    ],
)
def test_a_body_that_asks_in_the_opening_phrase_does_not_answer(text: str, right: str) -> None:
    assert told(text, "de") == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "Otto Lund esperaba. “Yo nunca hice daño”, alcanzó a decir Ines Vale antes de salir.", "Ines Vale"),
        ("es", "Otto Lund esperaba. “Yo nunca hice daño”, acabó reconociendo Ines Vale.", "Ines Vale"),
        ("it", "Otto Lund aspettava. «Ho sbagliato», finì ammettendo Ines Vale.", "Ines Vale"),
        ("pt", "Otto Lund esperava. “Não fiz nada”, conseguiu dizer Ines Vale antes de sair.", "Ines Vale"),
        ("fr", "Otto Lund attendait. « Je n'ai rien fait », ose répondre Ines Vale.", "Ines Vale"),
        ("pt", "Otto Lund cala. “É fácil”, atira Ines Vale, para quem a gestão foi “de vão de escada”.", "Ines Vale"),
        ("es", "Habló la consejera de Deportes, Ines Barrera Cabrera, que prometió «otro».", "Ines Barrera Cabrera"),
        ("fr", "Le meunier Otto Vale, qui se définit comme « mécréant pratiquant », se tait.", "Otto Vale"),
    ],
)
def test_verbs_before_an_infinitive_and_offices_before_a_name(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == f"speech {right}"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "La póliza excluye «los daños anteriores al cuajado».", "póliza"),
        ("it", "La polizza esclude «i danni precedenti al raccolto».", "polizza"),
        ("pt", "A apólice exclui “os danos anteriores à colheita”.", "apólice"),
        ("es", "Ines Vale citó el informe del molino, que detectó «soldaduras malas».", "informe del molino"),
        ("de", "Der Versicherungsvertrag untersagt „jede Nutzung bei Frost“.", "Versicherungsvertrag"),
        ("ru", "Договор содержит «странную оговорку о воде».", "Договор"),
    ],
)
def test_what_papers_do(language: str, text: str, right: str) -> None:
    assert told(text, language) == [f"document {right}"]
