"""How the Spanish press reports: verbs without a subject, a ministry in the plural, what a thing is called."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

LEAD = (
    "Otón Lindes abrió la presa el jueves.\n\n"  # somebody else, who would go on speaking if the sentence gave nobody
)
VALLE, RUEDA = "speech Inés Valle", "speech Marcos Rueda"


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("«Es una farsa», aseguran desde el ministerio.", "speech ministerio"),
        ("«Es una farsa», dicen en el ministerio.", "speech ministerio"),
        ("Desde el sindicato se insiste en que es «una farsa».", "speech sindicato"),
        ("«Es una farsa», apuntan a este diario fuentes de la Policía.", "speech fuentes de la Policía"),
        ("Inés Valle hizo hincapié en que la presa es «segura».", VALLE),
        ("Inés Valle dejó claro que la presa es «segura».", VALLE),
        ("Inés Valle suele presumir de «trabajar sin red».", VALLE),
        ("«Es una farsa», aseguró en declaraciones a Radio Bruma la portavoz Inés Valle.", VALLE),
        ("En opinión del alcalde, la medida es «una farsa».", "speech alcalde"),
        ("El informe es duro. En él se lee que hubo «fallos graves».", "document informe"),
    ],
)
def test_more_ways_to_name_the_source(sentence: str, right: str) -> None:
    assert told(LEAD + sentence, "es") == [right]


@pytest.mark.parametrize(
    "text",
    [
        "Una vecina asegura que en el pueblo lo llaman «el Molinero».",
        "Inés Valle publicó un comunicado con el título «Volver para no irse».",
        "El juez lo citó ayer por el «caso Molino».",
    ],
)
def test_what_a_thing_is_called_is_nobodys_words(text: str) -> None:
    assert told(LEAD + text, "es") == ["term"]


def test_claims_taken_apart_are_all_of_one_speech() -> None:
    text = (
        "Inés Valle habló ayer en Bruma de «la presa más segura».¶«La presa es la más alta del país»¶Falso. «Hay otra»,"
        " explica Marcos Rueda.¶«Nadie ha pagado más por el agua que nosotros»¶Es cierto."
    ).replace("¶", "\n\n")
    assert told(text, "es") == [VALLE, VALLE, RUEDA, VALLE]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Inés Valle dijo a Radio Bruma que se trata de «una farsa».", VALLE),
        ("«Es una farsa», aseguran a este diario desde el ministerio.", "speech ministerio"),
        ("Desde el ministerio, en cambio, se limitan a señalar que es «una farsa».", "speech ministerio"),
        ("Inés Valle cerró la puerta. En su canal escribió después: «Es una farsa».", VALLE),
        ("«Es una farsa», dijo Inés Valle. La también alcaldesa de Bruma habla de «robo».", VALLE),
        ("El ministro de Pesca, Marcos Rueda, calló. «Es una farsa», dijo el titular de Pesca.", RUEDA),
        ("«Es una farsa», dijo Marcos Rueda. El portugués pidió «un poco de calma».", RUEDA),
        ("La junta acusó a Inés Valle. Ella lo niega. «Es una farsa», insiste.", VALLE),
        ("Así lo contó ayer el molinero en una charla en la que habla de «una farsa».", "speech molinero"),
        ("Inés Valle habla de «éxito» y Marcos Rueda de «una farsa».", RUEDA),
        ("En un mensaje difundido ayer, Inés Valle calló. Aseguró que la presa «aguanta bien».", VALLE),
        ("Inés Valle calló. En un mensaje difundido ayer, aseguró que la presa «aguanta bien».", VALLE),
        ("Inés Valle, profesora de la Escuela de Molinos, para quien la presa «aguanta bien».", VALLE),
        ("«La presa es de ellos». Sentada en un saco, Inés Valle, de 52 años, cuenta palas.", VALLE),
        ("Inés Valle no se fía. «La presa aguanta», dice silbando a su perro.", VALLE),
        ("Inés Valle lloró. «¿Por qué?», le preguntó el fiscal Rueda. «No era mi molino», respondió ella.", VALLE),
        ("La presa fue calificada de «farsa» por Inés Valle.", VALLE),
    ],
)
def test_subjects_left_out_named_late_or_meant_by_a_noun(text: str, right: str) -> None:
    assert told(LEAD + text, "es")[-1] == right


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("Marcos Rueda criticó a Inés Valle. Esta última respondió que la presa «aguanta».", VALLE),
        ("Marcos Rueda dijo a los molineros que esperaba «un poco de calma».", RUEDA),
        ("«La presa aguanta», fue la respuesta de Inés Valle.", VALLE),
        ("«La presa aguanta», insiste una y otra vez Inés Valle.", VALLE),
        ("«La presa aguanta», apuntaba esta misma semana la propia Inés Valle.", VALLE),
        ("Inés Valle trasladó a los molineros que la presa «aguanta».", VALLE),
        ("Inés Valle retó al molinero a «poner la cara».", VALLE),
        ("El molino, conocido ya como el «molino mudo», se vende.", "term"),
        ("El ministerio cambió la definición de «sequía».", "term"),
    ],
)
def test_who_is_named_last_told_others_or_stands_far_behind_the_verb(text: str, right: str) -> None:
    assert told(LEAD + text, "es")[-1] == right


def test_a_second_verb_behind_a_relative_clause_has_its_antecedent() -> None:
    text = "Inés Vado, quien visitó el molino, cerró la presa y tachó la obra de «chapuza»."
    assert told(text, "es") == ["speech Inés Vado"]
