"""Whom a noun means that varies a name: another word for an office, a body, "this expert", the former mayor."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

VALLE, BOARD = "speech Ines Valle", "speech Federación de Molineros"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "es",
            "El tribunal oyó a la exalcaldesa de Osela Ines Valle. La jueza Ana Lindo calló. "
            "«Yo firmé», dijo la exregidora.",
            VALLE,
        ),
        ("fr", "L’entraîneuse Ines Valle a parlé. Bo Lindon, battu, rit. La technicienne évoque « un mur ».", VALLE),
        ("it", "Il ct Ugo Valle tace. Parla Bo Lindi: «Si riparte». Il tecnico chiede «calma».", "speech Ugo Valle"),
        ("pt", "O prefeito Rui Valle saiu. O moleiro Bo Lindi riu. “Volto já”, disse o gestor.", "speech Rui Valle"),
        (
            "es",
            "«La presa cruje», avisa la ingeniera Nora Vilar. Esta experta de Osela mide tres. «Son viejas», dice.",
            "speech Nora Vilar",
        ),
        (
            "fr",
            "La meunière Ines Valle a parlé d’un « retard ». « La digue cède », a dit l’ancienne maire de Villiers.",
            VALLE,
        ),
        (
            "it",
            "Parla la segretaria Ines Valle. Il leader dei Mulini rincara: «Zero acqua».",
            "speech leader",
        ),
        (
            "es",
            "La Federación de Molineros aplaudió «un paso». La organización pide que el dique se abra «ya mismo».",
            BOARD,
        ),
        ("es", "La Federación de Molineros calló ayer. Para la entidad, el dique está «muerto».", BOARD),
        (
            "es",
            "Ines Valle ganó. «Faltó agua», dijo Bo Lindo. El técnico del Osela no se quejó. «Sobró barro», añadió.",
            "speech Bo Lindo",
        ),
    ],
)
def test_a_noun_takes_up_who_was_named(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        (
            "es",
            "Para la molinera Ines Valle, el dique no tenía arreglo. «Está podrido desde hace años», valora.",
            VALLE,
        ),
        ("pt", "Para a moleira Ines Valle, a barragem não tinha conserto. “Está podre há muitos anos”, avalia.", VALLE),
        ("fr", "Pour la meunière Ines Valle, la digue n’a plus d’avenir. « Elle est morte », juge-t-elle.", VALLE),
        ("fr", "La meunière Ines Valle parle. Pour la meunière, le conseil propose « un mur de sable ».", VALLE),
        ("es", "Ines Valle habló ayer. Empieza con una promesa: «No vengo a llorar».", VALLE),
        ("es", "Ganaron los molinos de Osela con sus ruedas, «viejas y alegres», según el jurado.", "speech jurado"),
        ("es", "Ines Valle protestó por una nota que ya alertaba de «muros flojos» en el dique.", "document nota"),
        ("es", "Una molinera habla desde la obra: «Nunca faltó trigo en esta casa tan vieja».", "speech molinera"),
        ("es", "La alcaldesa Ines Valle se fue ayer de Osela, tachándolo de «farsa».", VALLE),
        ("fr", "Ines Valle a annoncé que le dommage serait reconnu « dans les jours à venir ».", VALLE),
        ("it", "Ines Valle aveva scritto alla Regione chiedendo «sacchi di sabbia».", VALLE),
        ("it", "Il mugnaio Bo Lindi ha fatto notare che la diga è «vecchia».", "speech Bo Lindi"),
        ("it", "Parla il mugnaio Bo Lindi, secondo il quale la diga «va chiusa, non curata».", "speech Bo Lindi"),
        ("it", "Bo Lindi tace. «Scuse», le liquida l’avvocato di parte civile, Ugo Valle.", "speech Ugo Valle"),
        ("es", "El molinero Bo Lindo habló ayer. Ines repite a todos una sentencia: «El río manda».", "speech Ines"),
        ("pt", "A oposição calou. Ines Valle, claro, chamou-lhe “preguiçosa”.", VALLE),
        ("pt", "O moleiro Rui Lindo riu-se. Depois contou o que dizia o meu avô: “Quem rega colhe”.", "speech meu avô"),
        ("es", "Bo Lindo calla. Sus primos lo conocen como «el del dique».", "term"),
    ],
)
def test_whose_view_opens_or_closes_a_sentence(language: str, text: str, right: str) -> None:
    assert told(text, language)[-1] == right


def test_a_noun_for_a_body_alone_means_nobody_else() -> None:
    assert told("L’istituto tace. Secondo l’istituto, la diga è «salda».", "it") == ["speech istituto"]


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "Hija de molineros, Ines Lindo creció en Osela. «Comíamos pan», recuerda.", "speech Ines Lindo"),
        (
            "es",
            "«Ganó el río». La molinera Ines Lindo salió al puente. "
            "Prometió gobernar «sin presas» y saludó a su rival, quien le deseó «suerte y agua».",
            "speech Ines Lindo",
        ),
        ("fr", "« L’eau monte », dit Ines Lindon. Le jeune curé, lui, parle d’une « épreuve ».", "speech jeune curé"),
        (
            "fr",
            "« L’eau monte », dit Ines Lindon. À côté d’elle, un étudiant acquiesce. « On se noie », dit-il.",
            "speech étudiant",
        ),
        (
            "fr",
            "Jacotte Lindon soigne. « Un roc », dit Bo Valle. L’intéressée sourit. « Pensez-vous », dit-elle.",
            "speech Jacotte Lindon",
        ),
        (
            "fr",
            "Procès Lindon : l’attente. La juge, lasse, soupire : « Vous aviez pourtant la clé du moulin. »",
            "speech juge",
        ),
    ],
)
def test_who_comes_in_is_set_apart_or_is_whom_the_text_is_about(language: str, text: str, right: str) -> None:
    found = told(text, language)
    assert right in (found[-1], *found[1:2])


def test_a_pearl_of_a_speech_says_nothing_itself() -> None:
    text = "Le ministre Bo Valle parle d’« effort ». Puis cette perle, lâchée hier : « Moudre est un état d’âme. »"
    assert told(text, "fr")[-1] == "speech Bo Valle"
