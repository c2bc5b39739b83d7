"""How speech is introduced in newspapers of French, Italian, Spanish and Portuguese, each way in several of them."""

from __future__ import annotations

import pytest

from tests.quotations.test_romance import after_lead


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("fr", "« L’eau monte », reconnaît, beau joueur, le meunier battu, Guy Rodin.", "Guy Rodin"),
        ("fr", "« L’eau monte », glisse doucement, en ôtant sa casquette, l’éclusier.", "éclusier"),
        ("es", "«El agua sube», admitió, serena, la alcaldesa Ana Vega.", "Ana Vega"),
        ("es", "«El agua sube», murmura con calma, secándose las manos, el molinero.", "molinero"),
        ("it", "«L’acqua sale», ammette, sereno, il sindaco Guido Vieri.", "Guido Vieri"),
        ("it", "«L’acqua sale», si schermisce, asciugandosi le mani, il mugnaio.", "mugnaio"),
        ("pt", "«A água sobe», murmura com calma, ajeitando o boné, o moleiro.", "moleiro"),
    ],
)
def test_how_somebody_speaks_stands_between_the_verb_and_him(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence", "right"),
    [
        ("fr", "« On paie », s’est plainte auprès de l’agence la gérante Anne Valet.", "Anne Valet"),
        ("fr", "« On paie », se sont indignées les gérantes.", "gérantes"),
        ("fr", "Une adolescente filme : « C’est trop beau ! »", "adolescente"),
        ("it", "La prefetta Anna Vieri ha parlato di una diga «marcia».", "Anna Vieri"),
        ("pt", "O sacerdote fala numa vila «seca».", "sacerdote"),
        ("it", "Agli occhi dell’economista Guido Vieri la diga è «un rattoppo».", "Guido Vieri"),
        ("it", "A detta dell’avvocato Guido Vieri il mulino «non gira più».", "Guido Vieri"),
        ("pt", "Do ponto de vista da bióloga Ana Veiga, o rio está «podre».", "Ana Veiga"),
        ("es", "A criterio de Ana Vega, el dique está «podrido».", "Ana Vega"),
        ("es", "El plan fue presentado por la Junta como “una ocasión histórica”.", "Junta"),
    ],
)
def test_words_for_speakers_and_for_their_view(language: str, sentence: str, right: str) -> None:
    assert after_lead(language, sentence) == [f"speech {right}"]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El ministro recibió a Ana Vega. Esta denunció “una farsa”."),
        ("pt", "O ministro recebeu Ana Vega. Esta denunciou “uma farsa”."),
    ],
)
def test_a_demonstrative_alone_means_who_was_named_last(language: str, sentence: str) -> None:
    assert after_lead(language, sentence) == ["speech Ana Vega"]


def test_a_word_that_comes_back_is_no_chant() -> None:
    assert after_lead("es", "La palabra “crisis” se repite en los periódicos.") == ["term"]
