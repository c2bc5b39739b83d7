"""Who speaks where Spanish, Italian and Portuguese leave the subject of a verb out."""

from __future__ import annotations

import pytest

from tests.quotations.reading import told

VALLE = "speech Ines Valle"


@pytest.mark.parametrize(
    ("language", "text", "right"),
    [
        ("es", "Ines Valle defendió la ley del agua, que calificó como «un alivio», ante los vecinos.", VALLE),
        ("es", "Ines Valle recurrirá el fallo, que considera «un disparate».", VALLE),
        ("es", "Ines Valle leyó el auto, que tildó ayer de «tibio».", VALLE),
        ("it", "Ines Valle impugnerà la sentenza, che ha definito «una beffa».", VALLE),
        ("it", "Ines Valle ha difeso ieri in Senato la legge, che considera «un sollievo».", VALLE),
        ("pt", "Ines Valle vai recorrer da decisão, que considerou “um erro”.", VALLE),
        ("es", "El consejo, que considera «un disparate» la tasa, no cede.", "speech consejo"),
        ("es", "El dictamen, que califica de «graves» los daños, llegó ayer.", "document dictamen"),
        ("es", "El consejo, que lo considera «un disparate», no cede.", "speech consejo"),
    ],
)
def test_what_its_noun_is_called_in_a_relative_clause(language: str, text: str, right: str) -> None:
    assert told(text, language) == [right]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "Ines Valle salió tarde. Su grupo, añadió ayer, aguantará «hasta abril»."),
        ("es", "Ines Valle salió tarde. Los molinos —dijo— están «al límite»."),
        ("it", "Ines Valle è uscita tardi. Le cooperative, ha spiegato, sono «allo stremo»."),
        ("pt", "Ines Valle saiu tarde. As barragens, sublinhou, estão “no limite”."),
        ("es", "Ines Valle salió tarde. «El dique», ironizó en su informe, «es de papel»."),
        ("pt", "Ines Valle saiu tarde. “O dique”, ironizou no seu relatório, “é de papel”."),
    ],
)
def test_a_verb_alone_between_commas_is_of_whoever_was_heard(language: str, text: str) -> None:
    assert set(told(text, language)) == {VALLE}


def test_a_document_takes_no_turns() -> None:
    text = (
        "El fallo habla de «un descuido».¶«El agua llegó de noche», recuerda Ines Valle, de 70 años.¶"
        "«Cuando salí ya era tarde. Y nadie vino.¶»Luego bajó el río», cuenta."
    ).replace("¶", "\n\n")
    assert told(text, "es") == ["document fallo", VALLE, VALLE, VALLE]
