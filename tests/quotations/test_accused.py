"""Whom "the accused" means, and who is no epithet of whoever was heard."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

VALLE, LINDE = "speech Ines Valle", "speech Bo Linde"


@pytest.mark.parametrize(
    ("language", "lead", "sentence"),
    [
        ("es", "El fiscal Marcos Rueda pide seis años para Bo Linde.", "«No robé nada», declaró el acusado."),
        ("es", "El tribunal juzga a Bo Linde.", "El procesado alegó que era «otro molino»."),
        ("fr", "Bo Linde comparaît depuis lundi.", "« Je n’ai rien pris », a lancé le prévenu."),
        ("fr", "Bo Linde comparaît depuis lundi.", "Le prévenu baisse la tête. « Je n’ai rien pris », dit-il."),
        ("it", "Il tribunale processa Bo Linde.", "«Non ho rubato», ha detto l'imputato."),
        ("pt", "O tribunal julga Bo Linde.", "“Não roubei nada”, declarou o arguido."),
    ],
)
def test_the_accused_is_who_the_trial_is_of(language: str, lead: str, sentence: str) -> None:
    witness = {"es": "recuerda", "fr": "raconte", "it": "ricorda", "pt": "recorda"}[language]
    text = f"{lead}\n\n«El río», {witness} Ines Valle.\n\n{sentence}"
    assert told(text, language)[1:] == [LINDE]


def test_an_accused_without_a_name_is_nobody_elses() -> None:
    text = "Un hombre se sienta en el banquillo por matar a Bo Linde. «No fui yo», declaró el acusado."
    assert told(text, "es") == ["speech acusado"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "Ines Valle tiró «del freno». El portavoz de los molineros habló de «farsa».", "speech portavoz"),
        (
            "it",
            "Il ministro Bo Linde ha parlato di «svolta». Il portavoce dei pescatori ha parlato di «beffa».",
            "speech portavoce",
        ),
    ],
)
def test_whose_speaker_one_is_tells_a_new_person(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1].startswith(right)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Quand Bo Linde lui a demandé : « Partez-vous ? », Ines Valle a souri. « On verra. »"),
        ("it", "Quando Bo Linde le ha chiesto: «Lei parte?», Ines Valle ha sorriso. «Vedremo»."),
        ("es", "Cuando Bo Linde le preguntó: «¿Se va?», Ines Valle sonrió. «Ya veremos»."),
    ],
)
def test_whoever_smiles_at_a_question_answers_it(language: str, text: str) -> None:
    assert told(text, language) == [LINDE, VALLE]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "fr",
            "Ines Valle sort. Dans son avis rendu mardi, le conseil juge le barrage « très vieux ».",
            "document conseil",
        ),
        ("fr", "Ines Valle a parlé à « Ondes ».\n\nPremière affirmation : « Le barrage est neuf. » C’est faux.", VALLE),
        ("fr", "Bo Linde entre. Quand Ada Koch lui a demandé l’heure, l’invité a répondu : « Tard. »", LINDE),
        ("es", "Ines Valle salió. Dijo que la presa cedió y calificó la multa de «tardía».", VALLE),
        ("it", "La titolare dei Mulini accusa la giunta di aver lasciato «una rovina».", "speech titolare"),
    ],
)
def test_more_ways_to_tell_who_speaks(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right
