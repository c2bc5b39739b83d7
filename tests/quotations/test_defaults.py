"""Whose the words are where nothing beside them says so, and what whole groups call somebody."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        # What the author thinks of the words stands behind them: who is quoted later did not say them.
        (
            "fr",
            "Samedi, Bo Marel a parlé devant le bourg.\n\n« Je rends la digue debout. » La formule a plu. "
            "Elle est fragile : selon Inès Valle, la digue était « déjà sûre ».",
            ["speech Bo Marel", "speech Inès Valle"],
        ),
        (
            "en",
            "“The wheel is dead.” Ines Vale took her hat. “It turns,” she said.",
            ["speech Ines Vale", "speech Ines Vale"],
        ),
        # Who is only heard of inside somebody else's paragraph takes no turn after it.
        (
            "pt",
            "Bo Marel falou.\n\n“A ponte fica”, disse Bo Marel.\n\n"
            "Para Inês Vale, a obra é cara. “A ponte cai”, ironiza. Marel chamava a obra de “segura”."
            "\n\n“Quem paga é o povo”, diz Vale.\n\n“E depois perguntam por quê.”",
            ["speech Bo Marel", "speech Inês Vale", "speech Bo Marel", "speech Inês Vale", "speech Inês Vale"],
        ),
        # Where one is quoted throughout, no chance voice goes on in his place.
        (
            "en",
            "“It turns,” said Ines Vale. “It holds,” said Ines Vale.\n\nA clerk asked for more. “Why?” the clerk "
            "said.\n\nThe answer deserves to be read in full.\n\nIt was short.\n\n“The wheel was old.”",
            ["speech Ines Vale", "speech Ines Vale", "speech clerk", "speech Ines Vale"],
        ),
    ],
)
def test_who_speaks_where_no_clause_says_so(language: str, text: str, right: list[str]) -> None:
    assert told(text, language) == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("en", "Millers call her “the Bell,” because she is loud.", "term"),
        ("en", "Millers call her “a disgrace,” and worse.", "speech Millers"),
        ("fr", "On l’appelait « le Meunier ». Il se taisait.", "term"),
        ("es", "Los vecinos lo llaman «el Molino» desde niño.", "term"),
        ("es", "Los vecinos lo llaman «un desastre» desde niño.", "speech vecinos"),
        ("it", "I colleghi la chiamavano «la Mugnaia».", "term"),
        ("pt", "Os colegas chamam-lhe “o Moleiro” desde miúdo.", "term"),
    ],
)
def test_what_many_call_somebody_is_a_nickname(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("pt", "O ministro Paulo Reis chegou. “Não há pressa”, disse a jornalistas na saída.", "speech Paulo Reis"),
        ("pt", "“Não há pressa”, disse a jornalistas no cais o ministro Paulo Reis.", "speech Paulo Reis"),
        ("pt", "“Não há pressa”, disse a jornalista Ana Reis.", "speech Ana Reis"),
        ("es", "La jueza Ana Luz riñó a unos vecinos que gritaban «no». «Esto es un juicio», avisó.", "speech Ana Luz"),
        (
            "es",
            "Rosa Pinto huyó. A su lado, un vecino se quejaba: «Nadie avisó».\n\n«Perdí la barca», dijo la mujer.",
            "speech Rosa Pinto",
        ),
    ],
)
def test_who_is_told_or_scolded_or_a_man_is_not_the_one_who_speaks(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("fr", "« Tout va », observe Inès Valle, auteure de « La Digue en hiver ».", "term"),
        ("es", "«Todo va», observa Inés Valle, autora de «La presa en invierno».", "term"),
        ("it", "La piena, di livello «arancione», è attesa per domani, dice Anna Valle.", "term"),
        ("fr", "« Tout va », dit Inès Valle. Mais un « peuple de la digue » ne se décrète pas.", "term"),
        ("en", "“It turns,” said Ines Vale. The “great new mill”, as it was to be, never came.", "term"),
    ],
)
def test_titles_grades_and_the_authors_own_phrases_are_nobodys_words(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("it", "Ada Luzi tace. «Il ponte regge», il commento del sindaco Paolo Serra.", "speech Paolo Serra"),
        ("it", "Ada Luzi tace. «Il ponte regge ancora»: questo il commento di Paolo Serra.", "speech Paolo Serra"),
        ("fr", "Inès Valle se tait. « Le pont tient », la réponse du maire Paul Serra.", "speech Paul Serra"),
        (
            "it",
            "Paolo Serra ha parlato. «No», ha detto.\n\n«Falso», dice Ada Luzi. «Giuro che ero via», la risposta.",
            "speech Paolo Serra",
        ),
        ("fr", "Inès Valle est arrivée. « Fière », précise celle qui débuta à huit ans.", "speech Inès Valle"),
        ("es", "Marta Olalla amasa. «Huele bien», confiesa la panadera antes de irse.", "speech Marta Olalla"),
        ("fr", "Sur le quai, une main a peint « La digue ou la mer ».", "slogan"),
        ("es", "De sus libros, el último, «La presa en invierno», sale mañana.", "term"),
    ],
)
def test_whom_a_noun_behind_the_words_names_and_what_nobody_says(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


def test_a_headline_that_names_nobody_may_say_more_than_the_words_below() -> None:
    text = (
        "El pleno vota: «Es un castigo a los vecinos»\n\nAna Luz llegó. Pedro Ruiz la tildó de «castigo a los vecinos»."
    )
    assert told(text, "es") == ["speech Pedro Ruiz", "speech Pedro Ruiz"]
