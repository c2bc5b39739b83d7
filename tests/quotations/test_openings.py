"""Who speaks where something else stands first: a question, a verb before an infinitive, a relative "for whom"."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Otto Lund schweigt. Auf den Einwand der Redaktion, das Wehr sei alt, legt Vale nach: „Ich bleibe.“", "Vale"),
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
        ("fr", "Le meunier Otto Vale, qui se définit comme « vieux têtu », se tait.", "Otto Vale"),
    ],
)
def test_verbs_before_an_infinitive_and_offices_before_a_name(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == f"speech {right}"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "La póliza excluye «toda pérdida por helada».", "póliza"),
        ("it", "La polizza esclude «i danni precedenti al raccolto».", "polizza"),
        ("pt", "A apólice exclui “os danos anteriores à colheita”.", "apólice"),
        ("es", "Ines Vale citó el informe del molino, que detectó «soldaduras malas».", "informe del molino"),
        ("de", "Der Versicherungsvertrag untersagt „jede Nutzung bei Frost“.", "Versicherungsvertrag"),
        ("ru", "Договор содержит «странную оговорку о воде».", "Договор"),
    ],
)
def test_what_papers_do(language: str, text: str, right: str) -> None:
    assert told(text, language) == [f"document {right}"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("pt", "Os moleiros cantaram. “Não viemos insultar”, explicou, já na rua, Rosa Vale.", "Rosa Vale"),
        ("es", "Los molineros cantaron. «No vinimos a insultar», explicó, ya en la calle, Rosa Vale.", "Rosa Vale"),
        ("it", "I mugnai cantavano. «Non insultiamo», ha spiegato, già in strada, Rosa Vale.", "Rosa Vale"),
        ("fr", "Les meuniers chantaient. « Pas d'insultes », a expliqué, déjà dehors, Rosa Vale.", "Rosa Vale"),
        ("it", "Urla in sala. «Vogliamo vedere la partita», prova a mediare un ragazzo.", "ragazzo"),
        ("fr", "Cris dans la salle. « On veut voir le match », tente d'apaiser un garçon.", "garçon"),
        ("es", "Gritos. «Yo gestiono las tablas», pierde la paciencia Teresa Vale.", "Teresa Vale"),
        ("it", "I pendolari aspettano. «Tanto piove lo stesso», commenta rassegnata una fornaia.", "fornaia"),
        ("es", "Los viajeros esperan. «Para todos cambia poco», admite indignado Otto Vale.", "Otto Vale"),
        ("fr", "Et l'eau ? « Elle monte encore », répond très calmement le vieil homme.", "vieil homme"),
        ("fr", "Bo Lund attend. « Autrefois, a glissé la vieille dame, on moulait. »", "vieille dame"),
        ("ru", "Пётр Громов ждал. «Правильно!» — кричали матери на собрании в пятницу.", "матери"),
    ],
)
def test_what_stands_between_a_verb_and_who_speaks(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == f"speech {right}"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "„Der Fluss ist kein Rohr“, mahnt Wiebke Vale vom Bündnis „Lebendige Osk“.", "Wiebke Vale"),
        ("en", "“The river is no drain,” warns Anna Vale of the group “Living Osk”.", "Anna Vale"),
        ("fr", "« Le fleuve n'est pas un tuyau », prévient Anne Vale du collectif « Osk vivante ».", "Anne Vale"),
        ("es", "«El río no es un tubo», advierte Ana Vale del colectivo «Osk Viva».", "Ana Vale"),
        ("it", "«Il fiume non è un tubo», avverte Ana Vale del comitato «Osk Viva».", "Ana Vale"),
        ("nl", "‘De rivier is geen buis’, waarschuwt Anna Vale van de groep ‘Levend Osk’.", "Anna Vale"),
    ],
)
def test_a_name_ends_before_the_group_that_it_belongs_to(language: str, text: str, right: str) -> None:
    assert told(text, language) == [f"speech {right}", "term"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "Reçue par le ministre, Bo Lund, la cheffe, Anne Vale, sort.\n\n« On a eu du café. »", "Anne Vale"),
        ("es", "Recibida por el ministro, Bo Lund, la jefa, Ana Vale, salió.\n\n«Nos dieron café.»", "Ana Vale"),
        ("ru", "Что происходило в зале, рассказал актёр Пётр Громов: «Нас заставляли час ползать».", "Пётр Громов"),
        ("uk", "Що діялося в залі, розповів актор Петро Гром: «Нас змушували повзати».", "Петро Гром"),
    ],
)
def test_whoever_received_somebody_or_what_happened_does_not_speak(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == f"speech {right}"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Auf die Frage, wer das Seil zahlt, wenn es zu früh reißt, wird die Müllerin still: «Ihr.»", "Müllerin"),
        ("de", "Am Ende wird Rektorin Ines Vale gefragt. Da lacht sie: „Ich habe keines.“", "Ines Vale"),
    ],
)
def test_what_a_question_holds_is_nobody(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == f"speech {right}"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "En un informe interno, al que accedió este diario, se hablaba de un «riesgo».", "informe interno"),
        (
            "it",
            "In un rapporto interno, di cui questo giornale ha copia, si parlava di un «rischio».",
            "rapporto interno",
        ),
        ("pt", "Num relatório interno, a que este jornal acedeu, alertava-se para um “risco”.", "relatório interno"),
        ("de", "Otto Vale schwieg. Ein Gutachten kommt zum Ergebnis, das Wehr sei „gesund“.", "Gutachten"),
        ("de", "Otto Vale schwieg. Das Gutachten kommt zu dem Schluss, das Wehr sei „alt, aber gut“.", "Gutachten"),
    ],
)
def test_a_paper_speaks_and_not_who_saw_it_or_was_silent(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == f"document {right}"
