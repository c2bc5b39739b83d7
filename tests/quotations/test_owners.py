"""Words that a noun or a verb without a subject brings in: "the council’s answer", "Pedía al molino: “…”"."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

HOLLBECK, VALLE, LINDI = "speech Anna Hollbeck", "speech Inés Valle", "speech Bo Lindi"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("de", "Anna Hollbeck kam. „Das Seil hält nie“, so ihr knapper Kommentar.", HOLLBECK),
        ("de", "Anna Hollbeck kam. Antwort des Müllers: „Das Seil hält.“", "speech Müllers"),
        ("de", "Anna Hollbeck kam. Die Antwort des Rates lautet: „Das Seil hält.“", "speech Rates"),
        ("de", "Anna Hollbeck kam. Aus der Opposition kam der Zwischenruf: „Das Seil hält!“", "speech Opposition"),
        ("de", "Anna Hollbeck kam. Dann der Satz, der bleibt: „Das Seil hält.“", HOLLBECK),
        ("de", "Anna Hollbeck las den Bebauungsplan. Darin steht, das Seil sei „alt“.", "document Bebauungsplan"),
        ("de", "Ein Müller sprach von „Sand“. Das Seil sei „gar nicht alt“, so tief hänge es.", "speech Müller"),
        ("de", "Bo Lindi kam. Den Vorwurf seiner Nachbarin nannte der Müller „ein Seil aus Sand“.", LINDI),
        ("de", "Bo Lindi kam. Die Arbeit hatte er im Mai noch für „so gut wie fertig“ erklärt.", LINDI),
        ("de", "Anna Hollbeck hatte zuletzt gesagt, das Seil sei „aus Sand“.", HOLLBECK),
        ("fr", "Anna Lindon part. La réponse du maire tient en un mot : « La digue tient. »", "speech maire"),
        ("fr", "Bo Marel hésite. « Elle fuit », tranche l’ex-éclusière Anna Lindon.", "speech Anna Lindon"),
        ("ru", "Жители писали главе. В письме пять слов. «Дайте верёвку», — говорится в нём.", "document письме"),
    ],
)
def test_the_words_of_a_noun_are_its_owners(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    "text",
    [
        "Inés Valle vive junto a la presa. Pide siempre lo mismo: «Agua que se pueda beber».",
        "Inés Valle vive junto a la presa. Hace un año la quisieron comprar. «Pregunté el precio», cuenta.",
        "Inés Valle habló. ¿Volverá al molino? «Si me llaman, voy corriendo», admite.",
        "Inés Valle ya muele. Aprendió el oficio de un hombre «de pocas palabras», recuerda.",
        "Inés Valle acertó cuando escribió en sus cartas que una presa «empieza a morir el día en que se llena».",
    ],
)
def test_a_verb_that_opens_a_sentence_is_no_name(text: str) -> None:
    assert told(text, "es")[-1] == VALLE


def test_who_was_just_named_is_called_by_an_office() -> None:
    text = "Più dura Anna Lindi. La capogruppo dei Mugnai riuniti parla di «ricatto»."
    assert told(text, "it") == ["speech Anna Lindi"]
    other = "Anna Lindi tace.\n\nIl presidente dei Mugnai riuniti parla di «ricatto»."
    assert told(other, "it") == ["speech presidente dei Mugnai riuniti"]


def test_nobody_accused_is_somebody_named_before() -> None:
    text = "La jueza Inés Valle entró. «No tengo nada que esconder», dijo la acusada."
    assert told(text, "es") == ["speech acusada"]
