"""Who speaks where another sentence, a party or an office tells the name, in Romance languages."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

VALLE, LINDE = "speech Ines Valle", "speech Bo Linde"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "Habla Bo Linde.\n\n«El río no avisa». La frase es de Ines Valle, molinera.", VALLE),
        ("fr", "Bo Linde parle.\n\n« Le fleuve monte. » Le constat est de Ines Valle, meunière.", VALLE),
        ("es", "La primera en hablar fue Ines Valle. «El río no avisa», relató.", VALLE),
        ("es", "El gremio calla. Su portavoz nacional, Ines Valle, fue más allá: «El río no avisa».", VALLE),
        ("es", "Vino el titular de Aguas, don Bo Linde. Lo vio Ines Valle. El titular habló de «farsa».", LINDE),
        (
            "fr",
            "Ines Valle accuse. Son avocate plaide le doute, faute, selon elle, « de preuves ».",
            "speech Son avocate",
        ),
        ("fr", "Dans les rangs du gouvernement, on juge la digue « trop vieille ».", "speech rangs du gouvernement"),
    ],
)
def test_who_is_named_beside_the_words(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


def test_the_leader_of_a_party_is_who_stands_for_it() -> None:
    text = (
        "El candidato de Vía Nueva, Bo Linde, habló ayer. «Miente», replicó Luis Rueda.\n\n"
        "El líder de Vía Nueva dijo que «todo sigue igual»."
    )
    assert told(text, "es")[-1] == LINDE


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "«Oí gritos», contó un molinero. La jueza le preguntó si vio a alguien. «No», respondió."),
        ("it", "«Ho sentito urla», racconta un mugnaio. La giudice gli ha chiesto se c'era altro. «No», ha detto."),
    ],
)
def test_whoever_is_asked_as_a_pronoun_answers(language: str, text: str) -> None:
    first, second = told(text, language)
    assert first == second


def test_whoever_had_asked_before_goes_on() -> None:
    text = "Habla Ines Valle. Bo Linde le había preguntado cuándo se va. «El río no avisa», dijo."
    assert told(text, "es") == [LINDE]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Ines Valle abrió el pleno. «El río no avisa», empezó."),
        ("fr", "Ines Valle ouvre la séance. « Le fleuve monte », a-t-elle commencé."),
        ("pt", "Ines Valle abriu a sessão. “O rio não avisa”, começou."),
        ("it", "Ines Valle apre la seduta. «Il fiume non avvisa», ha cominciato."),
        ("pt", "Para a moleira Ines Valle, o banco não tinha saída. “O rio não avisa”, avalia."),
        ("fr", "Crues : « Le fleuve monte trop vite »\n\nIl pleut. « Il faut partir », dit Ines Valle."),
        ("pt", "Cheias: “O rio subiu numa noite”\n\nChove. “É preciso sair”, diz Ines Valle."),
    ],
)
def test_a_verb_alone_or_a_topic_leaves_the_words_to_whoever_is_heard(language: str, text: str) -> None:
    assert set(told(text, language)) == {VALLE}
