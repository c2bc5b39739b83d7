"""Words that a noun or a verb without a subject brings in: "the council’s answer", "Pedía al molino: “…”"."""

from __future__ import annotations

import pytest

from metrics.model import Span
from metrics.quotations import languages
from metrics.quotations.parting import sentences
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
        "Inés Valle vive junto a la presa. Pide siempre eso: «La rueda no es mía».",
        "Inés Valle vive junto a la presa. Hace un año la quisieron comprar. «Pregunté el precio», cuenta.",
        "Inés Valle habló. ¿Volverá al molino? «Si me llaman, voy corriendo», admite.",
        "Inés Valle ya muele. Aprendió el oficio de un hombre «de pocas palabras», recuerda.",
        "Inés Valle acertó cuando escribió en sus cartas que una presa «se oxida desde su primer invierno».",
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


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "Inés Valle habló. La sentencia considera que hubo «una pasividad impropia».", "document sentencia"),
        ("es", "Inés Valle calló. El acusado dijo que era «una farsa».", "speech acusado"),
        ("it", "Bo Lindi tace. La replica del sindaco è «una farsa», dice Anna Lindi.", "speech Anna Lindi"),
        ("it", "«La diga è nostra», scandisce Anna Lindi dal palco.", "speech Anna Lindi"),
        ("ru", "Один из мельников сказал «Вестям», что плотина «совсем сухая».", "speech Один из мельников"),
        ("es", "Inés Valle habló. Usa la palabra que aquí más se oye: «presa».", "term"),
    ],
)
def test_nouns_that_look_like_verbs_and_words_spoken_of(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


def test_a_word_of_the_hour_is_nobodys() -> None:
    assert told("Anna Hollbeck kam. Der Begriff der Stunde lautet „Seilkultur“.", "de") == ["scare"]


def test_a_paper_that_is_told_something_is_a_name() -> None:
    assert told("Мельник сказал «Вестям», что плотина «сухая».", "ru")[0] == "term"
    assert told("Bo Marel a dit au « Monde du Moulin » que la digue est « vieille ».", "fr")[0] == "term"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "en",
            "The report of the Norland Audit Office found “faults in the roof”.",
            "report of the Norland Audit Office",
        ),
        ("fr", "Le rapport de la Cour des moulins relève « des fautes graves ».", "rapport de la Cour des moulins"),
        ("fr", "L'arrêté de la préfecture interdit « toute baignade en rivière ».", "arrêté de la préfecture"),
        ("es", "El informe de la Contraloría de Osk habla de «fallos».", "informe de la Contraloría de Osk"),
        ("pt", "O relatório da consultora Brandt fala em «graves defeitos».", "relatório da consultora Brandt"),
        ("nl", "Het rapport van de Rekenkamer spreekt van ‘ernstige gebreken’.", "rapport van de Rekenkamer"),
        ("de", "Das Gutachten des Amtes spricht von „schweren Mängeln“.", "Gutachten des Amtes"),
    ],
)
def test_a_document_is_called_with_whose_it_is(language: str, text: str, right: str) -> None:
    assert told(text, language) == [f"document {right}"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "“Ni hablar del molino”, ha sido la respuesta de Ana Veiga.", "speech Ana Veiga"),
        ("it", "«Non se ne parla», è stata la replica di Anna Valle.", "speech Anna Valle"),
        ("fr", "« Pas question », a été la réponse d’Anne Vale.", "speech Anne Vale"),
        ("fr", "« Pas question », telle fut la réponse d’Anne Vale.", "speech Anne Vale"),
    ],
)
def test_words_that_have_been_a_reply(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("”Kvarnen är såld”, säger Norlands statsminister.", "speech Norlands statsminister"),
        ("”Kvarnen är såld”, skriver Lunds talesperson i ett brev.", "speech Lunds talesperson"),
        ("”Kvarnen är såld”, säger Norlands borgmästare Ada Lund.", "speech Ada Lund"),
        ("”Kvarnen är såld”, säger Lund till ordföranden.", "speech Lund"),  # no genitive
    ],
)
def test_who_belongs_to_somebody_named_behind_the_verb(text: str, right: str) -> None:
    assert told(text, "sv") == [right]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Vd:n sade att det var ”rent vansinne”.", "speech Vd:n"),
        ("”Kvarnen är såld”, säger KO:s ordförande.", "speech KO:s ordförande"),
        ("”Kvarnen är såld”, säger vd:n Ada Lund.", "speech Ada Lund"),
    ],
)
def test_an_ending_behind_a_colon_is_no_word_of_its_own(text: str, right: str) -> None:
    assert told(text, "sv") == [right]


def test_a_colon_with_a_blank_behind_it_is_a_sign() -> None:
    text = "Vd:n skrev till KO: n är en bokstav."
    swedish = languages.lexicon("sv")
    assert swedish is not None
    (sentence,) = sentences(text, 0, len(text), (), swedish)
    assert [token.low for token in sentence[:7]] == ["vd:n", "skrev", "till", "ko", ":", "n", "är"]
    assert Span(sentence[0].start, sentence[0].end).of(text) == "Vd:n"
